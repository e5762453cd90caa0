/** Nobody travels further to work every day; wider radii are not stored, so that the search never misses anyone. */
export const MAX_RADIUS_KM = 50;

const KM_PER_DEGREE = 111.2;
/** Bands of 1/9 degree are 12.4 km high; columns of 1/6.3 degree are 12 km wide at the middle of France. */
const BANDS_PER_DEGREE = 9;
const COLUMNS_PER_DEGREE = 6.3;
/** Columns are counted from 10 degrees west, so that those of the mainland are positive. */
const WEST = 10;

const band = (latitude: number): number => Math.floor(latitude * BANDS_PER_DEGREE);
const column = (longitude: number): number => Math.floor((longitude + WEST) * COLUMNS_PER_DEGREE);
/** Overseas columns are negative or beyond 400: numbers may then meet on far-away squares, which the distance test tells apart. */
const numberOf = (bandNumber: number, columnNumber: number): number => bandNumber * 1000 + columnNumber;

/** Number of the square of about 11 km a position lies in. Degrees, WGS 84. */
export const cellOf = (latitude: number, longitude: number): number => numberOf(band(latitude), column(longitude));

/** Flat distances, as SQL measures them, differ from true ones by less than this as far as anybody travels to work. */
export const FLAT_ERROR_KM = 0.3;

/** Every square a circle around a position touches. */
export function cellsAround(latitude: number, longitude: number, radiusKm: number): number[] {
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  const height = (radiusKm + FLAT_ERROR_KM) / KM_PER_DEGREE;
  const width = height / narrowing;
  const cells: number[] = [];
  for (let i = band(latitude - height); i <= band(latitude + height); i++)
    for (let j = column(longitude - width); j <= column(longitude + width); j++) {
      const up = outside(latitude, i / BANDS_PER_DEGREE, (i + 1) / BANDS_PER_DEGREE);
      const aside = outside(longitude, j / COLUMNS_PER_DEGREE - WEST, (j + 1) / COLUMNS_PER_DEGREE - WEST) * narrowing;
      if (Math.hypot(up, aside) <= height) cells.push(numberOf(i, j));
    }
  return cells;
}

/** How far a value lies outside a range; 0 inside. */
const outside = (value: number, from: number, to: number): number => Math.max(from - value, 0, value - to);
