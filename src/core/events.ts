/** Where a followed link leads. */
export type LinkKind =
  'petition' | 'coalition' | 'map' | 'archive' | 'more' | 'webinar' | 'story' | 'banner';

/** Every event of the kit and what its `detail` holds. */
export interface EventDetails {
  /** A data widget has its items; 0 when there are none. `stale`: an older copy, as a feed could not be had. */
  'wr-load': {count: number; stale: boolean};
  /**
   * A widget's data could not be had, a signature not be sent, a film not be played, a street map not be shown, or a
   * widget not show what a script has given it. `reason` is a FeedError's code, `'not-a-count'`, `'not-an-answer'`,
   * `'blocked'`, `'not-playable'`, `'no-street-map'` or `'not-shown'`.
   */
  'wr-error': {reason: string; url?: string; status?: number};
  /** A link is about to be followed. Cancelable. */
  'wr-action': {href: string; kind: LinkKind};
  /** The banner is about to be put away. Cancelable. */
  'wr-dismiss': {reason: DismissReason};
  /** A counter got a value; `asOf` is when it was read, `null` for a number from the page. */
  'wr-count': {count: number; goal: number | null; asOf: Date | null; stale: boolean};
  /** The petition's form is about to be opened. Cancelable. */
  'wr-sign-start': Record<string, never>;
  /** A signature was accepted, or waits until the reader is online again. Nothing personal is told. */
  'wr-sign': {status: 'accepted' | 'queued'; provider: string};
  /** A signature was not accepted. `reason` is `'invalid'`, `'already-signed'` or as for `wr-error`. */
  'wr-sign-error': {reason: string; field?: string};
  /** Something is about to be shared. `method` is `'native'`, `'copy'`, or a network's name. Cancelable. */
  'wr-share': {method: string; url: string};
  /** A film's player is about to be loaded. `provider` is `'youtube'`, `'vimeo'`, `'peertube'` or `'file'`. Cancelable. */
  'wr-play': {provider: string; id: string};
  /** A street map is about to be loaded, with tiles of a host. Cancelable. */
  'wr-tiles': {host: string};
}

export type DismissReason = 'close' | 'signed' | 'escape';

type EventName = keyof EventDetails;

declare global {
  // Of elements, of the document and of the window: events bubble.
  interface GlobalEventHandlersEventMap extends EventMap {}
}
type EventMap = {[Name in EventName]: CustomEvent<EventDetails[Name]>};

const CANCELABLE: readonly EventName[] = [
  'wr-action',
  'wr-dismiss',
  'wr-sign-start',
  'wr-share',
  'wr-play',
  'wr-tiles',
];

/** Dispatches an event of the kit; `false` when the page has prevented what would follow. */
export function emit<Name extends EventName>(
  target: EventTarget,
  name: Name,
  detail: EventDetails[Name],
): boolean {
  const cancelable = CANCELABLE.includes(name);
  return target.dispatchEvent(
    new CustomEvent(name, {detail, bubbles: true, composed: true, cancelable}),
  );
}
