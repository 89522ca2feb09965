// Outside judges find nothing on pages with every widget in every state.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {dialogs, everyDialog, everyState, openDialog, settle} from './every-state.mjs';
import {STILL, forEachEngine, openPage} from './harness.mjs';
import {judge} from './judges.mjs';

// A transition on its way is a look that nobody means, and a count that climbs is another page to each judge.
const looks = {
  light: STILL,
  dark: {...STILL, colorScheme: 'dark'},
  'forced colours': {...STILL, forcedColors: 'active'},
};

/**
 * What a person has looked at: what no judge can decide, and the few things that one gets wrong. Whatever else a judge
 * objects to, or leaves undecided, fails. Three kinds more, which only the page itself can tell apart, are in axe.mjs.
 */
const SET_ASIDE = [
  {
    judge: 'Equal Access',
    rule: 'aria_role_redundant',
    where: /<ul [^>]*role="list"/,
    reason:
      'Without its bullets, which are styled away, Safari takes a list for none unless it has the role.',
  },
  {
    judge: 'Equal Access',
    rule: 'a_target_warning',
    where: /target="_blank"/,
    reason:
      'It looks for English words. These links say so in Arabic, and in English it hears them.',
  },
  {
    judge: 'Equal Access',
    rule: 'input_label_visible',
    where: /<button [^>]*class="(close|dismiss)"/,
    reason: 'A cross is what sighted readers know a close button by; its name is "Close".',
  },
  {
    judge: 'Equal Access',
    rule: 'input_label_visible',
    where: /<button [^>]*class="(control|point)"/,
    reason:
      'Plus, minus and arrows are what sighted readers know these by; the list says what a point is.',
  },
  {
    judge: 'Equal Access',
    rule: 'input_label_visible',
    where: /<(select|textarea) /,
    reason:
      'It overlooks the visible <label for> of these two in a shadow tree. axe and Alfa find it.',
  },
  {
    judge: 'Equal Access',
    rule: 'input_fields_grouped',
    reason: 'The form is one short group, and the dialog around it has its name.',
  },
  {
    judge: 'Equal Access',
    rule: 'select_options_grouped',
    where: /name="country"/,
    reason: 'Countries are found by their first letters; groups would break the alphabet.',
  },
  {
    judge: 'Equal Access',
    rule: 'text_block_heading',
    where: /problem/,
    reason: 'It names the group of problems, where the focus goes; it heads nothing else.',
  },
  {
    judge: 'Equal Access',
    rule: 'text_sensory_misuse',
    where: /countdown/,
    reason: '"12 days left" is about time, not about a side.',
  },
  {
    judge: 'Equal Access',
    rule: 'img_alt_background',
    where: /<div [^>]*class="player loaded"/,
    reason: 'The ground of a film without a poster is light and colour, and shows nothing.',
  },
  {
    judge: 'Equal Access',
    rule: 'frame_src_valid',
    where: /^wr-video /,
    reason: 'What the player of a provider shows is theirs.',
  },
  {
    judge: 'Equal Access',
    rule: 'media_keyboard_controllable',
    where: /<video [^>]*controls=""/,
    reason: 'The controls are those of the browser, and the film itself is a stop of Tab.',
  },
  {
    judge: 'Equal Access',
    rule: 'media_track_available',
    where: /^wr-video /,
    reason: 'Whether a film describes in sound what it shows is for whoever chooses it.',
  },
  {
    judge: 'Equal Access',
    rule: 'style_color_misuse',
    where: /partner\.css/,
    reason: "Asked of every style sheet; this one is the test's own.",
  },
  {
    judge: 'Equal Access',
    rule: 'style_highcontrast_visible',
    where: /partner\.css/,
    reason: "Asked of every style sheet; this one is the test's own.",
  },
  {
    judge: 'Alfa',
    rule: 'sia-r78',
    where: /The next heading is in another tree/,
    reason:
      'Between headings of two shadow trees it looks at nothing, and so finds no content there.',
  },
  {
    judge: 'Alfa',
    rule: 'sia-r113',
    where: /It is in a closed <details>/,
    reason:
      'It takes what is in a closed <details> for visible, and for what lies over the next widget.',
  },
  {
    judge: 'Alfa',
    rule: 'sia-r57',
    where: /^page /,
    reason: 'The announcer, a live region of the page: it is read out, and nobody goes there.',
  },
];
const used = new Set();

const isSetAside = (by, {rule, target, why}) => {
  const entry = SET_ASIDE.find(
    (known) =>
      known.judge === by && known.rule === rule && (known.where ?? /^/).test(`${target} ${why}`),
  );
  if (entry) used.add(entry);
  return entry !== undefined;
};

/** What the judges object to in all looks of a page: each objection once, with where it was made. */
class Objections {
  #places = new Map();

  async add(page, state, instances) {
    for (const [look, media] of Object.entries(looks)) {
      await page.emulate(media);
      for (const [by, {passed, findings}] of Object.entries(
        await judge(page, {hasTwins: instances > 1}),
      )) {
        assert.ok(passed > 0, `${by} has seen nothing`);
        for (const {kind, rule, target, why} of findings.filter((one) => !isSetAside(by, one))) {
          const objection = `${by}: ${kind}, ${rule}: ${why}\n    ${target}`;
          this.#places.set(objection, [
            ...(this.#places.get(objection) ?? []),
            `${state}, ${look}`,
          ]);
        }
      }
    }
  }

  expectNone() {
    const all = [...this.#places].map(([text, places]) => `${text}\n    in ${places.join('; ')}`);
    assert.ok(all.length === 0, `${String(all.length)} objections\n${all.join('\n')}`);
  }
}

forEachEngine((engine) => {
  // The judges read the same document in every engine, and what they read of the look is Chromium's as they know it.
  if (engine.engine !== 'chromium') return;
  for (const dir of ['ltr', 'rtl']) {
    for (const instances of [1, 2]) {
      it(`finds nothing in any state, ${dir}, ${instances} of each`, async () => {
        const objections = new Objections();
        for (const [index, options] of everyState({dir, instances}).entries()) {
          const {page} = await openPage(engine, options);
          await settle(page);
          await objections.add(page, `page ${String(index + 1)}`, instances);
          await page.close();
        }
        objections.expectNone();
      });

      it(`finds nothing in the dialog, ${dir}, ${instances} of each`, async () => {
        const {page} = await openPage(engine, everyDialog({dir, instances}));
        const objections = new Objections();
        for (const name of Object.keys(dialogs)) {
          await openDialog(page, {name, instances});
          await objections.add(page, name, instances);
        }
        objections.expectNone();
      });
    }
  }

  it('would find faults, in shadow trees too', async () => {
    const {page} = await openPage(engine, {
      html: `<main><h1>A page</h1><div><template shadowrootmode="open"><input></template></div></main>`,
    });
    for (const [by, {findings}] of Object.entries(await judge(page)))
      assert.ok(
        findings.some(({kind, target}) => kind === 'fault' && target.includes('input')),
        by,
      );
  });

  it('sets nothing aside that no judge says any more', () => {
    const left = SET_ASIDE.filter((entry) => !used.has(entry));
    assert.deepEqual(left, []);
  });
});
