// What widgets are to those who do not see them: roles, names, levels, languages, and what is said when.
import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {restore} from 'sinon';
import '../../src/elements/campaign.js';
import type {CampaignBanner} from '../../src/elements/campaign-banner.js';
import type {PetitionButton} from '../../src/elements/petition-button.js';
import {forgetDismissals} from '../../src/core/dismissals.js';
import {all, isShown, markupOf, mount, one, plain, settled} from '../elements/mount.js';
import {
  ADA,
  control,
  dialogIn,
  fill,
  open,
  opened,
  petition,
  press as send,
  sent,
  soon,
  submit,
} from '../elements/petition.js';
import {
  accessibilityTree,
  collectWarnings,
  emulate,
  expectAccessible,
  itNeeds,
  until,
} from '../helpers.js';
import {answerWith, freshUrl, nothing, stopTime} from '../network.js';
import {ownStorage} from '../storage.js';
import {
  banners,
  broken,
  focused,
  forgetReader,
  issues,
  NOW,
  petitions,
  type Rules,
  states,
  stories,
  webinars,
  WEBINARS,
} from './states.js';

const TAGS = [
  'wr-campaign-banner',
  'wr-petition-button',
  'wr-more-stories',
  'wr-past-issues',
  'wr-upcoming-webinars',
  'wr-share',
  'wr-video',
] as const;

/** What the page's one live region says, wherever it is. */
const said = () => announcer()?.textContent ?? '';
const announcer = () => document.querySelector<HTMLElement>('body > [role=status]');

ownStorage();

afterEach(() => {
  restore();
  forgetReader();
  forgetDismissals('withrefugees');
  announcer()?.remove();
});

/** What breaks a rule that holds for every state. */
const rules = {
  'A-BAN1: it says nothing by itself when it comes': (el) => [
    ...all(el, '[role=alert], [role=alertdialog], [aria-live=assertive], marquee, [role=log]'),
    // But of what the reader has just done.
    ...(said() && all(el, '.copied, .result').length === 0 ? [said()] : []),
  ],
  'A-BAN1: it is no banner, footer or main part of the page': (el) =>
    all(el, 'header, footer, main, [role=banner], [role=contentinfo], [role=main]'),
  'A-CTA1: what leads elsewhere is a link, what does something is a button': (el) => [
    ...all(el, 'a').filter((link) => link.hasAttribute('role') || !link.getAttribute('href')),
    ...all(el, 'button').filter((button) => button.hasAttribute('role')),
    ...all(el, '[role=button], [role=link], [onclick]'),
  ],
  'A-CTA2: what is seen is in the name': (el) =>
    all(el, 'a, button, summary').filter((element) => {
      const label = element.getAttribute('aria-label');
      return label !== null && !label.includes(plain(element.textContent));
    }),
  'A-CTA2: links of one name lead to one place': (el) => {
    const places = new Map<string, string>();
    return all<HTMLAnchorElement>(el, 'a').filter((link) => {
      const words = `${plain(link.textContent)} ${link.getAttribute('aria-describedby') ?? ''}`;
      const known = places.get(words) ?? link.href;
      places.set(words, known);
      return known !== link.href;
    });
  },
  'A-CTA3: a new tab is told of': (el) =>
    all<HTMLAnchorElement>(el, 'a').filter(
      ({target, rel, textContent}) =>
        (target === '_blank') !== textContent.includes('(opens in a new tab)') ||
        !rel.includes('noopener'),
    ),
  'R-A5a: a page that is led to is told the site it comes from, and no more': (el) =>
    all<HTMLAnchorElement>(el, 'a').filter(
      ({referrerPolicy}) => referrerPolicy !== 'strict-origin-when-cross-origin',
    ),
  'A-DLG3: every id that is pointed to is in the same tree, once': (el) => {
    const ids = all(el, '[id]').map(({id}) => id);
    const pointed = all(el, '*').flatMap((element) =>
      ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap(
        (attribute) => element.getAttribute(attribute)?.split(' ') ?? [],
      ),
    );
    return [
      ...pointed.filter((id) => !ids.includes(id)),
      ...ids.filter((id, index) => ids.indexOf(id) !== index),
    ];
  },
} satisfies Rules;

describe('A-BAN1, A-CTA1, A-CTA2, A-CTA3, R-A5a, A-DLG3: what holds for every state', () => {
  for (const {name, mount: show} of states) {
    it(name, async () => {
      expect(broken(rules, await show())).to.deep.equal({});
    });
  }
});

describe('A-BAN1: the banner is a region of its heading’s name', () => {
  for (const {name, mount: show} of banners.slice(0, -1)) {
    itNeeds('accessibility-tree', name, async () => {
      const el = await show();
      const regions = (await accessibilityTree()).filter(({role}) => role === 'region');
      expect(regions.map((region) => region.name)).to.deep.equal([
        plain(one(el, '[part=heading]').textContent),
      ]);
    });

    it(`${name} is a section with a heading in it`, async () => {
      const el = await show();
      const section = one(el, 'section');
      expect(
        section.contains(el.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!)),
      ).to.equal(true);
    });
  }
});

describe('A-BAN2: headings are of the level that the page asks for', () => {
  for (const tag of TAGS) {
    for (const [level, element] of [
      ['', 'h2'],
      ['heading-level="1"', 'h1'],
      ['heading-level="4"', 'h4'],
      ['heading-level="h3"', 'h3'],
      ['heading-level="H6"', 'h6'],
    ] as const) {
      it(`<${tag} ${level}> has an ${element}`, async () => {
        const warnings = collectWarnings();
        const el = await mount(`<${tag} heading="Heading" ${level}></${tag}>`);
        expect([one(el, '[part=heading]').localName, warnings]).to.deep.equal([element, []]);
      });
    }

    for (const level of ['0', '7', 'h', 'h0', '2.5', 'two']) {
      it(`<${tag} heading-level="${level}"> has an h2, and warns`, async () => {
        const warnings = collectWarnings();
        const el = await mount(`<${tag} heading="Heading" heading-level="${level}"></${tag}>`);
        expect([one(el, '[part=heading]').localName, warnings.length <= 1]).to.deep.equal([
          'h2',
          true,
        ]);
      });
    }

    it(`<${tag}> takes the property as the attribute`, async () => {
      const el = await mount(`<${tag} heading="Heading"></${tag}>`);
      Object.assign(el, {headingLevel: 'h5'});
      await el.updateComplete;
      expect(one(el, '[part=heading]').localName).to.equal('h5');
    });
  }

  it('what is below a heading is one level lower', async () => {
    const el = await stories[2]!.mount('heading-level="h3"');
    expect(all(el, 'li [part=title]').map(({localName}) => localName)).to.deep.equal([
      'h4',
      'h4',
      'h4',
    ]);
  });

  it('they follow each other without a gap, on a page with an h1', async () => {
    const page = await fixture<HTMLElement>(html`<main><h1>Page</h1></main>`);
    for (const tag of TAGS) page.append(document.createElement(tag));
    await Promise.all(
      [...page.querySelectorAll<LitElement>(TAGS.join())].map((el) => el.updateComplete),
    );
    await expectAccessible(page);
  });
});

describe('A-BAN3: the button that puts the banner away', () => {
  const dismissible = () => banners[1]!.mount();

  it('is a button of no form, and not the first thing', async () => {
    const el = await dismissible();
    const button = one<HTMLButtonElement>(el, '[part=dismiss]');
    expect([button.localName, button.type, all(el, 'a, button').indexOf(button)]).to.deep.equal([
      'button',
      'button',
      2,
    ]);
  });

  itNeeds('accessibility-tree', 'is called “Close”, and described by what it closes', async () => {
    await dismissible();
    const button = (await accessibilityTree()).find(({role}) => role === 'button');
    const {name, description} = {description: '', ...button};
    expect([name, description]).to.deep.equal(['Close', 'We stand #WithRefugees']);
  });

  it('has it said that the banner has gone', async () => {
    const el = await dismissible();
    one(el, '[part=dismiss]').click();
    await until(() => said() === 'Message closed', 'said');
  });

  it('has it said in the language that it is in', async () => {
    const el = await banners[1]!.mount('', 'fr');
    one(el, '[part=dismiss]').click();
    await until(() => said() !== '', 'said');
    expect([announcer()!.lang, said() === 'Message closed']).to.deep.equal(['fr', false]);
  });

  it('leaves the thanks alone where a signature put it away', async () => {
    answerWith(() => new Response('{}', {status: 201}));
    const el = await petition();
    const banner = document.createElement('wr-campaign-banner');
    banner.href = el.href;
    el.before(banner);
    await banner.updateComplete;
    await open(el);
    fill(el);
    await submit(el);
    await until(() => banner.hidden, 'away');
    await until(() => focused()?.textContent.trim() === 'Thank you', 'thanks');
    expect(document.querySelectorAll('body > [role=status]')).to.have.lengthOf(0);
  });
});

describe('one announcer in the light DOM', () => {
  it('is what widgets share', async () => {
    const el = await mount<CampaignBanner>(
      '<wr-campaign-banner></wr-campaign-banner><wr-campaign-banner></wr-campaign-banner>',
    );
    el.dismiss();
    (el.nextElementSibling as CampaignBanner).dismiss();
    await until(() => said() === 'Message closed', 'said');
    expect(document.querySelectorAll('body > [role=status]')).to.have.lengthOf(1);
  });

  it('is in the modal dialog while one is open, as all else is silent then', async () => {
    const el = await mount<CampaignBanner>(
      '<dialog><wr-campaign-banner dismissible></wr-campaign-banner><button>Ours</button></dialog>',
    );
    const dialog = el.closest('dialog')!;
    dialog.showModal();
    el.dismiss();
    await until(
      () => dialog.querySelector(':scope > [role=status]')?.textContent === 'Message closed',
    );
    dialog.close();
  });

  it('is in the dialog of a widget, too', async () => {
    const el = await opened();
    const banner = document.createElement('wr-campaign-banner');
    el.before(banner);
    await banner.updateComplete;
    banner.dismiss();
    await until(() => dialogIn(el)!.lastElementChild?.textContent === 'Message closed');
  });

  it('comes back to the page afterwards', async () => {
    const el = await mount<CampaignBanner>(
      '<dialog><button>Ours</button></dialog><wr-campaign-banner></wr-campaign-banner>',
    );
    const dialog = document.querySelector('dialog')!;
    dialog.showModal();
    el.dismiss();
    await until(() => dialog.querySelector('[role=status]')?.textContent === 'Message closed');
    dialog.close();
    el.restore();
    await el.updateComplete;
    el.dismiss();
    await until(() => said() === 'Message closed', 'said');
  });
});

describe('A-BAN5: nothing moves or changes by itself', () => {
  for (const {name, mount: show} of [...banners, ...stories.slice(2, 5), ...webinars.slice(3)]) {
    it(name, async () => {
      const el = await show();
      restore();
      const before = markupOf(el);
      const clock = stopTime(NOW);
      await clock.tickAsync(60_000);
      await el.updateComplete;
      expect([markupOf(el), el.shadowRoot!.getAnimations()]).to.deep.equal([before, []]);
    });
  }
});

describe('A-CTA1: the main action', () => {
  it('the petition is a link, which the middle button opens elsewhere', async () => {
    const el = await petitions[0]!.mount();
    let isLeft = false;
    const stop = (event: Event) => {
      isLeft = !event.defaultPrevented; // to the browser
      event.preventDefault();
    };
    addEventListener('auxclick', stop, {once: true});
    const how = {button: 1, bubbles: true, cancelable: true, composed: true};
    one(el, '[part=action]').dispatchEvent(new MouseEvent('auxclick', how));
    expect([one(el, '[part=action]').localName, isLeft]).to.deep.equal(['a', true]);
  });

  it('with a form it is a button, which says that it opens a dialog', async () => {
    const action = one(await petition(), '[part=action]');
    expect([action.localName, action.getAttribute('aria-haspopup')]).to.deep.equal([
      'button',
      'dialog',
    ]);
  });
});

describe('A-CTA4: sending twice sends once', () => {
  it('a double click is one request', async () => {
    const asked = answerWith(nothing);
    const el = await opened();
    fill(el);
    one(el, '[part=submit]').click();
    one(el, '[part=submit]').click();
    await el.updateComplete;
    expect(asked).to.have.lengthOf(1);
  });

  it('the button keeps the focus, and says that it is at work', async () => {
    answerWith(nothing);
    const el = await opened();
    fill(el);
    send(el);
    await el.updateComplete;
    const button = one<HTMLButtonElement>(el, '[part=submit]');
    expect([
      focused() === button,
      button.disabled,
      button.ariaDisabled,
      plain(button.textContent),
    ]).to.deep.equal([true, false, 'true', 'Sending…']);
  });

  it('a status says so, too', async () => {
    answerWith(nothing);
    const el = await opened();
    fill(el);
    send(el);
    await el.updateComplete;
    expect(plain(one(el, 'form [role=status]').textContent)).to.equal('Sending…');
  });

  it('the status takes no room', async () => {
    answerWith(nothing);
    const el = await opened();
    fill(el);
    const before = one(el, 'form').getBoundingClientRect().height;
    send(el);
    await el.updateComplete;
    expect(one(el, 'form').getBoundingClientRect().height).to.equal(before);
  });

  it('a form that is closed takes two clicks for one', async () => {
    const el = await petition();
    one(el, '[part=action]').click();
    one(el, '[part=action]').click();
    await soon(() => dialogIn(el)?.open === true);
    expect(all(el, 'dialog')).to.have.lengthOf(1);
  });
});

describe('A-CNT1: a count is a sentence, and no news', () => {
  it('is a sentence', async () => {
    const el = await mount('<wr-petition-button count="1912884"></wr-petition-button>');
    expect(plain(one(el, '[part=count]').textContent))
      .to.contain('1,912,884')
      .and.contain('people have signed');
  });

  it('that is read anew ten times is not announced', async () => {
    const clock = stopTime(NOW);
    let count = 1000;
    const asked = answerWith(() => new Response(String((count += 1))));
    const el = await mount<PetitionButton>(
      `<wr-petition-button count-src="${freshUrl()}" refresh="15" loading="eager"></wr-petition-button>`,
    );
    for (let times = 0; times < 300 && asked.length < 10; times += 1) {
      await clock.tickAsync(1000);
      await nextFrame();
    }
    await el.updateComplete;
    expect([
      asked.length,
      document.querySelectorAll('[role=status]').length,
      all(el, '[aria-live], [role=status]').length,
    ]).to.deep.equal([10, 0, 0]);
  });
});

describe('A-CNT2: a goal is a progress bar with a name and a value in words', () => {
  const withGoal = () => petitions[2]!.mount();

  it('is a native one', async () => {
    const progress = one<HTMLProgressElement>(await withGoal(), 'progress');
    expect([progress.max, progress.value, progress.hasAttribute('role')]).to.deep.equal([
      2_000_000,
      1_912_884,
      false,
    ]);
  });

  it('says both in words', async () => {
    const progress = one(await withGoal(), 'progress');
    expect([progress.ariaLabel, progress.ariaValueText]).to.deep.equal([
      'Goal: 2,000,000',
      '1,912,884 of 2,000,000 signatures',
    ]);
  });

  it('is full, and no more, beyond the goal', async () => {
    const el = await mount('<wr-petition-button count="12" goal="10"></wr-petition-button>');
    const {max, value} = one<HTMLProgressElement>(el, 'progress');
    expect([max, value]).to.deep.equal([12, 12]);
  });

  it('is not there without a goal', async () => {
    const el = await mount('<wr-petition-button count="12"></wr-petition-button>');
    expect(all(el, 'progress, meter, [role=meter]')).to.deep.equal([]);
  });
});

describe('A-CNT3: numbers climb for those alone who like motion', () => {
  const counted = () => mount('<wr-petition-button count="1912884"></wr-petition-button>');

  it('stands still where motion is not wanted', async () => {
    await emulate({reducedMotion: 'reduce'});
    expect(plain(one(await counted(), '[part=count]').textContent)).to.equal(
      '1,912,884 people have signed',
    );
  });

  it('is read as what it is while it climbs', async () => {
    const el = await counted();
    const heard = one(el, '[part=count]').cloneNode(true) as HTMLElement;
    for (const hidden of heard.querySelectorAll('[aria-hidden]')) hidden.remove();
    expect(plain(heard.textContent)).to.equal('1,912,884 people have signed');
  });

  it('has arrived after a second and a half', async () => {
    const el = await counted();
    const start = performance.now();
    await until(() => all(el, '[part=count] [aria-hidden]').length === 0, 'arrived');
    expect(performance.now() - start).to.be.at.most(2000); // with a machine that is busy
  });
});

describe('A-CNT4: a count that can’t be had', () => {
  const source = () => `count-src="${freshUrl()}" refresh="15" loading="eager"`;

  it('is never shown as nobody', async () => {
    collectWarnings();
    answerWith(() => new Response('', {status: 500}));
    const el = await mount(`<wr-petition-button ${source()}></wr-petition-button>`);
    await until(() => el.matches(':state(error)'), 'failed');
    expect([all(el, '[part=count]').length, all(el, '[part=action]').length]).to.deep.equal([0, 1]);
  });

  it('leaves the last one, and says how old it is', async () => {
    collectWarnings();
    const clock = stopTime(NOW);
    let answers = 0;
    answerWith(() => new Response('1234', {status: (answers += 1) === 1 ? 200 : 500}));
    const el = await mount(`<wr-petition-button ${source()}></wr-petition-button>`);
    for (let times = 0; times < 60 && all(el, '.small').length === 0; times += 1) {
      await clock.tickAsync(1000);
      await nextFrame();
    }
    expect([
      one(el, '[part=count]').textContent.includes('1,234'),
      plain(one(el, '.small').textContent),
    ]).to.deep.equal([true, 'As of Dec 18, 2017, 11:00 AM']);
  });

  for (const [name, list] of [
    ['stories', stories[6]!],
    ['issues', issues.at(-1)!],
    ['events', webinars.at(-1)!],
  ] as const) {
    it(`${name} say so where they would stand, and offer to try again`, async () => {
      const el = await list.mount();
      const button = one(el, '.retry');
      const reason = el.shadowRoot!.getElementById(button.getAttribute('aria-describedby')!);
      expect([plain(button.textContent), reason?.textContent]).to.deep.equal([
        'Try again',
        `The ${name === 'issues' ? 'past issues' : name} could not be loaded.`,
      ]);
    });
  }
});

describe('A-DLG1: the form is in a modal dialog', () => {
  it('a native one, named by its heading, which has the focus', async () => {
    const el = await opened();
    const dialog = one(el, 'dialog');
    const heading = el.shadowRoot!.getElementById(dialog.getAttribute('aria-labelledby')!);
    expect([dialog.matches(':modal'), heading?.localName, heading === focused()]).to.deep.equal([
      true,
      'h2',
      true,
    ]);
  });

  it('with a button to close it that is seen', async () => {
    const el = await opened();
    const button = one(el, 'dialog .close');
    expect([button.ariaLabel, isShown(button)]).to.deep.equal(['Close', true]);
  });

  it('which a click beside it does not close', async () => {
    const el = await opened();
    fill(el);
    one(el, 'dialog').click();
    document.body.click();
    await el.updateComplete;
    expect([dialogIn(el)!.open, one(el, 'dialog').hasAttribute('closedby')]).to.deep.equal([
      true,
      false,
    ]);
  });
});

describe('A-DLG2: the form can be filled in by everybody', () => {
  const FIELDS = 'fields="given-name family-name name email country postal-code? comment?"';

  it('every field has a label that is seen, and no placeholder', async () => {
    const el = await opened(FIELDS);
    const fields = all<HTMLInputElement>(el, '.field :is(input, select, textarea)');
    const without = fields.filter(
      ({labels, placeholder}) => !labels?.[0] || !isShown(labels[0]) || placeholder,
    );
    expect([fields.length, without]).to.deep.equal([7, []]);
  });

  it('browsers know what they ask for', async () => {
    const el = await opened('fields="given-name family-name name email country postal-code"');
    const fields = all<HTMLInputElement>(el, '.field :is(input, select)');
    expect(fields.map(({autocomplete}) => autocomplete)).to.deep.equal([
      'given-name',
      'family-name',
      'name',
      'email',
      'country',
      'postal-code',
    ]);
  });

  it('no field is said to be wrong before it is sent', async () => {
    const el = await opened(FIELDS);
    const said = all(el, '.field :is(input, select)').map(({ariaInvalid}) => ariaInvalid);
    expect(new Set(said)).to.deep.equal(new Set(['false']));
  });

  it('what is wrong is said at the top, where the focus goes, and at the field', async () => {
    const el = await opened();
    fill(el, {...ADA, email: 'ada'});
    await submit(el);
    const email = control(el, 'email');
    const error = el.shadowRoot!.getElementById(email.getAttribute('aria-describedby')!);
    expect([
      focused()?.className,
      plain(one(el, '.problems li').textContent),
      error?.textContent,
      email.ariaInvalid,
    ]).to.deep.equal([
      'problems outcome',
      'Write the email address like name@example.org',
      'Write the email address like name@example.org',
      'true',
    ]);
  });

  it('what was written stays after a failure', async () => {
    collectWarnings();
    answerWith(() => new Response('', {status: 500}));
    const el = await sent();
    expect(Object.keys(ADA).map((name) => control(el, name).value)).to.deep.equal(
      Object.values(ADA),
    );
  });

  it('there is no puzzle', async () => {
    expect(all(await opened(), 'iframe, img, canvas')).to.deep.equal([]);
  });
});

describe('A-LST1: stories are a list, each with one link', () => {
  for (const state of stories.slice(2, 5)) {
    it(`${state.name}: is a list of items`, async () => {
      const list = one(await state.mount(), 'ul');
      const odd = [...list.children].filter(({localName}) => localName !== 'li');
      expect([list.getAttribute('role'), odd, list.children.length > 1]).to.deep.equal([
        'list',
        [],
        true,
      ]);
    });

    it(`${state.name}: has one link in each item, in its heading`, async () => {
      const items = all(await state.mount(), 'li');
      const links = items.map((item) => [
        item.querySelectorAll('a, button, [tabindex]').length,
        item.querySelectorAll(':is(h3) > a').length,
      ]);
      expect(links).to.deep.equal(items.map(() => [1, 1]));
    });

    it(`${state.name}: follows the link wherever an item is clicked`, async () => {
      const el = await state.mount();
      el.scrollIntoView();
      const missed = all(el, 'li').filter((item) => {
        item.scrollIntoView({block: 'center'});
        const {left, right, top, bottom} = item.getBoundingClientRect();
        const points = [
          [left + 8, top + 8],
          [right - 8, bottom - 8],
          [(left + right) / 2, (top + bottom) / 2],
        ] as const;
        return points.some(
          ([x, y]) =>
            el.shadowRoot!.elementFromPoint(x, y)?.closest('a') !== item.querySelector('a'),
        );
      });
      expect(missed).to.deep.equal([]);
    });
  }

  for (const [name, state] of [
    ['issues', issues[3]!],
    ['events', webinars[1]!],
  ] as const) {
    it(`${name} are a list of items, too`, async () => {
      const list = one(await state.mount(), 'ul');
      expect([
        list.getAttribute('role'),
        list.querySelectorAll(':scope > li').length,
      ]).to.deep.equal(['list', 3]);
    });
  }

  it('a picture is decoration where its feed says nothing of it', async () => {
    const story = {
      title: 'One',
      url: 'https://a.example/',
      image: {src: 'https://a.example/1.png'},
    };
    answerWith(() => new Response(JSON.stringify([story])));
    const el = await mount(
      `<wr-more-stories src="${freshUrl()}" loading="eager"></wr-more-stories>`,
    );
    await settled(el);
    expect(one<HTMLImageElement>(el, 'img').getAttribute('alt')).to.equal('');
  });
});

describe('A-LST3: “More” tells of what', () => {
  for (const [state, of] of [
    [stories[2]!, 'More Stories'],
    [issues[3]!, 'Looking for past issues?'],
    [webinars[1]!, 'Upcoming Webinars'],
  ] as const) {
    it(state.name, async () => {
      const el = await state.mount();
      const more = one(el, '.more');
      const about = el.shadowRoot!.getElementById(more.getAttribute('aria-describedby')!);
      const heard = more.cloneNode(true) as HTMLElement;
      heard.querySelector('[aria-hidden]')?.remove();
      expect([plain(heard.textContent), plain(about?.textContent)]).to.deep.equal(['More', of]);
    });
  }
});

describe('A-EVT1: when an event takes place is said in words, and to machines', () => {
  const times = async () => all<HTMLTimeElement>(await webinars[1]!.mount(), 'time');

  it('with a weekday and a month', async () => {
    const words = (await times()).map(({textContent}) => plain(textContent));
    expect(
      words.filter((text) => !/(Mon|Wednes|Fri)day, (December|January) \d/.test(text)),
    ).to.deep.equal([]);
  });

  it('with the offset of the zone that is shown', async () => {
    const written = (await times()).map(({dateTime}) => [
      dateTime,
      new Date(dateTime).toISOString(),
    ]);
    expect(written).to.deep.equal(
      WEBINARS.map(({start}) => [
        `${new Date(Date.parse(start) + 3_600_000).toISOString().slice(0, 19)}+01:00`,
        new Date(start).toISOString(),
      ]),
    );
  });

  it('with the time at the event’s own place, where that is another', async () => {
    const el = await webinars[1]!.mount();
    expect(all(el, '.there').map(({textContent}) => plain(textContent))).to.deep.equal([
      '6:30 – 8:00 PM (Japan Standard Time)',
    ]);
  });

  it('and the leaf of a calendar is decoration', async () => {
    const el = await webinars[1]!.mount();
    expect(all(el, '.date').map(({ariaHidden}) => ariaHidden)).to.deep.equal([
      'true',
      'true',
      'true',
    ]);
  });

  it('and a list of the events has a heading for each', async () => {
    const el = await webinars[1]!.mount();
    expect(all(el, 'li h3')).to.have.lengthOf(3);
  });
});

describe('A-EVT2: that there is nothing is said in the list’s place', () => {
  for (const [state, text] of [
    [stories[5]!, 'No stories.'],
    [webinars[3]!, 'No events.'],
  ] as const) {
    it(state.name, async () => {
      const el = await state.mount();
      expect([
        plain(one(el, '.message').textContent),
        one(el, '.message').closest('[role], [aria-live]'),
        isShown(one(el, '[part=heading]')),
      ]).to.deep.equal([text, null, true]);
    });
  }
});

describe('A-EVT3: what is on its way is told of, when it takes long', () => {
  for (const tag of ['wr-more-stories', 'wr-upcoming-webinars']) {
    const pending = (content = '') => {
      answerWith(nothing);
      return mount(`<${tag} src="${freshUrl()}" loading="eager">${content}</${tag}>`);
    };

    it(`<${tag}> is busy`, async () => {
      expect(plain(one(await pending(), '[aria-busy=true]').textContent)).to.equal('Loading…');
    });

    it(`<${tag}> keeps its skeleton for the eyes, and keeps it still`, async () => {
      const skeleton = one(await pending(), '.skeleton');
      expect([skeleton.ariaHidden, skeleton.getAnimations({subtree: true})]).to.deep.equal([
        'true',
        [],
      ]);
    });

    it(`<${tag}> is not busy once its items are there`, async () => {
      answerWith(() => new Response('[]'));
      const el = await mount(`<${tag} src="${freshUrl()}" loading="eager"></${tag}>`);
      await settled(el);
      expect(all(el, '[aria-busy]')).to.deep.equal([]);
    });

    it(`<${tag}> says nothing within a second`, async () => {
      const clock = stopTime(NOW);
      await pending();
      await clock.tickAsync(999);
      expect(announcer()).to.equal(null);
    });

    it(`<${tag}> says so after a second`, async () => {
      const clock = stopTime(NOW);
      await pending();
      await clock.tickAsync(1200);
      expect(said()).to.equal('Loading…');
    });

    it(`<${tag}> says nothing where its children are there to read`, async () => {
      const clock = stopTime(NOW);
      await pending('<p>All of it stands on our own page.</p>');
      await clock.tickAsync(1200);
      expect(announcer()).to.equal(null);
    });

    it(`<${tag}> says nothing once it has left the page`, async () => {
      const clock = stopTime(NOW);
      const el = await pending();
      el.remove();
      await clock.tickAsync(1200);
      expect(announcer()).to.equal(null);
    });
  }
});

describe('A-LNK1: past issues are a navigation where they are several', () => {
  it('one link is a link', async () => {
    const el = await issues[0]!.mount();
    expect([all(el, 'nav, [role=navigation]').length, all(el, 'a').length]).to.deep.equal([0, 1]);
  });

  it('a list of one is none', async () => {
    const el = await issues[5]!.mount();
    expect([all(el, 'nav').length, all(el, 'a').length]).to.deep.equal([0, 1]);
  });

  it('several are one, which the label names', async () => {
    const el = await issues[3]!.mount();
    const nav = one(el, 'nav');
    const name = el.shadowRoot!.getElementById(nav.getAttribute('aria-labelledby')!);
    expect(plain(name?.textContent)).to.equal('Looking for past issues?');
  });

  it('a heading names it where there is one', async () => {
    const el = await issues[4]!.mount();
    const name = el.shadowRoot!.getElementById(one(el, 'nav').getAttribute('aria-labelledby')!);
    expect(plain(name?.textContent)).to.equal('Newsletter');
  });

  it('the button says which list it opens', async () => {
    const el = await issues[3]!.mount();
    const button = one(el, 'button');
    expect([
      button.ariaExpanded,
      button.getAttribute('aria-controls') === one(el, 'nav').id,
    ]).to.deep.equal(['true', true]);
  });

  itNeeds('accessibility-tree', 'closed, it is no landmark', async () => {
    await issues[2]!.mount();
    const roles = (await accessibilityTree()).map(({role}) => role);
    expect(roles).not.to.include('navigation');
  });
});

describe('A-LNG1: what is in another language says so', () => {
  it('a story of a feed', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Feed',
      language: 'ar',
      items: [
        {id: '1', url: 'https://a.example/', title: 'مدرسة في الجبال', content_text: 'كل صباح'},
      ],
    };
    answerWith(() => new Response(JSON.stringify(feed)));
    const el = await mount(
      `<wr-more-stories src="${freshUrl()}" loading="eager"></wr-more-stories>`,
    );
    await settled(el);
    const title = one(el, '[part=title] bdi');
    expect([title.lang, getComputedStyle(title).direction, one(el, '.base').lang]).to.deep.equal([
      'ar',
      'rtl',
      'en',
    ]);
  });

  it('words of the kit that there are not in the reader’s language', async () => {
    const el = await mount('<wr-petition-button></wr-petition-button>', 'la');
    const words = one(el, '[part=action] span');
    expect([one(el, '.base').lang, words.lang, words.dir, words.textContent]).to.deep.equal([
      'la',
      'en',
      'ltr',
      'Sign the petition',
    ]);
  });

  it('and a hashtag is left alone by translators', async () => {
    const el = await banners[0]!.mount('', 'fr');
    expect(one(el, '[part=heading] bdi').translate).to.equal(false);
  });

  it('the widget says in which it is itself', async () => {
    const el = await banners[0]!.mount('', 'ar');
    const {lang, dir} = one(el, '.base');
    expect([lang, dir]).to.deep.equal(['ar', 'rtl']);
  });
});

describe('A-NOJS: without the script, the children are there', () => {
  for (const tag of TAGS) {
    it(`<${tag}>`, async () => {
      const frame = document.createElement('iframe');
      frame.width = '400';
      frame.sandbox.add('allow-same-origin'); // and not allow-scripts
      const style = new URL('../../src/styles/kit.css', import.meta.url).href;
      frame.srcdoc = `<!doctype html><link rel="stylesheet" href="${style}">
        <${tag}><a href="https://own.example/">On our own page</a></${tag}>`;
      const loaded = new Promise((resolve) => {
        frame.addEventListener('load', resolve, {once: true});
      });
      (await fixture<HTMLElement>(html`<div></div>`)).append(frame);
      await loaded;
      const link = frame.contentDocument!.querySelector('a')!;
      expect([isShown(link), link.getBoundingClientRect().width > 0]).to.deep.equal([true, true]);
    });

    it(`<${tag}> whose server does not answer`, async () => {
      collectWarnings();
      answerWith(() => new Response('', {status: 404}));
      const el = await mount(
        `<${tag} src="${freshUrl()}" loading="eager"><a href="https://own.example/">On our own page</a></${tag}>`,
      );
      await settled(el);
      const links = [el.querySelector('a')!, ...all(el, 'a')].filter(isShown);
      expect(links.length).to.be.at.least(1);
    });
  }
});

describe('A-PRT1: on paper', () => {
  const onPaper = {
    'nothing is left to press': (el) =>
      all(el, 'button, summary').filter(
        (button) => isShown(button) && !button.matches('.link, [data-href]'),
      ),
    // As does the button of a form: on paper it is the petition's address.
    'links tell where they lead': (el) =>
      all(el, 'a, [data-href]')
        .filter(isShown)
        .filter((link) => {
          const {content, position} = getComputedStyle(link, '::after');
          const href = link.getAttribute('href') ?? link.dataset['href']!;
          // Firefox gives what is written, the others what comes of it.
          const isTold = content.includes(href) || content.includes('attr(href)');
          return !isTold || position !== 'static';
        }),
    'text is black, without any ground': (el) =>
      all(el, '[part=heading], [part=message], [part=title], [part=date], .action')
        .filter(isShown)
        .filter((text) => getComputedStyle(text).color !== 'rgb(0, 0, 0)'),
  } satisfies Rules;

  for (const {name, mount: show} of states) {
    itNeeds('print', name, async () => {
      const el = await show('theme="dark"');
      await emulate({media: 'print'});
      expect(broken(onPaper, el)).to.deep.equal({});
    });
  }

  itNeeds('print', 'the words of a bar have room beside the addresses', async () => {
    const el = await banners[1]!.mount();
    await emulate({media: 'print'});
    expect(one(el, '.text').offsetWidth).to.be.greaterThan(el.offsetWidth / 2);
  });

  itNeeds('print', 'a petition with a form is where it can be signed', async () => {
    const el = await mount<LitElement>(
      '<wr-petition-button href="https://sign.example/" endpoint="/sign" privacy-href="/privacy"></wr-petition-button>',
    );
    await emulate({media: 'print'});
    const button = one(el, '.action');
    expect([button.dataset['href'], isShown(button)]).to.deep.equal([
      'https://sign.example/',
      true,
    ]);
  });

  itNeeds('print', 'the list of past issues is open', async () => {
    const el = await issues[2]!.mount();
    const before = all(el, 'li').filter(isShown).length;
    await emulate({media: 'print'});
    expect([before, all(el, 'li').filter(isShown).length]).to.deep.equal([0, 3]);
  });

  itNeeds('print', 'a list of events is there as on the screen', async () => {
    const el = await webinars[1]!.mount();
    await emulate({media: 'print'});
    expect(all(el, 'li').filter(isShown)).to.have.lengthOf(3);
  });
});
