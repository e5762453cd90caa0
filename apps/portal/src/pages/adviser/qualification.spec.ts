import { changesOf } from './qualification.js';

it.each([
  ['nothing', { title: 'Plonge', licences: [{ code: 'B' }] }, { title: 'Plonge', licences: [{ code: 'B' }] }, {}],
  ['a value', { title: 'Plonge', positions: 1 }, { title: 'Plonge', positions: 2 }, { positions: 2 }],
  ['what is taken away', { startsOn: '2027-01-15' }, { startsOn: null }, { startsOn: null }],
  ['what is inside', { licences: [{ code: 'B' }] }, { licences: [] }, { licences: [] }],
])('sends %s that somebody changed, and leaves the rest to colleagues', (_, before, after, changes) => {
  expect(changesOf<object>(before, after)).toEqual(changes);
});
