import type {Point, View} from './clusters.js';
import {ASPECT, onDrawing} from './equal-earth.js';
import {middleOf, remembered, type Coordinates, type Ground} from './ground.js';

/** More would show what the drawing has not. */
const LARGEST = 16;

/** What is shown of the drawn world, in which nothing moves by itself. */
export class Drawing implements Ground {
  /** CSS pixels that it has. */
  width = 0;
  #zoom = 1;
  #centre: Point = {x: 0.5, y: 0.5};
  readonly #positionOf = remembered(onDrawing);

  get view(): View {
    const part = 1 / this.#zoom;
    const corner = (centre: number) => Math.min(Math.max(centre - part / 2, 0), 1 - part);
    const height = this.width / ASPECT;
    return {
      x: corner(this.#centre.x),
      y: corner(this.#centre.y),
      across: this.width * this.#zoom,
      down: height * this.#zoom,
      width: this.width,
      height,
    };
  }

  /** The same for an SVG that is 1000 high. */
  get box(): string {
    const {x, y} = this.view;
    const box = [x * ASPECT, y, ASPECT / this.#zoom, 1 / this.#zoom];
    return box.map((value) => (1000 * value).toFixed(1)).join(' ');
  }

  get isNearest(): boolean {
    return this.#zoom >= LARGEST;
  }

  get isFarthest(): boolean {
    return this.#zoom <= 1;
  }

  get isMovable(): boolean {
    return this.#zoom > 1;
  }

  positions(): (place: Coordinates) => Point {
    return this.#positionOf;
  }

  zoom(step: 1 | -1, towards: readonly Coordinates[]): void {
    if (step > 0 && towards.length > 0) this.#centre = middleOf(towards.map(this.#positionOf));
    this.#zoom = Math.min(Math.max(this.#zoom * 2 ** step, 1), LARGEST);
  }

  move(x: number, y: number): void {
    const view = this.view; // whose corner is within the drawing
    const half = 0.5 / this.#zoom;
    this.#centre = {
      x: view.x + half + x / this.#zoom,
      y: view.y + half + y / this.#zoom,
    };
  }
}
