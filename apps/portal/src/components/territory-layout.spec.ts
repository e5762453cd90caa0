import fc from 'fast-check';
import type { TerritoryPlace } from '../api/types.js';
import { HEIGHT, layOut, WIDTH } from './territory-layout.js';

const place = (name: string, eastKm: number, southKm: number, reachable = 1, out = 0): TerritoryPlace => ({
  commune: { code: name, name },
  distanceKm: Math.round(Math.hypot(eastKm, southKm) * 10) / 10,
  eastKm,
  southKm,
  reachable,
  out,
});

it('puts the post in the middle, north above and east to the right', () => {
  const { dots } = layOut([place('Flers', 0, 0, 5), place('Caen', 12, -45), place('Laval', -8, 60)]);
  const [flers, caen, laval] = dots as [(typeof dots)[0], (typeof dots)[0], (typeof dots)[0]];
  expect([flers.x, flers.y]).toEqual([WIDTH / 2, HEIGHT / 2]);
  expect([caen.x > flers.x, caen.y < flers.y]).toEqual([true, true]);
  expect([laval.x < flers.x, laval.y > flers.y]).toEqual([true, true]);
  expect(flers.r).toBeGreaterThan(caen.r);
});

it.each([
  [0, [1, 2, 3]],
  [9, [5]],
  [18, [5, 10, 15]],
  [40, [10, 20, 30, 40]],
  [60, [20, 40, 60]],
])('measures a territory of %s km with rings of whole kilometres', (km, rings) => {
  expect(layOut([place('Flers', 0, 0), place('Loin', km, 0)]).rings.map((ring) => ring.km)).toEqual(rings);
});

it('holds the whole circle somebody travels in', () => {
  const { radius, rings } = layOut([place('Flers', 0, 0)], 25);
  expect(radius).toBeLessThanOrEqual(HEIGHT / 2);
  expect(radius).toBeGreaterThan(HEIGHT / 3);
  expect(rings.every(({ r }) => r <= radius)).toBe(true);
});

it('names those with the most people when names would cover each other', () => {
  const { dots } = layOut([
    place('Petite-Commune-Au-Nom-Long', 1, 0, 1),
    place('Flers', 0, 0, 9),
    ...Array.from({ length: 30 }, (_, index) => place(`Voisine-${index}`, index / 40, index / 50, 0, 1)),
    place('Loin', 30, 0),
  ]);
  const named = dots.filter(({ name }) => name).map((dot) => dot.place.commune.name);
  expect(named).toContain('Flers');
  expect(named.length).toBeLessThan(20);
});

it('keeps every commune inside the picture, and is calm with none', () => {
  const km = fc.double({ min: -70, max: 70, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(km, km, fc.nat(400)), { maxLength: 60 }), (all) => {
      const { dots } = layOut(all.map(([east, south, count], index) => place(`Commune-${index}`, east, south, count)));
      for (const { x, y, r } of dots) {
        expect(Math.min(x - r, y - r)).toBeGreaterThanOrEqual(0);
        expect(x + r).toBeLessThanOrEqual(WIDTH);
        expect(y + r).toBeLessThanOrEqual(HEIGHT);
      }
    }),
  );
});
