import {expect} from '@open-wc/testing';
import {restore, stub} from 'sinon';
import {forgetDismissals} from '../../src/core/dismissals.js';
import '../../src/elements/campaign-banner.js';
import type {CampaignBanner} from '../../src/elements/campaign-banner.js';
import '../../src/elements/campaign.js';
import {
  accessibilityTree,
  collectWarnings,
  emulate,
  expectAccessible,
  itNeeds,
  onceEvent,
  press,
  until,
} from '../helpers.js';
import {setNow, stopTime} from '../network.js';
import {all, follows, isShown, markupOf, mount, one, plain} from './mount.js';

const NOW = '2017-12-18T10:00:00Z';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PETITION = 'https://www.unhcr.org/withrefugees/petition/';
const COALITION = 'https://www.unhcr.org/withrefugees/coalition/';
const HEADING = 'We stand #WithRefugees';
/** Words that leave most of any window to the page. */
const SHORT = 'message="Add your name."';
const PICTURE = '/demo/images/hands.svg';

const banner = (attributes = '', content = '') =>
  mount<CampaignBanner>(`<wr-campaign-banner ${attributes}>${content}</wr-campaign-banner>`);

const textOf = (el: CampaignBanner, selector: string) => plain(one(el, selector).textContent);
const hrefOf = (el: CampaignBanner, part: string) =>
  one<HTMLAnchorElement>(el, `[part=${part}]`).href;
const statesOf = (el: Element) =>
  ['loading', 'loaded', 'empty', 'error'].filter((state) => el.matches(`:state(${state})`));

/** What has the focus, in whatever shadow tree. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

describe('<wr-campaign-banner>', () => {
  afterEach(() => {
    restore();
    for (const campaign of ['withrefugees', 'winter']) forgetDismissals(campaign);
    scrollTo(0, 0);
  });

  describe('as it comes', () => {
    it('invites to the campaign', async () => {
      const el = await banner();
      expect(textOf(el, '[part=heading]')).to.equal(HEADING);
    });

    it('has a message', async () => {
      const el = await banner();
      expect(textOf(el, '[part=message]')).to.contain('Add your name.');
    });

    it('leads to the petition', async () => {
      const el = await banner();
      expect([textOf(el, '[part=action]'), hrefOf(el, 'action')]).to.deep.equal([
        'Sign the petition',
        PETITION,
      ]);
    });

    it('leads to the coalition', async () => {
      const el = await banner();
      expect([textOf(el, '[part=secondary]'), hrefOf(el, 'secondary')]).to.deep.equal([
        'Join the coalition',
        COALITION,
      ]);
    });

    it('has no button to close it', async () => {
      expect(all(await banner(), 'button')).to.deep.equal([]);
    });

    it('shows no picture', async () => {
      expect(isShown(one(await banner(), '[part=media]'))).to.equal(false);
    });

    it('has the parts of the contract', async () => {
      const el = await banner(`dismissible image="${PICTURE}"`);
      const parts = all(el, '[part]').map((element) => element.getAttribute('part'));
      expect(parts.sort()).to.deep.equal(
        ['base', 'heading', 'message', 'actions', 'action', 'secondary', 'dismiss', 'media'].sort(),
      );
    });

    it('is a region of the name of its heading', async () => {
      const el = await banner();
      const section = one(el, 'section');
      const name = el.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!);
      expect(name).to.equal(one(el, '[part=heading]'));
    });

    itNeeds('accessibility-tree', 'is one region in the accessibility tree', async () => {
      await banner();
      const regions = (await accessibilityTree()).filter(({role}) => role === 'region');
      expect(regions.map(({name}) => name)).to.deep.equal([HEADING]);
    });

    it('is no alert', async () => {
      expect(all(await banner(), '[role=alert], [aria-live]')).to.deep.equal([]);
    });

    it('is loaded', async () => {
      expect(statesOf(await banner())).to.deep.equal(['loaded']);
    });

    it('hides its children, and leaves them where they are', async () => {
      const el = await banner('', '<p>Sign our petition.</p>');
      const child = el.querySelector('p')!;
      expect([isShown(child), child.parentElement]).to.deep.equal([false, el]);
    });
  });

  describe('attribute', () => {
    it('heading replaces the heading', async () => {
      expect(textOf(await banner('heading="Stand with us"'), '[part=heading]')).to.equal(
        'Stand with us',
      );
    });

    it('show-asks lists what the petition asks for, instead of the message', async () => {
      const el = await banner('show-asks');
      expect(textOf(el, '[role=list][part=asks] li:nth-child(3)')).to.contain('to learn.');
      expect(el.shadowRoot!.querySelector('[part=message]')).to.equal(null);
    });

    it('message replaces the message', async () => {
      expect(textOf(await banner('message="One name more."'), '[part=message]')).to.equal(
        'One name more.',
      );
    });

    it('heading is text, never markup', async () => {
      const el = await banner('heading="&lt;img src=x onerror=alert(1)&gt;"');
      expect([textOf(el, '[part=heading]'), all(el, 'img').length]).to.deep.equal([
        '<img src=x onerror=alert(1)>',
        0,
      ]);
    });

    it('href says where the main link leads', async () => {
      expect(hrefOf(await banner('href="https://a.example/?x=1#y"'), 'action')).to.equal(
        'https://a.example/?x=1#y',
      );
    });

    it('action-label says what it says', async () => {
      expect(textOf(await banner('action-label="Add your name"'), '[part=action]')).to.equal(
        'Add your name',
      );
    });

    it('secondary-href says where the second link leads', async () => {
      expect(hrefOf(await banner('secondary-href="/join"'), 'secondary')).to.equal(
        `${location.origin}/join`,
      );
    });

    it('secondary-href removes the second link when it is empty', async () => {
      expect(all(await banner('secondary-href=""'), '[part=secondary]')).to.deep.equal([]);
    });

    it('secondary-label says what it says', async () => {
      expect(textOf(await banner('secondary-label="Join us"'), '[part=secondary]')).to.equal(
        'Join us',
      );
    });

    it('image shows a picture', async () => {
      const el = await banner(`image="${PICTURE}" variant="card"`);
      expect(isShown(one(el, '[part=media]'))).to.equal(true);
    });

    it('image is decoration without image-alt', async () => {
      const el = await banner(`image="${PICTURE}"`);
      expect(one<HTMLImageElement>(el, 'img').getAttribute('alt')).to.equal('');
    });

    it('image-alt says what it shows', async () => {
      const el = await banner(`image="${PICTURE}" image-alt="Two girls at school"`);
      expect(one<HTMLImageElement>(el, 'img').alt).to.equal('Two girls at school');
    });

    for (const variant of ['bar', 'card', 'hero']) {
      it(`variant can be ${variant}`, async () => {
        const el = await banner(`variant="${variant}"`);
        expect(one(el, '[part=base]').dataset['variant']).to.equal(variant);
      });
    }

    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`heading-level can be ${level}`, async () => {
        const el = await banner(`heading-level="${level}"`);
        expect(one(el, '[part=heading]').localName).to.equal(`h${level}`);
      });
    }

    for (const theme of ['light', 'dark', 'auto']) {
      it(`theme can be ${theme}`, async () => {
        const el = await banner(`theme="${theme}"`);
        expect(one(el, '[part=base]').dataset['theme']).to.equal(theme);
      });
    }

    for (const [written, isTaken] of [
      ['inherit-font', true],
      ['inherit-font="true"', true],
      ['inherit-font="false"', false],
      ['', false],
    ] as const) {
      it(`${written || 'inherit-font, left out,'} ${isTaken ? 'takes' : 'leaves'} the page’s font`, async () => {
        const el = await banner(written);
        el.parentElement!.style.fontFamily = 'monospace';
        const {fontFamily} = getComputedStyle(one(el, '[part=heading]'));
        expect(fontFamily === 'monospace').to.equal(isTaken);
      });
    }

    it('inherit-font is reflected, for the style', async () => {
      const el = await banner();
      el.inheritFont = true;
      await el.updateComplete;
      expect(el.hasAttribute('inherit-font')).to.equal(true);
    });
  });

  describe('as property', () => {
    const properties: [property: keyof CampaignBanner, value: unknown, attributes: string][] = [
      ['heading', 'Stand with us', 'heading="Stand with us"'],
      ['message', 'One name more.', 'message="One name more."'],
      ['href', 'https://a.example/', 'href="https://a.example/"'],
      ['actionLabel', 'Add your name', 'action-label="Add your name"'],
      ['secondaryHref', '', 'secondary-href=""'],
      ['secondaryLabel', 'Join us', 'secondary-label="Join us"'],
      ['image', PICTURE, `image="${PICTURE}"`],
      ['imageAlt', 'Two girls', 'image-alt="Two girls"'],
      ['variant', 'hero', 'variant="hero"'],
      ['position', 'top', 'position="top"'],
      ['dismissible', true, 'dismissible'],
      ['dismissDays', 3, 'dismiss-days="3"'],
      ['starts', '2018-01-01', 'starts="2018-01-01"'],
      ['ends', '2017-12-01', 'ends="2017-12-01"'],
      ['timeZone', 'Asia/Tokyo', 'time-zone="Asia/Tokyo"'],
      ['countdown', true, 'countdown'],
      ['headingLevel', 4, 'heading-level="4"'],
      ['theme', 'dark', 'theme="dark"'],
      ['inheritFont', true, 'inherit-font'],
    ];
    /** Takes it off the page: beside another of its name, a banner is no landmark. */
    const lookOf = (el: CampaignBanner) => {
      el.remove();
      return `${markupOf(el)} ${String(el.hidden)}`;
    };

    for (const [property, value, attributes] of properties) {
      it(`${property} does the same as the attribute`, async () => {
        setNow(NOW);
        const el = await banner();
        Object.assign(el, {[property]: value});
        await el.updateComplete;
        expect(lookOf(el)).to.equal(lookOf(await banner(attributes)));
      });

      it(`${property} does the same when it is set before the upgrade`, async () => {
        setNow(NOW);
        const template = document.createElement('template');
        template.innerHTML = '<wr-campaign-banner></wr-campaign-banner>';
        const el = template.content.firstElementChild as CampaignBanner; // once it is upgraded
        Object.assign(el, {[property]: value});
        (await banner()).replaceWith(el);
        await el.updateComplete;
        expect(lookOf(el)).to.equal(lookOf(await banner(attributes)));
      });

      it(`${property} is as without the attribute once that is removed`, async () => {
        setNow(NOW);
        const el = await banner(attributes);
        for (const name of el.getAttributeNames()) el.removeAttribute(name);
        await el.updateComplete;
        expect(lookOf(el)).to.equal(lookOf(await banner()));
      });
    }
  });

  it('is a landmark, of which there is one of a name', async () => {
    const [first, second, other] = [
      await banner(),
      await banner(),
      await banner('heading="Stand with us"'),
    ];
    const isNamed = (el: CampaignBanner) => one(el, 'section').hasAttribute('aria-labelledby');
    expect([first, second, other].map(isNamed)).to.deep.equal([true, false, true]);
  });

  describe('with a value that it does not know', () => {
    const unknown: [attributes: string, without: string][] = [
      ['variant="banner"', ''],
      ['position="left"', ''],
      ['dismissible="yes"', ''],
      ['dismiss-days="many"', ''],
      ['dismiss-days="-1"', ''],
      ['starts="soon"', ''],
      ['starts="2017-02-30"', ''],
      ['ends="31.12.2017"', ''],
      ['countdown="on" ends="2017-12-31"', 'ends="2017-12-31"'],
      ['ends="2017-12-31" countdown time-zone="Mars/Base"', 'ends="2017-12-31" countdown'],
      ['heading-level="two"', ''],
      ['heading-level="7"', ''],
      ['theme="neon"', ''],
      ['inherit-font="please"', 'inherit-font="false"'],
      ['href="javascript:alert(\'href\')"', ''],
      ['secondary-href="javascript:alert(\'secondary\')"', ''],
      ['image="javascript:alert(\'image\')"', ''],
    ];
    for (const [attributes, without] of unknown) {
      it(`${attributes} takes the default, and warns once`, async () => {
        setNow(NOW);
        const plainOne = await banner(without);
        const expected = markupOf(plainOne);
        plainOne.remove(); // of two with one name, one is no landmark
        const warnings = collectWarnings();
        const el = await banner(attributes);
        el.requestUpdate();
        await el.updateComplete;
        expect([markupOf(el), warnings.length]).to.deep.equal([expected, 1]);
      });
    }

    it('takes the kit’s font for an unknown inherit-font', async () => {
      collectWarnings();
      const el = await banner();
      el.parentElement!.style.fontFamily = 'monospace';
      el.setAttribute('inherit-font', 'perhaps');
      await el.updateComplete;
      expect(getComputedStyle(one(el, '[part=heading]')).fontFamily).not.to.equal('monospace');
    });
  });

  describe('with children', () => {
    it('takes the address of the first link', async () => {
      const el = await banner('', '<p>Please <a href="https://a.example/">sign</a>.</p>');
      expect(hrefOf(el, 'action')).to.equal('https://a.example/');
    });

    it('lets href win', async () => {
      const el = await banner('href="https://a.example/"', '<a href="https://b.example/">Sign</a>');
      expect(hrefOf(el, 'action')).to.equal('https://a.example/');
    });

    it('takes none of a slot', async () => {
      const el = await banner(
        '',
        '<p slot="message"><a href="https://a.example/">More</a></p><a href="/b">Sign</a>',
      );
      expect(hrefOf(el, 'action')).to.equal(`${location.origin}/b`);
    });

    it('never follows a script', async () => {
      collectWarnings();
      const el = await banner('', `<a href="javascript:alert('child')">Sign</a>`);
      expect(hrefOf(el, 'action')).to.equal(PETITION);
    });

    it('takes the address of one that is added later', async () => {
      const el = await banner();
      const link = document.createElement('a');
      link.href = 'https://a.example/';
      el.append(link);
      await until(() => hrefOf(el, 'action') === 'https://a.example/');
    });
  });

  describe('slot', () => {
    it('message replaces the message', async () => {
      const el = await banner('', '<p slot="message">Our own words</p>');
      expect([isShown(el.querySelector('p')!), isShown(one(el, '[part=message]'))]).to.deep.equal([
        true,
        false,
      ]);
    });

    it('actions replaces the links', async () => {
      const el = await banner('', '<a slot="actions" href="/own">Our own link</a>');
      expect([isShown(el.querySelector('a')!), isShown(one(el, '[part=action]'))]).to.deep.equal([
        true,
        false,
      ]);
    });

    it('media replaces the picture', async () => {
      const el = await banner(
        `variant="card" image="${PICTURE}"`,
        `<img slot="media" src="${PICTURE}" alt="">`,
      );
      expect([isShown(el.querySelector('img')!), isShown(one(el, 'img'))]).to.deep.equal([
        true,
        false,
      ]);
    });

    it('a card has an edge, with and without a shadow', async () => {
      const edgeOf = async (style: string) => {
        const el = await banner(`variant="card" style="${style}"`);
        return getComputedStyle(one(el, '.base')).boxShadow;
      };
      expect(await edgeOf('')).to.contain('inset');
      expect(await edgeOf('--wr-shadow: 0 1px 3px #000')).to.contain('inset');
    });

    it('media is shown too when it comes later', async () => {
      const el = await banner('variant="card"');
      const picture = document.createElement('img');
      picture.slot = 'media';
      picture.src = PICTURE;
      picture.alt = '';
      el.append(picture);
      await until(() => isShown(picture), 'shown');
    });

    it('media leaves no room behind when it goes', async () => {
      const el = await banner('variant="card"', `<img slot="media" src="${PICTURE}" alt="">`);
      el.querySelector('img')!.remove();
      await until(() => !isShown(one(el, '[part=media]')), 'hidden');
    });
  });

  describe('when a link is followed', () => {
    for (const [part, kind, href] of [
      ['action', 'banner', PETITION],
      ['secondary', 'coalition', COALITION],
    ] as const) {
      it(`tells so of the ${part}`, async () => {
        const el = await banner();
        const event = onceEvent(el.parentElement!, 'wr-action');
        follows(one(el, `[part=${part}]`));
        expect((await event).detail).to.deep.equal({href, kind});
      });

      it(`follows the ${part}`, async () => {
        expect(follows(one(await banner(), `[part=${part}]`))).to.equal(true);
      });

      it(`does not follow the ${part} where that is prevented`, async () => {
        const el = await banner();
        el.addEventListener('wr-action', (event) => {
          event.preventDefault();
        });
        expect(follows(one(el, `[part=${part}]`))).to.equal(false);
      });
    }

    it('gives no page the hands on this one', async () => {
      const links = all<HTMLAnchorElement>(await banner(), 'a');
      expect(links.map(({rel}) => rel)).to.deep.equal(['noopener', 'noopener']);
    });

    it('tells the campaign which partner sent the reader', async () => {
      const el = await mount<CampaignBanner>(
        '<wr-campaign partner="york"><wr-campaign-banner></wr-campaign-banner></wr-campaign>',
      );
      expect([hrefOf(el, 'action'), hrefOf(el, 'secondary')]).to.deep.equal([
        `${PETITION}?utm_source=york&utm_medium=widget&utm_campaign=withrefugees`,
        `${COALITION}?utm_source=york&utm_medium=widget&utm_campaign=withrefugees`,
      ]);
    });

    it('tells nobody else', async () => {
      const el = await mount<CampaignBanner>(
        `<wr-campaign partner="york">
          <wr-campaign-banner href="https://york.example/"></wr-campaign-banner>
        </wr-campaign>`,
      );
      expect(hrefOf(el, 'action')).to.equal('https://york.example/');
    });
  });

  describe('put away', () => {
    it('has a button for it', async () => {
      const el = await banner('dismissible');
      expect(one(el, 'button').getAttribute('aria-label')).to.equal('Close');
    });

    it('has the button after its text and links', async () => {
      const el = await banner('dismissible');
      expect(all(el, 'a, button').at(-1)?.localName).to.equal('button');
    });

    it('has a button that is easy to hit', async () => {
      const {width, height} = one(await banner('dismissible'), 'button').getBoundingClientRect();
      expect([width, height]).to.deep.equal([44, 44]);
    });

    it('is gone', async () => {
      const el = await banner('dismissible');
      one(el, 'button').click();
      await el.updateComplete;
      expect([el.hidden, el.getBoundingClientRect().height]).to.deep.equal([true, 0]);
    });

    it('takes no room, whatever the page’s style says', async () => {
      const el = await banner('dismissible');
      const style = document.createElement('style');
      style.textContent =
        'wr-campaign-banner, [hidden] { display: block !important; padding: 9px }';
      el.before(style);
      el.dismiss();
      await el.updateComplete;
      expect(el.getClientRects()).to.have.lengthOf(0);
    });

    itNeeds('accessibility-tree', 'is gone from the accessibility tree', async () => {
      const el = await banner('dismissible');
      el.dismiss();
      await el.updateComplete;
      const names = (await accessibilityTree()).map(({name}) => name);
      expect(names).not.to.include(HEADING);
    });

    it('is empty', async () => {
      const el = await banner('dismissible');
      el.dismiss();
      await el.updateComplete;
      expect(statesOf(el)).to.deep.equal(['empty']);
    });

    it('does not show its children instead', async () => {
      const el = await banner('dismissible', '<p>Sign!</p>');
      el.dismiss();
      await el.updateComplete;
      expect(isShown(el.querySelector('p')!)).to.equal(false);
    });

    it('tells so by the button', async () => {
      const el = await banner('dismissible');
      const event = onceEvent(el.parentElement!, 'wr-dismiss');
      one(el, 'button').click();
      expect((await event).detail).to.deep.equal({reason: 'close'});
    });

    it('tells so by Escape', async () => {
      const el = await banner('dismissible');
      const event = onceEvent(el.parentElement!, 'wr-dismiss');
      one(el, '[part=action]').focus();
      await press('Escape');
      expect((await event).detail).to.deep.equal({reason: 'escape'});
    });

    it('tells so by script, with its reason', async () => {
      const el = await banner('dismissible');
      const event = onceEvent(el.parentElement!, 'wr-dismiss');
      el.dismiss('signed');
      expect((await event).detail).to.deep.equal({reason: 'signed'});
    });

    it('stays where that is prevented', async () => {
      const el = await banner('dismissible');
      el.addEventListener('wr-dismiss', (event) => {
        event.preventDefault();
      });
      one(el, 'button').click();
      await el.updateComplete;
      expect(el.hidden).to.equal(false);
    });

    it('is not remembered where that is prevented', async () => {
      const el = await banner('dismissible');
      el.addEventListener('wr-dismiss', (event) => {
        event.preventDefault();
      });
      el.dismiss();
      expect((await banner('dismissible')).hidden).to.equal(false);
    });

    it('tells so once', async () => {
      const el = await banner('dismissible');
      let times = 0;
      el.addEventListener('wr-dismiss', () => (times += 1));
      el.dismiss();
      el.dismiss();
      expect(times).to.equal(1);
    });

    it('is said to screen readers', async () => {
      const el = await banner('dismissible');
      el.dismiss();
      await until(
        () => document.querySelector('body > [role=status]')?.textContent === 'Message closed',
        'said',
      );
    });

    it('does not go by Escape where it cannot be put away', async () => {
      const el = await banner();
      one(el, '[part=action]').focus();
      await press('Escape');
      await el.updateComplete;
      expect(el.hidden).to.equal(false);
    });

    it('does not go by an Escape that somebody else has used', async () => {
      const el = await banner('dismissible', '<a slot="actions" href="/own">Own</a>');
      const link = el.querySelector('a')!;
      link.addEventListener('keydown', (event) => {
        event.preventDefault();
      });
      link.focus();
      await press('Escape');
      await el.updateComplete;
      expect(el.hidden).to.equal(false);
    });

    it('does not go by another key', async () => {
      const el = await banner('dismissible');
      one(el, '[part=action]').focus();
      await press('x');
      await el.updateComplete;
      expect(el.hidden).to.equal(false);
    });

    for (const [key, part] of [
      ['Enter', 'dismiss'],
      [' ', 'dismiss'],
      ['Escape', 'secondary'],
    ] as const) {
      it(`by ${key === ' ' ? 'Space' : key} gives the focus to what follows`, async () => {
        const el = await banner('dismissible');
        const next = document.createElement('button');
        el.after(next);
        one(el, `[part=${part}]`).focus();
        await press(key);
        await el.updateComplete;
        expect(focused()).to.equal(next);
      });
    }

    it('gives the focus to a widget that follows', async () => {
      const el = await mount<CampaignBanner>(
        `<wr-campaign-banner dismissible></wr-campaign-banner>
        <wr-campaign-banner heading="Next"></wr-campaign-banner>`,
      );
      one(el, 'button').focus();
      one(el, 'button').click();
      const next = el.nextElementSibling as CampaignBanner;
      expect(focused()).to.equal(one(next, '[part=action]'));
    });

    it('never leaves the focus on the page’s body', async () => {
      const el = await banner('dismissible');
      one(el, 'button').focus();
      one(el, 'button').click();
      await el.updateComplete;
      expect(focused()).not.to.equal(document.body);
    });

    it('does not take the focus from where the reader is', async () => {
      const el = await banner('dismissible');
      const other = document.createElement('button');
      el.before(other);
      other.focus();
      el.dismiss();
      expect(focused()).to.equal(other);
    });
  });

  describe('remembers', () => {
    const isThere = async (attributes = 'dismissible') => !(await banner(attributes)).hidden;

    it('that it was put away', async () => {
      (await banner('dismissible')).dismiss();
      expect(await isThere()).to.equal(false);
    });

    it('it for two weeks', async () => {
      const clock = stopTime(NOW);
      (await banner('dismissible')).dismiss();
      clock.setSystemTime(Date.parse(NOW) + 14 * DAY - 1);
      expect(await isThere()).to.equal(false);
    });

    it('it no longer', async () => {
      const clock = stopTime(NOW);
      (await banner('dismissible')).dismiss();
      clock.setSystemTime(Date.parse(NOW) + 14 * DAY);
      expect(await isThere()).to.equal(true);
    });

    it('it for as long as the page wants', async () => {
      const clock = stopTime(NOW);
      (await banner('dismissible dismiss-days="2"')).dismiss();
      clock.setSystemTime(Date.parse(NOW) + 2 * DAY);
      expect(await isThere()).to.equal(true);
    });

    it('it not at all for 0 days', async () => {
      (await banner('dismissible dismiss-days="0"')).dismiss();
      expect(await isThere()).to.equal(true);
    });

    it('it for 0 days as long as it is on the page', async () => {
      const el = await banner('dismissible dismiss-days="0"');
      el.dismiss();
      el.parentElement!.append(el);
      await el.updateComplete;
      expect(el.hidden).to.equal(true);
    });

    it('it for its own campaign', async () => {
      (await banner('dismissible')).dismiss();
      const el = await mount<CampaignBanner>(
        `<wr-campaign campaign="winter">
          <wr-campaign-banner dismissible></wr-campaign-banner>
        </wr-campaign>`,
      );
      expect(el.hidden).to.equal(false);
    });

    it('it for every reason', async () => {
      (await banner('dismissible')).dismiss('signed');
      expect(await isThere()).to.equal(false);
    });

    it('nothing for a banner that cannot be put away', async () => {
      (await banner('dismissible')).dismiss();
      expect(await isThere('')).to.equal(true);
    });

    it('it where storage is blocked, for the life of the page', async () => {
      stub(window, 'localStorage').get(() => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      });
      (await banner('dismissible')).dismiss();
      expect(await isThere()).to.equal(false);
    });

    it('what it is told to forget no more', async () => {
      const el = await banner('dismissible');
      el.dismiss();
      el.restore();
      expect(await isThere()).to.equal(true);
    });
  });

  describe('restored', () => {
    it('is there again', async () => {
      const el = await banner('dismissible');
      el.dismiss();
      await el.updateComplete;
      el.restore();
      await el.updateComplete;
      expect([el.hidden, isShown(one(el, '[part=heading]'))]).to.deep.equal([false, true]);
    });

    it('is there when it was put away on another page', async () => {
      (await banner('dismissible')).dismiss();
      const el = await banner('dismissible');
      el.restore();
      await el.updateComplete;
      expect(el.hidden).to.equal(false);
    });

    it('can be put away again', async () => {
      const el = await banner('dismissible');
      el.dismiss();
      el.restore();
      el.dismiss();
      await el.updateComplete;
      expect(el.hidden).to.equal(true);
    });

    it('stays hidden where the page hides it', async () => {
      const el = await banner('dismissible hidden');
      el.dismiss();
      await el.updateComplete;
      el.restore();
      await el.updateComplete;
      expect(el.hidden).to.equal(true);
    });

    it('stays away outside its dates', async () => {
      setNow(NOW);
      const el = await banner('ends="2017-12-01"');
      el.restore();
      await el.updateComplete;
      expect(el.hidden).to.equal(true);
    });
  });

  describe('has its time', () => {
    const times: [what: string, attributes: string, now: string, isThere: boolean][] = [
      ['before it starts', 'starts="2017-12-18T10:00:00Z"', '2017-12-18T09:59:59Z', false],
      ['when it starts', 'starts="2017-12-18T10:00:00Z"', '2017-12-18T10:00:00Z', true],
      ['before it ends', 'ends="2017-12-18T10:00:00Z"', '2017-12-18T09:59:59Z', true],
      ['when it ends', 'ends="2017-12-18T10:00:00Z"', '2017-12-18T10:00:00Z', false],
      ['with an offset', 'ends="2017-12-18T10:00:00+02:00"', '2017-12-18T08:00:00Z', false],
      // The reader is in Zurich, an hour ahead of UTC.
      ['before the reader’s day', 'starts="2017-12-18"', '2017-12-17T22:59:59Z', false],
      ['from the reader’s midnight', 'starts="2017-12-18"', '2017-12-17T23:00:00Z', true],
      ['to the end of the reader’s day', 'ends="2017-12-18"', '2017-12-18T22:59:59Z', true],
      ['after the reader’s day', 'ends="2017-12-18"', '2017-12-18T23:00:00Z', false],
      [
        'from the midnight of a zone',
        'starts="2017-12-18" time-zone="America/New_York"',
        '2017-12-18T04:59:59Z',
        false,
      ],
      [
        'to the end of a zone’s day',
        'ends="2017-12-18" time-zone="America/New_York"',
        '2017-12-19T04:59:59Z',
        true,
      ],
      [
        'by a zone’s clock without an offset',
        'starts="2017-12-18T09:00" time-zone="Asia/Tokyo"',
        '2017-12-18T00:00:00Z',
        true,
      ],
      [
        'for a day of 23 hours',
        'ends="2018-03-25" time-zone="Europe/Berlin"',
        '2018-03-25T22:00:00Z',
        false,
      ],
      ['never, if it ends before it starts', 'starts="2017-12-20" ends="2017-12-10"', NOW, false],
      ['on the one day of both', 'starts="2017-12-18" ends="2017-12-18"', NOW, true],
    ];
    for (const [what, attributes, now, isThere] of times) {
      it(`${what}: ${isThere ? 'shown' : 'not shown'}`, async () => {
        setNow(now);
        expect((await banner(attributes)).hidden).to.equal(!isThere);
      });
    }

    it('and asks for nothing outside it', async () => {
      setNow(NOW);
      const el = await banner(`starts="2018-01-01" image="https://pictures.example/1.jpg"`);
      expect(all(el, '*')).to.deep.equal([]);
    });

    it('and is empty outside it', async () => {
      setNow(NOW);
      expect(statesOf(await banner('starts="2018-01-01"'))).to.deep.equal(['empty']);
    });

    it('and comes when it starts', async () => {
      const clock = stopTime(NOW);
      const el = await banner('starts="2017-12-18T11:00:00Z"');
      await clock.tickAsync(HOUR);
      expect(el.hidden).to.equal(false);
    });

    it('and goes when it ends', async () => {
      const clock = stopTime(NOW);
      const el = await banner('ends="2017-12-18T11:00:00Z"');
      await clock.tickAsync(HOUR);
      expect(el.hidden).to.equal(true);
    });

    it('and comes before a month is over too', async () => {
      const clock = stopTime(NOW);
      const el = await banner('starts="2018-01-25T10:00:00Z"');
      await clock.tickAsync(38 * DAY);
      expect(el.hidden).to.equal(false);
    });

    it('and has another when it is set anew', async () => {
      setNow(NOW);
      const el = await banner('ends="2017-12-01"');
      el.ends = '2018-01-01';
      await el.updateComplete;
      expect(el.hidden).to.equal(false);
    });

    it('and stays hidden within it where the page hides it', async () => {
      setNow(NOW);
      expect((await banner('hidden ends="2018-01-01"')).hidden).to.equal(true);
    });
  });

  describe('counts down', () => {
    const texts: [ends: string, text: string][] = [
      ['2017-12-30T10:00:00Z', '12 days left'],
      ['2017-12-30T09:00:00Z', '12 days left'],
      ['2017-12-19T10:00:01Z', '2 days left'],
      ['2017-12-19T10:00:00Z', '24 hours left'],
      ['2017-12-18T11:00:01Z', '2 hours left'],
      ['2017-12-18T11:00:00Z', '60 minutes left'],
      ['2017-12-18T10:01:01Z', '2 minutes left'],
      ['2017-12-18T10:01:00Z', '1 minute left'],
      ['2017-12-18T10:00:01Z', '1 minute left'],
    ];
    for (const [ends, text] of texts) {
      it(`to ${ends}`, async () => {
        setNow(NOW);
        const el = await banner(`countdown ends="${ends}"`);
        expect(textOf(el, '.countdown')).to.equal(text);
      });
    }

    it('to the end of a day', async () => {
      setNow(NOW);
      const el = await banner('countdown ends="2017-12-20" time-zone="UTC"');
      expect(textOf(el, '.countdown')).to.equal('3 days left');
    });

    it('to nothing without an end', async () => {
      expect(all(await banner('countdown'), '.countdown')).to.deep.equal([]);
    });

    it('only where that is wanted', async () => {
      setNow(NOW);
      expect(all(await banner('ends="2017-12-30"'), '.countdown')).to.deep.equal([]);
    });

    for (const [ends, wait, text] of [
      ['2017-12-30T10:00:00Z', DAY, '11 days left'],
      ['2017-12-30T12:00:00Z', 2 * HOUR, '12 days left'],
      ['2017-12-19T10:30:00Z', HOUR / 2, '24 hours left'],
      ['2017-12-18T12:00:00Z', HOUR, '60 minutes left'],
      ['2017-12-18T10:30:00Z', 60_000, '29 minutes left'],
    ] as const) {
      it(`to ${ends} as time goes by`, async () => {
        const clock = stopTime(NOW);
        const el = await banner(`countdown ends="${ends}"`);
        await clock.tickAsync(wait);
        expect(textOf(el, '.countdown')).to.equal(text);
      });
    }

    it('until it is gone', async () => {
      const clock = stopTime(NOW);
      const el = await banner('countdown ends="2017-12-20T10:00:00Z"');
      await clock.tickAsync(2 * DAY);
      expect(el.hidden).to.equal(true);
    });
  });

  describe('on the page', () => {
    it('is itself again when it is moved', async () => {
      const el = await banner('dismissible heading="Stand with us"');
      const before = markupOf(el);
      el.parentElement!.prepend(el);
      await el.updateComplete;
      expect(markupOf(el)).to.equal(before);
    });

    it('is itself again when it comes back', async () => {
      const el = await banner('dismissible');
      const parent = el.parentElement!;
      el.remove();
      parent.append(el);
      one(el, 'button').click();
      await el.updateComplete;
      expect(el.hidden).to.equal(true);
    });

    it('has what time has changed when it comes back', async () => {
      const clock = stopTime(NOW);
      const el = await banner('ends="2017-12-19T10:00:00Z"');
      const parent = el.parentElement!;
      el.remove();
      clock.setSystemTime(Date.parse(NOW) + 2 * DAY);
      parent.append(el);
      await el.updateComplete;
      expect(el.hidden).to.equal(true);
    });

    for (const edge of ['top', 'bottom'] as const) {
      it(`stays in view at the ${edge}`, async () => {
        const el = await banner(`position="${edge}" ${SHORT}`);
        el.after(longText());
        scrollTo(0, 1000);
        const base = one(el, '[part=base]');
        await until(() => base.matches(':popover-open'), 'pinned');
        const {top, bottom, width} = base.getBoundingClientRect();
        const distance = edge === 'top' ? top : innerHeight - bottom;
        expect([Math.abs(Math.round(distance)), width]).to.deep.equal([
          0,
          document.documentElement.clientWidth,
        ]);
      });
    }

    it('leaves its place when it is put away there', async () => {
      const el = await banner(`position="top" dismissible ${SHORT}`);
      el.after(longText());
      scrollTo(0, 1000);
      await until(() => one(el, '[part=base]').matches(':popover-open'), 'pinned');
      el.dismiss();
      await el.updateComplete;
      expect([el.hidden, document.querySelectorAll(':popover-open').length]).to.deep.equal([
        true,
        0,
      ]);
    });

    it('is accessible there', async () => {
      const el = await banner(`position="bottom" dismissible ${SHORT}`);
      el.after(longText());
      scrollTo(0, 1000);
      await until(() => one(el, '[part=base]').matches(':popover-open'), 'pinned');
      await expectAccessible(el);
    });

    it('scrolls away as it comes', async () => {
      const el = await banner();
      expect(getComputedStyle(one(el, '[part=base]')).position).to.equal('static');
    });

    function longText(): HTMLElement {
      const text = document.createElement('div');
      text.style.blockSize = '5000px';
      return text;
    }
  });

  describe('for every reader', () => {
    const states: [what: string, attributes: string, content?: string][] = [
      ['as a bar', 'dismissible'],
      ['as a bar with a picture', `dismissible image="${PICTURE}"`],
      ['as a card', 'variant="card" dismissible'],
      [
        'as a card with a picture',
        `variant="card" dismissible image="${PICTURE}" image-alt="A school"`,
      ],
      ['as a hero', `variant="hero" dismissible image="${PICTURE}"`],
      ['with a countdown', 'countdown ends="2999-01-01"'],
      ['with one link', 'secondary-href=""'],
      ['with slots', '', '<p slot="message">Ours</p><p slot="actions">Write to us.</p>'],
      ['with children', '', '<p><a href="/own">Sign</a></p>'],
      ['put away', 'ends="2001-01-01"'],
    ];
    for (const [what, attributes, content] of states) {
      it(`is accessible ${what}`, async () => {
        await expectAccessible(await banner(attributes, content));
      });

      it(`is accessible ${what}, in dark colours`, async () => {
        await expectAccessible(await banner(`${attributes} theme="dark"`, content));
      });
    }

    for (const variant of ['bar', 'card', 'hero']) {
      it(`is accessible as a ${variant} in the dark colours that the reader prefers`, async () => {
        await emulate({colorScheme: 'dark'});
        await expectAccessible(await banner(`variant="${variant}" dismissible theme="auto"`));
      });

      itNeeds('forced-colors', `is accessible as a ${variant} in forced colours`, async () => {
        await emulate({forcedColors: 'active'});
        await expectAccessible(await banner(`variant="${variant}" dismissible`));
      });

      it(`is accessible as a ${variant} from right to left`, async () => {
        const el = await mount<CampaignBanner>(
          `<wr-campaign-banner dismissible variant="${variant}"></wr-campaign-banner>`,
          'ar',
        );
        await expectAccessible(el);
      });

      itNeeds('focus-styles', `shows the focus in a ${variant}`, async () => {
        const el = await banner(`variant="${variant}" dismissible`);
        await press('Shift'); // a reader who uses the keyboard
        one(el, '[part=action]').focus();
        const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(focused()!);
        expect([outlineStyle, outlineWidth, boxShadow === 'none']).to.deep.equal([
          'solid',
          '3px',
          false,
        ]);
      });
    }

    itNeeds('forced-colors', 'leaves the colours to the reader who forces them', async () => {
      await emulate({forcedColors: 'active'});
      const el = await banner();
      const {color, backgroundColor} = getComputedStyle(one(el, '[part=base]'));
      expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    });

    itNeeds('forced-colors', 'shows where its buttons end in forced colours', async () => {
      await emulate({forcedColors: 'active'});
      const {borderTopColor} = getComputedStyle(one(await banner(), '[part=action]'));
      expect(borderTopColor).not.to.equal('rgb(255, 255, 255)');
    });

    it('stays light without a theme, whatever the reader prefers', async () => {
      await emulate({colorScheme: 'dark'});
      const el = await banner('variant="card"');
      expect(getComputedStyle(one(el, '[part=base]')).colorScheme).to.equal('light');
    });

    it('turns dark where the reader prefers that', async () => {
      await emulate({colorScheme: 'dark'});
      const el = await banner('variant="card" theme="auto"');
      expect(getComputedStyle(one(el, '[part=base]')).colorScheme).to.equal('dark');
    });

    it('goes from right to left with the language', async () => {
      const el = await mount<CampaignBanner>(
        '<wr-campaign-banner dismissible></wr-campaign-banner>',
        'ar',
      );
      const button = one(el, 'button').getBoundingClientRect();
      const text = one(el, '[part=heading]').getBoundingClientRect();
      expect(button.left < text.left).to.equal(true);
    });

    it('has two of them on a page', async () => {
      const el = await mount<CampaignBanner>(
        `<wr-campaign-banner dismissible></wr-campaign-banner>
        <wr-campaign-banner dismissible heading="Stand with us"></wr-campaign-banner>`,
      );
      await expectAccessible(el.parentElement!);
    });

    it('has actions that are easy to hit', async () => {
      const heights = all(await banner(), 'a').map((link) => link.getBoundingClientRect().height);
      expect(Math.min(...heights)).to.be.at.least(44);
    });

    it('fits into a narrow column', async () => {
      const el = await banner(`dismissible variant="card" image="${PICTURE}"`);
      el.parentElement!.style.inlineSize = '200px';
      expect(el.scrollWidth).to.equal(200);
    });

    itNeeds('print', 'has no close button on paper', async () => {
      const el = await banner('dismissible');
      await emulate({media: 'print'});
      expect(isShown(one(el, 'button'))).to.equal(false);
    });
  });
});
