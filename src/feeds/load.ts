import {FeedError} from './feed-error.js';

/** What an address answered. */
export interface Loaded {
  body: ArrayBuffer;
  /** The `Content-Type` header, or `''`. */
  contentType: string;
  /** The address that answered, after redirects. */
  url: string;
  /** Whether this is an older answer, because a new one could not be had. */
  stale: boolean;
  /** Why it could not. */
  failure?: unknown;
}

/** Milliseconds for everything, the retry included: a reader does not wait longer. */
const TIMEOUT = 10_000;
/** Bytes, after decompression. */
const MAX_BYTES = 5 * 1024 * 1024;
/** Milliseconds for which an answer counts as new. */
export const MAX_AGE = 5 * 60_000;
/** How many answers are kept: what a page shows, but not all that a page of a whole day has shown. */
const MAX_KEPT = 20;

/** An address that was asked for: the request under way, if any, and the last good answer, if any. */
interface Source {
  request: Request | undefined;
  good: Loaded | undefined;
  /** The one before it, should `good` be taken back. */
  before: Loaded | undefined;
  /** When `good` came, in milliseconds since 1970. */
  since: number;
}

interface Request {
  answer: Promise<Loaded>;
  abort: () => void;
  /** How many callers wait for the answer. */
  callers: number;
}

const sources = new Map<string, Source>();

/**
 * Fetches a feed, once for all who ask on this page. Failures are not kept; when there is an earlier
 * answer they end in that one, marked `stale`.
 *
 * @param signal Lets this caller go; the request itself ends when nobody waits for it any more.
 * @param maxAge For how many milliseconds an earlier answer will do.
 * @throws {FeedError} with the code `'network'`, `'http'`, `'timeout'` or `'too-large'`; or the signal's reason.
 */
export async function load(url: string, signal?: AbortSignal, maxAge = MAX_AGE): Promise<Loaded> {
  signal?.throwIfAborted();
  const source = sourceOf(url);
  if (source.good && Date.now() - source.since < maxAge) return source.good;
  const request = (source.request ??= start(url, source));
  request.callers += 1;
  try {
    return await orAborted(request.answer, signal);
  } finally {
    request.callers -= 1;
    if (request.callers === 0) {
      request.abort();
      if (source.request === request) source.request = undefined;
    }
  }
}

/**
 * Takes an answer back that came with a good status and still was not what was asked for, such as the page
 * of a login: it is neither kept nor given to anybody else.
 *
 * @returns The last good answer before it, if there is one.
 */
export function takeBack(url: string, answer: Loaded, failure: unknown): Loaded | undefined {
  const source = sources.get(url);
  if (source?.good?.body === answer.body) {
    source.good = source.before;
    source.before = undefined;
    source.since = 0;
  }
  return source?.good && {...source.good, stale: true, failure};
}

function sourceOf(url: string): Source {
  const known = sources.get(url);
  if (known) return known;
  for (const [oldest, {request}] of sources) {
    if (sources.size < MAX_KEPT) break;
    if (!request) sources.delete(oldest);
  }
  const source: Source = {request: undefined, good: undefined, before: undefined, since: 0};
  sources.set(url, source);
  return source;
}

function start(url: string, source: Source): Request {
  const controller = new AbortController();
  const answer = ask(url, controller).then(
    (loaded) => {
      source.since = Date.now();
      source.before = source.good;
      return (source.good = loaded);
    },
    (failure: unknown) => {
      if (source.good) return {...source.good, stale: true, failure};
      throw failure;
    },
  );
  answer.catch(() => undefined); // told to every caller, but there may be none left
  return {answer, callers: 0, abort: () => controller.abort()};
}

function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(signal.reason as Error); // typed `any`: whatever the caller aborted with is for the caller
    };
    signal.addEventListener('abort', abort, {once: true});
    const stop = () => {
      signal.removeEventListener('abort', abort);
    };
    promise.then(resolve, reject).finally(stop);
  });
}

/** One request, and another one if that may help. Whatever happens, nothing stays open afterwards. */
async function ask(url: string, controller: AbortController): Promise<Loaded> {
  const timer = setTimeout(() => {
    controller.abort(
      new FeedError('timeout', `no answer within ${String(TIMEOUT / 1000)} seconds`),
    );
  }, TIMEOUT);
  const {signal} = controller;
  try {
    return await request(url, signal).catch(async (error: unknown) => {
      if (!mayPass(error) || isHidden()) throw error;
      // Not all readers of all partners at the same moment.
      await pause(500 + Math.random() * 1000, signal);
      return request(url, signal);
    });
  } finally {
    clearTimeout(timer);
    controller.abort(); // a body that was given up would still be sent
  }
}

/** Whether the same request may well succeed a second later. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof FeedError)) return false;
  const {code, status = 0} = error;
  return code === 'network' || (code === 'http' && (status === 429 || status > 499));
}

/**
 * Whether nobody looks at the page, which then does not ask again. This is the layer's only look at
 * a document, behind a cast because there is none in a worker or in Node.
 */
function isHidden(): boolean {
  return (globalThis as {document?: {hidden: unknown}}).document?.hidden === true;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return orAborted(new Promise((resolve) => setTimeout(resolve, milliseconds)), signal);
}

async function request(url: string, signal: AbortSignal): Promise<Loaded> {
  try {
    // No header of our own: it would cost a preflight, which most feeds don't answer.
    const response = await fetch(url, {
      credentials: 'omit',
      mode: 'cors',
      referrerPolicy: 'strict-origin-when-cross-origin',
      signal,
    });
    const {ok, status, headers} = response;
    if (!ok) throw new FeedError('http', `the server answered ${String(status)}`, status);
    const body = await readBody(response);
    return {
      body,
      contentType: headers.get('content-type') ?? '',
      url: response.url || url,
      stale: false,
    };
  } catch (error) {
    signal.throwIfAborted(); // with the timeout's FeedError, where that was the reason
    if (error instanceof FeedError) throw error;
    // A TypeError, the same for a server that is gone and for one that does not allow us (CORS).
    throw new FeedError('network', `no connection, or no permission by CORS (${String(error)})`);
  }
}

/** Reads no more than `MAX_BYTES`, whatever is sent. */
async function readBody({body, headers}: Response): Promise<ArrayBuffer> {
  const tooLarge = new FeedError('too-large', `more than ${String(MAX_BYTES)} bytes`);
  // Of the compressed body, which is no larger than what becomes of it.
  if (Number(headers.get('content-length')) > MAX_BYTES) throw tooLarge;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (;;) {
    const {value} = (await reader?.read()) ?? {};
    if (!value) break;
    size += value.byteLength;
    if (size > MAX_BYTES) throw tooLarge;
    chunks.push(value);
  }
  return new Blob(chunks).arrayBuffer();
}
