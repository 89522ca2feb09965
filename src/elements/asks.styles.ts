import {css} from 'lit';

export const asksStyles = css`
  .asks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.5em;
    margin-block: 0.4em;
  }

  .asks li {
    display: flex;
    /* All in one row, or a row each. */
    flex: 1 1 calc((36em - 100%) * 999);
    gap: 0.7em;
    align-items: center;
    text-wrap: pretty;
  }

  .asks svg {
    flex: none;
    inline-size: min(1.8em, 9cqi);
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linejoin: round;
  }
`;
