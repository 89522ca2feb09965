import {css} from 'lit';

export const styles = css`
  /* Without kit.css: what is below goes out of sight at once, and not a second time with the list. */
  :host(:state(loading)) {
    min-block-size: var(--wr-min-block-size, 16em) !important;
  }

  .item {
    position: relative;
    display: grid;
    gap: 0.2em 0.9em;
    align-content: start;
    padding-block: 0.9em;
  }

  .title {
    font-family: var(--font-heading);
    font-size: 1.05em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: pretty;
  }

  .title a {
    text-decoration: none;
  }

  /* The whole item follows the link of its title. */
  .title a::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .item:hover .title a {
    text-decoration: underline;
    text-decoration-thickness: 0.1em;
  }

  /* The ring goes around the item, as the click does. */
  .title a:focus-visible {
    outline: none;
    box-shadow: none;
  }

  .title a:focus-visible::after {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    border-radius: 3px;
    box-shadow: 0 0 0 2px var(--focus-gap);
  }

  .meta {
    color: var(--muted);
    font-size: 0.875em;
  }

  .excerpt {
    color: var(--muted);
  }

  .figure {
    margin: 0 0 0.4em;
  }

  .image {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 4 / 3;
    object-fit: cover;
    border-radius: calc(var(--radius) / 2);
    background: var(--border);
  }

  .foot {
    padding-block-start: 0.6em;
  }

  /* A list: the picture beside the text, where there is room for both. */
  @container (min-width: 14em) {
    [data-layout='list'] .item:has(> .figure:not([hidden])) {
      grid-template-columns: clamp(5.5em, 28%, 11em) 1fr;
      grid-template-rows: repeat(3, auto) 1fr;
    }

    [data-layout='list'] .figure {
      grid-row: 1 / span 4;
      margin: 0.2em 0 0;
    }

    [data-layout='list'] .figure:not([hidden]) ~ * {
      grid-column: 2;
    }
  }

  [data-layout='cards'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: var(--space);
    padding-block-start: var(--space);
  }

  [data-layout='cards'] .item {
    padding: 0.9em 1em 1em;
    overflow: clip;
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }

  [data-layout='cards'] .figure {
    margin: -0.9em -1em 0.5em;
  }

  [data-layout='cards'] .image {
    border-radius: 0;
  }

  [data-layout='compact'] .item {
    padding-block: 0.55em;
  }

  [data-layout='compact'] .title {
    font-size: 1em;
    font-weight: 500;
  }

  .item:has(a:focus-visible) {
    z-index: 1;
    overflow: visible;
  }
`;
