import {css} from 'lit';

export const styles = css`
  .place,
  .layout {
    min-block-size: inherit;
  }

  .layout {
    position: relative;
    display: grid;
    gap: 0.9em 1.5em;
    align-items: center;
    padding: 1.1em 1.25em;
  }

  .text {
    display: grid;
    flex: 1 24em;
    gap: 0.35em;
    min-inline-size: 0;
  }

  .message,
  ::slotted([slot='message']) {
    max-inline-size: 62ch;
    text-wrap: pretty;
  }

  .countdown {
    justify-self: start;
    padding: 0.1em 0.7em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    margin-block-start: 0.4em;
    font-size: 0.875em;
    font-weight: 600;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }

  /* One below the other they are as wide as each other. */
  @container (max-width: 32em) {
    .actions :is(.action, .secondary) {
      flex-grow: 1;
    }
  }

  .with-media :is(.action, .secondary) {
    flex-grow: 1;
    max-inline-size: 20em;
  }

  /* A page's own links are as readable on any ground as the text around them. */
  ::slotted(a) {
    color: inherit;
  }

  .dismiss {
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-end: 0.35em;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: var(--radius);
  }

  .dismiss:hover {
    background: color-mix(in srgb, currentcolor 14%, transparent);
  }

  .dismiss svg {
    inline-size: 18px;
    block-size: 18px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.25;
    stroke-linecap: round;
  }

  .dismissible .heading {
    padding-inline-end: 36px;
  }

  .media {
    margin: 0;
    overflow: clip;
  }

  .media img,
  ::slotted([slot='media']) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  /* On the ground of the brand's colour. */
  .base[data-theme]:is([data-variant='bar'], [data-variant='hero']) {
    background: var(--brand);
    color: var(--on-brand);
    --focus: var(--on-brand);
    --focus-gap: var(--brand);
  }

  /* In the dark it glows no more than its page. */
  .base[data-theme='dark']:is([data-variant='bar'], [data-variant='hero']) {
    --brand: var(--wr-color-brand, #0b5487);
  }

  @media (prefers-color-scheme: dark) {
    .base[data-theme='auto']:is([data-variant='bar'], [data-variant='hero']) {
      --brand: var(--wr-color-brand, #0b5487);
    }
  }

  /* Others find out by themselves what is readable there. */
  @supports not (color: lab(from red l a b)) {
    .base[data-theme]:is([data-variant='bar'], [data-variant='hero']) {
      --on-brand: var(--wr-color-on-brand, #ffffff);
    }
  }

  [data-variant='bar'] .action,
  [data-variant='hero'] .action {
    background: var(--on-brand);
    color: var(--brand);
  }

  [data-variant='bar'] .secondary,
  [data-variant='hero'] .secondary {
    color: inherit;
  }

  /* Bar: a line of text, if there is room. */
  [data-variant='bar'] .media {
    display: none;
  }

  @container (min-width: 48em) {
    /* Long words on the links take no more than their share from the text. */
    [data-variant='bar'] .layout {
      display: flex;
      flex-wrap: wrap;
    }

    [data-variant='bar'] .dismissible {
      padding-inline-end: 4em;
    }

    [data-variant='bar'] .dismiss {
      inset-block: 0;
      margin-block: auto;
      inset-inline-end: 0.6em;
    }

    [data-variant='bar'] .media {
      display: block;
      order: -1;
      inline-size: 5em;
      block-size: 4em;
      border-radius: var(--radius);
    }
  }

  /* Card: a panel with the picture above, or beside where there is room. */
  [data-variant='card'] {
    border-radius: var(--radius);
    box-shadow:
      var(--shadow),
      inset 0 0 0 1px var(--border);
  }

  [data-variant='card'] .layout {
    padding: 1.4em;
  }

  [data-variant='card'] .media {
    order: -1;
    margin: -1.4em -1.4em 0.2em;
    aspect-ratio: 16 / 9;
    border-start-start-radius: var(--radius);
    border-start-end-radius: var(--radius);
  }

  [data-variant='card'] .with-media .dismiss {
    background: var(--surface);
    color: var(--text);
  }

  @container (min-width: 34em) {
    [data-variant='card'] .with-media {
      grid-template-columns: minmax(12em, 38%) 1fr;
      grid-template-rows: 1fr auto auto 1fr;
      column-gap: 1.75em;
    }

    [data-variant='card'] .media {
      grid-column: 1;
      grid-row: 1 / -1;
      align-self: stretch;
      margin: -1.4em 0 -1.4em -1.4em;
      aspect-ratio: auto;
      /* As high as the text, whatever the picture: a late one moves nothing. */
      contain: size;
      min-block-size: 14em;
      border-start-end-radius: 0;
      border-end-start-radius: var(--radius);
    }

    [data-variant='card'] .media:dir(rtl) {
      margin: -1.4em -1.4em -1.4em 0;
    }

    [data-variant='card'] .with-media > .text {
      grid-column: 2;
      grid-row: 2;
    }

    [data-variant='card'] .with-media > .actions {
      grid-column: 2;
      grid-row: 3;
    }
  }

  /* Hero: the top of a page. */
  [data-variant='hero'] .layout {
    gap: 1.4em 2em;
    padding: clamp(1.5em, 6cqi, 4em) clamp(1.25em, 6cqi, 4em);
  }

  [data-variant='hero'] .heading {
    font-size: clamp(1.5em, 5.2cqi, 3.1em);
    font-weight: 750;
    letter-spacing: -0.012em;
    line-height: 1.1;
  }

  [data-variant='hero'] .message {
    font-size: clamp(1em, 1.8cqi, 1.2em);
  }

  [data-variant='hero'] .text {
    gap: 0.7em;
  }

  [data-variant='hero'] .media {
    aspect-ratio: 3 / 2;
    border-radius: var(--radius);
  }

  @container (min-width: 44em) {
    [data-variant='hero'] .with-media {
      grid-template-columns: 1fr minmax(16em, 44%);
      grid-template-rows: 1fr auto auto 1fr;
    }

    [data-variant='hero'] .media {
      grid-column: 2;
      grid-row: 1 / -1;
      align-self: center;
    }

    [data-variant='hero'] .with-media > .text {
      grid-row: 2;
    }

    [data-variant='hero'] .with-media > .actions {
      grid-row: 3;
    }
  }

  /* Pinned by the PinController: the browser's own rules for popovers, undone. */
  [data-pinned] {
    position: fixed;
    inset: auto 0;
    inline-size: 100%;
    block-size: auto;
    min-block-size: 0;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: visible;
    box-shadow: 0 0 1.5em rgb(0 0 0 / 25%);
  }

  [data-pinned='top'] {
    inset-block-start: 0;
  }

  [data-pinned='bottom'] {
    inset-block-end: 0;
  }

  @media (forced-colors: active) {
    .layout,
    .dismiss {
      border: 1px solid currentcolor;
    }
  }

  @media print {
    .base[data-pinned] {
      display: none;
    }

    .base[data-theme][data-variant] {
      background: none;
      color: inherit;
    }
  }
`;
