import {css} from 'lit';

/** The drawn map: quiet land, and points that stand out. */
export const mapStyles = css`
  .map {
    position: relative;
  }

  .plane {
    position: relative;
    aspect-ratio: 2.2857;
    overflow: hidden;
    border-radius: var(--radius);
    background: color-mix(in srgb, var(--brand) 7%, var(--surface));
  }

  .plane svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  .land {
    fill: color-mix(in srgb, var(--text) 17%, var(--surface));
    stroke: var(--surface);
    stroke-width: 0.5;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  /* The plane reads from left to right in every language: so does the world. */
  .point {
    --half: calc(var(--size) / 2);
    position: absolute;
    inset-block-start: clamp(var(--half), var(--y), 100% - var(--half));
    inset-inline-start: clamp(var(--half), var(--x), 100% - var(--half));
    display: grid;
    place-items: center;
    inline-size: var(--size);
    block-size: var(--size);
    border: 2px solid var(--surface);
    border-radius: 50%;
    background: var(--brand);
    color: var(--on-brand);
    font-size: 0.8125em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    overflow-wrap: normal;
    translate: -50% -50%;
  }

  /* A dot, on a ground that is large enough to be hit. */
  .point[data-one] {
    border-color: transparent;
    background: none;
  }

  .point[data-one]::before {
    content: '';
    inline-size: 12px;
    block-size: 12px;
    border: 2px solid var(--surface);
    border-radius: 50%;
    background: var(--brand);
  }

  .point:is(:hover, [data-near]) {
    z-index: 1;
    box-shadow: 0 0 0 3px color-mix(in srgb, var(--brand) 45%, transparent);
  }

  .point[aria-pressed='true'] {
    z-index: 1;
    border-color: var(--brand);
    background: var(--surface);
    color: var(--text);
  }

  .point[aria-pressed='true']::before {
    background: var(--brand);
  }

  .point:focus-visible {
    z-index: 2;
    border-radius: 50%;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    /* All six in one row on the narrowest phone. */
    gap: 0.4em 0.25em;
    margin-block-end: 0.6em;
  }

  .control {
    display: grid;
    place-items: center;
    inline-size: max(40px, 2em);
    aspect-ratio: 1;
    border: 1px solid var(--muted);
    border-radius: var(--radius);
  }

  .control:hover {
    background: color-mix(in srgb, currentcolor 10%, transparent);
  }

  .control[aria-disabled='true'] {
    border-color: var(--border);
    color: var(--muted);
    cursor: default;
  }

  .control svg {
    inline-size: 45%;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* As the compass has them, also from right to left. */
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: inherit;
    direction: ltr;
  }

  /* A way past the points, for who would else walk through them. */
  .skip {
    margin-inline-start: auto;
  }

  /* Where it finds no room beside all of them, it is not moved by those that come. */
  @container (max-width: 30em) {
    .skip {
      flex-basis: 100%;
    }
  }

  /* The street map is looked at more closely. */
  .streets {
    aspect-ratio: 4 / 3;
  }

  @container (min-width: 34em) {
    .streets {
      aspect-ratio: 16 / 9;
    }
  }

  .tiles {
    position: absolute;
    inset: 0;
    z-index: 0;
  }

  /* Tiles are made for white pages. */
  .base[data-theme='dark'] .tiles {
    filter: brightness(0.8);
  }

  @media (prefers-color-scheme: dark) {
    .base[data-theme='auto'] .tiles {
      filter: brightness(0.8);
    }
  }

  /* Along with the tiles, and out of the map as they do. */
  @media (prefers-reduced-motion: no-preference) {
    [data-moving] .point {
      inset-block-start: var(--y);
      inset-inline-start: var(--x);
      transition:
        inset-block-start 250ms cubic-bezier(0, 0, 0.25, 1),
        inset-inline-start 250ms cubic-bezier(0, 0, 0.25, 1);
    }
  }

  /* Below a map: whose tiles a street map has, and the button for it. */
  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4em 1em;
    padding-block-start: 0.6em;
  }

  .about p {
    flex: 1 1 12em;
    color: var(--muted);
    font-size: 0.875em;
  }

  .about strong {
    color: var(--error);
  }

  @media (forced-colors: active) {
    .plane {
      border: 1px solid CanvasText;
    }

    .land {
      fill: none;
      stroke: CanvasText;
      stroke-width: 1;
    }

    /* A number has a ground of its own there, so the point is no darker than that. */
    .point {
      border-color: CanvasText;
      background: Canvas;
      color: CanvasText;
    }

    .control[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }

    .point[data-one] {
      border: 0;
      background: none;
    }

    .point[data-one]::before {
      border-color: Canvas;
      background: CanvasText;
    }

    .point[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }

    .item:is([data-near], [aria-current]) {
      outline: 1px solid Highlight;
    }
  }

  /* On paper the list says all of it. */
  @media print {
    .map {
      display: none;
    }
  }
`;
