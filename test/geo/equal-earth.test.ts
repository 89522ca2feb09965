import {expect} from '@open-wc/testing';
import {ASPECT, equalEarth, onDrawing} from '../../src/geo/equal-earth.js';
import {land} from '../../src/geo/world.js';

describe('Equal Earth', () => {
  // The edges as Šavrič, Patterson and Jenny give them: 2.7066 and 1.3173 radii.
  const known: readonly [longitude: number, latitude: number, x: number, y: number][] = [
    [0, 0, 0, 0],
    [180, 0, 2.70663, 0],
    [-180, 0, -2.70663, 0],
    [0, 90, 0, 1.31736],
    [0, -90, 0, -1.31736],
    [180, 90, 1.60359, 1.31736],
  ];
  for (const [longitude, latitude, x, y] of known) {
    it(`has ${String(longitude)}, ${String(latitude)} at ${String(x)}, ${String(y)}`, () => {
      const point = equalEarth(longitude, latitude);
      expect(point.x).to.be.closeTo(x, 1e-4);
      expect(point.y).to.be.closeTo(y, 1e-4);
    });
  }

  it('keeps areas: a strip of the sphere is as large on the map', () => {
    // Between the equator and 30° lies a quarter of the sphere, 180 degrees of longitude wide: π radii².
    const steps = 3000;
    let area = 0;
    for (let step = 0; step < steps; step += 1) {
      const [south, north] = [(30 * step) / steps, (30 * (step + 1)) / steps];
      const height = equalEarth(0, north).y - equalEarth(0, south).y;
      area += 2 * equalEarth(180, (south + north) / 2).x * height;
    }
    expect(area).to.be.closeTo(Math.PI, 0.005);
  });
});

describe('a place on the drawing', () => {
  it('is in its middle where the map has its own', () => {
    expect(onDrawing([0, 0]).x).to.equal(0.5);
  });

  it('stays on it in Antarctica and at the pole', () => {
    expect([onDrawing([0, -90]).y, onDrawing([0, 90]).y]).to.deep.equal([1, 0]);
  });

  it('is on land where land is', () => {
    const path = new Path2D(land);
    const context = document.createElement('canvas').getContext('2d')!;
    const isLand = (longitude: number, latitude: number) => {
      const {x, y} = onDrawing([longitude, latitude]);
      return context.isPointInPath(path, x * 1000 * ASPECT, y * 1000);
    };
    const places = {
      Sahara: [10, 23],
      Moscow: [37.6, 55.8],
      Ohio: [-83, 40],
      Amazonia: [-60, -5],
      'Alice Springs': [133.9, -23.7],
      Chukotka: [-175, 66.5],
    } as const;
    const all = Object.values(places);
    expect(all.map(([longitude, latitude]) => isLand(longitude, latitude))).to.not.include(false);
    expect([isLand(-30, 30), isLand(80, -30), isLand(-150, 0), isLand(170, 80)]).to.not.include(
      true,
    );
  });
});
