import {css} from 'lit';

export const styles = css`
  :host {
    all: initial !important;
    display: block !important;
    position: fixed !important;
    inset: auto !important;
    inline-size: 0 !important;
    block-size: 0 !important;
    overflow: visible !important;
    z-index: 2147483647 !important;
  }

  .panel,
  .mark {
    --surface: #ffffff;
    --raised: #f2f5f8;
    --text: #17212b;
    --muted: #56616d;
    --border: #d5dce3;
    --brand: #0067a9;
    --on-brand: #ffffff;
    --fault: #b3261e;
    --note: #7a5200;
    --fine: #1b6e3c;
    color-scheme: light;
  }

  @media (prefers-color-scheme: dark) {
    .panel,
    .mark {
      --surface: #141b22;
      --raised: #1f2933;
      --text: #eef2f6;
      --muted: #adb8c4;
      --border: #3b4856;
      --brand: #8ebeff;
      --on-brand: #0b1b2b;
      --fault: #ffb4a9;
      --note: #f2c879;
      --fine: #8fdcab;
      color-scheme: dark;
    }
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  .panel {
    position: fixed;
    inset-block-end: 12px;
    inset-inline-end: 12px;
    display: flex;
    flex-direction: column;
    inline-size: min(440px, 100vw - 24px);
    max-block-size: min(560px, 55vh);
    border: 1px solid var(--border);
    border-radius: 12px;
    background: var(--surface);
    box-shadow: 0 8px 32px rgb(0 0 0 / 28%);
    color: var(--text);
    font:
      0.875em/1.45 system-ui,
      sans-serif;
    overflow: hidden;
    overflow-wrap: anywhere;
    text-align: start;
  }

  h2,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  h2 {
    flex: 1;
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
  }

  .head {
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 10px 8px 0 14px;
  }

  .sum {
    padding: 0 14px 10px;
    color: var(--muted);
  }

  .body {
    flex: 1;
    min-block-size: 0;
    padding: 0 14px;
    border-block-start: 1px solid var(--border);
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 10px 14px;
    border-block-start: 1px solid var(--border);
  }

  button {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
  }

  .icon {
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border-radius: 6px;
  }

  .icon:hover,
  .button:hover {
    background: var(--raised);
  }

  svg {
    inline-size: 18px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
  }

  .button {
    min-block-size: 32px;
    padding: 5px 12px;
    border: 1px solid var(--muted);
    border-radius: 6px;
    font-weight: 600;
    line-height: 1.4;
  }

  .main,
  .main:hover {
    border-color: transparent;
    background: var(--brand);
    color: var(--on-brand);
  }

  .main:hover {
    text-decoration: underline;
  }

  .said {
    flex: 1;
    min-inline-size: 8em;
    color: var(--muted);
  }

  textarea {
    flex: 1 0 100%;
    border: 1px solid var(--muted);
    border-radius: 6px;
    background: var(--surface);
    color: var(--text);
    font:
      0.85em/1.4 ui-monospace,
      monospace;
  }

  .page {
    padding-block: 10px 1px;
  }

  .page + ul,
  ul + .page {
    border-block-start: 1px solid var(--border);
  }

  .body > ul > li + li {
    border-block-start: 1px solid var(--border);
  }

  summary {
    margin-inline: -6px;
    padding: 10px 6px;
    border-radius: 4px;
    cursor: pointer;
  }

  code {
    font:
      0.95em/1.4 ui-monospace,
      monospace;
    font-weight: 600;
  }

  .badge {
    display: inline-block;
    margin-inline-start: 4px;
    padding: 1px 8px;
    border: 1px solid currentcolor;
    border-radius: 99px;
    font-size: 0.85em;
    font-weight: 600;
    line-height: 1.5;
  }

  .badge.fault::before {
    content: '✕ ' / '';
  }

  .fault {
    --level: var(--fault);
  }

  .note {
    --level: var(--note);
  }

  .fine {
    --level: var(--fine);
  }

  .badge,
  strong {
    color: var(--level);
  }

  .finding {
    margin-block-end: 10px;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--level);
  }

  .says {
    font-weight: 600;
  }

  .next {
    margin-block-start: 2px;
  }

  .next::before {
    content: '→ ' / '';
    color: var(--muted);
  }

  dl {
    margin-block: 8px;
    padding: 8px 10px;
    border-radius: 6px;
    background: var(--raised);
    color: var(--muted);
    font-size: 0.9em;
  }

  dl:empty {
    display: none;
  }

  dl div + div {
    margin-block-start: 4px;
  }

  dt {
    display: inline;
    color: var(--text);
    font-weight: 600;
  }

  dt::after {
    content: ': ';
  }

  dd {
    display: inline;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block-end: 12px;
  }

  .warnings {
    border-block-start: 1px solid var(--border);
    color: var(--muted);
  }

  .warnings li {
    padding-block-end: 8px;
  }

  .kit {
    padding-block: 8px 10px;
    border-block-start: 1px solid var(--border);
    color: var(--muted);
    font-size: 0.9em;
  }

  :focus-visible {
    outline: 3px solid var(--brand);
    outline-offset: -3px;
  }

  .button:focus-visible {
    outline-offset: 2px;
  }

  .mark {
    position: fixed;
    border: 3px solid var(--brand);
    border-radius: 4px;
    box-shadow: 0 0 0 3px var(--surface);
    pointer-events: none;
  }

  @media (forced-colors: active) {
    .mark {
      border-color: Highlight;
    }

    dl {
      border: 1px solid;
    }
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
