import { allCommunes } from './communes/communes.js';
import { departmentCodes, departmentOf, regions } from './regions.js';

it('every department is in one region', () => {
  expect(regions).toHaveLength(18);
  expect(departmentCodes).toHaveLength(101);
  expect(new Set(departmentCodes).size).toBe(101);
});

it('every commune of a region is in one of its departments', () => {
  const unknown = new Set(allCommunes().map(({ code }) => departmentOf(code)));
  departmentCodes.forEach((code) => unknown.delete(code));
  expect([...unknown].filter((code) => !/^9[78]/.test(code))).toEqual([]);
});

it.each([
  ['61169', '61'],
  ['2A004', '2A'],
  ['97411', '974'],
  ['98818', '988'],
])('%s is in %s', (commune, department) => expect(departmentOf(commune)).toBe(department));
