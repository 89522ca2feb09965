import type {Point, View} from './clusters.js';

/** Degrees, as GeoJSON has them. */
export type Coordinates = readonly [longitude: number, latitude: number];

/** A map that points are put on. */
export interface Ground {
  /** What is shown of it. */
  readonly view: View;
  /** Whether it can come no nearer, and go no further away. */
  readonly isNearest: boolean;
  readonly isFarthest: boolean;
  /** Whether there is more of it beside what is shown. */
  readonly isMovable: boolean;
  /** Tells where places are on it, as it is shown now. */
  positions(): (place: Coordinates) => Point;
  /** Goes a step nearer, or further away. */
  zoom(step: 1 | -1, towards: readonly Coordinates[]): void;
  /** Goes on by parts of what is shown, to the right and down. */
  move(x: number, y: number): void;
}

/** The middle of some points. */
export function middleOf(points: readonly Point[]): Point {
  const mean = (axis: 'x' | 'y') =>
    points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return {x: mean('x'), y: mean('y')};
}

/** `project`, which is not asked twice for the same place. */
export function remembered(project: (place: Coordinates) => Point): (place: Coordinates) => Point {
  const positions = new WeakMap<Coordinates, Point>();
  return (place) => {
    let position = positions.get(place);
    if (!position) positions.set(place, (position = project(place)));
    return position;
  };
}
