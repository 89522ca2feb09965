/** Where something is on the drawing: from 0 to 1 of its width to the right, and of its height down. */
export interface Point {
  x: number;
  y: number;
}

/** Points so near to each other that they are shown as one. */
export interface Cluster<Member> extends Point {
  members: readonly Member[];
  /** CSS pixels of its diameter. */
  size: number;
}

/** What of the drawing is shown, on how many CSS pixels. */
export interface View {
  /** The part's upper left corner. */
  x: number;
  y: number;
  /** How many times larger than all of it. */
  zoom: number;
  width: number;
  height: number;
}

/** CSS pixels: two that are nearer to each other than that begin as one. */
const CELL = 44;
/** What can be pressed is no smaller (WCAG 2.5.8). */
const SMALLEST = 24;
const LARGEST = 48;
/** A reader with a keyboard walks through all of them. */
const MAX_SHOWN = 30;

/** The points in view, grouped so that none covers another, in the order in which one reads: from the top. */
export function clustersIn<Member>(
  members: readonly Member[],
  positionOf: (member: Member) => Point,
  view: View,
): Cluster<Member>[] {
  const placed = members.flatMap((member) => {
    const point = toPixels(positionOf(member), view);
    const isShown = point.x >= 0 && point.x <= view.width && point.y >= 0 && point.y <= view.height;
    return isShown ? [{...point, member}] : [];
  });
  let cell = CELL;
  let clusters = grouped(placed, cell, view);
  while (clusters.length > MAX_SHOWN) {
    cell *= 1.25;
    clusters = grouped(placed, cell, view);
  }
  return clusters.sort((a, b) => a.y - b.y || a.x - b.x);
}

/** Where a point is, in CSS pixels from the upper left corner of what is shown. */
function toPixels({x, y}: Point, view: View): Point {
  return {
    x: (x - view.x) * view.zoom * view.width,
    y: (y - view.y) * view.zoom * view.height,
  };
}

interface Placed<Member> extends Point {
  member: Member;
}

/** The points of each cell of a grid, which lies still on the drawing while that is moved. */
function grouped<Member>(
  placed: readonly Placed<Member>[],
  cell: number,
  view: View,
): Cluster<Member>[] {
  const left = view.x * view.zoom * view.width;
  const top = view.y * view.zoom * view.height;
  const cells = new Map<string, Placed<Member>[]>();
  for (const point of placed) {
    const key = `${String(Math.floor((point.x + left) / cell))} ${String(Math.floor((point.y + top) / cell))}`;
    const others = cells.get(key);
    if (others) others.push(point);
    else cells.set(key, [point]);
  }
  return apart([...cells.values()].map(clusterOf));
}

function clusterOf<Member>(placed: readonly Placed<Member>[]): Cluster<Member> {
  const mean = (axis: 'x' | 'y') =>
    placed.reduce((sum, point) => sum + point[axis], 0) / placed.length;
  return {
    x: mean('x'),
    y: mean('y'),
    members: placed.map(({member}) => member),
    size: sizeOf(placed.length),
  };
}

function sizeOf(count: number): number {
  return count === 1 ? SMALLEST : Math.min(26 + 6 * Math.log10(count), LARGEST);
}

/** Joins those that would cover each other, the largest first. As squares: each keeps its 24 by 24 pixels. */
function apart<Member>(clusters: Cluster<Member>[]): Cluster<Member>[] {
  const free: Cluster<Member>[] = [];
  for (const cluster of clusters.sort((a, b) => b.members.length - a.members.length)) {
    const near = free.find(
      (other) =>
        Math.max(Math.abs(cluster.x - other.x), Math.abs(cluster.y - other.y)) <
        (cluster.size + other.size) / 2,
    );
    if (near) {
      near.members = [...near.members, ...cluster.members];
      near.size = sizeOf(near.members.length);
    } else {
      free.push(cluster);
    }
  }
  // What has grown by others may now cover a third one.
  return free.length < clusters.length ? apart(free) : free;
}
