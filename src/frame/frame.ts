import {document} from '../core/document.js';
import {QUESTION, type FrameMessage} from './message.js';

/**
 * For the partner's page, `cdn/frame.js`: makes every frame of the kit as high as what it shows. It may come before
 * or after the frames, and more than once.
 */

/** The address of a page of the kit, of which the origin is caught. */
const PAGE = /^(https?:\/\/[^/?#]+)\/([^?#]*\/)?frame\/[a-z-]+\.html([?#]|$)/;
/** The greatest height that is believed, in pixels. */
const MAX = 10_000;

/** The origin that the messages of a frame come from, where it shows a page of the kit. */
function originOf({src, sandbox}: HTMLIFrameElement): string | undefined {
  const origin = PAGE.exec(src)?.[1];
  const isOpaque = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return origin && isOpaque ? 'null' : origin;
}

function isMessage(data: unknown): data is FrameMessage {
  const {type, height = -1, title} = (data ?? {}) as Partial<FrameMessage>; // it may be anything
  const isHeight = Number.isInteger(height) && height >= 0 && height <= MAX;
  return type === 'wr-frame' && isHeight && typeof title === 'string';
}

function receive({data, source, origin}: MessageEvent<unknown>): void {
  if (!isMessage(data)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source && originOf(frame) === origin) fit(frame, data);
  }
}

function fit(frame: HTMLIFrameElement, {height, title}: FrameMessage): void {
  const {style} = frame;
  // Important, as themes have rules for frames of videos.
  style.setProperty('height', `${height}px`, 'important');
  style.setProperty('box-sizing', 'content-box', 'important');
  // Not `display`: without a layout the page in it could never tell that there is something to show again.
  style.visibility = height > 0 ? '' : 'hidden';
  frame.title ||= title;
}

const KEY = Symbol.for('withrefugees.frame');
// TypeScript has no way to declare a global under a symbol.
const shared = globalThis as {[KEY]?: boolean};
if (!shared[KEY]) {
  shared[KEY] = true;
  addEventListener('message', receive);
  for (const frame of document.querySelectorAll('iframe')) {
    // To anybody, as the origin of sandboxed frames has no name; it says nothing.
    if (originOf(frame)) frame.contentWindow?.postMessage(QUESTION, '*');
  }
}
