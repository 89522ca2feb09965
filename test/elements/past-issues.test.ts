import {expect, nextFrame} from '@open-wc/testing';
import type {PastIssues} from '../../src/elements/past-issues.js';
import '../../src/elements/past-issues.js';
import type {Story} from '../../src/feeds/story.js';
import {
  accessibilityTree,
  collectWarnings,
  expectAccessible,
  itNeeds,
  press,
  until,
} from '../helpers.js';
import {answerWith, freshUrl, nothing} from '../network.js';
import {describeDataWidget} from './data-widget.js';
import {all, eventsOf, follows, isShown, mount, mountLoaded, one, textsOf} from './mount.js';

const ARCHIVE = 'https://issues.example/archive';

/** An issue a month, the first one in December 2017. */
function issue(number: number, more: Partial<Story> = {}): Partial<Story> {
  const month = new Date(Date.UTC(2017, 10 + number, 18, 10)).toISOString();
  return {
    id: String(number),
    title: `Issue ${String(number)}`,
    url: `https://issues.example/${String(number)}`,
    date: month,
    ...more,
  };
}

const issues = (count: number) => [...Array(count).keys()].map((index) => issue(index + 1));

async function mountFeed(items: readonly Partial<Story>[], attributes = '', children = '') {
  answerWith(() => new Response(JSON.stringify(items)));
  return mountLoaded<PastIssues>(
    `<wr-past-issues src="${freshUrl()}" ${attributes}>${children}</wr-past-issues>`,
  );
}

const mountLink = (attributes: string, children = '') =>
  mount<PastIssues>(`<wr-past-issues ${attributes}>${children}</wr-past-issues>`);

const link = (widget: PastIssues) => one<HTMLAnchorElement>(widget, 'a[part="link"]');
const button = (widget: PastIssues) => one<HTMLButtonElement>(widget, 'button[part="link"]');
const isOpen = (widget: PastIssues) => isShown(one(widget, '[part="list"]'));

describeDataWidget({
  tag: 'wr-past-issues',
  feed: (count) => JSON.stringify(issues(count)),
  max: 12,
  texts: {pending: '', empty: '', error: 'The past issues could not be loaded.'},
  keepsChildrenWhenEmpty: true,
  attributes: {
    href: ['href', ARCHIVE, ARCHIVE],
    label: ['label', 'All our letters', 'All our letters'],
    max: ['max', '2', 2],
    group: ['group', 'year', 'year'],
    heading: ['heading', 'Archive', 'Archive'],
    theme: ['theme', 'dark', 'dark'],
    'inherit-font': ['inheritFont', '', true],
  },
  unknownValues: [
    ['href', 'javascript:past-issues()'],
    ['max', '0'],
    ['group', 'month'],
    ['theme', 'sepia'],
  ],
});

describe('<wr-past-issues>', () => {
  describe('as a link', () => {
    it('asks whether the reader looks for past issues', async () => {
      expect(textsOf(await mountLink(`href="${ARCHIVE}"`), 'link')).to.deep.equal([
        'Looking for past issues?',
      ]);
    });

    it('has the words of the partner', async () => {
      const widget = await mountLink(`href="${ARCHIVE}" label="Our archive"`);
      expect(textsOf(widget, 'link')).to.deep.equal(['Our archive']);
    });

    it('is a plain link, and no landmark', async () => {
      const widget = await mountLink(`href="${ARCHIVE}"`);
      expect([link(widget).href, all(widget, 'nav, section, [role]')]).to.deep.equal([ARCHIVE, []]);
    });

    it('has the state "loaded"', async () => {
      expect((await mountLink(`href="${ARCHIVE}"`)).matches(':state(loaded)')).to.be.true;
    });

    it('has nothing to load', async () => {
      expect(eventsOf(await mountLink(`href="${ARCHIVE}"`))).to.deep.equal([]);
    });

    it('is accessible', async () => {
      await expectAccessible(await mountLink(`href="${ARCHIVE}"`));
    });

    it('is accessible with a heading', async () => {
      await expectAccessible(await mountLink(`href="${ARCHIVE}" heading="Archive"`));
    });

    it('is accessible in dark colours', async () => {
      await expectAccessible(await mountLink(`href="${ARCHIVE}" theme="dark"`));
    });

    it('has no heading of its own', async () => {
      expect(textsOf(await mountLink(`href="${ARCHIVE}"`), 'heading')).to.deep.equal([]);
    });

    it('is high enough to be hit', async () => {
      const {height} = link(await mountLink(`href="${ARCHIVE}"`)).getBoundingClientRect();
      expect(height).to.be.at.least(24);
    });

    it('leads where the child link does', async () => {
      const widget = await mountLink('', '<a href="/archive">Archive</a>');
      expect(link(widget).href).to.equal(`${location.origin}/archive`);
    });

    it('hides the child link for which it stands', async () => {
      const widget = await mountLink('', '<a href="/archive">Archive</a>');
      expect(isShown(widget.querySelector('a')!)).to.be.false;
    });

    it('prefers its own address', async () => {
      const widget = await mountLink(`href="${ARCHIVE}"`, '<a href="/archive">Archive</a>');
      expect(link(widget).href).to.equal(ARCHIVE);
    });

    it('leads to the archive of the campaign', async () => {
      const widget = await mount<PastIssues>(
        `<wr-campaign archive-href="${ARCHIVE}"><wr-past-issues></wr-past-issues></wr-campaign>`,
      );
      await until(() => all(widget, 'a').length > 0, 'the link');
      expect(link(widget).href).to.equal(ARCHIVE);
    });

    it('prefers the child link to the campaign', async () => {
      const widget = await mount<PastIssues>(
        `<wr-campaign archive-href="${ARCHIVE}"><wr-past-issues>
          <a href="/archive">Archive</a></wr-past-issues></wr-campaign>`,
      );
      await widget.updateComplete;
      expect(link(widget).href).to.equal(`${location.origin}/archive`);
    });

    it('is dropped where it is none', async () => {
      collectWarnings();
      const widget = await mountLink('href="javascript:alert(1)"', '<p>Soon</p>');
      expect([all(widget, 'a'), isShown(widget.querySelector('p')!)]).to.deep.equal([[], true]);
    });

    it('is the child link where its own address is none', async () => {
      collectWarnings();
      const widget = await mountLink('href="data:,x"', '<a href="/archive">Archive</a>');
      expect(link(widget).href).to.equal(`${location.origin}/archive`);
    });

    it('is dropped where a child is none', async () => {
      collectWarnings();
      const widget = await mountLink('', '<a href="javascript:alert(1)">Archive</a>');
      expect(all(widget, 'a')).to.have.lengthOf(0);
    });

    it('leaves children that are no link in sight', async () => {
      const widget = await mountLink('', '<p>Soon</p>');
      expect(isShown(widget.querySelector('p')!)).to.be.true;
    });

    it('takes a child link that comes later', async () => {
      const widget = await mountLink('');
      widget.insertAdjacentHTML('beforeend', '<a href="/archive">Archive</a>');
      await until(() => all(widget, 'a[part="link"]').length === 1, 'the link');
    });

    it('takes the place of a list that is on its way', async () => {
      answerWith(nothing);
      const widget = await mountLink(`src="${freshUrl()}" loading="eager" href="${ARCHIVE}"`);
      expect(link(widget).href).to.equal(ARCHIVE);
    });

    it('takes the place of a list that is empty', async () => {
      expect(link(await mountFeed([], `href="${ARCHIVE}"`)).href).to.equal(ARCHIVE);
    });

    it('takes the place of a list that can not be had', async () => {
      collectWarnings();
      answerWith(() => new Response('', {status: 404}));
      const widget = await mountLoaded<PastIssues>(
        `<wr-past-issues src="${freshUrl()}" href="${ARCHIVE}"></wr-past-issues>`,
      );
      expect([link(widget).href, all(widget, '.retry')]).to.deep.equal([ARCHIVE, []]);
    });
  });

  describe('as a list that opens', () => {
    it('is a button with the same words', async () => {
      const widget = await mountFeed(issues(1));
      expect([button(widget).type, textsOf(widget, 'link')]).to.deep.equal([
        'button',
        ['Looking for past issues?'],
      ]);
    });

    it('is closed at first', async () => {
      const widget = await mountFeed(issues(1));
      expect([isOpen(widget), button(widget).getAttribute('aria-expanded')]).to.deep.equal([
        false,
        'false',
      ]);
    });

    itNeeds('accessibility-tree', 'keeps its issues from screen readers', async () => {
      await mountFeed(issues(2));
      const links = (await accessibilityTree()).filter(({role}) => role === 'link');
      expect(links).to.deep.equal([]);
    });

    it('opens a landmark, of which there is one of a name', async () => {
      const widgets = [await mountFeed(issues(2)), await mountFeed(issues(2))];
      for (const widget of widgets) {
        button(widget).click();
        await widget.updateComplete;
      }
      const landmarks = widgets.map((widget) => all(widget, 'nav#issues').length);
      expect(landmarks).to.deep.equal([1, 0]);
    });

    it('opens', async () => {
      const widget = await mountFeed(issues(1));
      button(widget).click();
      await widget.updateComplete;
      expect([isOpen(widget), button(widget).getAttribute('aria-expanded')]).to.deep.equal([
        true,
        'true',
      ]);
    });

    it('closes again', async () => {
      const widget = await mountFeed(issues(1));
      button(widget).click();
      await widget.updateComplete;
      button(widget).click();
      await widget.updateComplete;
      expect([isOpen(widget), button(widget).getAttribute('aria-expanded')]).to.deep.equal([
        false,
        'false',
      ]);
    });

    it('names what it opens', async () => {
      const widget = await mountFeed(issues(1));
      const id = button(widget).getAttribute('aria-controls')!;
      expect(one(widget, `#${id}`).contains(one(widget, '[part="list"]'))).to.be.true;
    });

    for (const key of ['Enter', ' '] as const) {
      it(`opens by ${key === ' ' ? 'the space bar' : key}`, async () => {
        const widget = await mountFeed(issues(1));
        button(widget).focus();
        await press(key);
        await until(() => isOpen(widget), 'the list');
      });
    }

    it('keeps the focus where it is', async () => {
      const widget = await mountFeed(issues(1));
      button(widget).focus();
      await press('Enter');
      await until(() => isOpen(widget), 'the list');
      expect(widget.shadowRoot!.activeElement).to.equal(button(widget));
    });

    it('leads by the tab key to its first issue', async () => {
      const widget = await mountFeed(issues(2));
      button(widget).click();
      await widget.updateComplete;
      button(widget).focus();
      await press('Tab');
      expect(widget.shadowRoot!.activeElement?.textContent).to.equal('Issue 2');
    });

    it('is passed by the tab key when it is closed', async () => {
      const widget = await mountFeed(issues(2));
      const next = document.createElement('button');
      widget.after(next);
      button(widget).focus();
      await press('Tab');
      expect(document.activeElement).to.equal(next);
    });

    it('stays open when it has new issues', async () => {
      const widget = await mountFeed(issues(1));
      button(widget).click();
      widget.src = freshUrl();
      await until(() => eventsOf(widget).length === 2, 'the new issues');
      expect(isOpen(widget)).to.be.true;
    });

    it('is accessible when it is open', async () => {
      const widget = await mountFeed(issues(3));
      button(widget).click();
      await widget.updateComplete;
      await expectAccessible(widget);
    });

    it('is accessible in dark colours when it is open', async () => {
      const widget = await mountFeed(issues(3), 'theme="dark"');
      button(widget).click();
      await widget.updateComplete;
      await expectAccessible(widget);
    });

    it('has every part', async () => {
      const widget = await mountFeed(issues(1), 'heading="Archive"');
      const names = ['base', 'heading', 'link', 'list', 'item'];
      expect(names.filter((name) => all(widget, `[part="${name}"]`).length !== 1)).to.deep.equal(
        [],
      );
    });

    it('shows the newest first', async () => {
      const widget = await mountFeed([issue(1), issue(3), issue(2)]);
      expect(all(widget, 'li a').map(({textContent}) => textContent)).to.deep.equal([
        'Issue 3',
        'Issue 2',
        'Issue 1',
      ]);
    });

    it('shows no more than a dozen', async () => {
      expect(all(await mountFeed(issues(20)), 'li')).to.have.lengthOf(12);
    });

    it('shows no more than it is told to', async () => {
      expect(all(await mountFeed(issues(20), 'max="5"'), 'li')).to.have.lengthOf(5);
    });

    it('tells the date of an issue', async () => {
      const time = one<HTMLTimeElement>(await mountFeed([issue(1)]), 'time');
      expect([time.textContent, time.dateTime]).to.deep.equal([
        'Dec 18, 2017',
        '2017-12-18T10:00:00Z',
      ]);
    });

    it('tells no date of an issue without one', async () => {
      expect(all(await mountFeed([{title: 'Undated'}]), 'time')).to.have.lengthOf(0);
    });

    it('has no link for an issue without an address', async () => {
      const widget = await mountFeed([{title: 'On paper'}]);
      expect([textsOf(widget, 'item'), all(widget, 'li a')]).to.deep.equal([['On paper'], []]);
    });

    it('has no link for an address that is none', async () => {
      collectWarnings();
      const widget = await mountFeed([issue(1, {url: 'javascript:alert(1)'})]);
      expect(all(widget, 'li a')).to.have.lengthOf(0);
    });

    it('shows markup as text', async () => {
      const widget = await mountFeed([issue(1, {title: '<b>Bold</b> &lt;i&gt;claim&lt;/i&gt;'})]);
      expect(all(widget, 'li b, li i')).to.have.lengthOf(0);
    });

    it('says the language of an issue', async () => {
      const widget = await mountFeed([issue(1, {language: 'ar'})]);
      expect(one(widget, 'li [lang]').lang).to.equal('ar');
    });

    it('ends with the link to the archive', async () => {
      const widget = await mountFeed(issues(2), `href="${ARCHIVE}"`);
      const links = all<HTMLAnchorElement>(widget, 'a');
      expect([links.at(-1)?.href, textsOf(widget, 'more')]).to.deep.equal([ARCHIVE, ['More »']]);
    });

    it('ends with the link to the archive that stands inside the tag', async () => {
      const widget = await mountFeed(issues(2), '', '<a href="/archive">Archive</a>');
      expect(all<HTMLAnchorElement>(widget, 'a').at(-1)?.href).to.equal(
        `${location.origin}/archive`,
      );
    });

    it('fits a column of 200 pixels', async () => {
      const widget = await mountFeed(issues(3));
      widget.parentElement!.style.inlineSize = '200px';
      button(widget).click();
      await nextFrame();
      const base = one(widget, '[part="base"]');
      expect(base.scrollWidth).to.be.at.most(base.clientWidth);
    });
  });

  describe('grouped by years', () => {
    const years = (widget: PastIssues) => all(widget, '[part="year"]');

    it('has a heading and a list for each', async () => {
      const widget = await mountFeed(issues(3), 'group="year"');
      expect([textsOf(widget, 'year'), textsOf(widget, 'list').length]).to.deep.equal([
        ['2018', '2017'],
        2,
      ]);
    });

    it('has the issues under their years', async () => {
      const widget = await mountFeed(issues(3), 'group="year"');
      const lists = all(widget, '[part="list"]');
      expect(lists.map(({childElementCount}) => childElementCount)).to.deep.equal([2, 1]);
    });

    it('has the years of UTC, as the dates are', async () => {
      const widget = await mountFeed(
        [issue(1, {date: '2017-12-31T23:30:00Z'}), issue(2, {date: '2018-01-01T00:30:00Z'})],
        'group="year"',
      );
      expect(textsOf(widget, 'year')).to.deep.equal(['2018', '2017']);
    });

    it('has no heading over issues without a date, which come last', async () => {
      const widget = await mountFeed([{title: 'Undated'}, issue(1)], 'group="year"');
      expect([textsOf(widget, 'year'), textsOf(widget, 'list').length]).to.deep.equal([
        ['2017'],
        2,
      ]);
    });

    it('has its headings below the one of the widget', async () => {
      const widget = await mountFeed(issues(1), 'group="year" heading="Archive" heading-level="3"');
      expect(years(widget)[0]?.localName).to.equal('h4');
    });

    it('has its headings in the place of the one that the widget lacks', async () => {
      const widget = await mountFeed(issues(1), 'group="year" heading-level="3"');
      expect(years(widget)[0]?.localName).to.equal('h3');
    });

    it('is accessible when it is open', async () => {
      const widget = await mountFeed([{title: 'Undated'}, ...issues(3)], 'group="year"');
      widget.parentElement!.insertAdjacentHTML('afterbegin', '<h1>The newsletter</h1>');
      button(widget).click();
      await widget.updateComplete;
      await expectAccessible(widget.parentElement!);
    });
  });

  describe('wr-action', () => {
    it('says that the archive is opened', async () => {
      const widget = await mountLink(`href="${ARCHIVE}"`);
      follows(link(widget));
      expect(eventsOf(widget)).to.deep.equal([['wr-action', {href: ARCHIVE, kind: 'archive'}]]);
    });

    it('says which issue is opened', async () => {
      const widget = await mountFeed(issues(1));
      follows(one(widget, 'li a'));
      expect(eventsOf(widget).at(-1)).to.deep.equal([
        'wr-action',
        {href: 'https://issues.example/1', kind: 'archive'},
      ]);
    });

    it('says that the archive is opened from the list', async () => {
      const widget = await mountFeed(issues(1), `href="${ARCHIVE}"`);
      follows(one(widget, '[part="more"]'));
      expect(eventsOf(widget).at(-1)).to.deep.equal([
        'wr-action',
        {href: ARCHIVE, kind: 'archive'},
      ]);
    });

    it('does not come when the list opens', async () => {
      const widget = await mountFeed(issues(1));
      button(widget).click();
      expect(eventsOf(widget).map(([name]) => name)).to.deep.equal(['wr-load']);
    });

    it('comes before the link is followed', async () => {
      expect(follows(link(await mountLink(`href="${ARCHIVE}"`)))).to.be.true;
    });

    it('stops the link when it is prevented', async () => {
      const widget = await mountLink(`href="${ARCHIVE}"`);
      widget.addEventListener('wr-action', (event) => event.preventDefault());
      expect(follows(link(widget))).to.be.false;
    });
  });
});
