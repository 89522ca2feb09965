import {lazyFiles} from './lazy-files.js';
import {isForScript} from './markup.js';
import {originsOf} from './origins.js';

/** @typedef {import('../model.js').Model} Model */

/**
 * The hashes of all that may come to run: the kit's file, what it may load for this widget and its language, and the panel
 * that tells why nothing shows, which a page with a policy needs most.
 *
 * @param {Model} model
 */
export function scriptHashes(model) {
  const {widget, lang, file, integrity} = model;
  const own =
    file === 'element'
      ? [`elements/${widget.name}.js`, ...(isForScript(model) ? [] : ['elements/campaign.js'])]
      : [file === 'classic' ? 'kit.classic.js' : 'kit.js', 'lazy/debug.js'];
  const hashes = [...own, ...lazyFiles(model)].map(
    (name) => `'${integrity.files[name]?.integrity ?? ''}'`,
  );
  return [...hashes, ...(integrity.languages[lang]?.split(' ') ?? [])];
}

/** @type {import('./index.js').Make} */
export function csp(model, {pictures}) {
  const {base, widget, properties, hasRoom, integrity} = model;
  const origins = originsOf(model);
  const host = new URL(base).origin;
  const sources = (/** @type {string} */ directive, /** @type {readonly string[]} */ more = []) => {
    const own = origins.filter((each) => each.directive === directive).map(({origin}) => origin);
    const all = [...new Set([...own, ...more])];
    return all.length > 0 ? [`${directive} ${all.join(' ')}`] : [];
  };
  const lines = [
    `script-src ${scriptHashes(model).join(' ')}`,
    ...sources('connect-src'),
    ...sources('img-src', pictures),
    ...sources('frame-src'),
    ...sources('media-src'),
    ...(hasRoom ? [`style-src ${host}`] : []),
    "require-trusted-types-for 'script'",
    'trusted-types withrefugees',
  ];
  const rule = properties.map(([name, value]) => `  ${name}: ${value};\n`).join('');
  return [
    {
      title: 'Add these to the policy of your page',
      kind: 'Content-Security-Policy',
      code: `${lines.join(';\n')}\n`,
      after:
        'Where scripts come in by a nonce, it takes the place of the hashes: give the script tag your nonce. The last two lines are for pages that require Trusted Types.',
    },
    ...(rule
      ? [
          {
            title: 'In your stylesheet, instead of style="…", which a strict policy forbids',
            kind: 'CSS',
            code: `${widget.tag} {\n${rule}}\n`,
          },
        ]
      : []),
    {
      title: 'Or, where the widget stands in an iframe',
      kind: 'Content-Security-Policy',
      code: `script-src '${integrity.files['frame.js']?.integrity ?? ''}';\nframe-src ${host}\n`,
    },
  ];
}
