// On a page of its own (scripts/browsers/test-pages.mjs): WebKit keeps what a style sheet came to in the page, whatever the reader prefers since then.
import {expect} from '@open-wc/testing';
import {restore} from 'sinon';
import {all} from '../elements/mount.js';
import {emulateThroughout} from '../helpers.js';
import {ownStorage} from '../storage.js';
import {forgetReader, states} from './states.js';

describe('A-CNT3, A-EVT3: motion is left out for readers who do not want it', () => {
  emulateThroughout({reducedMotion: 'reduce'});
  ownStorage();

  afterEach(() => {
    restore();
    forgetReader();
  });

  for (const {name, mount: show} of states) {
    it(name, async () => {
      const el = await show();
      const moving = all(el, '*').filter((element) => {
        const {animationName, transitionDuration} = getComputedStyle(element);
        return animationName !== 'none' || !/^(0s(, )?)+$/.test(transitionDuration);
      });
      expect([moving, el.shadowRoot!.getAnimations()]).to.deep.equal([[], []]);
    });
  }
});
