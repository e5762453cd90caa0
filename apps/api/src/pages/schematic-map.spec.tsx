import { renderToStaticMarkup } from 'react-dom/server';
import { dotsOf, SchematicMap } from './schematic-map.js';

const flers = { name: 'Flers', latitude: 48.75, longitude: -0.57 };
const caen = { name: 'Caen', latitude: 49.18, longitude: -0.37 };

it.each([
  ['north-east', flers, caen, [1, -1]],
  ['south-west', caen, flers, [-1, 1]],
  ['east', flers, { ...flers, longitude: 0 }, [1, 0]],
  ['the same place', flers, flers, [0, 0]],
])('draws what lies to the %s there, inside the picture', (_, home, job, [east, south]) => {
  const [from, to] = dotsOf(home, job);
  expect([Math.sign(to.x - from.x), Math.sign(to.y - from.y)]).toEqual([east, south]);
  for (const { x, y } of [from, to]) {
    expect(x).toBeGreaterThan(69.9);
    expect(x).toBeLessThan(250.1);
    expect(y).toBeGreaterThan(33.9);
    expect(y).toBeLessThan(136.1);
  }
});

it('says in words what it shows, and asks nothing of the network', () => {
  const svg = renderToStaticMarkup(<SchematicMap home={flers} job={caen} distance="50 km" />);
  expect(svg).toContain('aria-label="Plan simple\u00a0: Caen, où est l’emploi, est à 50 km de Flers, votre commune."');
  expect(svg).not.toMatch(/http|url\(/);
});
