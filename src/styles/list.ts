import {css} from 'lit';

/** What the widgets that show a list share: the panel, its heading with a link beside it, the rows. */
export const listStyles = css`
  .base {
    padding: var(--space);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
  }

  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 1em;
    padding-block-end: 0.6em;
    border-block-end: 2px solid var(--brand);
  }

  .item :is(.link, a.title) {
    display: inline-block;
    min-block-size: 24px;
  }

  .more {
    display: inline-block;
    padding-block: 0.25em;
    font-weight: 600;
  }

  .header .heading {
    flex: 1 1 8em;
  }

  /* Beside it, room for a finger makes no line higher. */
  .header .more {
    margin-block: -0.25em;
  }

  .item + .item {
    border-block-start: 1px solid var(--border);
  }

  .item:last-child {
    padding-block-end: 0;
  }

  .message:not(:first-child) {
    padding-block-start: 0.9em;
  }

  /* The partner's children, where nothing else stands there. */
  :is(.header, .call) + slot {
    display: block;
    padding-block-start: 0.9em;
  }

  .retry {
    display: inline-block;
    min-block-size: 24px;
    margin-block-start: 0.4em;
    color: var(--link);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  /* The shape of what is on its way, for widgets whose partner wrote no children. */
  .skeleton {
    display: grid;
    gap: 0.7em;
  }

  .skeleton i {
    block-size: 0.8em;
    border-radius: 0.4em;
    background: var(--border);
  }

  .skeleton i:nth-child(odd) {
    inline-size: 60%;
  }

  @media (forced-colors: active) {
    .skeleton i {
      border: 1px solid GrayText;
    }
  }

  @media print {
    .skeleton {
      display: none;
    }
  }
`;
