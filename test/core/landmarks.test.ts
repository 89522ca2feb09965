import {expect, fixture, html} from '@open-wc/testing';
import {isLandmark} from '../../src/core/landmarks.js';

const element = () => fixture<HTMLElement>(html`<div></div>`);

describe('isLandmark', () => {
  it('is the first of a name alone, each time that it is asked', async () => {
    const [first, second] = [await element(), await element()];
    const answers = [first, second, first, second].map((el) => isLandmark(el, 'News'));
    expect(answers).to.deep.equal([true, false, true, false]);
  });

  it('may be one of another name as well', async () => {
    isLandmark(await element(), 'Letter');
    expect(isLandmark(await element(), 'Letter two')).to.equal(true);
  });

  it('comes to another once the first is gone, hidden or called otherwise', async () => {
    for (const leave of [
      (el: HTMLElement) => el.remove(),
      (el: HTMLElement) => (el.hidden = true),
      (el: HTMLElement) => isLandmark(el, 'Renamed'),
    ]) {
      const [first, second] = [await element(), await element()];
      isLandmark(first, 'Invitation');
      leave(first);
      expect(isLandmark(second, 'Invitation')).to.equal(true);
      second.remove();
    }
  });
});
