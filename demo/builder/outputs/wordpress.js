import {divTag, kitScripts} from './div.js';

/** @type {import('./index.js').Make} */
export const wordpress = (model) => [
  {
    title: 'The block: paste it into the post',
    kind: 'HTML',
    // Nothing inside can end the comment: markup in values is escaped.
    code: `<!-- wp:html -->\n${divTag(model)}\n<!-- /wp:html -->\n`,
    after:
      'Also for authors who may not write tags of their own: WordPress keeps a div and its data.',
  },
  {
    title: 'The script, once: an administrator puts it into the theme’s header',
    kind: 'HTML',
    code: `${kitScripts(model)}\n`,
    after: 'A plugin for header scripts does it, too.',
  },
];
