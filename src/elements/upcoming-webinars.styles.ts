import {css} from 'lit';

export const styles = css`
  /* Without kit.css: what is below goes out of sight at once, and not a second time with the list. */
  :host(:state(loading)) {
    min-block-size: var(--wr-min-block-size, 16em) !important;
  }

  .item {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.15em 0.9em;
    align-items: start;
    padding-block: 0.9em;
  }

  .item > * {
    grid-column: 2;
  }

  /* A leaf of a calendar. It repeats what the text says, so screen readers skip it. */
  .item > .date {
    grid-column: 1;
    grid-row: 1 / span 6;
    min-inline-size: 3.1em;
    padding: 0.35em 0.4em 0.4em;
    border: 1px solid var(--border);
    border-block-start: 4px solid var(--brand);
    border-radius: calc(var(--radius) / 2);
    line-height: 1.2;
    text-align: center;
  }

  .month {
    display: block;
    color: var(--muted);
    font-size: 0.8em;
    font-weight: 600;
  }

  .day {
    display: block;
    font-size: 1.45em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
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

  .title a:hover {
    text-decoration: underline;
    text-decoration-thickness: 0.1em;
  }

  .badge {
    justify-self: start;
    margin-block: 0.2em;
    padding: 0.1em 0.6em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    color: var(--muted);
    font-size: 0.8em;
    font-weight: 650;
  }

  .live {
    border-color: transparent;
    background: var(--brand);
    color: var(--on-brand);
  }

  .time {
    font-size: 0.95em;
  }

  .near {
    display: inline-block;
    margin-inline-end: 0.3em;
    color: var(--text);
    font-weight: 600;
  }

  .there {
    display: block;
  }

  .there,
  .location {
    color: var(--muted);
    font-size: 0.875em;
  }

  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    min-block-size: 24px;
    color: var(--link);
    font-size: 0.875em;
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '+';
    content: '+' / '';
    min-inline-size: 1em;
    font-weight: 700;
  }

  [open] > summary::before {
    content: '–';
    content: '–' / '';
  }

  .choices {
    display: grid;
    justify-items: start;
    padding-inline-start: 1em;
    font-size: 0.875em;
  }

  .choices li {
    display: flex;
  }

  .choice {
    display: inline-flex;
    align-items: center;
    min-block-size: 28px;
    color: var(--link);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  /* Where grounds are dropped it would look like the other badges. Browsers that force colours lay text on the page's. */
  @media (forced-colors: active), print {
    .live {
      border: 3px double CanvasText;
      background: none;
      color: inherit;
    }
  }

  @media print {
    details {
      display: none;
    }
  }
`;
