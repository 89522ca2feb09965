import {css} from 'lit';

/**
 * What every widget stands on: nothing of the page's style comes in, the `--wr-*` tokens do, and the
 * few parts that widgets share look alike. Sizes are in `em`, never `rem`, which is the page's.
 *
 * `--wr-*` is the public name of a token; its short name inside is the kit's own. The public ones, for the manifest:
 *
 * @cssprop --wr-color-brand - The accent: buttons, the progress, what is chosen.
 * @cssprop --wr-color-on-brand - Text on the accent; black or white without it, whichever is easier to read there.
 * @cssprop --wr-color-surface - The ground.
 * @cssprop --wr-color-text - The colour of text.
 * @cssprop --wr-color-muted - Quieter text, as of dates and credits.
 * @cssprop --wr-color-border - Lines, and the edges of cards and fields.
 * @cssprop --wr-color-focus - The ring around what has the focus.
 * @cssprop --wr-color-link - The colour of links.
 * @cssprop --wr-color-error - What went wrong, and where.
 * @cssprop --wr-font - The font family; `inherit-font` takes the page's.
 * @cssprop --wr-font-heading - The font family of headings; that of the text without it.
 * @cssprop --wr-font-size - The size of text, by which all other sizes go. By itself that of the reader's browser, often 16px; `1.125rem` goes by the page's.
 * @cssprop --wr-radius - How round corners are.
 * @cssprop --wr-space - The space inside.
 * @cssprop --wr-shadow - The widget's shadow.
 * @cssprop --wr-min-block-size - The room that a widget keeps, there or not yet; kit.css sets it.
 */
export const hostStyles = css`
  /* Important rules of a shadow tree win over important rules of the page. */
  :host {
    all: initial !important;
    display: block !important;
    box-sizing: border-box !important;
    /* The room that kit.css has kept: given back, it would move what is below. */
    min-block-size: var(--wr-min-block-size, 0) !important;
  }

  :host::before,
  :host::after {
    content: none !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  /* Of room that nothing fills, the ground is the page's. */
  :host(:is(:state(empty), :state(error))) .base {
    min-block-size: 0;
  }

  :host(:is([inherit-font=''], [inherit-font='true'])) {
    font-family: inherit !important;
  }

  :host(:is([inherit-font=''], [inherit-font='true'])) .base {
    --font: inherit;
    --font-heading: inherit;
  }

  .base {
    --brand: var(--wr-color-brand, #0072bc);
    --on-brand: var(--wr-color-on-brand, #ffffff);
    --surface: var(--wr-color-surface, #ffffff);
    --text: var(--wr-color-text, #17212b);
    --muted: var(--wr-color-muted, #56616d);
    --border: var(--wr-color-border, #d5dce3);
    --focus: var(--wr-color-focus, #17212b);
    --link: var(--wr-color-link, #0067a9);
    --error: var(--wr-color-error, #b3261e);
    --focus-gap: #ffffff;
    --radius: var(--wr-radius, 0.5em);
    --space: var(--wr-space, 1em);
    /* Not 'none': a card has a second one beside it, its edge. */
    --shadow: var(--wr-shadow, 0 0 transparent);
    --font: var(
      --wr-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Noto Sans Arabic',
      'Noto Sans Ethiopic',
      sans-serif
    );
    --font-heading: var(--wr-font-heading, var(--font));
    color-scheme: light;
    box-sizing: border-box;
    min-block-size: inherit;
    container-type: inline-size;
    background: var(--surface);
    color: var(--text);
    font-family: var(--font);
    font-size: var(--wr-font-size, 1em);
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
  }

  /* The same twice: a media query and an attribute can't share a rule, and light-dark() is too young. */
  .base[data-theme='dark'] {
    --brand: var(--wr-color-brand, #8ebeff);
    --on-brand: var(--wr-color-on-brand, #0b1b2b);
    --surface: var(--wr-color-surface, #141b22);
    --text: var(--wr-color-text, #eef2f6);
    --muted: var(--wr-color-muted, #adb8c4);
    --border: var(--wr-color-border, #3b4856);
    --focus: var(--wr-color-focus, #ffffff);
    --link: var(--wr-color-link, #8ebeff);
    --error: var(--wr-color-error, #ffb4a9);
    --focus-gap: #0b1b2b;
    color-scheme: dark;
  }

  @media (prefers-color-scheme: dark) {
    .base[data-theme='auto'] {
      --brand: var(--wr-color-brand, #8ebeff);
      --on-brand: var(--wr-color-on-brand, #0b1b2b);
      --surface: var(--wr-color-surface, #141b22);
      --text: var(--wr-color-text, #eef2f6);
      --muted: var(--wr-color-muted, #adb8c4);
      --border: var(--wr-color-border, #3b4856);
      --focus: var(--wr-color-focus, #ffffff);
      --link: var(--wr-color-link, #8ebeff);
      --error: var(--wr-color-error, #ffb4a9);
      --focus-gap: #0b1b2b;
      color-scheme: dark;
    }
  }

  /*
   * Black or white, whichever is easier to read on a partner's own colours. Engines without contrast-color()
   * compare with the lightness that is as far from the one as from the other.
   */
  @supports (color: lab(from red l a b)) {
    .base[data-theme] {
      --on-brand: var(--wr-color-on-brand, lab(from var(--brand) calc((49.44 - l) * infinity) 0 0));
      --focus-gap: lab(from var(--focus) calc((49.44 - l) * infinity) 0 0);
    }
  }

  @supports (color: contrast-color(red)) {
    .base[data-theme] {
      --on-brand: var(--wr-color-on-brand, contrast-color(var(--brand)));
      --focus-gap: contrast-color(var(--focus));
    }
  }

  *,
  ::before,
  ::after {
    box-sizing: inherit;
  }

  [hidden] {
    display: none !important;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
    font: inherit;
  }

  a {
    color: var(--link);
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.18em;
  }

  a:hover {
    text-decoration-thickness: 0.14em;
  }

  button {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
  }

  /* Two colours, so that the ring is seen on any ground; the outline also in forced colours. */
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 1px;
    border-radius: 3px;
    box-shadow: 0 0 0 2px var(--focus-gap);
  }

  .heading {
    font-family: var(--font-heading);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  /* Burmese, and Urdu's Nastaliq, stand higher and hang lower than other scripts. */
  .base:is([lang|='my'], [lang|='ur']) {
    line-height: 1.8;
  }

  .base:is([lang|='my'], [lang|='ur']) .heading {
    line-height: 1.6;
  }

  .action,
  .secondary {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    padding: 0.55em 1.1em;
    border: 2px solid;
    border-radius: var(--radius);
    color: var(--link);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
  }

  /* The one look of the main action, in every widget. */
  .action {
    padding-inline: min(1.4em, 8cqi);
    border-color: transparent;
    background: var(--brand);
    color: var(--on-brand);
    font-weight: 650;
  }

  :is(.action, .secondary):hover {
    text-decoration: underline;
    text-decoration-thickness: 0.1em;
  }

  .quiet {
    color: var(--muted);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .action {
      border-color: currentcolor;
    }
  }

  /* Paper is white and takes no grounds; nothing on it can be pressed, and a link is its address. */
  @media print {
    .base[data-theme] {
      --brand: #000000;
      --surface: #ffffff;
      --text: #000000;
      --muted: #000000;
      --border: #000000;
      --link: #000000;
      color-scheme: light;
    }

    .action {
      border-color: currentcolor;
      background: none !important;
      color: inherit !important;
    }

    button:not(.link, [data-href]) {
      display: none !important;
    }

    /* With its address, each is a text. */
    :is(.action, .secondary, .link) {
      display: inline-block !important;
      min-block-size: 0;
      text-align: start;
    }

    :is(a, [data-href])::after {
      content: ' (' attr(href) attr(data-href) ')' !important;
      position: static !important;
      font-weight: 400;
      white-space: normal;
      unicode-bidi: isolate;
    }
  }
`;
