import {css} from 'lit';

export const styles = css`
  dialog {
    inline-size: min(32em, 100vi - 1.5em);
    max-inline-size: none;
    max-block-size: calc(100dvb - 1.5em);
    margin: auto;
    padding: 1.5em;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 1.5);
    background: var(--surface);
    color: var(--text);
    box-shadow: 0 1em 3em rgb(0 0 0 / 30%);
    overscroll-behavior: contain;
  }

  dialog::backdrop {
    background: rgb(11 27 43 / 60%);
  }

  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: rise 0.2s ease-out;
    }

    @keyframes rise {
      from {
        opacity: 0;
        translate: 0 0.75em;
      }
    }
  }

  .top {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1em;
    margin-block-end: 0.9em;
  }

  dialog .heading {
    margin: 0;
    padding-block: 0.3em;
    font-size: 1.4em;
  }

  /* Led there, the reader hears it; it is nothing to press. */
  .heading:focus-visible {
    outline: none;
    box-shadow: none;
  }

  .close {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    margin-block-start: -0.1em;
    margin-inline-end: -0.6em;
    border-radius: var(--radius);
  }

  .close:hover {
    background: color-mix(in srgb, currentcolor 12%, transparent);
  }

  .close svg {
    inline-size: 18px;
    block-size: 18px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.25;
    stroke-linecap: round;
  }

  .form,
  .thanks {
    display: grid;
    gap: 1.1em;
  }

  .form a {
    display: inline-block;
    min-block-size: 24px;
  }

  .field {
    display: grid;
    gap: 0.3em;
  }

  .field > label {
    justify-self: start;
    font-weight: 600;
  }

  .field .quiet {
    font-weight: 400;
  }

  /* iOS zooms into a field with smaller letters. */
  input,
  select,
  textarea {
    font: inherit;
    font-size: max(1em, 16px);
    color: inherit;
  }

  .field :is(input, select, textarea) {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 0.7em;
    border: 1px solid var(--muted);
    border-radius: var(--radius);
    background: var(--surface);
  }

  /* In WebKit the words of a choice would stand out of it, and widen the dialog. */
  select {
    contain: paint;
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

  textarea {
    resize: block;
  }

  .field [aria-invalid='true'] {
    border: 2px solid var(--error);
  }

  .error {
    text-wrap: balance;
    color: var(--error);
    font-weight: 600;
  }

  .problems {
    display: grid;
    gap: 0.3em;
    padding: 0.8em 1em;
    border: 2px solid var(--error);
    border-radius: var(--radius);
  }

  .problems ul {
    display: grid;
    row-gap: 0.3em;
  }

  .jump {
    min-block-size: 24px;
    color: var(--error);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .consent {
    display: flex;
    align-items: start;
    gap: 0.7em;
  }

  .consent input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--brand);
  }

  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  /* Always there, if only empty: what comes into a region that was not there before is not announced. */
  [role='status']:not(:empty, :has(.visually-hidden)) {
    margin-block-start: 0.7em;
  }

  .form .action {
    inline-size: 100%;
  }

  .action[aria-disabled='true'] {
    cursor: progress;
  }

  .copied {
    font-weight: 600;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }

  @media (forced-colors: active) {
    .close {
      border: 1px solid currentcolor;
    }
  }
`;
