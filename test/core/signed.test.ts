import {expect} from '@open-wc/testing';
import {setNow} from '../network.js';
import {blockStorage, freshModule, ownStorage, STORED, stored} from '../storage.js';

type Signed = typeof import('../../src/core/signed.js');

const HERE = Symbol.for('withrefugees.signed');
const NOW = Date.parse('2017-12-18T10:00:00Z');
const YEAR = 365 * 86_400_000;
const PETITION = 'https://petition.example/sign';

const sameModule = () => freshModule<Signed>('signed');

/** As another page would load it: without what the last has left in its globals. */
function nextPage(): Promise<Signed> {
  Reflect.deleteProperty(globalThis, HERE);
  return sameModule();
}

describe('signed', () => {
  ownStorage();

  // Other modules hold the set that was there, and are to find it afterwards.
  const before: unknown = Reflect.get(globalThis, HERE);

  beforeEach(() => {
    setNow('2017-12-18T10:00:00Z');
  });

  afterEach(() => {
    Reflect.set(globalThis, HERE, before);
  });

  it('knows of no signature at first', async () => {
    expect((await nextPage()).hasSigned(PETITION)).to.equal(false);
  });

  it('knows of one while the page lives', async () => {
    const {markSigned, hasSigned} = await nextPage();
    markSigned(PETITION, false);
    expect(hasSigned(PETITION)).to.equal(true);
  });

  it('keeps petitions apart', async () => {
    const {markSigned, hasSigned} = await nextPage();
    markSigned(PETITION, true);
    expect(hasSigned(`${PETITION}/other`)).to.equal(false);
  });

  it('tells the other copies of the kit on the page', async () => {
    (await nextPage()).markSigned(PETITION, false);
    expect((await sameModule()).hasSigned(PETITION)).to.equal(true);
  });

  it('forgets it with the page', async () => {
    (await nextPage()).markSigned(PETITION, false);
    expect((await nextPage()).hasSigned(PETITION)).to.equal(false);
  });

  it('stores nothing unless that is wanted', async () => {
    (await nextPage()).markSigned(PETITION, false);
    expect(stored()).to.equal(null);
  });

  it('remembers it on the next page where that is wanted', async () => {
    (await nextPage()).markSigned(PETITION, true);
    expect((await nextPage()).hasSigned(PETITION)).to.equal(true);
  });

  it('stores the petition and a date a year from now, and no more', async () => {
    (await nextPage()).markSigned(PETITION, true);
    expect(stored()).to.deep.equal({[`signed:${PETITION}`]: NOW + YEAR});
  });

  it('forgets it after a year', async () => {
    localStorage.setItem(STORED, JSON.stringify({[`signed:${PETITION}`]: NOW}));
    expect((await nextPage()).hasSigned(PETITION)).to.equal(false);
  });

  it('keeps what else is remembered', async () => {
    localStorage.setItem(STORED, JSON.stringify({'withrefugees close': NOW + 1}));
    (await nextPage()).markSigned(PETITION, true);
    expect(stored()).to.deep.equal({
      'withrefugees close': NOW + 1,
      [`signed:${PETITION}`]: NOW + YEAR,
    });
  });

  it('is no put-away banner', async () => {
    (await nextPage()).markSigned('withrefugees signed', true);
    const {dismissedUntil} =
      await freshModule<typeof import('../../src/core/dismissals.js')>('dismissals');
    expect(dismissedUntil('withrefugees')).to.equal(0);
  });

  it('knows it while the page lives where storage is blocked', async () => {
    blockStorage();
    const {markSigned, hasSigned} = await nextPage();
    markSigned(PETITION, true);
    expect(hasSigned(PETITION)).to.equal(true);
  });

  it('is not misled by what every object has', async () => {
    const {hasSigned} = await nextPage();
    expect(['constructor', '__proto__', ''].map(hasSigned)).to.deep.equal([false, false, false]);
  });
});
