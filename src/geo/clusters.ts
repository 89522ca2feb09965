/** Where something is on a map: from 0 to 1 of its width to the right, and of its height down. */
export interface Point {
  x: number;
  y: number;
}

/** Points so near to each other that they are shown as one; `x` and `y` in CSS pixels of the view. */
export interface Cluster<Member> extends Point {
  members: readonly Member[];
  /** CSS pixels of its diameter. */
  size: number;
}

/** What part of a map is shown, on how many CSS pixels. */
export interface View {
  /** The part's upper left corner. */
  x: number;
  y: number;
  /** CSS pixels of the whole map, were all of it shown at that size. */
  across: number;
  down: number;
  /** CSS pixels of what is shown. */
  width: number;
  height: number;
}

/** CSS pixels: two that are nearer to each other than that begin as one. */
const CELL = 44;
/** By how much that grows, as long as there are too many. */
const COARSER = 1.25;
/** What can be pressed is no smaller (WCAG 2.5.8). */
const SMALLEST = 24;
const LARGEST = 50;
/** A reader with a keyboard walks through all of them. */
const MAX_SHOWN = 30;
/** More rows than a grid has anywhere. */
const ROWS = 2 ** 22;

/**
 * The points in view, grouped so that none covers another, in the order in which one reads: from the top.
 *
 * @param scale How many times as large as usual the numbers on them are.
 */
export function clustersIn<Member>(
  members: readonly Member[],
  positionOf: (member: Member) => Point,
  view: View,
  scale = 1,
): Cluster<Member>[] {
  let cell = CELL * scale;
  let groups = grouped(singles(members, positionOf, view), cell, view);
  let clusters = apart(groups, scale);
  while (clusters.length > MAX_SHOWN) {
    cell *= COARSER;
    // Of groups, which are few: all points anew for every size of a cell would take ten times as long.
    groups = grouped(groups, cell, view);
    clusters = apart(groups, scale);
  }
  return clusters
    .map(({x, y, members: joined}) => ({x, y, members: joined, size: sizeOf(joined.length, scale)}))
    .sort((a, b) => a.y - b.y || a.x - b.x);
}

/** Where a point is, in CSS pixels from the upper left corner of what is shown. */
function toPixels({x, y}: Point, view: View): Point {
  return {x: (x - view.x) * view.across, y: (y - view.y) * view.down};
}

/** Where in another view of the same map is what was at these CSS pixels of one. */
export function moved({x, y}: Point, from: View, to: View): Point {
  return toPixels({x: from.x + x / from.across, y: from.y + y / from.down}, to);
}

interface Group<Member> extends Point {
  members: Member[];
}

/** Every point in view by itself. */
function singles<Member>(
  members: readonly Member[],
  positionOf: (member: Member) => Point,
  view: View,
): Group<Member>[] {
  const groups: Group<Member>[] = [];
  for (const member of members) {
    const {x, y} = toPixels(positionOf(member), view);
    const isShown = x >= 0 && x <= view.width && y >= 0 && y <= view.height;
    if (isShown) groups.push({x, y, members: [member]});
  }
  return groups;
}

/** What is in each cell of a grid, which lies still on the map while that is moved; at the middle of its members. */
function grouped<Member>(
  groups: readonly Group<Member>[],
  cell: number,
  view: View,
): Group<Member>[] {
  const left = view.x * view.across;
  const top = view.y * view.down;
  const cells = new Map<number, Group<Member>>();
  for (const {x, y, members} of groups) {
    const key = Math.floor((x + left) / cell) * ROWS + Math.floor((y + top) / cell);
    const group = cells.get(key);
    if (group) {
      const share = members.length / (group.members.length + members.length);
      group.x += (x - group.x) * share;
      group.y += (y - group.y) * share;
      for (const member of members) group.members.push(member);
    } else {
      cells.set(key, {x, y, members: [...members]});
    }
  }
  return [...cells.values()];
}

function sizeOf(count: number, scale: number): number {
  return count === 1 ? SMALLEST : scale * Math.min(26 + 7 * Math.log10(count), LARGEST);
}

/** Joins those that would cover each other, the largest first. As squares: each keeps its 24 by 24 pixels. */
function apart<Member>(groups: readonly Group<Member>[], scale: number): Group<Member>[] {
  const free: (Group<Member> & {size: number})[] = [];
  const largestFirst = [...groups].sort((a, b) => b.members.length - a.members.length);
  for (const {x, y, members} of largestFirst) {
    const size = sizeOf(members.length, scale);
    const near = free.find(
      (other) => Math.max(Math.abs(x - other.x), Math.abs(y - other.y)) < (size + other.size) / 2,
    );
    if (near) {
      near.members = near.members.concat(members);
      near.size = sizeOf(near.members.length, scale);
    } else {
      free.push({x, y, members, size});
    }
  }
  // What has grown by others may now cover a third one.
  return free.length < groups.length ? apart(free, scale) : free;
}
