// What stands in for the network, and for time, in tests. Both are given back after each test.
import {useFakeTimers, type SinonFakeTimers} from 'sinon';

/** A request that was made. */
export interface Asked {
  url: string;
  signal: AbortSignal;
  credentials: RequestCredentials | undefined;
  /** All that was asked for besides. */
  init: RequestInit;
}

type Answer = (url: string, signal: AbortSignal) => Response | Promise<Response>;

const realFetch = globalThis.fetch;
let clock: SinonFakeTimers | undefined;
/** Aborted when the test has ended. */
let test = new AbortController();

afterEach(() => {
  test.abort();
  test = new AbortController();
  globalThis.fetch = realFetch;
  clock?.restore();
  clock = undefined;
});

/** Answers every request until the test ends. The list of requests grows as they come. */
export function answerWith(answer: Answer): readonly Asked[] {
  const asked: Asked[] = [];
  globalThis.fetch = (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    const signal = init.signal ?? new AbortController().signal;
    asked.push({url, signal, credentials: init.credentials, init});
    return Promise.resolve(answer(url, signal));
  };
  return asked;
}

/** What becomes of a request that is given up, unless the test has ended: the next ones would hear its warning. */
function rejectWhenAborted(signal: AbortSignal, reject: (reason: Error) => void): void {
  const give = () => {
    reject(signal.reason as Error);
  };
  signal.addEventListener('abort', give, {signal: test.signal});
}

/** An answer that the server keeps to itself, until nobody waits for it any more. */
export const nothing: Answer = (_url, signal) =>
  new Promise((_resolve, reject) => {
    rejectWhenAborted(signal, reject);
  });

/** No connection, or no permission: a browser tells them apart only in its console. */
export const refusal: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** Answers that are given when the test says so: `later.give(url, new Response(…))`. */
export function answersLater(): {
  asked: readonly Asked[];
  give: (url: string, with_: Response) => void;
} {
  const waiting = new Map<string, (response: Response) => void>();
  const asked = answerWith(
    (url, signal) =>
      new Promise((resolve, reject) => {
        waiting.set(url, resolve);
        rejectWhenAborted(signal, reject);
      }),
  );
  return {asked, give: (url, response) => waiting.get(url)?.(response)};
}

// WebKit runs all test files in one window, whose sessionStorage keeps the last good copies of them all.
const file = crypto.randomUUID();
let addresses = 0;

/** An address that no test has asked before: good answers are kept for five minutes. */
export function freshUrl(name = 'feed.json'): string {
  addresses += 1;
  return `https://feeds.example/${file}/${String(addresses)}/${name}`;
}

/** Sets the date, while timers go on as usual. */
export function setNow(now: string): void {
  clock = useFakeTimers({now: Date.parse(now), toFake: ['Date']});
}

/** Stops date and timers; time passes by `await clock.tickAsync(milliseconds)` alone. */
export function stopTime(now: string): SinonFakeTimers {
  clock = useFakeTimers({
    now: Date.parse(now),
    toFake: ['Date', 'setTimeout', 'clearTimeout'],
    // Of timers that earlier tests have left.
    shouldClearNativeTimers: true,
  });
  return clock;
}
