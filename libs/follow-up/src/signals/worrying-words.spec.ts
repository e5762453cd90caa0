import fc from 'fast-check';
import { worryingWords, wordsThatWorry } from './worrying-words.js';

const labels = (text: string) => wordsThatWorry(text).map(({ label }) => label);

describe('what worries', () => {
  it.each([
    // Accident, violence, harassment.
    ['J’ai eu un accident avec la machine', 'accident'],
    ['je me suis BLESSÉ au bras', 'accident'],
    ['g eu un acident hier au taf', 'accident'],
    ['Il s’est brûlé la main avec l’huile', 'accident'],
    ['elle est tombée de l’échelle ce matin', 'accident'],
    ['on a dû appeler les pompiers', 'accident'],
    ['je me suis coupé le doigt au couteau', 'accident'],
    ['le chef m’a frappé', 'violence'],
    ['Il m’a menacé devant tout le monde', 'violence'],
    ['un client ma agressé', 'violence'],
    ['ils se sont battus sur le chantier', 'violence'],
    ['c’est du harcelement', 'harcèlement'],
    ['cé du harselement', 'harcèlement'],
    ['Il fait des remarques racistes', 'harcèlement'],
    ['ils se moquent de moi tout le temps', 'harcèlement'],
    ['mon tuteur me traite comme un chien', 'harcèlement'],
    ['il me rabaisse devant les clients', 'harcèlement'],
    ['le patron m’insulte', 'harcèlement'],
    ['un collègue me touche tout le temps', 'violences sexuelles'],
    ['il m’a mis la main aux fesses', 'violences sexuelles'],
    ['j’ai envie de mourir', 'mal-être grave'],
    ['des fois je veux en finir', 'mal-être grave'],
    ['on travaille sans harnais, sans protection', 'danger au travail'],
    ['la machine est dangereuse', 'danger au travail'],
    ['on n’a pas de chaussures de sécurité', 'danger au travail'],
    ['je dors dans ma voiture', 'à la rue'],
    ['ma mère m’a mise dehors', 'à la rue'],
    ['jé plu de logement', 'à la rue'],
    // Pay and papers.
    ['Je suis au noir', 'travail non déclaré'],
    ['toujours pas de contrat', 'travail non déclaré'],
    ['j’ai toujours pas signé de contrat', 'travail non déclaré'],
    ['il me paye de la main à la main', 'travail non déclaré'],
    ['je n’ai jamais eu de fiche de paie', 'travail non déclaré'],
    ['je ne suis pas déclaré', 'travail non déclaré'],
    ['Je suis pas payé', 'pas payé'],
    ['Je n’ai pas été payée en décembre', 'pas payé'],
    ['g pa été payer', 'pas payé'],
    ['pas encore reçu mon salaire, pas de salaire', 'pas payé'],
    ['mes heures supplémentaires pas payées', 'pas payé'],
    ['j’attends toujours mon salaire de novembre', 'pas payé'],
    ['il manque des heures sur ma fiche de paie', 'pas payé'],
    ['il me doit encore 200 euros', 'pas payé'],
    ['mon salaire n’est pas arrivé', 'pas payé'],
    ['jai rien touché ce mois ci, aucun virement', 'pas payé'],
    ['le patron a du retard de paiement, salaire en retard', 'pas payé'],
    // Leaving.
    ['il veut partir', 'veut partir'],
    ['Je pense arrêter', 'veut partir'],
    ['il a démissionné', 'veut partir'],
    ['jveu partir', 'veut partir'],
    ['je veux arreter mon contrat', 'veut partir'],
    ['jvai démissioner', 'veut partir'],
    ['Elle nous a dit qu’elle souhaite quitter l’entreprise', 'veut partir'],
    ['j’ai plus envie d’y aller', 'veut partir'],
    ['je n’y retourne plus', 'veut partir'],
    ['je veux plus venir', 'veut partir'],
    ['il n’est plus motivé', 'veut partir'],
    ['j’ai envie de tout lâcher', 'veut partir'],
    ['je compte laisser tomber', 'veut partir'],
    ['Elle cherche un autre emploi', 'veut partir'],
    ['Ce métier ne me plaît pas', 'veut partir'],
    ['Elle ne vient plus depuis lundi', 'ne vient plus'],
    ['Plus de nouvelles depuis trois jours', 'ne vient plus'],
    ['Il n’est pas venu lundi', 'ne vient plus'],
    ['Deux absences injustifiées cette semaine', 'ne vient plus'],
    ['il ne répond plus au téléphone', 'ne vient plus'],
    ['je suis en arrêt maladie', 'ne vient plus'],
    ['je vais le licencier', 'rupture du contrat'],
    ['on envisage de mettre fin à la période d’essai', 'rupture du contrat'],
    ['Nous n’allons pas la garder', 'rupture du contrat'],
    ['je me suis fait virer', 'rupture du contrat'],
    ['Nous allons arrêter le contrat', 'rupture du contrat'],
    ['il ne fait pas l’affaire', 'rupture du contrat'],
    ['ils vont me renvoyer', 'rupture du contrat'],
    // How it is between people.
    ['on s’est engueulés', 'conflit'],
    ['Ça se passe très mal', 'conflit'],
    ['je m’entends pas avec mon chef', 'conflit'],
    ['ça va pas du tout', 'conflit'],
    ['il me crie dessus', 'conflit'],
    ['l’ambiance est horrible', 'conflit'],
    ['Il manque de respect à ses collègues', 'conflit'],
    ['c’est l’enfer', 'conflit'],
    ['on me met la pression', 'conflit'],
    ['ça ne se passe pas bien', 'conflit'],
    ['Nous sommes très déçus', 'mécontentement'],
    ['Il n’est pas sérieux', 'mécontentement'],
    ['Elle refuse de porter les charges', 'mécontentement'],
    ['il passe son temps sur son téléphone toute la journée', 'mécontentement'],
    ['nous le soupçonnons d’avoir volé dans la caisse', 'mécontentement'],
    // Strain.
    ['je n’en peux plus', 'épuisement'],
    ['jen peu plu', 'épuisement'],
    ['je pleure tous les soirs', 'épuisement'],
    ['je suis trop fatiguée', 'épuisement'],
    ['je dors plus la nuit', 'épuisement'],
    ['on n’a jamais de pause', 'épuisement'],
    ['je suis à bout', 'épuisement'],
    ['boule au ventre le matin', 'épuisement'],
    ['j’ai peur d’y aller', 'peur'],
    ['j’en ai marre', 'épuisement'],
    ['mon patron me paye pas', 'pas payé'],
    ['jai envi de partir', 'veut partir'],
    ['je vais pas rester', 'veut partir'],
    ['elle a quitté son poste ce matin', 'veut partir'],
    ['on va mettre un terme à son contrat', 'rupture du contrat'],
    ['la période d’essai ne sera pas validée', 'rupture du contrat'],
    ['je me suis fait mal à la main', 'accident'],
    ['il me traite de gros', 'harcèlement'],
    ['je me sens mal', 'conflit'],
    ['son comportement pose problème', 'mécontentement'],
    ['nous avons des doutes', 'mécontentement'],
    ['il s’est battu avec un collègue', 'violence'],
    ['le tuteur me met la main sur la cuisse', 'violences sexuelles'],
    ['il arrive ivre au travail', 'alcool ou drogue'],
    ['il sent l’alcool le matin', 'alcool ou drogue'],
    ['j’ai plus d’argent pour manger', 'difficultés d’argent'],
    ['Ma voiture est en panne', 'ne peut plus venir'],
    ['il n’y a plus de bus le soir', 'ne peut plus venir'],
    ['je sais plus comment venir', 'ne peut plus venir'],
    ['j’ai porté plainte', 'police ou justice'],
  ])('« %s » : %s', (text, label) => {
    expect(labels(text)).toContain(label);
  });
});

describe('what does not', () => {
  it.each([
    'Tout va bien, merci beaucoup',
    'Pas d’accident, tout va bien',
    'aucun conflit avec l’équipe',
    'Il n’y a pas eu d’accident',
    'je n’ai jamais été blessé',
    'ni accident ni conflit',
    'Aucun accident, conflit ou retard',
    'je n’ai pas été insulté',
    'je ne veux pas partir',
    'Je n’ai pas du tout envie de partir',
    'il ne veut pas arrêter',
    'elle n’a pas peur',
    'on ne s’est jamais disputés',
    'sans problème, sans conflit',
    'ce n’est pas dangereux',
    'je ne suis pas stressé',
    'on ne crie pas',
    'il ne m’a pas menacé',
    'Ça se passe pas mal du tout',
    'ça va plutôt bien',
    'J’ai reçu mon virement',
    'j’ai été payé le 5, rien à signaler',
    'mes heures sont bien payées',
    'nous étions en rupture de stock',
    'je n’abandonne pas',
    'Le tablier violet me va bien',
    'je veux partir en vacances en août',
    'est-ce que je peux partir plus tôt vendredi ?',
    'on n’arrête pas, il y a du monde',
    'ça me touche beaucoup, merci',
    'Elle est sérieuse et motivée, très bien intégrée',
    'Il apprend vite, ponctuel, poli avec les clients',
    'le travail est dur mais j’aime bien',
    'je suis un peu fatigué mais content',
    'J’ai fait le nettoyage au karcher haute pression',
    'Il fait la formation prévention des accidents',
    'On a fait l’inventaire, la caisse est bonne',
    'Pas de souci avec le contrat, tout est signé',
    'Tout le monde est gentil, j’apprends à faire les bouquets',
    'le bus passe à 7 h, c’est parfait',
    'Nous voulons la garder après son contrat',
    'On est très contents, on aimerait l’embaucher',
    'j’ai mal compris au début, maintenant ça va',
    'merci de m’appeler lundi pour parler de la suite',
    'je gagne bien ma vie',
    'aucun problème, tout se passe bien',
    'il faut juste un peu plus de rigueur',
    'il s’entend très bien avec tout le monde',
    'plus aucun conflit',
    'j’ai pu venir à l’heure',
    'il n’y a pas de doute, on la garde',
    'je me sens en sécurité, j’ai mes gants et mon casque',
    'Il a pris son lundi pour passer le permis, prévenu avant',
    'ok',
    '👍',
    '',
  ])('« %s »', (text) => {
    expect(labels(text)).toEqual([]);
  });
});

it('says each thing once, and still sees it where it is denied only the first time', () => {
  expect(labels('un accident, puis un autre accident')).toEqual(['accident']);
  expect(labels('pas d’accident hier, mais un accident ce matin')).toEqual(['accident']);
  expect(labels('Je ne suis pas bien. Accident ce matin.')).toContain('accident');
  expect(labels('pas d’accident mais je suis pas payé')).toEqual(['pas payé']);
});

it('hears whatever is written around, in capitals, with letters repeated or without accents', () => {
  const texts = ['il m’a frappé', 'je suis pas payé', 'je veux démissionner', 'c’est du harcèlement'];
  for (const text of texts) {
    const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
    for (const other of [text.toUpperCase(), plain, `${text}!!!!`, `  ${text}  `, `Bonjour, ${text} merci`])
      expect([other, labels(other)]).toEqual([other, labels(text)]);
  }
});

it('reads anything without fault, and finds nothing that is not on the list', () => {
  const known = worryingWords.map(({ label }) => label);
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      for (const label of labels(text)) expect(known).toContain(label);
    }),
  );
});

it('has no two things under one name', () => {
  expect(new Set(worryingWords.map(({ label }) => label)).size).toBe(worryingWords.length);
});
