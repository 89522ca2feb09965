import {css} from 'lit';

export const styles = css`
  /* A button alone stands on the page; a count needs a ground of its own to be readable on any page. */
  .base:not(:has(> :is(.tally, .asks))) {
    background: none;
  }

  /* Of the dialog inside, which has a heading of its own, nothing counts. */
  .base:has(> :is(.tally, .heading, .asks)) {
    padding: var(--space);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
    background: var(--surface);
  }

  .heading {
    margin-block-end: 0.5em;
  }

  .asks {
    margin-block-end: 1em;
  }

  .tally {
    display: grid;
    gap: 0.45em;
    margin-block-end: 0.9em;
  }

  .count {
    text-wrap: balance;
  }

  .count strong {
    font-family: var(--font-heading);
    font-size: 1.7em;
    font-weight: 750;
    font-variant-numeric: tabular-nums;
    line-height: 1.1;
  }

  .small {
    color: var(--muted);
    font-size: 0.875em;
  }

  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.6em;
    border: 1px solid var(--muted);
    border-radius: 0.3em;
    background: var(--surface);
    overflow: hidden;
    print-color-adjust: exact;
  }

  progress::-webkit-progress-bar {
    background: var(--surface);
  }

  progress::-webkit-progress-value {
    background: var(--brand);
  }

  progress::-moz-progress-bar {
    background: var(--brand);
  }

  /* On a phone as wide as there is room. */
  .action {
    min-inline-size: min(100%, max(14em, (24em - 100cqi) * 999));
  }

  .signed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1em;
  }

  .closed {
    font-weight: 650;
  }

  @media (forced-colors: active) {
    progress::-webkit-progress-value {
      background: CanvasText;
    }

    progress::-moz-progress-bar {
      background: CanvasText;
    }
  }
`;
