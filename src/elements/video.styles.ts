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

  .player {
    position: relative;
    aspect-ratio: var(--wr-video-ratio, 16 / 9);
    overflow: clip;
    border-radius: var(--radius);
    /* Where there is no poster: light from above, in the brand's colour, and no brighter than the ground. */
    background: linear-gradient(
      160deg,
      color-mix(in srgb, var(--brand), var(--surface)),
      color-mix(in srgb, var(--brand), #000000 55%)
    );
  }

  [data-tall] {
    max-inline-size: 20em;
    margin-inline: auto;
    aspect-ratio: var(--wr-video-ratio, 9 / 16);
  }

  .playing {
    background: #000000;
  }

  .error {
    display: grid;
    place-content: center;
    padding: 1em;
    background: none;
    border: 1px solid var(--border);
    text-align: center;
    font-weight: 600;
  }

  iframe,
  video,
  img,
  ::slotted([slot='poster']) {
    position: absolute;
    inset: 0;
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    object-fit: cover;
  }

  video {
    object-fit: contain;
  }

  .play {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
  }

  .play svg {
    inline-size: clamp(52px, 18%, 84px);
    aspect-ratio: 1;
    border: 3px solid currentcolor;
    border-radius: 50%;
    background: var(--brand);
    color: var(--on-brand);
    fill: currentcolor;
  }

  @media (prefers-reduced-motion: no-preference) {
    .play svg {
      transition: scale 150ms ease-out;
    }
  }

  .play:hover svg {
    scale: 1.08;
  }

  /* Inside, as the box cuts off what is around it. */
  .play:focus-visible {
    outline-offset: -3px;
    border-radius: var(--radius);
    box-shadow: inset 0 0 0 5px var(--focus-gap);
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4em 1em;
    padding-block-start: 0.6em;
    color: var(--muted);
    font-size: 0.875em;
  }

  [data-tall] + .about {
    max-inline-size: calc(20em / 0.875);
    margin-inline: auto;
  }

  .link {
    display: inline-block;
    min-block-size: 44px;
    padding-block: 0.8em;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .player {
      border: 1px solid currentcolor;
      background: none;
    }

    .play svg {
      background: Canvas;
      color: CanvasText;
    }
  }

  @media print {
    .player,
    #notice {
      display: none;
    }
  }
`;
