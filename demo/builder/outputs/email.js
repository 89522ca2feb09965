/**
 * The widget as part of a newsletter: what the preview shows, in tables and inline styles, as mail programs want it.
 * Nothing runs and nothing is asked for but pictures. Colours for the dark come by a style element, where it is kept.
 */
import {escapeHtml} from '../escape.js';
import {element, indent} from './markup.js';

/** @typedef {import('./markup.js').Attribute} Attribute */
/** @typedef {import('../content.js').Content} Content */
/** @typedef {import('../content.js').Block} Block */
/** @typedef {import('../content.js').Item} Item */

/**
 * @typedef {object} Palette
 * @property {string} brand
 * @property {string} onBrand
 * @property {string} surface
 * @property {string} text
 * @property {string} muted
 * @property {string} link
 * @property {string} border
 */

const WIDTH = 600;
/** Fonts that mail programs have. Arabic and others are the reader's own. */
const FONT = "'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** What a class changes in the dark: the property, and whose colour. */
const DARK = /** @type {const} */ ({
  'wr-ground': ['background-color', 'surface'],
  'wr-text': ['color', 'text'],
  'wr-muted': ['color', 'muted'],
  'wr-link': ['color', 'link'],
  'wr-brand': ['background-color', 'brand'],
  'wr-on-brand': ['color', 'onBrand'],
  'wr-line': ['border-color', 'border'],
});

/** @param {Readonly<Record<string, string>>} rules */
const css = (rules) =>
  Object.entries(rules)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');

/**
 * One widget as a table.
 *
 * @param {Content} content
 * @param {Palette} palette
 */
export function emailBlock(content, palette) {
  const {lang, dir} = content;
  const writer = new Writer(content, palette);
  const rows = content.blocks.map((block) => writer.row(block)).join('\n');
  const inner = table(
    [
      ['width', '100%'],
      ['class', 'wr-ground'],
      ['bgcolor', palette.surface],
      [
        'style',
        css({
          'max-width': `${String(WIDTH)}px`,
          margin: '0 auto',
          'background-color': palette.surface,
        }),
      ],
    ],
    rows,
    {lang, dir},
  );
  // Outlook knows no max-width.
  return [
    `<!--[if mso]><table role="presentation" align="center" width="${String(WIDTH)}" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->`,
    inner,
    '<!--[if mso]></td></tr></table><![endif]-->',
  ].join('\n');
}

/**
 * @param {readonly Attribute[]} attributes
 * @param {string} rows
 * @param {{lang?: string, dir?: string}} [words]
 */
const table = (attributes, rows, {lang, dir} = {}) =>
  element(
    'table',
    [
      ['role', 'presentation'],
      ...(lang ? [/** @type {const} */ (['lang', lang])] : []),
      ...(dir ? [/** @type {const} */ (['dir', dir])] : []),
      ['cellpadding', '0'],
      ['cellspacing', '0'],
      ['border', '0'],
      ...attributes,
    ],
    rows,
  );

/** Writes the rows of a block in its direction and colours. */
class Writer {
  /**
   * @param {Content} content
   * @param {Palette} palette
   */
  constructor({dir}, palette) {
    this.palette = palette;
    /** Outlook aligns by the attribute, and by the left where there is none. */
    this.start = dir === 'rtl' ? 'right' : 'left';
    this.dir = dir;
  }

  /** @param {Block} block */
  row(block) {
    switch (block.kind) {
      case 'heading':
        return this.cell(this.heading(block.text, block.level, '24px'), '24px 24px 8px');
      case 'text':
        return this.cell(this.paragraph(block.text), '4px 24px 8px');
      case 'count':
        return this.cell(this.count(block), '8px 24px');
      case 'list':
        return this.cell(
          block.texts.map((text) => this.paragraph(text, 'text', '6px')).join('\n'),
          '4px 24px 8px',
        );
      case 'image':
        return this.cell(this.image(block, WIDTH - 48), '16px 24px 8px');
      case 'button':
        return this.cell(this.button(block), '12px 24px 20px');
      case 'link':
        return this.cell(this.paragraph(this.link(block.text, block.href)), '4px 24px 16px');
      case 'items':
        return block.items.map((item) => this.item(item)).join('\n');
    }
  }

  /**
   * @param {string} content Markup.
   * @param {string} padding
   */
  cell(content, padding) {
    const cell = element(
      'td',
      [
        ['align', this.start],
        ['style', css({padding, 'text-align': this.start})],
      ],
      content,
    );
    return element('tr', [], cell);
  }

  /**
   * @param {string} text
   * @param {number} level
   * @param {string} size
   */
  heading(text, level, size) {
    return element(
      `h${String(level)}`,
      [
        ['class', 'wr-text'],
        [
          'style',
          this.type(this.palette.text, size, {'font-weight': 'bold', 'line-height': '1.25'}),
        ],
      ],
      escapeHtml(text),
      false,
    );
  }

  /**
   * @param {string} content Text, or the markup of a link.
   * @param {'text' | 'muted'} [colour]
   * @param {string} [space] Below.
   */
  paragraph(content, colour = 'text', space = '0') {
    const isMarkup = content.startsWith('<a');
    return element(
      'p',
      [
        ['class', `wr-${colour}`],
        [
          'style',
          this.type(this.palette[colour], colour === 'muted' ? '14px' : '16px', {
            margin: `0 0 ${space}`,
          }),
        ],
      ],
      isMarkup ? content : escapeHtml(content),
      false,
    );
  }

  /**
   * @param {string} colour
   * @param {string} size
   * @param {Readonly<Record<string, string>>} [more]
   */
  type(colour, size, more = {}) {
    return css({
      margin: '0',
      'font-family': FONT,
      'font-size': size,
      'line-height': '1.5',
      color: colour,
      ...more,
    });
  }

  /**
   * @param {string} text
   * @param {string} href
   * @param {string} [weight]
   */
  link(text, href, weight = 'bold') {
    return element(
      'a',
      [
        ['href', href],
        ['class', 'wr-link'],
        [
          'style',
          css({color: this.palette.link, 'font-weight': weight, 'text-decoration': 'underline'}),
        ],
      ],
      escapeHtml(text),
      false,
    );
  }

  /**
   * A button that is one without pictures, and in Outlook, where the cell has the padding of the link.
   *
   * @param {Extract<Block, {kind: 'button'}>} block
   */
  button({text, href, isMain}) {
    const {brand, onBrand, link} = this.palette;
    const padding = '12px 24px';
    const ground = isMain ? {'background-color': brand} : {};
    const anchor = element(
      'a',
      [
        ['href', href],
        ['class', isMain ? 'wr-on-brand' : 'wr-link'],
        [
          'style',
          css({
            display: 'inline-block',
            padding,
            'font-family': FONT,
            'font-size': '16px',
            'font-weight': 'bold',
            'line-height': '20px',
            color: isMain ? onBrand : link,
            'text-decoration': isMain ? 'none' : 'underline',
          }),
        ],
      ],
      escapeHtml(text),
      false,
    );
    const cell = element(
      'td',
      [
        ['align', 'center'],
        ...(isMain
          ? /** @type {const} */ ([
              ['class', 'wr-brand'],
              ['bgcolor', brand],
            ])
          : []),
        ['style', css({'border-radius': '8px', 'mso-padding-alt': padding, ...ground})],
      ],
      anchor,
    );
    return table([['align', this.start]], element('tr', [], cell), {dir: this.dir});
  }

  /** @param {Extract<Block, {kind: 'count'}>} block */
  count({text, share, goal}) {
    const says = element(
      'p',
      [
        ['class', 'wr-text'],
        ['style', this.type(this.palette.text, '18px', {'font-weight': 'bold', margin: '0 0 8px'})],
      ],
      escapeHtml(text),
      false,
    );
    if (share === null) return says;
    const percent = Math.min(100, Math.max(1, Math.round(share * 100)));
    // Between nothing and all there are two cells; a third of no width would still be seen in Outlook.
    const bar = (/** @type {number} */ width, /** @type {readonly Attribute[]} */ attributes) =>
      element(
        'td',
        [['width', `${String(width)}%`], ['height', '10'], ...attributes],
        '&nbsp;',
        false,
      );
    const small = {'font-size': '1px', 'line-height': '10px'};
    const cells = [
      bar(percent, [
        ['class', 'wr-brand'],
        ['bgcolor', this.palette.brand],
        ['style', css({'background-color': this.palette.brand, ...small})],
      ]),
      ...(percent < 100
        ? [
            bar(100 - percent, [
              ['bgcolor', this.palette.border],
              ['style', css({'background-color': this.palette.border, ...small})],
            ]),
          ]
        : []),
    ];
    const track = table([['width', '100%']], element('tr', [], cells.join('\n')), {dir: this.dir});
    return [says, track, ...(goal ? [this.paragraph(goal, 'muted')] : [])].join('\n');
  }

  /**
   * @param {{src: string, alt: string, href?: string}} image
   * @param {number} width
   */
  image({src, alt, href}, width) {
    const picture = element('img', [
      ['src', src],
      ['width', String(width)],
      ['alt', alt],
      [
        'style',
        css({
          display: 'block',
          width: '100%',
          'max-width': `${String(width)}px`,
          height: 'auto',
          border: '0',
        }),
      ],
    ]).replace('</img>', '');
    if (!href) return picture;
    return element(
      'a',
      [
        ['href', href],
        ['style', 'text-decoration: none'],
      ],
      picture,
      false,
    );
  }

  /** @param {Item} item */
  item({title, href, level, image, texts, meta}) {
    const name = href ? this.link(title, href) : escapeHtml(title);
    const heading = element(
      `h${String(level)}`,
      [
        ['class', 'wr-text'],
        [
          'style',
          this.type(this.palette.text, '18px', {
            'font-weight': 'bold',
            'line-height': '1.3',
            margin: '0 0 4px',
          }),
        ],
      ],
      name,
      false,
    );
    const words = [
      heading,
      ...texts.map((text) => this.paragraph(text)),
      ...meta.map((text) => this.paragraph(text, 'muted')),
    ].join('\n');
    const line = {'border-top': `1px solid ${this.palette.border}`};
    const picture = image ? [this.image({...image, ...(href ? {href} : {})}, WIDTH - 48)] : [];
    const cell = element(
      'td',
      [
        ['align', this.start],
        ['class', 'wr-line'],
        ['style', css({padding: '16px 0', 'text-align': this.start, ...line})],
      ],
      [...picture, words].join('\n'),
    );
    const inner = table([['width', '100%']], element('tr', [], cell), {dir: this.dir});
    return this.cell(inner, '0 24px');
  }
}

/**
 * The whole mail.
 *
 * @param {string} block
 * @param {Content} content
 * @param {Palette} palette
 * @param {Palette | null} dark Colours for the dark; `null` where they stay as they are.
 */
export function email(block, {lang, dir, title}, palette, dark) {
  const schemes = dark ? 'light dark' : 'light only';
  const rules = dark
    ? Object.entries(DARK).map(
        ([name, [property, colour]]) => `.${name} {${property}: ${dark[colour]} !important}`,
      )
    : [];
  const style = dark
    ? `\n<style>\n:root {color-scheme: light dark}\n@media (prefers-color-scheme: dark) {\n${indent(rules.join('\n'))}\n}\n</style>`
    : '';
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="color-scheme" content="${schemes}">`,
    `<meta name="supported-color-schemes" content="${schemes}">`,
    `<title>${escapeHtml(title)}</title>`,
  ].join('\n');
  const ground = css({margin: '0', padding: '0', 'background-color': palette.surface});
  return `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${escapeHtml(dir)}">
<head>
${head}${style}
</head>
<body class="wr-ground" style="${escapeHtml(ground)}">
${block}
</body>
</html>
`;
}
