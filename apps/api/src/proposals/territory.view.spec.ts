import { toReachDto } from './territory.view.js';

const need = (communeCode: string) => ({ communeCode });

describe('what a young person can reach', () => {
  it('is counted by commune around the home, the nearest first, what fits apart from what nearly does', () => {
    const { commune, places } = toReachDto('61169', {
      fitting: [need('61163'), need('61169'), need('61163')],
      out: [need('61163'), need('61001')],
    });
    expect(commune.name).toBe('Flers');
    expect(places.map(({ commune: { code }, reachable, out }) => [code, reachable, out])).toEqual([
      ['61169', 1, 0],
      ['61163', 2, 1],
      ['61001', 0, 1],
    ]);
    expect(places[0]).toMatchObject({ distanceKm: 0, eastKm: 0, southKm: 0 });
    // Alençon lies to the south-east of Flers.
    expect([places[2]!.eastKm > 0, places[2]!.southKm > 0]).toEqual([true, true]);
    expect(places[2]!.distanceKm).toBeGreaterThan(40);
  });

  it('leaves out a commune nobody can place', () => {
    expect(toReachDto('61169', { fitting: [need('99999')], out: [] }).places).toEqual([]);
  });
});
