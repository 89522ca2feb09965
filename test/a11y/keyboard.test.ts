// Every widget by the keyboard alone: where Tab leads and in which order, what Enter, Space and Escape do, and where
// the focus is afterwards.
import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {restore} from 'sinon';
import {forgetDismissals} from '../../src/core/dismissals.js';
import {all, mount, one, plain} from '../elements/mount.js';
import {fill, focusedIn, open, petition, soon, submit} from '../elements/petition.js';
import {emulate, press, until} from '../helpers.js';
import {answerWith} from '../network.js';
import {ownStorage} from '../storage.js';
import {
  banners,
  coalitions,
  films,
  focused,
  forgetReader,
  issues,
  maps,
  petitions,
  shares,
  stories,
  webinars,
  type State,
} from './states.js';

/** What a reader is told that they are at. */
function nameOf(element: Element | null): string {
  if (!element || element === document.body) return 'nothing';
  const field =
    element.id && (element.getRootNode() as ShadowRoot).querySelector(`label[for="${element.id}"]`);
  const label = field || element.closest('label');
  return element.getAttribute('aria-label') ?? wordsOf(label ?? element);
}

/** The text of an element, but for what screen readers do not hear, and for what can be chosen in it. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element; // of an Element, cloneNode makes an Element
  for (const unheard of copy.querySelectorAll('[aria-hidden=true], select')) unheard.remove();
  return plain(copy.textContent);
}

/** A button of the page, before the widget or after it. */
function pageButton(el: LitElement, place: 'before' | 'after'): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = place;
  el[place](button);
  return button;
}

/** Where Tab leads, from before the widget until after it; with Shift the other way. */
async function tabStops(el: LitElement, isBackwards = false): Promise<string[]> {
  const before = pageButton(el, 'before');
  const after = pageButton(el, 'after');
  const [start, end] = isBackwards ? [after, before] : [before, after];
  start.focus();
  const stops: string[] = [];
  for (let steps = 0; steps < 30; steps += 1) {
    await (isBackwards ? press('Shift', 'Tab') : press('Tab'));
    if (focused() === end) return stops;
    stops.push(nameOf(focused()));
  }
  throw new Error(`no way out: ${stops.join(', ')}`);
}

const stateOf = (states: readonly State[], end: string): State => {
  const state = states.find(({name}) => name.endsWith(end));
  if (!state) throw new Error(`no state ${end}`);
  return state;
};

function describeStops(
  states: readonly State[],
  stops: readonly (readonly [end: string, stops: readonly string[]])[],
): void {
  for (const [end, expected] of stops) {
    const {name, mount: show} = stateOf(states, end);
    it(`Tab goes through ${name}`, async () => {
      expect(await tabStops(await show())).to.deep.equal(expected);
    });

    it(`Shift+Tab goes back through ${name}`, async () => {
      expect(await tabStops(await show(), true)).to.deep.equal([...expected].reverse());
    });
  }
}

/** Presses a key on a link, and tells whether the browser would have followed it. */
async function followsBy(key: string, link: HTMLElement): Promise<boolean> {
  let isFollowed = false;
  const stop = (event: Event) => {
    isFollowed = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', stop);
  link.focus();
  await press(key);
  removeEventListener('click', stop);
  return isFollowed;
}

function cleanUp(): void {
  restore();
  forgetReader();
  forgetDismissals('withrefugees');
  scrollTo(0, 0);
}

describe('keyboard: <wr-campaign-banner> (A-BAN3, A-CTA1)', () => {
  ownStorage();
  afterEach(cleanUp);

  describeStops(banners, [
    ['as a bar', ['Sign the petition', 'Join the coalition']],
    ['as a bar that goes', ['Sign the petition', 'Join the coalition', 'Close']],
    ['as a card with a picture', ['Sign the petition', 'Join the coalition', 'Close']],
    ['with one link', ['Sign the petition']],
    ['after its time', []],
  ]);

  it('Enter follows a link', async () => {
    const el = await banners[0]!.mount();
    expect(await followsBy('Enter', one(el, '[part=action]'))).to.equal(true);
  });

  it('Space does not, as on every link', async () => {
    const el = await banners[0]!.mount();
    expect(await followsBy(' ', one(el, '[part=action]'))).to.equal(false);
  });

  for (const key of ['Enter', ' ', 'Escape']) {
    it(`${key === ' ' ? 'Space' : key} on the button puts it away, and Tab goes on from there`, async () => {
      const el = await banners[1]!.mount();
      const after = pageButton(el, 'after');
      one(el, '[part=dismiss]').focus();
      await press(key);
      await el.updateComplete;
      expect([el.hidden, focused()]).to.deep.equal([true, after]);
    });
  }

  it('keeps the place of one that nothing follows', async () => {
    const el = await banners[1]!.mount();
    one(el, '[part=dismiss]').focus();
    await press('Enter');
    await el.updateComplete;
    expect([el.hidden, focused() === document.body]).to.deep.equal([true, false]);
  });
});

describe('keyboard: <wr-petition-button> (A-CTA1, A-DLG1, A-DLG2)', () => {
  ownStorage();
  afterEach(cleanUp);

  describeStops(petitions, [
    ['as a link', ['Sign the petition']],
    ['that opens a tab', ['Sign the petition (opens in a new tab)']],
    ['with a count and a goal', ['Sign the petition']],
    ['after its time', []],
    ['with a form that is closed', ['Sign the petition']],
    ['signed, and closed again', ['Share']],
  ]);

  it('Enter follows a link', async () => {
    const el = await petitions[0]!.mount();
    expect(await followsBy('Enter', one(el, '[part=action]'))).to.equal(true);
  });

  for (const key of ['Enter', ' ']) {
    it(`${key === ' ' ? 'Space' : key} opens the form, at its heading`, async () => {
      const el = await petition();
      one(el, '[part=action]').focus();
      await press(key);
      await soon(() => focusedIn(el)?.id === 'title');
    });
  }

  /** Where Tab leads in the dialog, from its heading. It does not leave it, but for the browser's own buttons. */
  async function stopsIn(el: LitElement, count: number): Promise<string[]> {
    const stops: string[] = [];
    while (stops.length < count) {
      await press('Tab');
      stops.push(nameOf(focused()));
    }
    return stops;
  }

  it('Tab goes through the form, field by field', async () => {
    const el = await petition(
      'fields="given-name family-name email country comment?" consent="Write to me."',
    );
    await open(el);
    expect(await stopsIn(el, 9)).to.deep.equal([
      'Close',
      'First name',
      'Last name',
      'Email',
      'Country',
      'Comment (optional)',
      'Write to me.',
      'Privacy notice (opens in a new tab)',
      'Sign now',
    ]);
  });

  it('Tab does not leave the dialog for the page', async () => {
    const el = await petition();
    const before = pageButton(el, 'before');
    const after = pageButton(el, 'after');
    await open(el);
    const seen: (Element | null)[] = [];
    for (let steps = 0; steps < 12; steps += 1) {
      await press('Tab');
      seen.push(focused());
    }
    expect(seen.filter((element) => element === before || element === after)).to.deep.equal([]);
  });

  it('Escape closes the form, and gives the focus back', async () => {
    const el = await petition();
    one(el, '[part=action]').focus();
    await press('Enter');
    await soon(() => focusedIn(el)?.id === 'title');
    await press('Escape');
    await soon(() => !one<HTMLDialogElement>(el, 'dialog').open);
    expect(focused()).to.equal(one(el, '[part=action]'));
  });

  for (const key of ['Enter', ' ']) {
    it(`${key === ' ' ? 'Space' : key} on “Close” does the same`, async () => {
      const el = await petition();
      one(el, '[part=action]').focus();
      await press('Enter');
      await soon(() => focusedIn(el)?.id === 'title');
      one(el, '.close').focus();
      await press(key);
      await soon(() => !one<HTMLDialogElement>(el, 'dialog').open);
      expect(focused()).to.equal(one(el, '[part=action]'));
    });
  }

  it('Escape keeps what was written', async () => {
    const el = await petition();
    await open(el);
    fill(el, {email: 'ada@mail.example'});
    await press('Escape');
    await soon(() => !one<HTMLDialogElement>(el, 'dialog').open);
    await open(el);
    expect(one<HTMLInputElement>(el, '[name=email]').value).to.equal('ada@mail.example');
  });

  it('opens over what would hold it back', async () => {
    const el = await petition();
    el.parentElement!.style.cssText =
      'transform: scale(1); overflow: hidden; contain: paint; block-size: 9px';
    await open(el);
    const {width, height} = one(el, 'dialog').getBoundingClientRect();
    expect([width > 200, height > 200]).to.deep.equal([true, true]);
  });

  it('Enter in a field sends the form, and leads to what is wrong', async () => {
    const el = await petition();
    await open(el);
    one(el, '[name=email]').focus();
    await press('Enter');
    await soon(() => focusedIn(el)?.matches('.problems') === true);
  });

  for (const key of ['Enter', ' ']) {
    it(`${key === ' ' ? 'Space' : key} on a problem leads to its field`, async () => {
      const el = await petition();
      await open(el);
      await submit(el);
      await press('Tab');
      await press(key);
      expect([focused() instanceof HTMLInputElement, focused()?.id]).to.deep.equal([
        true,
        'given-name',
      ]);
    });
  }

  it('Enter in a field signs, and leads to the thanks', async () => {
    answerWith(() => new Response('{}', {status: 201}));
    const el = await petition();
    await open(el);
    fill(el);
    one(el, '[name=email]').focus();
    await press('Enter');
    await soon(() => focusedIn(el)?.textContent.trim() === 'Thank you');
  });

  it('Escape from the thanks leads to what stands in the button’s place', async () => {
    const el = await stateOf(petitions, 'with thanks').mount();
    await press('Escape');
    await soon(() => !one<HTMLDialogElement>(el, 'dialog').open);
    await soon(() => nameOf(focused()) === 'Share');
  });
});

describe('keyboard: <wr-more-stories> (A-LST1)', () => {
  ownStorage();
  afterEach(cleanUp);

  const TITLES = ['A school in the mountains', 'Bread for the street', 'What the doctor said'];
  describeStops(stories, [
    ['as a list', [...TITLES, 'More']],
    ['as cards', [...TITLES, 'More']],
    ['compact', TITLES.slice(0, 2)],
    ['on their way', []],
    ['that are none', []],
    ['not to be had', ['Try again']],
    ['not to be had, with children', ['All of it, on our own page']],
  ]);

  it('Enter follows a story', async () => {
    const el = await stateOf(stories, 'as cards').mount();
    expect(await followsBy('Enter', one(el, '[part=link]'))).to.equal(true);
  });

  for (const key of ['Enter', ' ']) {
    it(`${key === ' ' ? 'Space' : key} tries again, and the focus does not get lost`, async () => {
      const el = await stateOf(stories, 'not to be had').mount();
      answerWith(() => new Response(JSON.stringify([{title: 'One', url: 'https://a.example/'}])));
      one(el, '.retry').focus();
      await press(key);
      await until(() => nameOf(focused()) === 'One', 'the focus on what came');
    });
  }

  it('the focus stays at the button where it fails again', async () => {
    const el = await stateOf(stories, 'not to be had').mount();
    const button = one(el, '.retry');
    button.focus();
    await press('Enter');
    await until(() => focused()?.matches('.retry') === true && focused() !== button, 'the focus');
  });
});

describe('keyboard: <wr-past-issues> (A-LNK1)', () => {
  ownStorage();
  afterEach(cleanUp);

  const LABEL = 'Looking for past issues?';
  const TITLES = ['A school in the mountains', 'Bread for the street', 'What the doctor said'];
  describeStops(issues, [
    ['as a link', [LABEL]],
    ['closed', [LABEL]],
    ['> open', [LABEL, ...TITLES, 'More']],
    ['open, under their years', [LABEL, ...TITLES]],
    ['not to be had', ['Try again']],
  ]);

  for (const key of ['Enter', ' ']) {
    it(`${key === ' ' ? 'Space' : key} opens the list and closes it, and the focus stays`, async () => {
      const el = await stateOf(issues, 'closed').mount();
      const button = one(el, 'button');
      const told: (string | null)[] = [];
      button.focus();
      for (let times = 0; times < 2; times += 1) {
        await press(key);
        await el.updateComplete;
        told.push(button.getAttribute('aria-expanded'));
      }
      expect([told, focused()]).to.deep.equal([['true', 'false'], button]);
    });
  }
});

describe('keyboard: <wr-upcoming-webinars> (A-EVT1)', () => {
  ownStorage();
  afterEach(cleanUp);

  describeStops(webinars, [
    [
      'to come',
      ['More', 'Asylum law in an hour', 'Add to calendar', 'Cooking together', 'Add to calendar'],
    ],
    [
      'for the calendar',
      [
        'More',
        'Asylum law in an hour',
        'Add to calendar',
        'Calendar file (.ics)',
        'Google Calendar (opens in a new tab)',
        'Outlook (opens in a new tab)',
        'Cooking together',
        'Add to calendar',
      ],
    ],
    ['that are none', ['More']],
    ['not to be had', ['More', 'Try again']],
  ]);

  for (const key of ['Enter', ' ']) {
    it(`${key === ' ' ? 'Space' : key} opens “Add to calendar” and closes it, and the focus stays`, async () => {
      const el = await stateOf(webinars, 'to come').mount();
      const summary = one(el, 'summary');
      const told: boolean[] = [];
      summary.focus();
      for (let times = 0; times < 2; times += 1) {
        await press(key);
        told.push(one<HTMLDetailsElement>(el, 'details').open);
      }
      expect([told, focused()]).to.deep.equal([[true, false], summary]);
    });
  }
});

describe('keyboard: <wr-share> (A-CTA1)', () => {
  ownStorage();
  afterEach(cleanUp);

  const NETWORKS = ['WhatsApp', 'Telegram', 'Facebook', 'LinkedIn', 'Bluesky', 'Mastodon', 'X'];
  const WAYS = [
    'Copy link',
    'Email',
    ...NETWORKS.map((name) => `Share on ${name} (opens in a new tab)`),
  ];
  describeStops(shares, [
    ['offers nothing', WAYS],
    ['offers something', ['Share', ...WAYS]],
    ['that was copied', WAYS],
    ['copy by hand', [...WAYS, 'Link']],
  ]);

  it('Enter follows a link', async () => {
    const el = await shares[0]!.mount();
    expect(await followsBy('Enter', all(el, '[part=link]').at(-1)!)).to.equal(true);
  });

  for (const key of ['Enter', ' ']) {
    it(`${key === ' ' ? 'Space' : key} copies the link, and the focus stays`, async () => {
      const el = await stateOf(shares, 'that was copied').mount();
      (el as LitElement & {url: string}).url = '/another'; // how the first one went is forgotten
      await el.updateComplete;
      const button = one(el, '[part=copy]');
      button.focus();
      await press(key);
      await soon(() => all(el, '.copied').length > 0);
      expect(focused()).to.equal(button);
    });

    it(`${key === ' ' ? 'Space' : key} leads to the link, selected, where it can't be copied`, async () => {
      const el = await stateOf(shares, 'copy by hand').mount();
      (focused() as HTMLInputElement).setSelectionRange(0, 0);
      one(el, '[part=copy]').focus();
      await press(key);
      await soon(() => focused()?.id === 'link');
      const {selectionStart, selectionEnd, value} = focused() as HTMLInputElement;
      expect([selectionStart, selectionEnd]).to.deep.equal([0, value.length]);
    });
  }
});

describe('keyboard: <wr-video> (A-CTA1)', () => {
  ownStorage();
  afterEach(cleanUp);

  const PLAY = 'Play video: A school in the mountains';
  describeStops(films, [
    ['without a poster', [PLAY, 'Watch on YouTube']],
    ['that tells something', [PLAY, 'Watch on Vimeo']],
    ['without a title', ['Play video: YouTube', 'Watch on YouTube']],
    ['from the page itself', [PLAY, `Watch on ${location.host}`]],
    ['can’t be played', [`Watch on ${location.host}`]],
    ['that is none', ['All of it, on our own page']],
  ]);

  for (const key of ['Enter', ' ']) {
    it(`${key === ' ' ? 'Space' : key} plays the film, and leads into the player`, async () => {
      const el = await stateOf(films, 'without a title').mount();
      el.setAttribute('src', `${location.origin}/w/kkGMgK9ZtnKfYAgnEtQxbv`); // asks no provider
      await el.updateComplete;
      one(el, '[part=play]').focus();
      await press(key);
      await soon(() => focused()?.localName === 'iframe');
    });
  }

  it('Tab leads out of the player, to the link', async () => {
    const el = await stateOf(films, 'that plays').mount();
    await soon(() => focused()?.localName === 'iframe');
    for (let steps = 0; steps < 3 && !focused()?.matches('.link'); steps += 1) await press('Tab');
    expect(nameOf(focused())).to.equal(`Watch on ${location.host}`);
    expect(one(el, 'iframe')).not.to.equal(focused());
  });
});

describe('keyboard: <wr-coalition> (A-LST1, A-LST2)', () => {
  ownStorage();
  afterEach(cleanUp);

  const SEARCH = 'Search by name or place';
  const MEMBERS = ['Les Voisins', 'Universität am Auenwald', 'نادي النخيل'];
  describeStops(coalitions, [
    ['as an invitation', ['Join the coalition']],
    ['on their way', ['Join the coalition']],
    ['with a few members', ['Join the coalition', ...MEMBERS]],
    ['without members', ['Join the coalition']],
    ['can’t be had', ['Join the coalition', 'Try again']],
  ]);

  it('Tab goes from the fields to what was found', async () => {
    const el = await stateOf(coalitions, 'that was searched').mount();
    one(el, '[part=action]').focus();
    const stops: string[] = [];
    while (stops.length < 5) {
      await press('Tab');
      stops.push(nameOf(focused()));
    }
    expect(stops).to.deep.equal([SEARCH, 'Sector', 'Country', 'Show all', 'Place 0001']);
  });

  for (const key of ['Enter', ' ']) {
    it(`${key === ' ' ? 'Space' : key} shows all again, and leads back to the field`, async () => {
      const el = await stateOf(coalitions, 'that was searched').mount();
      one(el, '.plain').focus();
      await press(key);
      await soon(() => nameOf(focused()) === SEARCH);
    });

    it(`${key === ' ' ? 'Space' : key} shows more, and leads to the first of them`, async () => {
      const el = await stateOf(coalitions, 'that was searched').mount();
      const items = all(el, '.item').length;
      one(el, '.next button').focus();
      await press(key);
      await soon(() => focused() === all(el, '.item')[items]?.querySelector('a'));
    });
  }
});

describe('keyboard: <wr-community-map> (A-LST1)', () => {
  ownStorage();
  afterEach(cleanUp);

  const CONTROLS = ['Zoom in', 'Zoom out', 'Go to the list'];
  const POINTS = ['2 places in France, Germany', 'نادي النخيل, إربد'];
  const STORIES = ['Les Voisins', 'Universität am Auenwald', 'نادي النخيل'];
  describeStops(maps, [
    ['with few stories', ['Add your story', ...CONTROLS, ...POINTS, ...STORIES]],
    ['as an invitation', ['Add your story']],
    ['on their way', ['Add your story']],
    ['without stories', ['Add your story']],
    ['can’t be had', ['Add your story', 'Try again']],
  ]);

  for (const key of ['Enter', ' ']) {
    it(`${key === ' ' ? 'Space' : key} goes past the map, to the list`, async () => {
      const el = await stateOf(maps, 'with few stories').mount();
      one(el, '.skip').focus();
      await press(key);
      await soon(() => focused()?.matches('.country') === true);
      await press('Tab');
      expect(focused()).to.equal(all(el, '.item a')[0]);
    });

    it(`${key === ' ' ? 'Space' : key} chooses a point, and lets go of it, and the focus stays`, async () => {
      const el = await stateOf(maps, 'with few stories').mount();
      const point = one(el, '[part=point]');
      point.focus();
      const told: (string | number | null)[] = [];
      for (let times = 0; times < 2; times += 1) {
        await press(key);
        await el.updateComplete;
        told.push(point.ariaPressed, all(el, '.item').length);
      }
      expect([told, focused()]).to.deep.equal([['true', 2, 'false', 4], point]);
    });
  }

  it('keeps the focus where a step is the last one', async () => {
    const el = await stateOf(maps, 'with few stories').mount();
    const [closer] = all(el, '.control');
    closer!.focus();
    for (let times = 0; times < 6; times += 1) await press('Enter');
    await el.updateComplete;
    expect([closer!.ariaDisabled, focused()]).to.deep.equal(['true', closer]);
  });
});

describe('keyboard: all widgets on one page', () => {
  ownStorage();
  afterEach(cleanUp);

  it('Tab goes through them in the order of the page', async () => {
    await emulate({reducedMotion: 'reduce'});
    const el = await mount(
      `<wr-campaign-banner dismissible></wr-campaign-banner>
      <wr-petition-button></wr-petition-button>
      <wr-past-issues href="/archive"></wr-past-issues>
      <wr-upcoming-webinars more-href="/events"></wr-upcoming-webinars>`,
    );
    const widgets = [...el.parentElement!.children] as LitElement[];
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    const before = pageButton(el, 'before');
    before.focus();
    const stops: string[] = [];
    for (let steps = 0; steps < 6; steps += 1) {
      await press('Tab');
      stops.push(nameOf(focused()));
    }
    expect(stops).to.deep.equal([
      'Sign the petition',
      'Join the coalition',
      'Close',
      'Sign the petition',
      'Looking for past issues?',
      'More',
    ]);
  });

  it('takes no place in the order itself', async () => {
    for (const {mount: show} of [
      banners[0]!,
      petitions[0]!,
      stories[2]!,
      issues[0]!,
      webinars[1]!,
      shares[0]!,
      films[0]!,
      coalitions[2]!,
      maps[2]!,
    ]) {
      const el = await show();
      restore();
      expect([el.tabIndex, all(el, '[tabindex]:not([tabindex="-1"])').length]).to.deep.equal([
        -1, 0,
      ]);
    }
  });
});
