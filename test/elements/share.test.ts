import {expect} from '@open-wc/testing';
import {restore, stub, type SinonStub} from 'sinon';
import type {Share} from '../../src/elements/share.js';
import '../../src/elements/campaign.js';
import '../../src/elements/share.js';
import {collectWarnings, expectAccessible, press, until} from '../helpers.js';
import {all, eventsOf, follows, isShown, mount, one, plain} from './mount.js';

const PAGE = 'https://page.example/news/?id=7';

/** Gives the browser something, or takes it away, until the test ends. */
function give(name: 'share' | 'clipboard', value: unknown): void {
  Object.defineProperty(navigator, name, {value, configurable: true});
}

const mountShare = (attributes = `url="${PAGE}"`, children = '') =>
  mount<Share>(`<wr-share ${attributes}>${children}</wr-share>`);

const ways = (widget: Share) => all(widget, 'li > *');
/** What is seen of them. */
const seen = (way: HTMLElement) => plain((way.querySelector('[aria-hidden]') ?? way).textContent);
const names = (widget: Share) => ways(widget).map(seen);
const link = (widget: Share, service: string) =>
  all<HTMLAnchorElement>(widget, '[part=link]').find((element) => seen(element) === service)!;

describe('<wr-share>', () => {
  let writeText: SinonStub;

  beforeEach(() => {
    writeText = stub().resolves();
    give('share', undefined);
    give('clipboard', {writeText});
    document.title = 'We stand together & more';
  });

  afterEach(() => {
    restore();
    for (const name of ['share', 'clipboard']) Reflect.deleteProperty(navigator, name);
    document.title = '';
    document.querySelector('body > [role=status]')?.remove();
  });

  it('offers every way', async () => {
    give('share', stub().resolves());
    expect(names(await mountShare())).to.deep.equal([
      ...['Share', 'Copy link', 'Email', 'WhatsApp', 'Telegram', 'Facebook'],
      ...['LinkedIn', 'Bluesky', 'Mastodon', 'X'],
    ]);
  });

  it('offers those that it is told to, in that order', async () => {
    expect(names(await mountShare('networks=" mastodon  copy email "'))).to.deep.equal([
      'Mastodon',
      'Copy link',
      'Email',
    ]);
  });

  it('leaves out what it doesn’t know, and warns once', async () => {
    const warnings = collectWarnings();
    const widget = await mountShare('networks="orkut constructor copy"');
    widget.requestUpdate();
    await widget.updateComplete;
    expect([names(widget), warnings.length]).to.deep.equal([['Copy link'], 2]);
  });

  it('offers to copy where the device offers nothing', async () => {
    expect(names(await mountShare('networks="native"'))).to.deep.equal(['Copy link']);
  });

  it('hides its children, which stand for it until then', async () => {
    const widget = await mountShare('', '<a href="mailto:">Email</a>');
    expect(isShown(widget.querySelector('a')!)).to.equal(false);
  });

  for (const [service, href] of Object.entries({
    Email: 'mailto:?subject=Hello%20%26&body=U',
    WhatsApp: 'https://wa.me/?text=Hello%20%26%20U',
    Telegram: 'https://t.me/share/url?url=U&text=Hello%20%26',
    Facebook: 'https://www.facebook.com/sharer/sharer.php?u=U',
    LinkedIn: 'https://www.linkedin.com/sharing/share-offsite/?url=U',
    Bluesky: 'https://bsky.app/intent/compose?text=Hello%20%26%20U',
    Mastodon: 'https://share.joinmastodon.org/#text=Hello%20%26%20U',
    X: 'https://x.com/intent/tweet?text=Hello%20%26&url=U',
  })) {
    it(`leads to ${service}, with the text and the address`, async () => {
      const widget = await mountShare(`url="${PAGE}" text="Hello &amp;"`);
      expect(link(widget, service).getAttribute('href')).to.equal(
        href.replace('U', encodeURIComponent(PAGE)),
      );
    });

    it(`tells the page before it leads to ${service}`, async () => {
      const widget = await mountShare();
      follows(link(widget, service));
      const method = service.toLowerCase();
      expect(eventsOf(widget)).to.deep.equal([['wr-share', {method, url: PAGE}]]);
    });
  }

  it('does not lead there where that is prevented', async () => {
    const widget = await mountShare();
    widget.addEventListener('wr-share', (event) => {
      event.preventDefault();
    });
    expect(follows(link(widget, 'X'))).to.equal(false);
  });

  it('names where a link leads, and that it opens a tab', async () => {
    const {lastElementChild, target, rel} = link(await mountShare(), 'Bluesky');
    expect([plain(lastElementChild?.textContent), target, rel]).to.deep.equal([
      'Share on Bluesky (opens in a new tab)',
      '_blank',
      'noopener',
    ]);
  });

  it('writes an email in the same tab', async () => {
    const {textContent, target} = link(await mountShare(), 'Email');
    expect([plain(textContent), target]).to.deep.equal(['Email', '']);
  });

  it('has the page’s title where it has no text', async () => {
    expect(link(await mountShare(), 'X').search).to.contain('We%20stand%20together%20%26%20more');
  });

  it('takes half a character for none', async () => {
    const widget = await mountShare();
    widget.text = 'Hello \ud83d';
    await widget.updateComplete;
    expect(link(widget, 'X').search).to.contain('text=Hello%20%EF%BF%BD&');
  });

  for (const url of ['', 'javascript:alert(1)', 'data:,x', 'ftp://a.example/']) {
    it(`shares the page where its address is ${JSON.stringify(url)}`, async () => {
      collectWarnings();
      const widget = await mountShare(`url="${url}"`);
      one(widget, '[part=copy]').click();
      expect(writeText.firstCall.args).to.deep.equal([location.origin + location.pathname]);
    });
  }

  it('shares a relative address as what it means', async () => {
    one(await mountShare('url="/news"'), '[part=copy]').click();
    expect(writeText.firstCall.args).to.deep.equal([`${location.origin}/news`]);
  });

  it('says who sent the reader, where it shares the campaign’s own page', async () => {
    const petition = 'https://www.unhcr.org/withrefugees/petition/';
    const widget = await mount<Share>(
      `<wr-campaign partner="york"><wr-share url="${petition}"></wr-share></wr-campaign>`,
    );
    await until(() => link(widget, 'X').href.includes('utm_source'), 'the partner');
    one(widget, '[part=copy]').click();
    expect(writeText.firstCall.args).to.deep.equal([
      `${petition}?utm_source=york&utm_medium=widget&utm_campaign=withrefugees`,
    ]);
  });

  it('says so of no other page', async () => {
    const widget = await mount<Share>(
      `<wr-campaign partner="york"><wr-share url="${PAGE}"></wr-share></wr-campaign>`,
    );
    expect(link(widget, 'X').href).not.to.contain('utm_');
  });

  it('opens what the device offers in the click itself', async () => {
    const share = stub().resolves();
    give('share', share);
    const widget = await mountShare(`url="${PAGE}" text="Hello"`);
    one(widget, '[part=native]').click();
    expect(share.firstCall.args).to.deep.equal([
      {title: 'We stand together & more', text: 'Hello', url: PAGE},
    ]);
  });

  it('says nothing where the reader thinks better of it', async () => {
    const share = stub().rejects(new DOMException('no', 'AbortError'));
    give('share', share);
    const widget = await mountShare();
    one(widget, '[part=native]').click();
    await until(() => share.callCount === 1, 'asked');
    await widget.updateComplete;
    expect([all(widget, '.copied, #link').length, writeText.callCount]).to.deep.equal([0, 0]);
  });

  it('copies the link by the keyboard, says so, and leaves the focus where it is', async () => {
    const widget = await mountShare();
    const button = one(widget, '[part=copy]');
    button.focus();
    await press('Enter');
    await until(
      () => document.querySelector('body > [role=status]')?.textContent === 'Link copied',
      'said',
    );
    expect([
      writeText.firstCall.args,
      plain(one(widget, '.copied').textContent),
      widget.shadowRoot!.activeElement,
    ]).to.deep.equal([[PAGE], 'Link copied', button]);
  });

  it('has the link selected to copy it by hand where it may not', async () => {
    writeText.rejects(new DOMException('no', 'NotAllowedError'));
    const widget = await mountShare();
    one(widget, '[part=copy]').click();
    await until(() => widget.shadowRoot!.activeElement?.id === 'link', 'led there');
    const {value, readOnly, selectionEnd} = one<HTMLInputElement>(widget, '#link');
    expect([value, readOnly, selectionEnd]).to.deep.equal([PAGE, true, PAGE.length]);
  });

  it('forgets how it went for another address', async () => {
    const widget = await mountShare();
    one(widget, '[part=copy]').click();
    await until(() => all(widget, '.copied').length > 0, 'copied');
    widget.url = 'https://page.example/other';
    await widget.updateComplete;
    expect(all(widget, '.copied')).to.have.lengthOf(0);
  });

  it('holds nothing of a network', async () => {
    expect(all(await mountShare(), 'script, iframe, img, link, object')).to.deep.equal([]);
  });

  for (const theme of ['light', 'dark']) {
    it(`is accessible in ${theme} colours`, async () => {
      give('share', stub().resolves());
      await expectAccessible(
        await mountShare(`url="${PAGE}" heading="Pass it on" theme="${theme}"`),
      );
    });
  }
});
