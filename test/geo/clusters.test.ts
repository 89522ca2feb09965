import {expect} from '@open-wc/testing';
import {clustersIn, type Point, type View} from '../../src/geo/clusters.js';

const view = (more: Partial<View> = {}): View => ({
  x: 0,
  y: 0,
  across: 1000,
  down: 500,
  width: 1000,
  height: 500,
  ...more,
});
const inView = (points: readonly Point[], more?: Partial<View>) =>
  clustersIn(points, (point) => point, view(more));

/** Points spread as by chance, the same each time. */
function scattered(count: number): Point[] {
  let seed = 7;
  const next = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  return [...Array(count).keys()].map(() => ({x: next(), y: next()}));
}

describe('clusters', () => {
  it('are none of nothing', () => {
    expect(inView([])).to.deep.equal([]);
  });

  it('keep apart what is far from each other', () => {
    const clusters = inView([
      {x: 0.1, y: 0.1},
      {x: 0.9, y: 0.9},
    ]);
    expect(clusters.map(({members}) => members.length)).to.deep.equal([1, 1]);
  });

  it('join what is near, at its middle', () => {
    const [cluster] = inView([
      {x: 0.1, y: 0.1},
      {x: 0.11, y: 0.1},
    ]);
    expect(cluster?.members).to.have.lengthOf(2);
    expect(cluster?.x).to.be.closeTo(105, 1e-6);
  });

  it('fall apart when the view comes nearer', () => {
    const points = [
      {x: 0.1, y: 0.1},
      {x: 0.11, y: 0.1},
    ];
    expect(inView(points, {across: 8000, down: 4000})).to.have.lengthOf(2);
  });

  it('leave out what is out of view', () => {
    expect(inView([{x: 0.1, y: 0.1}], {x: 0.5, y: 0.5, across: 2000, down: 1000})).to.deep.equal(
      [],
    );
  });

  for (const count of [10, 300, 5000]) {
    it(`of ${String(count)} points are 30 at most, cover none another, and hold all`, () => {
      const clusters = inView(scattered(count));
      expect(clusters.length).to.be.within(1, 30);
      expect(clusters.flatMap(({members}) => members)).to.have.lengthOf(count);
      clusters.forEach((one, index) => {
        for (const other of clusters.slice(index + 1)) {
          const distance = Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y));
          expect(distance).to.be.at.least((one.size + other.size) / 2);
        }
        expect(one.size).to.be.at.least(24);
      });
    });
  }
});
