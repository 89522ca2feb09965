import {css} from 'lit';

export const asksStyles = css`
  .asks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.6em 1.5em;
    margin-block: 0.4em;
  }

  .asks li {
    display: flex;
    gap: 0.7em;
    align-items: center;
    text-wrap: pretty;
  }

  .asks svg {
    flex: none;
    inline-size: 1.8em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linejoin: round;
  }
`;
