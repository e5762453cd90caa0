import { textWords, titleWords } from './occupation-words.js';

const neutrals = (words: readonly { neutral: string }[]) => words.map(({ neutral }) => neutral).join(' ');

describe('titleWords', () => {
  it.each([
    ['Vendeur / Vendeuse en épicerie (H/F)', 'vendeur epicerie'],
    ['vendeur(se) épicerie', 'vendeur epicerie'],
    ['Technicien (ne) géomètre F/H', 'technicien geometre'],
    ['employé·e de rayon', 'employe rayon'],
    ['Cuisinier-ère', 'cuisinier ere'],
    ['Boulangère', 'boulanger'],
    ['Directrice adjointe', 'directeur adjointe'],
    ['CDI – Plombier chauffagiste – temps plein – URGENT', 'plombier chauffagiste'],
    ['cherche serveur CDD 6 mois 35h/semaine', 'serveur'],
    ['Nous recrutons un(e) aide-soignant(e) de nuit', 'aide soignant nuit'],
    ['gestionnaire administratif H/F - EC22160', 'gestionnaire administratif'],
    ['boulanger, CDD renouvelable, fermé le lundi', 'boulanger'],
    ['technicien énergies renouvelables', 'technicien energies renouvelables'],
    ['Chargé de recherche', 'charge recherche'],
    ['AMP - AS', 'amp as'],
    ["chef d'équipe", 'chef equipe'],
    ['chef d’équipe', 'chef equipe'],
  ])('%s says %s', (title, expected) => {
    expect(neutrals(titleWords(title))).toBe(expected);
  });

  it('keeps every word when none tells anything, and none where there is none', () => {
    expect(neutrals(titleWords('Stage'))).toBe('stage');
    expect(titleWords('🙂 35 h 12,50 €')).toEqual([]);
  });

  it('keeps the words as they were written', () => {
    expect(titleWords('Éléctricienne').map(({ text }) => text)).toEqual(['éléctricienne']);
  });
});

describe('textWords', () => {
  it('gives the telling words of a text once', () => {
    expect(
      neutrals(textWords('Nous cherchons quelqu’un pour la plonge. La plonge du midi, 20 heures par semaine.')),
    ).toBe('plonge midi');
  });
});
