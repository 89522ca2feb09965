import {escapeMarkdown, escapeMarkdownUrl} from '../escape.js';
import {attributed} from './attributed.js';

/** @type {import('./index.js').Make} */
export function markdown(model) {
  const {link} = model;
  if (!link) return [];
  const href = attributed(model, link.href);
  return [
    {
      title: 'A link, for README files, forums and chats',
      kind: 'Markdown',
      code: `[${escapeMarkdown(link.text)}](<${escapeMarkdownUrl(href)}>)\n`,
      after: 'Markdown runs no scripts: what is left of a widget is its link.',
    },
  ];
}
