/** What a widget shows of itself to the page's CSS: `wr-more-stories:state(loading) { … }`. */
export type WidgetState = 'loading' | 'loaded' | 'empty' | 'error' | 'playing';

const known = new WeakMap<HTMLElement, ElementInternals>();

/** Puts the host in one custom state, and out of the others. */
export function showState(host: HTMLElement, state: WidgetState): void {
  try {
    const internals = known.get(host) ?? host.attachInternals();
    known.set(host, internals);
    if (internals.states.has(state)) return;
    internals.states.clear();
    internals.states.add(state);
  } catch {
    // Engines before 2024 lack custom states, or take only names with dashes. They style nothing here.
  }
}
