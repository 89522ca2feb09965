import {expect} from '@open-wc/testing';
import {useFakeTimers, type SinonFakeTimers} from 'sinon';
import {blockStorage, fillStorage, freshModule, ownStorage, STORED as KEY} from '../storage.js';

const NOW = Date.parse('2017-12-18T10:00:00Z');
const DAY = 86_400_000;

// What is remembered where, and what of it holds, is memory.test.ts's.
const newPage = () => freshModule<typeof import('../../src/core/dismissals.js')>('dismissals');

describe('dismissals', () => {
  ownStorage();

  let clock: SinonFakeTimers;

  beforeEach(() => {
    clock = useFakeTimers({now: NOW, toFake: ['Date']});
  });

  afterEach(() => {
    clock.restore();
  });

  it('knows of none at first', async () => {
    const {dismissedUntil} = await newPage();
    expect(dismissedUntil('withrefugees')).to.equal(0);
  });

  it('remembers one on the next page', async () => {
    (await newPage()).rememberDismissal('withrefugees', 'close', NOW + DAY);
    expect((await newPage()).dismissedUntil('withrefugees')).to.equal(NOW + DAY);
  });

  it('lets it run out', async () => {
    const {rememberDismissal, dismissedUntil} = await newPage();
    rememberDismissal('withrefugees', 'close', NOW + DAY);
    clock.setSystemTime(NOW + DAY);
    expect(dismissedUntil('withrefugees')).to.equal(0);
  });

  it('takes no signature for one', async () => {
    localStorage.setItem(KEY, JSON.stringify({'signed:withrefugees': NOW + DAY}));
    expect((await newPage()).dismissedUntil('withrefugees')).to.equal(0);
  });

  it('keeps signatures when it forgets a campaign', async () => {
    localStorage.setItem(KEY, JSON.stringify({'signed:https://a.example/': NOW + DAY}));
    const {rememberDismissal, forgetDismissals} = await newPage();
    rememberDismissal('withrefugees', 'close', NOW + DAY);
    forgetDismissals('withrefugees');
    expect(JSON.parse(localStorage.getItem(KEY)!)).to.deep.equal({
      'signed:https://a.example/': NOW + DAY,
    });
  });

  it('keeps campaigns apart', async () => {
    const {rememberDismissal, dismissedUntil} = await newPage();
    rememberDismissal('withrefugees', 'close', NOW + DAY);
    expect(dismissedUntil('with')).to.equal(0);
  });

  it('keeps campaigns apart whose names hold spaces', async () => {
    const {rememberDismissal, dismissedUntil} = await newPage();
    rememberDismissal('winter appeal', 'close', NOW + DAY);
    expect([dismissedUntil('winter'), dismissedUntil('winter appeal')]).to.deep.equal([
      0,
      NOW + DAY,
    ]);
  });

  it('goes by the reason that lasts longest', async () => {
    const {rememberDismissal, dismissedUntil} = await newPage();
    rememberDismissal('withrefugees', 'signed', NOW + 30 * DAY);
    rememberDismissal('withrefugees', 'close', NOW + DAY);
    expect(dismissedUntil('withrefugees')).to.equal(NOW + 30 * DAY);
  });

  it('forgets a campaign for every reason', async () => {
    const {rememberDismissal, forgetDismissals, dismissedUntil} = await newPage();
    rememberDismissal('withrefugees', 'signed', NOW + DAY);
    rememberDismissal('withrefugees', 'close', NOW + DAY);
    forgetDismissals('withrefugees');
    expect(dismissedUntil('withrefugees')).to.equal(0);
  });

  it('forgets no other campaign with it', async () => {
    const {rememberDismissal, forgetDismissals, dismissedUntil} = await newPage();
    rememberDismissal('winter', 'close', NOW + DAY);
    rememberDismissal('withrefugees', 'close', NOW + DAY);
    forgetDismissals('withrefugees');
    expect(dismissedUntil('winter')).to.equal(NOW + DAY);
  });

  it('leaves nothing behind in storage when there is nothing to remember', async () => {
    const {rememberDismissal, forgetDismissals} = await newPage();
    rememberDismissal('withrefugees', 'close', NOW + DAY);
    forgetDismissals('withrefugees');
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('drops what has run out when it writes', async () => {
    localStorage.setItem(KEY, JSON.stringify({'old close': NOW - 1}));
    (await newPage()).rememberDismissal('withrefugees', 'close', NOW + DAY);
    expect(JSON.parse(localStorage.getItem(KEY)!)).to.deep.equal({
      'withrefugees close': NOW + DAY,
    });
  });

  it('writes no other key', async () => {
    const before = Object.keys(localStorage);
    (await newPage()).rememberDismissal('withrefugees', 'close', NOW + DAY);
    expect(Object.keys(localStorage).sort()).to.deep.equal([...before, KEY].sort());
  });

  it('sees what another tab remembers', async () => {
    const {dismissedUntil} = await newPage();
    localStorage.setItem(KEY, JSON.stringify({'withrefugees close': NOW + DAY}));
    expect(dismissedUntil('withrefugees')).to.equal(NOW + DAY);
  });

  for (const [what, stored] of [
    ['no JSON', '{'],
    ['null', 'null'],
    ['a number', '7'],
    ['other values than times', '{"withrefugees close":"tomorrow"}'],
  ] as const) {
    it(`is not put off by ${what} under its key`, async () => {
      localStorage.setItem(KEY, stored);
      const {rememberDismissal, dismissedUntil} = await newPage();
      rememberDismissal('withrefugees', 'close', NOW + DAY);
      expect(dismissedUntil('withrefugees')).to.equal(NOW + DAY);
    });
  }

  it('remembers for the life of the page where storage is blocked', async () => {
    blockStorage();
    const {rememberDismissal, dismissedUntil} = await newPage();
    rememberDismissal('withrefugees', 'close', NOW + DAY);
    expect(dismissedUntil('withrefugees')).to.equal(NOW + DAY);
  });

  it('forgets on that page too', async () => {
    blockStorage();
    const {rememberDismissal, forgetDismissals, dismissedUntil} = await newPage();
    rememberDismissal('withrefugees', 'close', NOW + DAY);
    forgetDismissals('withrefugees');
    expect(dismissedUntil('withrefugees')).to.equal(0);
  });

  it('remembers for the life of the page where storage is full', async () => {
    fillStorage();
    const {rememberDismissal, dismissedUntil} = await newPage();
    rememberDismissal('withrefugees', 'close', NOW + DAY);
    expect(dismissedUntil('withrefugees')).to.equal(NOW + DAY);
  });
});
