import {escapeHtml} from '../escape.js';
import {element, fallback, indent, style} from './markup.js';

/** @typedef {import('../model.js').Pair} Pair */
/** @typedef {import('./markup.js').Attribute} Attribute */

/**
 * @param {Pair} pair
 * @returns {Attribute}
 */
function attributeOf({name, value, attribute}) {
  if (attribute.kind === 'yes-or-no') return [`:${name}`, 'true'];
  // Bound, as Vue sets a property of that name as it is written: a text where a number is wanted.
  return attribute.kind === 'number' ? [`:${name}`, String(Number(value))] : [name, value];
}

/** @type {import('./index.js').Make} */
export function vue(model) {
  const {widget, attributes, campaign, properties, lang, link} = model;
  // In text Vue looks for `{{`; `v-pre` has it look away, also in templates that a browser has read before.
  const child = link?.text.includes('{{')
    ? element(
        'a',
        [
          ['v-pre', true],
          ['href', link.href],
        ],
        escapeHtml(link.text),
        false,
      )
    : fallback(model);
  const own = element(
    widget.tag,
    [
      ...(lang ? [/** @type {const} */ (['lang', lang])] : []),
      ...attributes.map(attributeOf),
      ...style(properties),
    ],
    child,
  );
  const content =
    campaign.length > 0 ? element('wr-campaign', campaign.map(attributeOf), own) : own;
  const imports = [...(campaign.length > 0 ? ['campaign'] : []), widget.name];
  return [
    {title: 'Once, in your project', kind: 'Shell', code: 'npm install withrefugees-widgets\n'},
    {
      title: 'A component',
      kind: 'Vue',
      code: `<script setup>\n${imports.map((file) => `import 'withrefugees-widgets/${file}.js';`).join('\n')}\n</script>\n\n<template>\n${indent(content)}\n</template>\n`,
      after:
        'With TypeScript, begin it with `<script setup lang="ts">`, and add `import type {} from \'withrefugees-widgets/vue\';` to the imports: it tells the tags.',
    },
    {
      title: 'In vite.config.js, so that Vue takes the tags for elements',
      kind: 'JavaScript',
      code: "vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('wr-')}}});\n",
    },
  ];
}
