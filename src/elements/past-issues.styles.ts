import {css} from 'lit';

export const styles = css`
  /* Where there are none, and no archive, nothing is seen. */
  .base:not(:has(:not(slot))) {
    padding: 0;
  }

  .link {
    display: inline-flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: 44px;
    font-weight: 600;
    color: var(--link);
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.18em;
  }

  .link:hover {
    text-decoration-thickness: 0.14em;
  }

  /* Points to the text's end; turned downwards when the list is open. */
  .chevron {
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentcolor;
    border-width: 2px 2px 0 0;
    rotate: 45deg;
  }

  .chevron:dir(rtl) {
    rotate: -135deg;
  }

  [aria-expanded='true'] .chevron {
    rotate: 135deg;
  }

  @media (prefers-reduced-motion: no-preference) {
    .chevron {
      transition: rotate 150ms;
    }
  }

  /* On paper the list is open. */
  @media print {
    .chevron {
      display: none;
    }

    button.link {
      text-decoration: none;
    }

    #issues {
      display: block !important;
    }
  }

  .more {
    margin-block-start: 0.75em;
  }

  .year {
    padding-block: 0.8em 0.2em;
    color: var(--muted);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .item {
    padding-block: 0.5em;
    line-height: 1.35;
  }

  .item time {
    display: block;
    font-size: 0.875em;
  }

  .title {
    text-decoration: none;
  }

  .title:hover {
    text-decoration: underline;
  }
`;
