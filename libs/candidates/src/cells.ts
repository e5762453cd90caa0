/** Nobody travels further to work every day; wider radii are not stored, so that the search never misses anyone. */
export const MAX_RADIUS_KM = 50;

const KM_PER_DEGREE = 111.2;
/** Bands of 1/9 degree are 12.4 km high; columns of 1/6.3 degree are 12 km wide at the middle of France. */
const BANDS_PER_DEGREE = 9;
const COLUMNS_PER_DEGREE = 6.3;

const band = (latitude: number): number => Math.floor(latitude * BANDS_PER_DEGREE);
const column = (longitude: number): number => Math.floor((longitude + 10) * COLUMNS_PER_DEGREE);
/** Overseas columns are negative or beyond 400: numbers may then meet on far-away squares, which the distance test tells apart. */
const numberOf = (bandNumber: number, columnNumber: number): number => bandNumber * 1000 + columnNumber;

/** Number of the square of about 11 km a position lies in. Degrees, WGS 84. */
export const cellOf = (latitude: number, longitude: number): number => numberOf(band(latitude), column(longitude));

/** Every square a circle around a position may touch. */
export function cellsAround(latitude: number, longitude: number, radiusKm: number): number[] {
  const height = radiusKm / KM_PER_DEGREE;
  const width = height / Math.cos((latitude * Math.PI) / 180);
  const cells: number[] = [];
  for (let i = band(latitude - height); i <= band(latitude + height); i++)
    for (let j = column(longitude - width); j <= column(longitude + width); j++) cells.push(numberOf(i, j));
  return cells;
}
