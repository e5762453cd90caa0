import { market } from '../market.js';
import { companies } from './companies.js';
import { needs } from './needs.js';
import { youngPeople } from './young-people.js';

const all = Object.values(needs);
const wanted = (code: string): number => all.filter(({ opened }) => opened?.as.occupationCode === code).length;

describe('the companies and needs of the demo', () => {
  it('are as many as promised, four in five companies with fewer than ten staff', () => {
    expect([companies.length, all.length]).toEqual([60, 40]);
    const small = companies.filter(({ headcount }) => headcount < 10).length / companies.length;
    expect(small).toBeGreaterThan(0.7);
    expect(new Set(companies.map(({ siret }) => siret)).size).toBe(60);
  });

  it('ask for what the market asks for: the occupations most offered are there, those hardly offered are not', () => {
    const offered = [...market].sort((a, b) => b[1] - a[1]).map(([code]) => code);
    expect(offered.slice(0, 14).filter((code) => wanted(code) === 0)).toEqual([]);
    const known = all.flatMap(({ opened }) => opened?.as.occupationCode ?? []);
    const rank = known.reduce((sum, code) => sum + offered.indexOf(code), 0) / known.length;
    expect(rank).toBeLessThan(offered.length / 4);
  });

  it('show the real mismatch: many want to clean, hardly anybody to cook, though more cooks are wanted', () => {
    const people = youngPeople('2026-12-01', { near: () => [], skills: () => [] });
    const seekers = (code: string): number => people.filter(({ targets }) => targets[0]?.code === code).length;
    expect(seekers('K2204') / wanted('K2204')).toBeGreaterThan(2 * (seekers('G1602') / wanted('G1602')));
    expect(wanted('D1214')).toBe(0);
    expect(seekers('D1214')).toBeGreaterThan(30);
  });
});
