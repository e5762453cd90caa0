import { grounds } from '../types.js';
import { findUnlawful } from './index.js';
import { sentencesIn, wordingWords } from './second-reading.js';

describe('the second reading', () => {
  const [found] = findUnlawful('Poste de caisse (H/F). on cherche qqn de Flers ou La Ferté, pas plus loin. 35 h.');

  it('warns of a sentence no rule knows, never blocks it, and says why', () => {
    expect(found).toMatchObject({
      ground: 'place_of_residence',
      severity: 'warn',
      excerpt: 'on cherche qqn de Flers ou La Ferté, pas plus loin',
    });
    expect(found!.rewording).toMatch(/^Relisez cette phrase : elle ressemble à un critère interdit\./);
    expect(grounds).toContain(found!.ground);
  });

  it('leaves to its rule a sentence where one has spoken', () => {
    expect(
      findUnlawful('pas de gréviste ni de syndiqué dans mon équipe').map(({ rewording }) => rewording),
    ).not.toContain(expect.stringMatching(/^Relisez/));
  });

  it('leaves alone a sentence that opens the job to all', () => {
    expect(findUnlawful('on prend tout le monde, peu importe le quartier ou la commune où vous habitez')).toEqual([]);
  });

  it('judges neither a word or two nor a text without words', () => {
    expect(sentencesIn('non merci. 35 h ; 12/07 !')).toEqual([]);
    expect(sentencesIn('')).toEqual([]);
  });

  it('keeps every word, and takes numbers for alike', () => {
    expect(wordingWords('pas de 25 ans').map(({ stem }) => stem)).toEqual(['pas', 'de', '0', 'ans']);
  });
});
