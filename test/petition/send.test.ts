import {expect} from '@open-wc/testing';
import {restore, stub, type SinonFakeTimers} from 'sinon';
import {randomUuid, send, SendError} from '../../src/petition/send.js';
import {answerWith, nothing, refusal, stopTime, type Asked} from '../network.js';

const NOW = '2017-12-18T10:00:00Z';
const REQUEST = {
  url: 'https://sign.example/signatures',
  headers: {'Content-Type': 'application/json', 'Idempotency-Key': 'a-key'},
  body: '{"petition": "42"}',
};

/** Text under a status. Such as 204 have none. */
const answer = (status: number, body: string | null = '') => {
  return () => new Response(body, {status});
};

describe('send', () => {
  let clock: SinonFakeTimers;
  let asked: readonly Asked[];
  /** What the server does, request for request; the last for all others. */
  let replies: Parameters<typeof answerWith>[0][];

  /** What comes of it, the error included, once enough time has passed. */
  async function outcome(): Promise<unknown> {
    const sent = send(REQUEST).catch((error: unknown) => error);
    await clock.tickAsync(60_000);
    return sent;
  }

  const codeOf = (error: unknown) => (error instanceof SendError ? error.code : error);

  beforeEach(() => {
    clock = stopTime(NOW);
    stub(Math, 'random').returns(0);
    asked = answerWith((url, signal) => {
      const reply = replies.length > 1 ? replies.shift() : replies[0];
      return reply!(url, signal);
    });
  });

  afterEach(restore);

  describe('a request', () => {
    beforeEach(() => {
      replies = [answer(201, '{"count": 1}')];
    });

    it('is the one that was given', async () => {
      await outcome();
      const {url, init} = asked[0]!;
      expect([url, init.method, init.headers, init.body]).to.deep.equal([
        REQUEST.url,
        'POST',
        REQUEST.headers,
        REQUEST.body,
      ]);
    });

    it('carries no cookie', async () => {
      await outcome();
      expect(asked[0]!.credentials).to.equal('omit');
    });

    it('tells the page’s origin, and no more of its address', async () => {
      await outcome();
      expect(asked[0]!.init.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    });

    it('gives status and text', async () => {
      expect(await outcome()).to.deep.equal({status: 201, body: '{"count": 1}'});
    });

    it('leaves no timer behind', async () => {
      const sent = send(REQUEST);
      await sent;
      expect(clock.countTimers()).to.equal(0);
    });
  });

  for (const status of [204, 302, 400, 409, 422, 429, 500, 503]) {
    it(`gives ${status} as it is, after one attempt`, async () => {
      replies = [answer(status, status === 204 ? null : 'text')];
      const {body} = (await outcome()) as {body: string}; // an answer, whatever its status
      expect([body, asked.length]).to.deep.equal([status === 204 ? '' : 'text', 1]);
    });
  }

  it('gives no more of an answer than could be one', async () => {
    replies = [answer(200, 'x'.repeat(200_000))];
    const {body} = (await outcome()) as {body: string}; // an answer
    expect(body).to.have.lengthOf(100_000);
  });

  describe('where the connection fails', () => {
    it('sends once more', async () => {
      replies = [refusal, answer(201)];
      expect(await outcome()).to.deep.equal({status: 201, body: ''});
    });

    it('sends the same again', async () => {
      replies = [refusal, answer(201)];
      await outcome();
      const [first, second] = asked.map(({url, init: {headers, body}}) => ({url, headers, body}));
      expect(second).to.deep.equal(first);
    });

    it('waits half a second before', async () => {
      replies = [refusal];
      const sent = send(REQUEST).catch((error: unknown) => error);
      await clock.tickAsync(499);
      expect(asked).to.have.lengthOf(1);
      await clock.tickAsync(1);
      await sent;
    });

    it('gives up after the second time', async () => {
      replies = [refusal];
      const error = await outcome();
      expect([codeOf(error), asked.length]).to.deep.equal(['network', 2]);
    });

    it('sends once more where the answer breaks off', async () => {
      const broken = () =>
        new Response(
          new ReadableStream({
            start: (controller) => {
              controller.error(new TypeError('network error'));
            },
          }),
        );
      replies = [broken, answer(201)];
      await outcome();
      expect(asked).to.have.lengthOf(2);
    });

    it('does not send again while the reader is offline', async () => {
      stub(navigator, 'onLine').get(() => false);
      replies = [refusal];
      const error = await outcome();
      expect([codeOf(error), asked.length]).to.deep.equal(['network', 1]);
    });
  });

  describe('where nobody answers', () => {
    beforeEach(() => {
      replies = [nothing];
    });

    it('waits for fifteen seconds', async () => {
      const sent = send(REQUEST).catch((error: unknown) => error);
      await clock.tickAsync(14_999);
      expect(asked[0]!.signal.aborted).to.equal(false);
      await clock.tickAsync(1);
      await sent;
    });

    it('gives up then, and does not send again', async () => {
      const error = await outcome();
      expect([codeOf(error), asked.length, asked[0]!.signal.aborted]).to.deep.equal([
        'timeout',
        1,
        true,
      ]);
    });

    it('gives up on an answer that never ends', async () => {
      replies = [
        (_url, signal) =>
          new Response(
            new ReadableStream({
              start: (controller) => {
                signal.addEventListener('abort', () => {
                  controller.error(signal.reason);
                });
              },
            }),
          ),
      ];
      expect(codeOf(await outcome())).to.equal('timeout');
    });
  });
});

describe('randomUuid', () => {
  it('is of version 4', () => {
    expect(randomUuid()).to.match(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });

  it('is of version 4 always', () => {
    const uuids = [...Array(200).keys()].map(randomUuid);
    const wrong = uuids.filter((uuid) => !/^.{8}-.{4}-4.{3}-[89ab].{3}-.{12}$/.test(uuid));
    expect(wrong).to.deep.equal([]);
  });

  it('is another each time', () => {
    expect(new Set([...Array(200).keys()].map(randomUuid)).size).to.equal(200);
  });

  it('needs no https', () => {
    stub(crypto, 'randomUUID').value(undefined);
    const uuid = randomUuid();
    restore();
    expect(uuid).to.have.lengthOf(36);
  });
});
