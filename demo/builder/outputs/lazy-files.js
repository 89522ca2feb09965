/** @typedef {import('../model.js').Model} Model */

/**
 * Whether a widget as it is chosen can come to ask for one of the kit's lazy files. What is not named here is asked for
 * whenever the widget's own file can.
 *
 * @type {Readonly<Record<string, (model: Model) => boolean>>}
 */
const NEEDS = {
  'lazy/campaign.js': ({campaign}) => campaign.some(({name}) => name === 'src'),
  'lazy/petition-dialog.js': ({attributes}) => attributes.some(({name}) => name === 'endpoint'),
  'lazy/street-map.js': ({attributes}) => attributes.some(({name}) => name === 'tiles'),
  // By the reader who asks why nothing shows.
  'lazy/debug.js': () => false,
};

/**
 * The hashes of what a file of the kit may load, as integrity.json lists them; its own stands first.
 *
 * @param {Model} model
 * @param {string} file
 */
export const hashesOf = ({integrity}, file) =>
  [...(integrity.csp[file]?.[0] ?? '').matchAll(/'(sha\d+-[^']+)'/g)].map(([, hash = '']) => hash);

/**
 * The lazy files that a widget may ask for, without those of languages.
 *
 * @param {Model} model
 */
export function lazyFiles(model) {
  const {files} = model.integrity;
  const held = new Set(hashesOf(model, `elements/${model.widget.name}.js`).slice(1));
  return Object.keys(files).filter(
    (name) =>
      name.startsWith('lazy/') &&
      held.has(files[name]?.integrity ?? '') &&
      (NEEDS[name]?.(model) ?? true),
  );
}
