import {expect} from '@open-wc/testing';
import sinon from 'sinon';
import {FeedError} from '../../src/feeds/feed-error.js';
import {load} from '../../src/feeds/load.js';

const MINUTE = 60_000;
let requests: Request[] = [];
let clock: sinon.SinonFakeTimers;
const originalFetch = globalThis.fetch;

/** Answers every request by `answer`, which gets the number of the request from 1 on, until the test ends. */
function serve(answer: (count: number, request: Request) => Promise<Response>): void {
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    requests.push(request);
    return answer(requests.length, request);
  };
}

const respond = (body: BodyInit | null, init?: ResponseInit) =>
  Promise.resolve(new Response(body, init));

/** What never comes, unless the request is aborted. */
const never = ({signal}: Request) =>
  new Promise<Response>((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

/** A body of so many chunks of 1 MB, each of them sent when it is asked for. */
function megabytes(count: number, onSend: () => void = () => undefined): ReadableStream {
  let sent = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (sent === count) controller.close();
        else controller.enqueue(new Uint8Array(1024 * 1024));
        sent += 1;
        onSend();
      },
    },
    {highWaterMark: 0},
  );
}

const outcome = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);
const codeOf = (error: unknown) => (error instanceof FeedError ? error.code : error);
const text = ({body}: {body: ArrayBuffer}) => new TextDecoder().decode(body);

// Answers are kept for the whole page: each test has an address of its own.
let address = '';
let tests = 0;

describe('load', () => {
  beforeEach(() => {
    requests = [];
    tests += 1;
    address = `https://feeds.example/${String(tests)}`;
    clock = sinon.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'Date']});
  });
  afterEach(() => {
    clock.restore();
    globalThis.fetch = originalFetch;
    sinon.restore();
  });

  it('gives the body, its type and its address', async () => {
    serve(() => respond('feed', {headers: {'content-type': 'text/xml; charset=utf-8'}}));
    const loaded = await load(address);
    expect({...loaded, body: text(loaded)}).to.deep.equal({
      body: 'feed',
      contentType: 'text/xml; charset=utf-8',
      url: address,
      stale: false,
    });
  });

  it('sends no credentials, no headers and no more than the origin', async () => {
    serve(() => respond('feed'));
    await load(address);
    const [{credentials, mode, referrerPolicy, headers, method}] = requests as [Request];
    expect({credentials, mode, referrerPolicy, method, headers: [...headers]}).to.deep.equal({
      credentials: 'omit',
      mode: 'cors',
      referrerPolicy: 'strict-origin-when-cross-origin',
      method: 'GET',
      headers: [],
    });
  });

  it('gives an empty body', async () => {
    serve(() => respond(null, {status: 204}));
    expect(text(await load(address))).to.equal('');
  });

  describe('sharing', () => {
    it('asks once for all who ask at the same time', async () => {
      serve(() => respond('feed'));
      await Promise.all([load(address), load(address), load(address)]);
      expect(requests).to.have.length(1);
    });

    it('asks once for all who ask within five minutes', async () => {
      serve(() => respond('feed'));
      await load(address);
      clock.tick(5 * MINUTE - 1);
      await load(address);
      expect(requests).to.have.length(1);
    });

    it('asks again after five minutes', async () => {
      serve((count) => respond(`feed ${String(count)}`));
      await load(address);
      clock.tick(5 * MINUTE);
      expect(text(await load(address))).to.equal('feed 2');
    });

    it('asks again after what a caller says', async () => {
      serve((count) => respond(`feed ${String(count)}`));
      await load(address);
      clock.tick(15_000);
      expect(text(await load(address, undefined, 15_000))).to.equal('feed 2');
    });

    it('falls back to the last good answer, and says so', async () => {
      serve((count) => (count === 1 ? respond('good') : respond('gone', {status: 404})));
      await load(address);
      clock.tick(5 * MINUTE);
      const loaded = await load(address);
      expect([text(loaded), loaded.stale]).to.deep.equal(['good', true]);
    });

    it('asks again after a stale answer', async () => {
      serve((count) =>
        count === 2 ? respond('gone', {status: 404}) : respond(`feed ${String(count)}`),
      );
      await load(address);
      clock.tick(5 * MINUTE);
      await load(address);
      const loaded = await load(address);
      expect([text(loaded), loaded.stale]).to.deep.equal(['feed 3', false]);
    });

    it('does not keep failures', async () => {
      serve((count) => (count === 1 ? respond('', {status: 404}) : respond('feed')));
      await outcome(load(address));
      expect(text(await load(address))).to.equal('feed');
    });

    it('forgets what has not been asked for in a long time', async () => {
      serve(() => respond('feed'));
      await load(address);
      for (let n = 0; n < 20; n += 1) await load(`${address}/${String(n)}`);
      await load(address);
      expect(requests).to.have.length(22);
    });
  });

  describe('letting go', () => {
    it('rejects at once for a signal that was aborted before', async () => {
      serve(() => respond('feed'));
      const reason = new Error('gone');
      const error = await outcome(load(address, AbortSignal.abort(reason)));
      expect([error, requests.length]).to.deep.equal([reason, 0]);
    });

    it('lets only that caller go', async () => {
      let answer: (response: Response) => void = () => undefined;
      serve(() => new Promise((resolve) => (answer = resolve)));
      const controller = new AbortController();
      const [leaves, stays] = [outcome(load(address, controller.signal)), load(address)];
      controller.abort();
      answer(new Response('feed'));
      expect([(await leaves) instanceof DOMException, text(await stays)]).to.deep.equal([
        true,
        'feed',
      ]);
    });

    it('ends the request when nobody is left', async () => {
      serve((_, request) => never(request));
      const [one, two] = [new AbortController(), new AbortController()];
      const both = [outcome(load(address, one.signal)), outcome(load(address, two.signal))];
      one.abort();
      two.abort();
      await Promise.all(both);
      expect(requests[0]!.signal.aborted).to.be.true;
    });

    it('asks anew for who comes after that', async () => {
      serve((count, request) => (count === 1 ? never(request) : respond('feed')));
      const controller = new AbortController();
      const left = outcome(load(address, controller.signal));
      controller.abort();
      await left;
      expect(text(await load(address))).to.equal('feed');
    });
  });

  describe('limits', () => {
    it('waits no longer than ten seconds', async () => {
      serve((_, request) => never(request));
      const error = outcome(load(address));
      await clock.tickAsync(10_000);
      expect([codeOf(await error), requests.length]).to.deep.equal(['timeout', 1]);
    });

    it('waits no longer for a body either', async () => {
      serve((_, {signal}) => {
        const body = new ReadableStream({
          start(controller) {
            controller.enqueue(new Uint8Array(10));
            signal.addEventListener('abort', () => {
              controller.error(signal.reason);
            });
          },
        });
        return respond(body);
      });
      const error = outcome(load(address));
      await clock.tickAsync(10_000);
      expect(codeOf(await error)).to.equal('timeout');
    });

    it('reads 5 MB', async () => {
      serve(() => respond(megabytes(5)));
      expect((await load(address)).body.byteLength).to.equal(5 * 1024 * 1024);
    });

    it('reads no more than that, and ends the request', async () => {
      let sent = 0;
      serve(() => respond(megabytes(50, () => (sent += 1))));
      const error = await outcome(load(address));
      expect([codeOf(error), sent, requests[0]!.signal.aborted]).to.deep.equal([
        'too-large',
        6,
        true,
      ]);
    });

    it('reads nothing of what says it is larger', async () => {
      let sent = 0;
      serve(() =>
        respond(
          megabytes(50, () => (sent += 1)),
          {headers: {'content-length': '52428800'}},
        ),
      );
      const error = await outcome(load(address));
      expect([codeOf(error), sent]).to.deep.equal(['too-large', 0]);
    });
  });

  describe('failures', () => {
    const failing = async (answer: () => Promise<Response>) => {
      serve(answer);
      const error = outcome(load(address));
      await clock.tickAsync(2000);
      return error;
    };

    for (const status of [400, 401, 403, 404, 410]) {
      it(`does not ask again after ${String(status)}`, async () => {
        const error = await failing(() => respond('', {status}));
        expect([codeOf(error), (error as FeedError).status, requests.length]).to.deep.equal([
          'http',
          status,
          1,
        ]);
      });
    }

    for (const status of [429, 500, 503]) {
      it(`asks once more after ${String(status)}`, async () => {
        const error = await failing(() => respond('', {status}));
        expect([codeOf(error), (error as FeedError).status, requests.length]).to.deep.equal([
          'http',
          status,
          2,
        ]);
      });
    }

    it('asks once more after a network error', async () => {
      const error = await failing(() => Promise.reject(new TypeError('Failed to fetch')));
      expect([codeOf(error), requests.length]).to.deep.equal(['network', 2]);
    });

    it('gives the second answer', async () => {
      serve((count) => (count === 1 ? respond('', {status: 503}) : respond('feed')));
      const loaded = load(address);
      await clock.tickAsync(2000);
      expect(text(await loaded)).to.equal('feed');
    });

    it('does not ask again while nobody looks', async () => {
      sinon.stub(document, 'hidden').get(() => true);
      await failing(() => respond('', {status: 503}));
      expect(requests).to.have.length(1);
    });

    it('does not ask again when nobody waits any more', async () => {
      serve(() => respond('', {status: 503}));
      const controller = new AbortController();
      const left = outcome(load(address, controller.signal));
      await clock.tickAsync(100);
      controller.abort();
      await clock.tickAsync(2000);
      await left;
      expect(requests).to.have.length(1);
    });

    it('waits no longer than ten seconds for both', async () => {
      serve((count, request) => (count === 1 ? respond('', {status: 503}) : never(request)));
      const error = outcome(load(address));
      await clock.tickAsync(10_000);
      expect(codeOf(await error)).to.equal('timeout');
    });
  });
});
