/**
 * Attributes that have no effect in a frame. A page that anybody can frame, with anybody's attributes, must not ask for
 * names and addresses: its petition button is a link. And what is pinned would be so to the frame.
 */
export const IGNORED: readonly string[] = [
  ...['endpoint', 'provider', 'petition-id', 'fields', 'consent', 'privacy-href', 'remember'],
  'position',
  'hosts',
];
