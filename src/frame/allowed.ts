/**
 * What a page has to let the frame of a widget do, as `allow` of an `<iframe>` has it. Without it readers copy the link
 * by hand, and start a film once more, in a frame that can't be enlarged.
 */
export const ALLOWED: Readonly<Record<string, string>> = {
  share: 'clipboard-write; web-share',
  video: 'autoplay; encrypted-media; fullscreen; picture-in-picture',
};
