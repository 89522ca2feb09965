import {css} from 'lit';

/** What the coalition and the map of the community say before there is a list. */
export const styles = css`
  .call {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.9em 1.5em;
    padding-block-start: 0.9em;
  }

  .call > div {
    flex: 1 1 16em;
    text-wrap: pretty;
  }

  .action {
    min-inline-size: min(100%, (24em - 100cqi) * 999);
  }

  .count {
    padding-block-start: 0.3em;
  }

  .count strong {
    font-family: var(--font-heading);
    font-size: 1.7em;
    font-weight: 750;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }
`;
