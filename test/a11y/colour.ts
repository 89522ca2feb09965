// Colours as browsers compute them, and what of them can be told apart.
import {contrast} from '../../demo/builder/contrast.js';

export {contrast};
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

/** Any colour that CSS knows, in sRGB. Read from a pixel, so that each engine converts its own. */
export function rgba(colour: string): Rgba {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = '#000';
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** A colour that is seen through, on what is behind it. */
export function over([red, green, blue, alpha]: Rgba, behind: Rgba): Rgba {
  const mix = (front: number, back: number) => front * alpha + back * (1 - alpha);
  return [mix(red, behind[0]), mix(green, behind[1]), mix(blue, behind[2]), 1];
}

const parentOf = (element: Element): Element | null => {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** What an element's text stands on: its own ground, else that of what it is in; white paper at last. */
export function groundOf(element: Element | null): Rgba {
  if (!element) return [255, 255, 255, 1];
  const ground = rgba(getComputedStyle(element).backgroundColor);
  if (ground[3] === 1) return ground;
  // In the top layer, what is behind is the page, under the veil of a modal dialog.
  const behind = groundOf(parentOf(element));
  return ground[3] === 0 ? behind : over(ground, behind);
}

/** The contrast of an element's text with what it stands on. */
export function textContrast(element: Element): number {
  const ground = groundOf(element);
  return contrast(over(rgba(getComputedStyle(element).color), ground), ground);
}

/** The contrast of a line around an element with what the element stands on. */
export function borderContrast(element: Element): number {
  const ground = groundOf(parentOf(element));
  return contrast(over(rgba(getComputedStyle(element).borderBlockEndColor), ground), ground);
}
