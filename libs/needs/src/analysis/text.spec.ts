import fc from 'fast-check';
import { clauseAround, excerpt, read, sliceOf, wishFor } from './text.js';

describe('read', () => {
  it.each([
    ['Vendéen à l’étage', "vendeen a l'etage"],
    ['CŒUR D&#039;ÉQUIPE', "coeur d'equipe"],
    ['chef&nbsp;de rang', 'chef de rang'],
    ['<p>Serveur</p><script src="x">', '\nserveur\n '],
    ['serveur·se', 'serveur.se'],
    ['• plonge', '; plonge'],
    ['cherche qqn pr le wk', "cherche quelqu'un pour le week-end"],
    ['aprentissage', 'apprentissage'],
    ['nationnalité', 'nationalite'],
    ['moins de vingt-cinq ans', 'moins de 25 ans'],
    ['8000 habitants, habitat ancien', '8000 habitants, habitat ancien'],
  ])('%s → %s', (raw, text) => {
    expect(read(raw).text).toBe(text);
  });

  it('keeps the employer’s own words behind what was rewritten', () => {
    const reading = read('Bonjour, cherche qqn de sérieux 👍 en CDI');
    const start = reading.text.indexOf("quelqu'un");
    expect(excerpt(reading, { start, end: start + "quelqu'un".length })).toEqual({
      excerpt: 'qqn',
      start: 17,
      end: 20,
    });
    const cdi = reading.text.indexOf('cdi');
    expect(excerpt(reading, { start: cdi, end: cdi + 3 }).excerpt).toBe('CDI');
  });

  it('gives each character a place in the raw text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        const { text, starts, ends } = read(raw);
        expect(starts).toHaveLength(text.length);
        expect(ends).toHaveLength(text.length);
        for (let i = 0; i < text.length; i++) {
          expect(ends[i]).toBeGreaterThan(starts[i]!);
          expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
          expect(ends[i]).toBeLessThanOrEqual(raw.length);
        }
      }),
    );
  });
});

describe('wishFor', () => {
  it.each([
    ['permis b obligatoire', 'required'],
    ['permis b', 'required'],
    ['le permis b serait un plus', 'welcome'],
    ['permis b (souhaite)', 'welcome'],
    ['idealement permis b', 'welcome'],
    ['permis pas oblige', 'not_required'],
    ["le permis n'est pas obligatoire", 'not_required'],
    ['pas besoin de permis', 'not_required'],
    ['avec ou sans permis', 'not_required'],
    ['permis b apprecie mais pas exige', 'welcome'],
    ['le permis b est necessaire et le caces apprecie', 'required'],
  ])('%s → %s', (text, wish) => {
    const start = text.indexOf('permis');
    expect(wishFor(text, { start, end: start + 6 }, 'required').wish).toBe(wish);
  });
});

it('a clause stops at commas and brackets', () => {
  const text = 'flers centre, le midi (lundi) pas le soir';
  const start = text.indexOf('midi');
  expect(sliceOf(text, clauseAround(text, { start, end: start + 4 })).trim()).toBe('le midi');
});
