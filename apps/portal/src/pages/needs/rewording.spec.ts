import type { Unlawful } from '../../api/types.js';
import { aboutAnybody, fixesOf } from './rewording.js';

const finding = (excerpt: string, rewording: string, severity: Unlawful['severity'] = 'block'): Unlawful => ({
  ground: 'age',
  severity,
  excerpt,
  start: 0,
  end: excerpt.length,
  article: 'L1132-1',
  rewording,
});
const tried = (description: string, found: Unlawful) =>
  fixesOf(found).map(({ label, apply }) => [label, apply({ title: '', description }).description]);

describe('a wording about somebody', () => {
  it.each([
    ['cherche une jeune femme', 'cherche une personne'],
    ['cherche un jeune', 'cherche une personne'],
    ['jeune homme', 'personne'],
    ['un homme', 'une personne'],
    ['deux filles', 'deux personnes'],
    ['des jeunes', 'des personnes'],
    ['équipe jeune', null],
    ['homme fort', null],
    ['femme de ménage', null],
    ['moins de 30 ans', null],
  ])('« %s » is said of anybody as « %s »', (excerpt, expected) => {
    expect(aboutAnybody(excerpt)).toBe(expected);
  });
});

describe('settling a wording in one tap', () => {
  it.each<[string, string, Unlawful, [string, string][]]>([
    [
      'takes the wording proposed',
      'Cherche serveur. Moins de 30 ans. CDI.',
      finding('Moins de 30 ans', '« débutant accepté, formation assurée ».'),
      [
        [
          'Écrire «\u00a0débutant accepté, formation assurée\u00a0»',
          'Cherche serveur. Débutant accepté, formation assurée. CDI.',
        ],
        ['Supprimer ces mots', 'Cherche serveur. CDI.'],
      ],
    ],
    [
      'offers each of several',
      'Équipe jeune.',
      finding('jeune', 'Préférez « soudée », « dynamique ».', 'warn'),
      [
        ['Écrire «\u00a0soudée\u00a0»', 'Équipe soudée.'],
        ['Écrire «\u00a0dynamique\u00a0»', 'Équipe dynamique.'],
        ['Supprimer ces mots', 'Équipe.'],
      ],
    ],
    [
      'removes the sentence when the whole of it must go',
      'CDI à Flers. Pas de crédit en cours ! Midi et soir.',
      finding('crédit en cours', 'Supprimez cette phrase.'),
      [['Supprimer cette phrase', 'CDI à Flers. Midi et soir.']],
    ],
    [
      'adds both sexes',
      'serveur à Flers',
      finding('serveur', 'Nous ajoutons « (H/F) » au titre.', 'inform'),
      [['Ajouter (H/F)', 'serveur (H/F) à Flers']],
    ],
    [
      'does not take an example for a wording',
      'Plonge, pas d’accent.',
      finding(
        'pas d’accent',
        'Supprimez cette demande. Si le français compte, écrivez pourquoi : « prendre les commandes ».',
      ),
      [['Supprimer ces mots', 'Plonge.']],
    ],
    [
      'takes what describes the work instead',
      'Plonge, homme fort.',
      finding('homme fort', 'Décrivez l’effort : « port de caisses ».'),
      [
        ['Écrire «\u00a0port de caisses\u00a0»', 'Plonge, port de caisses.'],
        ['Supprimer ces mots', 'Plonge.'],
      ],
    ],
    ['leaves what only informs', 'serveur', finding('serveur', 'À savoir.', 'inform'), []],
  ])('%s', (_, description, found, expected) => {
    const start = description.indexOf(found.excerpt);
    expect(tried(description, { ...found, start, end: start + found.excerpt.length })).toEqual(expected);
  });

  it('changes nothing when the words are gone already', () => {
    expect(tried('Autre texte', finding('Moins de 30 ans', 'Supprimez cette phrase.'))).toEqual([
      ['Supprimer cette phrase', undefined],
    ]);
  });
});
