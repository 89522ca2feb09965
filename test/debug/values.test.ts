import {expect} from '@open-wc/testing';
import '../../src/elements/campaign-banner.js';
import '../../src/elements/coalition.js';
import '../../src/elements/more-stories.js';
import '../../src/elements/petition-button.js';
import '../../src/elements/share.js';
import '../../src/elements/upcoming-webinars.js';
import {told} from '../../src/core/warn.js';
import {faultsOfValues} from '../../src/debug/values.js';
import {mount} from '../elements/mount.js';

/** What is found of an element, by what the kit itself has warned of. */
async function found(html: string): Promise<string[]> {
  const element = await mount(html);
  return faultsOfValues(element, [...told]).map(({says, next}) => `${says} ${next}`);
}

const nothing = (written: string) => `${written} means nothing here, so it does not count.`;

describe('what attributes hold', () => {
  const {warn} = console;
  before(() => (console.warn = () => undefined));
  after(() => (console.warn = warn));

  const table: Record<string, string[]> = {
    '<wr-petition-button count="1,912,884" goal="2 million"></wr-petition-button>': [
      `${nothing('count="1,912,884"')} It must be a number of at least 0, in digits alone.`,
      `${nothing('goal="2 million"')} It must be a number of at least 1, in digits alone.`,
    ],
    '<wr-petition-button count="-5"></wr-petition-button>': [
      `${nothing('count="-5"')} It must be a number of at least 0.`,
    ],
    '<wr-more-stories max="three" issue="December 2017"></wr-more-stories>': [
      `${nothing('issue="December 2017"')} Write it as 2017-12.`,
      `${nothing('max="three"')} It must be a number of at least 1, in digits alone.`,
    ],
    '<wr-campaign-banner variant="big" dismissible="maybe"></wr-campaign-banner>': [
      `${nothing('dismissible="maybe"')} Write dismissible alone for yes, and leave it out for no.`,
      `${nothing('variant="big"')} It can be bar, card, hero.`,
    ],
    '<wr-share heading="Share" networks="email myspace" heading-level="9"></wr-share>': [
      `${nothing('heading-level="9"')} It must be a whole number from 1 to 6.`,
      `${nothing('networks="email myspace"')} It can be native copy email whatsapp telegram facebook linkedin bluesky mastodon x.`,
    ],
    '<wr-upcoming-webinars time-zone="Moon"></wr-upcoming-webinars>': [
      `${nothing('time-zone="Moon"')} Write it as Europe/Berlin.`,
    ],
  };
  for (const html of Object.keys(table))
    it(`tells of ${html}`, async () => {
      expect((await found(html)).sort()).to.deep.equal(table[html]);
    });

  it('does not blame another one of the kind', async () => {
    await mount('<wr-coalition max="few"></wr-coalition>');
    expect(await found('<wr-coalition max="12"></wr-coalition>')).to.deep.equal([]);
  });
});
