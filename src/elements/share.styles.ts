import {css} from 'lit';

export const styles = css`
  .base {
    padding: var(--space);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
  }

  .heading {
    margin-block-end: 0.6em;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .ways :is(.action, .secondary) {
    position: relative;
    padding-block: 0.3em;
    padding-inline: min(0.9em, 5cqi);
    border-width: 1px;
  }

  .ways .secondary {
    border-color: var(--muted);
    color: var(--text);
  }

  .ways .secondary:hover {
    border-color: currentcolor;
    color: var(--link);
  }

  .copied,
  .field {
    margin-block-start: 0.75em;
  }

  .copied {
    font-weight: 600;
  }

  label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }

  /* iOS zooms into a field with smaller letters. */
  input {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 0.7em;
    border: 1px solid var(--muted);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
    font-size: max(1em, 16px);
  }
`;
