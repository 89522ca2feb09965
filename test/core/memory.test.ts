import {expect} from '@open-wc/testing';
import {setNow} from '../network.js';
import {
  blockStorage,
  fillStorage,
  freeStorage,
  freshModule,
  ownStorage,
  removeStorage,
  STORED as KEY,
  stored,
} from '../storage.js';

const memory = () => freshModule<typeof import('../../src/core/memory.js')>('memory');

const NOW = Date.parse('2017-12-18T10:00:00Z');
const DAY = 86_400_000;

describe('memory', () => {
  ownStorage();

  beforeEach(() => {
    setNow('2017-12-18T10:00:00Z');
  });

  it('is empty at first', async () => {
    expect((await memory()).readMemory()).to.deep.equal({});
  });

  it('is stored', async () => {
    (await memory()).writeMemory({a: NOW + DAY});
    expect(stored()).to.deep.equal({a: NOW + DAY});
  });

  it('is there on the next page', async () => {
    (await memory()).writeMemory({a: NOW + DAY});
    expect((await memory()).readMemory()).to.deep.equal({a: NOW + DAY});
  });

  it('is replaced as a whole', async () => {
    const {readMemory, writeMemory} = await memory();
    writeMemory({a: NOW + DAY, b: NOW + DAY});
    writeMemory({b: NOW + DAY});
    expect(readMemory()).to.deep.equal({b: NOW + DAY});
  });

  it('drops what has run out', async () => {
    (await memory()).writeMemory({a: NOW, b: NOW - 1, c: NOW + 1});
    expect(stored()).to.deep.equal({c: NOW + 1});
  });

  it('leaves no key where there is nothing to remember', async () => {
    const {writeMemory} = await memory();
    writeMemory({a: NOW + DAY});
    writeMemory({});
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('takes one key, and no other', async () => {
    const before = Object.keys(localStorage);
    (await memory()).writeMemory({a: NOW + DAY});
    expect(Object.keys(localStorage).sort()).to.deep.equal([...before, KEY].sort());
  });

  it('is what another tab has stored', async () => {
    const {readMemory} = await memory();
    localStorage.setItem(KEY, JSON.stringify({a: NOW + DAY}));
    expect(readMemory()).to.deep.equal({a: NOW + DAY});
  });

  for (const [what, text] of [
    ['no JSON', '{'],
    ['null', 'null'],
    ['a number', '7'],
    ['a text', '"a"'],
    ['other values than times', '{"a": "tomorrow"}'],
    ['values that are only partly times', '{"a": 1, "b": null}'],
  ] as const) {
    it(`is empty with ${what} under its key`, async () => {
      localStorage.setItem(KEY, text);
      expect((await memory()).readMemory()).to.deep.equal({});
    });
  }

  for (const [what, refuse] of [
    ['blocked', blockStorage],
    ['full', fillStorage],
  ] as const) {
    describe(`where storage is ${what}`, () => {
      beforeEach(refuse);

      it('lasts for the life of the page', async () => {
        const {readMemory, writeMemory} = await memory();
        writeMemory({a: NOW + DAY});
        expect(readMemory()).to.deep.equal({a: NOW + DAY});
      });

      it('ends with the page', async () => {
        (await memory()).writeMemory({a: NOW + DAY});
        expect((await memory()).readMemory()).to.deep.equal({});
      });

      it('is replaced as a whole', async () => {
        const {readMemory, writeMemory} = await memory();
        writeMemory({a: NOW + DAY});
        writeMemory({b: NOW + DAY});
        expect(readMemory()).to.deep.equal({b: NOW + DAY});
      });

      it('drops what has run out', async () => {
        const {readMemory, writeMemory} = await memory();
        writeMemory({a: NOW - 1});
        expect(readMemory()).to.deep.equal({});
      });

      it('is stored once that is possible', async () => {
        const {readMemory, writeMemory} = await memory();
        writeMemory({a: NOW + DAY});
        freeStorage();
        writeMemory({...readMemory(), b: NOW + DAY});
        expect(stored()).to.deep.equal({a: NOW + DAY, b: NOW + DAY});
      });

      it('lets what is stored later be forgotten by another tab', async () => {
        const {readMemory, writeMemory} = await memory();
        writeMemory({a: NOW + DAY});
        freeStorage();
        writeMemory(readMemory());
        localStorage.removeItem(KEY);
        expect(readMemory()).to.deep.equal({});
      });
    });
  }

  it('keeps what was stored beside what a full storage refused', async () => {
    const {readMemory, writeMemory} = await memory();
    writeMemory({a: NOW + DAY});
    fillStorage();
    writeMemory({...readMemory(), b: NOW + DAY});
    expect(readMemory()).to.deep.equal({a: NOW + DAY, b: NOW + DAY});
  });

  it('reads once storage is blocked as if it were empty', async () => {
    const {readMemory, writeMemory} = await memory();
    writeMemory({a: NOW + DAY});
    blockStorage();
    expect(readMemory()).to.deep.equal({});
  });

  it('does not mind a browser without storage', async () => {
    removeStorage();
    const {readMemory, writeMemory} = await memory();
    writeMemory({a: NOW + DAY});
    expect(readMemory()).to.deep.equal({a: NOW + DAY});
  });
});
