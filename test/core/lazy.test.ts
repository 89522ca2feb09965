import {expect} from '@open-wc/testing';
import {lazy} from '../../src/core/lazy.js';

const KEY = Symbol.for('withrefugees.lazy');
const shared = globalThis as {[KEY]?: {lit: unknown}}; // as the module has it

// Whole files are loaded, and changed ones refused, in test/page/lazy.test.mjs.
describe('lazy', () => {
  const HASH = `sha384-${'A'.repeat(64)}`;
  const scripts = () => document.querySelectorAll('script').length;
  const error = (path: string, hash = HASH) => lazy(path, hash).catch((reason: unknown) => reason);

  afterEach(() => {
    if (shared[KEY]) shared[KEY].lit = undefined;
  });

  it('rejects where there is no such file, and leaves nothing behind', async () => {
    const before = scripts();
    const reason = await error('./lazy/none.js');
    expect(reason).to.be.instanceOf(Error);
    expect((reason as Error).message).to.match(/core\/lazy\/none\.js could not be loaded/);
    expect(scripts()).to.equal(before);
  });

  it('asks once for a file', () => {
    const first = lazy('./lazy/none.js', HASH);
    expect(lazy('./lazy/none.js', HASH)).to.equal(first);
    return first.catch(() => undefined);
  });

  it('holds ready what files may use of Lit, for all copies of the kit', async () => {
    const lit = {html: () => 'markup'};
    await lazy('./lazy/none.js', `${HASH}?lit`, lit).catch(() => undefined);
    expect(shared[KEY]?.lit).to.equal(lit);
  });

  it('holds what the first copy gave', async () => {
    const [first, second] = [{}, {}];
    shared[KEY]!.lit = first;
    await lazy('./lazy/none.js', `${HASH}?other`, second).catch(() => undefined);
    expect(shared[KEY]?.lit).to.equal(first);
  });

  it('needs none for files that do not render', async () => {
    await error('./lazy/none.js', `${HASH}?plain`);
    expect(shared[KEY]?.lit).to.equal(undefined);
  });

  it('rejects what is no file of the kit', async () => {
    expect(await error('https://evil.example/a.js', `${HASH}=`)).to.be.instanceOf(TypeError);
  });
});
