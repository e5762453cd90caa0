import { wordsThatWorry } from './worrying-words.js';

const labels = (text: string) => wordsThatWorry(text).map(({ label }) => label);

describe('wordsThatWorry', () => {
  it.each([
    ['J’ai eu un accident avec la machine', 'accident'],
    ['je me suis BLESSÉ au bras', 'accident'],
    ['le chef m’a frappé', 'violence'],
    ['c’est du harcelement', 'harcèlement'],
    ['Il fait des remarques racistes', 'harcèlement'],
    ['un collègue me touche tout le temps', 'violences sexuelles'],
    ['j’ai envie de mourir', 'mal-être grave'],
    ['on travaille sans harnais, sans protection', 'danger au travail'],
    ['je dors dans ma voiture', 'à la rue'],
    ['Je suis au noir', 'travail non déclaré'],
    ['toujours pas de contrat', 'travail non déclaré'],
    ['Je suis pas payé', 'pas payé'],
    ['Je n’ai pas été payée en décembre', 'pas payé'],
    ['pas encore reçu mon salaire, pas de salaire', 'pas payé'],
    ['mes heures supplémentaires pas payées', 'pas payé'],
    ['il veut partir', 'veut partir'],
    ['Je pense arrêter', 'veut partir'],
    ['il a démissionné', 'veut partir'],
    ['Elle ne vient plus depuis lundi', 'ne vient plus'],
    ['je vais le licencier', 'rupture du contrat'],
    ['on s’est engueulés', 'conflit'],
    ['Ça se passe très mal', 'conflit'],
    ['je n’en peux plus', 'épuisement'],
    ['j’ai peur d’y aller', 'peur'],
  ])('« %s » : %s', (text, label) => {
    expect(labels(text)).toContain(label);
  });

  it.each([
    'Tout va bien, merci beaucoup',
    'Pas d’accident, tout va bien',
    'aucun conflit avec l’équipe',
    'Il n’y a pas eu d’accident',
    'je ne veux pas partir',
    'Ça se passe pas mal du tout',
    'J’ai reçu mon virement',
    'nous étions en rupture de stock',
    'je n’abandonne pas',
    'Le tablier violet me va bien',
    '',
  ])('« %s » : rien', (text) => {
    expect(labels(text)).toEqual([]);
  });

  it('says each thing once, and still sees it where it is denied only the first time', () => {
    expect(labels('un accident, puis un autre accident')).toEqual(['accident']);
    expect(labels('pas d’accident hier, mais un accident ce matin')).toEqual(['accident']);
  });
});
