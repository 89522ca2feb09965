import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../src/index.js';

const TAGS = [
  'wr-campaign',
  'wr-campaign-banner',
  'wr-coalition',
  'wr-community-map',
  'wr-more-stories',
  'wr-past-issues',
  'wr-petition-button',
  'wr-share',
  'wr-upcoming-webinars',
  'wr-video',
] as const;

/** What is read of an attribute is what a property takes: frameworks set the one or the other. */
describe('a property that is set as a string', () => {
  for (const tag of TAGS) {
    it(`is what the attribute of <${tag}> would be`, () => {
      const {elementProperties} = customElements.get(tag) as typeof LitElement;
      let count = 0;
      elementProperties.forEach(({type, attribute}, name) => {
        if (type !== Number && type !== Boolean) return;
        for (const value of type === Number ? ['5', '0', 'h3'] : ['', 'true', 'false']) {
          const [byAttribute, byProperty] = [
            document.createElement(tag),
            document.createElement(tag),
          ];
          byAttribute.setAttribute(String(attribute || name), value);
          Reflect.set(byProperty, name, value);
          const read: unknown = Reflect.get(byProperty, name);
          expect(read, `${String(name)}="${value}"`).to.deep.equal(Reflect.get(byAttribute, name));
          expect(read).to.be.a(type === Number ? 'number' : 'boolean');
          count++;
        }
      });
      expect(count).to.be.greaterThan(0);
    });
  }

  it('is so before the element is upgraded', async () => {
    const {contentDocument} = document.body.appendChild(document.createElement('iframe'));
    const banner = contentDocument!.createElement('wr-campaign-banner');
    Object.assign(banner, {dismissible: 'false', countdown: 'true', dismissDays: '3'});
    document.body.append(banner);
    customElements.upgrade(banner);
    await banner.updateComplete;
    expect(banner.dismissible).to.equal(false);
    expect(banner.countdown).to.equal(true);
    expect(banner.dismissDays).to.equal(3);
    banner.remove();
  });

  it('stays what it is otherwise', () => {
    const button = document.createElement('wr-petition-button');
    button.count = 7;
    button.showAsks = true;
    expect([button.count, button.showAsks]).to.deep.equal([7, true]);
    button.count = null;
    expect(button.count).to.equal(null);
  });
});
