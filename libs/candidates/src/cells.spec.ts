import fc from 'fast-check';
import { cellOf, cellsAround, MAX_RADIUS_KM } from './cells.js';

/** Degrees of a point `km` away in a direction, on a sphere small enough to be flat. */
const away = (latitude: number, longitude: number, km: number, direction: number): [number, number] => [
  latitude + (km * Math.sin(direction)) / 111.2,
  longitude + (km * Math.cos(direction)) / (111.2 * Math.cos((latitude * Math.PI) / 180)),
];

it('finds the square of everyone within the radius, also overseas', () => {
  fc.assert(
    fc.property(
      fc.constantFrom([48.75, -0.57], [43.3, 5.37], [-21.1, 55.5], [14.6, -61.07], [4.9, -52.3]),
      fc.double({ min: 0, max: MAX_RADIUS_KM, noNaN: true }),
      fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
      ([latitude, longitude], km, direction) => {
        const cells = cellsAround(latitude, longitude, MAX_RADIUS_KM);
        expect(cells).toContain(cellOf(...away(latitude, longitude, km, direction)));
      },
    ),
  );
});

it('lists few squares, none of the corners: everybody there would be read for nothing', () => {
  expect(cellsAround(48.75, -0.57, MAX_RADIUS_KM).length).toBeLessThanOrEqual(80);
});
