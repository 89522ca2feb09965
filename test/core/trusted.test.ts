import {expect} from '@open-wc/testing';
import {scriptAddress} from '../../src/core/trusted.js';

const kit = new URL('../../src/core/trusted.ts', import.meta.url);

describe('scriptAddress', () => {
  for (const path of ['./lazy/recurrence.js', '../lazy/world-map.js']) {
    it(`tells where ${path} is`, () => {
      // It is an object in engines that know Trusted Types.
      expect(new URL(scriptAddress(path)).href).to.equal(new URL(path, kit).href);
    });
  }

  for (const path of [
    ...['', './lazy/', './lazy/a.mjs', './lazy/../a.js', './lazy/a/b.js', './lazy/a.js?b'],
    ...['lazy/a.js', '/lazy/a.js', '../../lazy/a.js', './kit.js', '//evil.example/lazy/a.js'],
    ...['https://evil.example/lazy/a.js', 'javascript:alert(1)', 'data:,a', './lazy/a.js\n'],
  ]) {
    it(`refuses ${JSON.stringify(path)}`, () => {
      expect(() => scriptAddress(path)).to.throw(TypeError);
    });
  }
});
