import {expect, fixture, html} from '@open-wc/testing';
import {
  collectWarnings,
  emulate,
  emulateThroughout,
  engine,
  expectAccessible,
  itNeeds,
  onceEvent,
  press,
  until,
} from './helpers.js';

/** The message the promise rejects with, or '' when it does not. */
const rejectionOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => '',
    (error: unknown) => String(error),
  );

describe('expectAccessible', () => {
  it('passes what is accessible', async () => {
    await expectAccessible(await fixture(html`<button>Sign the petition</button>`));
  });

  it('finds a button without a name', async () => {
    const el = await fixture(html`<button></button>`);
    expect(await rejectionOf(expectAccessible(el))).to.contain('Fault: button-name');
  });

  it('looks into shadow roots', async () => {
    const el = await fixture<HTMLElement>(html`<div></div>`);
    el.attachShadow({mode: 'open'}).append(document.createElement('button'));
    expect(await rejectionOf(expectAccessible(el))).to.contain('Fault: button-name');
  });

  it('finds a target that is too small to hit', async () => {
    const button = html`<button
      style="width: 8px; height: 8px; padding: 0"
      aria-label="a"
    ></button>`;
    const el = await fixture(html`<div>${button}${button}</div>`);
    expect(await rejectionOf(expectAccessible(el))).to.contain('Fault: target-size');
  });

  it('fails on what axe cannot decide', async () => {
    const background = 'background: linear-gradient(red, blue)';
    const el = await fixture(html`<p style=${background}>Text on a gradient</p>`);
    expect(await rejectionOf(expectAccessible(el))).to.contain('Undecided: color-contrast');
  });

  it('judges what a transition leads to, not a moment of it', async () => {
    const el = await fixture<HTMLElement>(
      html`<p style="color: white; background: white; transition: color 60s">Text</p>`,
    );
    expect(getComputedStyle(el).color).to.equal('rgb(255, 255, 255)');
    el.style.color = 'black';
    await expectAccessible(el);
  });
});

describe('collectWarnings', () => {
  it('takes the warnings of one test', () => {
    const warnings = collectWarnings();
    console.warn('unknown value', 7);
    expect(warnings).to.deep.equal(['unknown value 7']);
  });

  it('gives the console back', () => {
    expect(String(console.warn)).not.to.contain('messages');
  });
});

describe('onceEvent', () => {
  it('resolves with the event', async () => {
    const target = new EventTarget();
    const event = onceEvent(target, 'wr-load');
    target.dispatchEvent(new CustomEvent('wr-load', {detail: {count: 3}}));
    expect((await event).detail).to.deep.equal({count: 3});
  });

  it('names the event that did not come', async () => {
    const event = onceEvent(new EventTarget(), 'wr-load', 10);
    expect(await rejectionOf(event)).to.contain('no wr-load within 10 ms');
  });
});

describe('until', () => {
  it('waits for the condition', async () => {
    let asked = 0;
    await until(() => ++asked === 3);
    expect(asked).to.equal(3);
  });
});

describe('press', () => {
  it('holds the keys before the last', async () => {
    const el = await fixture<HTMLElement>(html`<div><button>1</button><button>2</button></div>`);
    el.querySelectorAll('button')[1]?.focus();
    await press('Shift', 'Tab');
    expect(document.activeElement?.textContent).to.equal('1');
  });
});

describe('emulate', () => {
  const matches = (query: string) => matchMedia(query).matches;

  it('turns the colour scheme dark', async () => {
    await emulate({colorScheme: 'dark'});
    expect(matches('(prefers-color-scheme: dark)')).to.equal(true);
  });

  it('forgets it after the test', () => {
    expect(matches('(prefers-color-scheme: light)')).to.equal(true);
  });

  it('reduces motion', async () => {
    await emulate({reducedMotion: 'reduce'});
    expect(matches('(prefers-reduced-motion: reduce)')).to.equal(true);
  });

  it('asks for more contrast', async () => {
    await emulate({contrast: 'more'});
    expect(matches('(prefers-contrast: more)')).to.equal(true);
  });

  itNeeds('forced-colors', 'forces colours', async () => {
    await emulate({forcedColors: 'active'});
    expect(matches('(forced-colors: active)')).to.equal(true);
  });

  itNeeds('print', 'prints', async () => {
    await emulate({media: 'print'});
    expect(matches('print')).to.equal(true);
  });
});

describe('emulateThroughout', () => {
  const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;

  describe('in its suite', () => {
    emulateThroughout({colorScheme: 'dark'});
    for (const which of ['first', 'second']) {
      it(`holds for the ${which} test`, () => {
        expect(isDark()).to.equal(true);
      });
    }
  });

  it('is over after it', () => {
    expect(isDark()).to.equal(false);
  });
});

describe('the browser', () => {
  it('is the engine it says', () => {
    const isFirefox = CSS.supports('-moz-appearance', 'none');
    const isChromium = 'userAgentData' in navigator;
    expect([engine === 'firefox', engine === 'chromium']).to.deep.equal([isFirefox, isChromium]);
  });

  it('has a fixed zone and language', () => {
    const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
    expect([timeZone, navigator.language]).to.deep.equal(['Europe/Zurich', 'en-US']);
  });

  it('is served the files of the project', async () => {
    const response = await fetch(new URL('../package.json', import.meta.url));
    expect(response.status).to.equal(200);
  });
});
