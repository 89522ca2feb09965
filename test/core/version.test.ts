import {expect} from '@open-wc/testing';
import {version} from '../../src/core/version.js';

describe('version', () => {
  it('is that of the package', async () => {
    const response = await fetch(new URL('../../package.json', import.meta.url));
    expect(await response.json()).to.include({version});
  });
});
