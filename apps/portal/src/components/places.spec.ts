import { placesOf } from './places.js';

describe('the words of a search in a text', () => {
  it.each([
    ['Élodie Garçon', 'garcon elo', ['Élo', 'Garçon']],
    ['Crêperie de l’Œil', 'CREPERIE', ['Crêperie']],
    ['Plonge', 'plonge plon', ['Plonge']],
    ['Plonge', 'cuisine', []],
    ['Plonge', '', []],
  ])('« %s », looked for with « %s »', (text, words, marked) =>
    expect(placesOf(text, words).map(([start, end]) => text.slice(start, end))).toEqual(marked),
  );
});
