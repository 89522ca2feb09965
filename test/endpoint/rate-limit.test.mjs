// How often one block of addresses may sign.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {addressBlock} from '../../demo/endpoint/http/address-block.mjs';
import {forEachDatabase} from './databases.mjs';
import {body} from './server.mjs';

describe('without a database', () => {
  for (const [address, block] of [
    ['192.0.2.7', '192.0.2.0'],
    ['192.0.2.255', '192.0.2.0'],
    ['::ffff:192.0.2.7', '192.0.2.0'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::'],
    ['2001:DB8:1:ffff::1', '2001:db8:1::'],
    ['2001:db8:2::1', '2001:db8:2::'],
  ]) {
    it(`counts ${address} as ${block}`, () => assert.equal(addressBlock(address), block));
  }
});

forEachDatabase(({name, open}) => {
  const LIMIT = 3;
  let proxied;
  let direct;
  before(async () => {
    proxied = await open({RATE_LIMIT: String(LIMIT), TRUST_PROXY: 'loopback'});
    direct = await open({RATE_LIMIT: String(LIMIT), RATE_SECONDS: '1'});
  });

  const from = (server, address) =>
    server.post(body('limit@mail'), {headers: {'x-forwarded-for': address}});

  for (const [kind, addresses, neighbour] of [
    ['IPv4 /24', ['198.51.100.1', '198.51.100.2', '198.51.100.250'], '198.51.101.1'],
    ['IPv6 /48', ['2001:db8:7::1', '2001:db8:7:8::1', '2001:db8:7:ffff::2'], '2001:db8:8::1'],
  ]) {
    it(`says 429 to more than ${LIMIT} from one ${kind}, and not to its neighbour`, async () => {
      for (const address of addresses) assert.equal((await from(proxied, address)).status, 422);
      const {status, headers, body: answer} = await from(proxied, addresses[0]);
      assert.equal(status, 429);
      assert.match(headers.get('retry-after'), /^\d+$/);
      assert.deepEqual(Object.keys(answer), ['message']);
      assert.equal((await from(proxied, neighbour)).status, 422);
    });
  }

  it('believes no X-Forwarded-For unless it trusts the proxy', async () => {
    const answers = [];
    for (let at = 0; at <= LIMIT; at += 1) answers.push(await from(direct, `203.0.113.${at}`));
    answers.push(await from(direct, '192.0.2.1'));
    assert.equal(answers.at(-1).status, 429);
  });

  it('keeps nobody out for longer than it says', async () => {
    let answer;
    const end = performance.now() + 10_000;
    do answer = await from(direct, '192.0.2.1');
    while (answer.status === 429 && performance.now() < end);
    assert.equal(answer.status, 422);
  });

  it('limits /confirm as well, and never the count', async () => {
    let page;
    for (let at = 0; at <= LIMIT; at += 1) page = await proxied.get('/confirm?token=x');
    assert.equal(page.status, 429);
    assert.match(page.headers.get('retry-after'), /^\d+$/);
    assert.match(page.text, /<h1>/);
    for (let at = 0; at <= 2 * LIMIT; at += 1) await proxied.count();
  });

  it(`keeps no address in ${name}, and none in its log`, async () => {
    await proxied.post(body('address@mail.example'), {headers: {'x-forwarded-for': '192.0.2.99'}});
    const {stdout} = await proxied.cli('export', 'withrefugees');
    assert.match(stdout, /address@mail\.example/);
    for (const text of [stdout, proxied.output, direct.output]) {
      assert.doesNotMatch(text, /192\.0\.2|198\.51|203\.0\.113|2001:db8|remoteAddress/);
    }
  });
});
