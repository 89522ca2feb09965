// What content systems let through, as far as it matters to the kit: filters of names and attributes by the lists
// that these systems publish, and what they make of line breaks. They are no sanitizers.
import {defaultTreeAdapter as tree, parseFragment, serialize} from 'parse5';

const words = (text) => text.trim().split(/\s+/);
/** `{'a': ['href']}` from `<a href>`, as Drupal writes its lists. */
const listOf = (text) =>
  Object.fromEntries(
    [...text.matchAll(/<([\w-]+)([^>]*)>/g)].map(([, name, names]) => [name, words(names)]),
  );

/**
 * WordPress 7.0: `wp_kses_post()`, through which goes what authors and, on networks of sites, all but its administrators write.
 *
 * @see https://developer.wordpress.org/reference/functions/wp_kses_post/
 */
const WORDPRESS = {
  elements: {
    ...Object.fromEntries(
      words(`abbr acronym address b bdo big br cite code dd dfn dl dt em fieldset i kbd mark rb rp rt rtc ruby
        s samp search small strike strong sub sup title tt u var wbr`).map((name) => [name, []]),
    ),
    ...Object.fromEntries(
      words(`article aside caption figure figcaption footer h1 h2 h3 h4 h5 h6 header hgroup legend main nav p
        section span summary`).map((name) => [name, ['align']]),
    ),
    ...listOf(`<a href rel rev name target download> <area alt coords href nohref shape target>
      <audio autoplay controls loop muted preload src> <blockquote cite>
      <button disabled name type value popovertarget popovertargetaction aria-haspopup>
      <col align char charoff span valign width> <colgroup align char charoff span valign width> <data value>
      <del datetime> <details align open name> <dialog closedby open popover> <div align popover>
      <font color face size> <hr align noshade size width>
      <img alt align border height hspace loading longdesc vspace src usemap width> <ins datetime cite>
      <label for> <li align value> <map name> <menu type> <meter high low max min optimum value>
      <ol start type reversed> <pre width> <progress max value> <q cite>
      <table align bgcolor border cellpadding cellspacing rules summary width>
      <tbody align char charoff valign> <td abbr align colspan headers rowspan scope valign width>
      <textarea cols rows disabled name readonly> <tfoot align char charoff valign>
      <th abbr align colspan headers rowspan scope valign width> <thead align char charoff valign>
      <time datetime> <tr align bgcolor char charoff valign> <track default kind label src srclang>
      <ul type popover role> <video autoplay controls height loop muted playsinline poster preload src width>`),
  },
  everywhere:
    words(`aria-controls aria-current aria-describedby aria-details aria-expanded aria-hidden aria-label
    aria-labelledby aria-live class dir hidden id lang role style title xml:lang`),
  data: /^data-[a-z0-9_-]+$/,
  schemes:
    words(`http https ftp ftps mailto news irc irc6 ircs gopher nntp feed telnet mms rtsp sms svn tel fax
    xmpp webcal urn`),
};

/**
 * Drupal 11: "Limit allowed HTML tags" of the text format Basic HTML.
 *
 * @see https://git.drupalcode.org/project/drupal/-/tree/11.x/core/recipes/basic_html_format_editor
 */
const DRUPAL = {
  elements:
    listOf(`<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href>
    <blockquote cite> <ul type> <ol start type> <strong> <em> <code> <li>
    <img src alt data-entity-uuid data-entity-type height width data-caption data-align>`),
  everywhere: ['lang', 'dir'],
  data: /^$/,
  schemes: WORDPRESS.schemes,
};

/** Attributes that hold addresses. */
const ADDRESSES = ['cite', 'data', 'href', 'longdesc', 'poster', 'src', 'usemap'];

function filter(markup, {elements, everywhere, data, schemes}) {
  const clean = (node) => {
    for (const child of [...(node.childNodes ?? [])]) {
      if (tree.isCommentNode(child) || !child.tagName) continue;
      clean(child);
      const allowed = Object.hasOwn(elements, child.tagName) && elements[child.tagName];
      if (allowed) {
        const isAllowed = ({name}) =>
          allowed.includes(name) || everywhere.includes(name) || data.test(name);
        child.attrs = child.attrs.filter(isAllowed).map(({name, value}) => {
          const [, scheme] = /^\s*([\w+.-]+):/.exec(value) ?? [];
          const isUnsafe =
            ADDRESSES.includes(name) && scheme && !schemes.includes(scheme.toLowerCase());
          // The scheme goes, the rest stays.
          return {name, value: isUnsafe ? value.replace(/^[^:]*:/, '') : value};
        });
      } else {
        // Tags go, what is inside them stays: of scripts, too.
        for (const grandchild of [...child.childNodes]) {
          tree.detachNode(grandchild);
          tree.insertBefore(node, grandchild, child);
        }
        tree.detachNode(child);
      }
    }
  };
  const fragment = parseFragment(markup);
  clean(fragment);
  return serialize(fragment);
}

/** What an author of WordPress has saved. */
export const wordPress = (markup) => filter(markup, WORDPRESS);

/**
 * What is left in Drupal's Basic HTML.
 *
 * @param {string} more What the site has added to the list: `<div data-*>`.
 */
export function drupal(markup, more = '') {
  const elements = {...DRUPAL.elements, ...listOf(more)};
  const data = /data-\*/.test(more) ? /^data-/ : DRUPAL.data;
  return filter(markup, {...DRUPAL, elements, data});
}

const BLOCKS =
  words(`address article aside blockquote caption col colgroup dd details div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main map math menu nav ol p pre section
  style summary table tbody td tfoot th thead tr ul`).join('|');
const BLOCK_TAG = `</?(?:${BLOCKS})(?:\\s[^>]*)?>`;

/**
 * WordPress' `wpautop()`, which the classic editor and themes run content through: paragraphs from blank lines, `<br>`
 * from others. An element that it does not know, such as the kit's, is to it a word in a paragraph.
 */
export function autop(markup) {
  const apart = markup
    .replace(new RegExp(`(<(?:${BLOCKS})[\\s/>])`, 'g'), '\n\n$1')
    .replace(new RegExp(`(</(?:${BLOCKS})>)`, 'g'), '$1\n\n');
  return apart
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => `<p>${part.trim()}</p>`)
    .join('\n')
    .replace(new RegExp(`<p>\\s*(${BLOCK_TAG})`, 'g'), '$1')
    .replace(new RegExp(`(${BLOCK_TAG})\\s*</p>`, 'g'), '$1')
    .replace(/\n/g, '<br />\n')
    .replace(new RegExp(`(${BLOCK_TAG})\\s*<br />`, 'g'), '$1')
    .replace(new RegExp(`<br />(\\s*${BLOCK_TAG})`, 'g'), '$1');
}
