import {escapeScript} from '../escape.js';
import {indent} from './markup.js';

/** @typedef {import('../model.js').Model} Model */
/** @typedef {import('../model.js').Pair} Pair */

/** What means nothing to JSX. All other text stands in braces, as a string. */
const SIMPLE = /^[\w ./:?=%,#@+-]*$/;

/** @param {string} text */
const quoted = (text) => (SIMPLE.test(text) ? `"${text}"` : `{${escapeScript(text)}}`);

/**
 * An attribute as JSX has it. React hands numbers and booleans on as properties of that type, where the element has one.
 *
 * @param {Pair} pair
 */
function prop({name, value, attribute}) {
  if (attribute.kind === 'yes-or-no') return `${name}={true}`;
  const isNumber =
    /^(number|number-or-word|level)$/.test(attribute.kind) && /^\d+(\.\d+)?$/.test(value);
  return `${name}=${isNumber ? `{${String(Number(value))}}` : quoted(value)}`;
}

/** @param {string} text */
const textOf = (text) =>
  SIMPLE.test(text) && text === text.trim() ? text : `{${escapeScript(text)}}`;

/**
 * @param {string} name
 * @param {readonly string[]} props
 * @param {string} content
 */
const tag = (name, props, content) =>
  props.length > 0
    ? `<${name}\n${indent(props.join('\n'))}\n>\n${indent(content)}\n</${name}>`
    : `<${name}>\n${indent(content)}\n</${name}>`;

/** @type {import('./index.js').Make} */
export function react({widget, attributes, campaign, properties, link, lang}) {
  const style = properties.map(([name, value]) => `${escapeScript(name)}: ${escapeScript(value)}`);
  const props = [
    ...(lang ? [`lang="${lang}"`] : []),
    ...attributes.map(prop),
    ...(style.length > 0 ? [`style={{${style.join(', ')}}}`] : []),
  ];
  const child = link ? `<a href=${quoted(link.href)}>${textOf(link.text)}</a>` : '';
  const own =
    child || props.length > 0
      ? tag(widget.tag, props, child).replace(/\n\s*\n/, '\n')
      : `<${widget.tag} />`;
  const content = campaign.length > 0 ? tag('wr-campaign', campaign.map(prop), own) : own;
  const name = widget.title.replace(/ (\w)/g, (_, letter) => String(letter).toUpperCase());
  const imports = [...(campaign.length > 0 ? ['campaign'] : []), widget.name];
  return [
    {title: 'Once, in your project', kind: 'Shell', code: 'npm install withrefugees-widgets\n'},
    {
      title: 'A component',
      kind: 'TSX',
      code: [
        ...imports.map((file) => `import 'withrefugees-widgets/${file}.js';`),
        "import type {} from 'withrefugees-widgets/react'; // TypeScript only",
        '',
        `export function ${name}() {`,
        '  return (',
        indent(indent(content)),
        '  );',
        '}',
        '',
      ].join('\n'),
      after:
        'The line that begins with `import type` tells TypeScript the tags: in a project without it, take that line out.',
    },
  ];
}
