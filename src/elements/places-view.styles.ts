import {css} from 'lit';

/** The list of places: those of the coalition in columns, the stories under their countries. */
export const listStyles = css`
  .places {
    display: grid;
    gap: 1.1em;
    padding-block-start: 1.1em;
  }

  .places > * {
    min-inline-size: 0;
  }

  .number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  /* Above the land of a map that has come near, which reaches out of it unseen. */
  .header,
  .call,
  .tools,
  .controls,
  .found {
    position: relative;
    z-index: 1;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em 0.9em;
  }

  .field {
    display: grid;
    flex: 1 1 9em;
    align-content: end;
    gap: 0.25em;
    min-inline-size: 0;
  }

  .field > span {
    font-size: 0.9375em;
    font-weight: 600;
  }

  .field.wide {
    flex: 2 1 14em;
  }

  /* iOS zooms into a field with smaller letters. */
  .field :is(input, select) {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 0.45em 0.7em;
    border: 1px solid var(--muted);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
    font-size: max(1em, 16px);
  }

  /* The engines' own arrows stand in the corner; where colours are forced, they stay. */
  @media (forced-colors: none) {
    .field select {
      padding-inline-end: 2.2em;
      appearance: none;
    }

    .field:has(> select) {
      position: relative;
    }

    .field:has(> select)::after {
      content: '';
      position: absolute;
      inset-block-end: max(20px, 1em);
      inset-inline-end: 1em;
      inline-size: 0.5em;
      block-size: 0.5em;
      border: solid currentcolor;
      border-width: 0 2px 2px 0;
      rotate: 45deg;
      pointer-events: none;
    }
  }

  .result {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 1em;
    padding-block-end: 0.4em;
    font-weight: 600;
  }

  .plain {
    min-block-size: 24px;
    color: var(--link);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .places .item {
    display: grid;
    align-content: start;
    padding-block: 0.7em;
  }

  .figure {
    padding-block-start: 0.2em;
  }

  /* All titles begin where those beside a picture do. */
  @container (min-width: 14em) {
    .places:has(.figure:not([hidden])) .item {
      grid-template-columns: 3em 1fr;
      column-gap: 0.9em;
    }

    .item > * {
      grid-column: 2;
    }

    .item > .figure {
      grid-column: 1;
      grid-row: 1 / span 4;
    }
  }

  .figure img {
    display: block;
    inline-size: 3em;
    block-size: 3em;
    border-radius: calc(var(--radius) / 2);
    background: #ffffff;
    object-fit: contain;
  }

  [data-kind='map'] .figure img {
    object-fit: cover;
  }

  .title {
    font-weight: 600;
    line-height: 1.35;
  }

  .title a {
    text-decoration: none;
  }

  .title a:hover {
    text-decoration: underline;
  }

  .facts {
    color: var(--muted);
    font-size: 0.875em;
  }

  .summary {
    padding-block-start: 0.15em;
    font-size: 0.9375em;
    line-height: 1.45;
    text-wrap: pretty;
  }

  .item:is([data-near], [aria-current]) {
    background: color-mix(in srgb, var(--brand) 12%, transparent);
  }

  .country {
    font-family: var(--font-heading);
    font-size: 1.05em;
    font-weight: 700;
    line-height: 1.3;
  }

  .country .quiet {
    font-weight: 400;
  }

  .group + .group {
    margin-block-start: 0.5em;
    padding-block-start: 0.7em;
    border-block-start: 1px solid var(--border);
  }

  .group .item + .item {
    border: 0;
  }

  .group .item {
    max-inline-size: 38em;
    margin-inline: -0.6em;
    padding: 0.35em 0.6em;
    border-radius: calc(var(--radius) / 2);
  }

  .next {
    padding-block-start: 1em;
  }

  .next .secondary {
    flex-wrap: wrap;
  }

  /* Spaces between the parts of a flexible box are not seen. */
  .next .number {
    margin-inline-start: 0.35em;
  }

  @container (min-width: 34em) {
    [data-kind='coalition'] [part='list'] {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(16em, 1fr));
      column-gap: 1.5em;
      /* The lines above the first row, but no ring. */
      clip-path: inset(0.2em -1em -1em);
    }

    [data-kind='coalition'] .item {
      border-block-start: 1px solid var(--border);
    }

    /* The countries stand beside their stories, as in an index. */
    .group {
      display: grid;
      grid-template-columns: 10em 1fr;
      column-gap: 1em;
    }

    .country {
      padding-block-start: 0.3em;
    }

    .group [part='list'] {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
      column-gap: 2em;
    }
  }

  @media print {
    .tools,
    .result,
    .next {
      display: none;
    }

    .item {
      break-inside: avoid;
    }
  }
`;
