import { hireProblem } from './hire-terms.js';

const today = '2026-12-01';
const terms = { contractType: 'cdd', startsOn: '2027-01-12', endsOn: '2027-06-30', weeklyHours: 35 };

it.each([
  ['a fixed term', {}],
  ['a fixed term without known end (replacement)', { endsOn: null }],
  ['one day', { endsOn: '2027-01-12' }],
  ['a permanent contract', { contractType: 'cdi', endsOn: null }],
  ['told three months late', { startsOn: '2026-09-02' }],
  ['a year ahead', { startsOn: '2027-12-01', endsOn: null }],
])('accepts %s', (_, changes) => {
  expect(hireProblem({ ...terms, ...changes }, today)).toBeNull();
});

it.each([
  ['startsOn', { startsOn: '2026-09-01' }],
  ['startsOn', { startsOn: '2027-12-02', endsOn: null }],
  ['endsOn', { endsOn: '2027-01-11' }],
  ['endsOn', { contractType: 'cdi' }],
])('refuses by %s: %j', (field, changes) => {
  expect(hireProblem({ ...terms, ...changes }, today)).toMatchObject({ field });
});
