/** The first and the other coefficients of the polynomial. */
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796] as const;
const M = Math.sqrt(3) / 2;

/**
 * A place on the Equal Earth map, on which every square kilometre is as large: `x` to the east and `y` to the north of
 * where the equator meets the meridian of Greenwich, in radii of the Earth.
 *
 * @see https://doi.org/10.1080/13658816.2018.1504949
 */
export function equalEarth(longitude: number, latitude: number): {x: number; y: number} {
  const degree = Math.PI / 180;
  const angle = Math.asin(M * Math.sin(latitude * degree));
  const square = angle ** 2;
  const sixth = square ** 3;
  return {
    x:
      (longitude * degree * Math.cos(angle)) /
      (M * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square))),
    y: angle * (A1 + A2 * square + sixth * (A3 + A4 * square)),
  };
}

/** How far the map reaches to the east. */
const EAST = equalEarth(180, 0).x;
/** The drawing's edges: beyond them lives nobody but penguins and researchers. */
const NORTH = equalEarth(0, 84).y;
const SOUTH = equalEarth(0, -58).y;

/** How much wider the drawing is than high. */
export const ASPECT = (2 * EAST) / (NORTH - SOUTH);

/** A place on the drawing, from 0 to 1 of its width to the right, and down of its height. */
export function onDrawing([longitude, latitude]: readonly [number, number]): {
  x: number;
  y: number;
} {
  const {x, y} = equalEarth(longitude, latitude);
  const down = (NORTH - y) / (NORTH - SOUTH);
  return {x: (x + EAST) / (2 * EAST), y: Math.min(Math.max(down, 0), 1)};
}
