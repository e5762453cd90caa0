import type { CompanyKey } from './companies.js';
import type { RecordedJob } from './jobs.js';
import { seeded } from './random.js';
import { type AdviserKey, adviserKeys } from './structure.js';

type Job = Pick<RecordedJob, 'jobTitle' | 'occupationCode' | 'weeklyHours'>;
const job = (jobTitle: string, occupationCode: string, weeklyHours: number): Job => ({
  jobTitle,
  occupationCode,
  weeklyHours,
});

/** Long enough for something to go wrong. */
const forMonths = { origin: 'found_alone', contractType: 'cdd', lasts: { months: 5 } } as const;

/** Where young people found work without a need posted, months ago or lately; a company may be named twice. */
const places: readonly (readonly [CompanyKey, Job, Partial<RecordedJob>?])[] = [
  ['burger', job('Équipier en restauration rapide', 'G1603', 24)],
  ['entrepot', job('Préparation de commandes', 'N1103', 35), { ...forMonths, startsIn: -111 }],
  ['domicile', job('Aide à domicile', 'K1304', 24)],
  ['hotel', job('Service en chambre', 'G1501', 30), { ...forMonths, startsIn: -105 }],
  ['marche', job('Mise en rayon', 'D1507', 30)],
  ['ehpad', job('Entretien des chambres', 'K2204', 28)],
  ['transports', job('Aide au chargement', 'N1105', 35)],
  ['ferme', job('Traite et soins aux animaux', 'A1416', 35)],
  ['maraicher', job('Récolte et plantations', 'A1414', 35)],
  ['cidrerie', job('Ramassage et mise en bouteille', 'H2102', 35)],
  ['boucherie', job('Apprentissage boucherie', 'D1101', 35)],
  ['coiffure', job('Apprentissage coiffure', 'D1202', 35)],
  ['couverture', job('Aide couvreur', 'F1704', 39)],
  ['peinture', job('Peinture intérieure', 'F1606', 35)],
  ['platrerie', job('Pose de cloisons', 'F1604', 35)],
  ['travauxPublics', job('Ouvrier de voirie', 'F1702', 39)],
  ['metallerie', job('Soudure d’atelier', 'H2913', 35)],
  ['chaudronnerie', job('Aide chaudronnier', 'H2902', 35)],
  ['usinage', job('Conduite de tour', 'H2903', 35)],
  ['laiterie', job('Conduite de ligne', 'H2102', 35)],
  ['pepiniere', job('Rempotage et arrosage', 'A1414', 35)],
  ['bricolage', job('Vente et conseil', 'D1212', 30)],
  ['chaussures', job('Vente de chaussures', 'D1214', 25)],
  ['vetements', job('Tri et vente de vêtements', 'D1214', 24)],
  ['fleurs', job('Vente de fleurs', 'D1106', 20)],
  ['boulangerieSud', job('Vente en boulangerie', 'D1106', 28)],
  ['gardiennage', job('Surveillance de magasin', 'K2503', 35)],
  ['ecole', job('Accueil et secrétariat', 'M1601', 24)],
  ['comptable', job('Classement et saisie', 'M1602', 28)],
  ['creche', job('Aide auprès des enfants', 'K1303', 25)],
  ['clinique', job('Service hospitalier', 'K2204', 35)],
  ['spa', job('Accueil du centre de soins', 'M1601', 30)],
  ['garageNord', job('Entretien de véhicules', 'I1604', 35)],
  ['carrosserie', job('Préparation de carrosseries', 'I1606', 35)],
  ['auberge', job('Service en salle', 'G1803', 30)],
  ['traiteur', job('Préparation de buffets', 'G1602', 25)],
  ['cantine', job('Plonge et service', 'G1605', 25)],
  ['messagerie', job('Livraison de colis', 'N4105', 35)],
  ['menage', job('Ménage chez des particuliers', 'K1304', 24)],
  ['proxi', job('Présence de jour', 'K1302', 25)],
];

const OLDEST = -118;
const NEWEST = -4;

/** Jobs found alone, discovery periods, temporary work: begun over half a year, a good part of them over by now. */
export const moreJobs: readonly RecordedJob[] = places.map(([company, what, told], index) => {
  const random = seeded(`job at ${company}`);
  const on = Math.round(OLDEST + ((NEWEST - OLDEST) * index) / places.length);
  const terms = random.weighted<Pick<RecordedJob, 'origin' | 'contractType' | 'lasts'>>([
    [{ origin: 'found_alone', contractType: 'cdi', lasts: null }, 30],
    [{ origin: 'found_alone', contractType: 'cdd', lasts: { months: random.pick([2, 3, 6]) } }, 35],
    [{ origin: 'temporary_agency', contractType: 'temporary_agency', lasts: { days: random.between(12, 40) } }, 15],
    [{ origin: 'pmsmp', contractType: 'pmsmp', lasts: { days: random.between(5, 19) } }, 20],
  ]);
  const isApprentice = what.jobTitle.startsWith('Apprentissage');
  const adviser: AdviserKey = adviserKeys[index % adviserKeys.length]!;
  return {
    ...what,
    ...(isApprentice ? { origin: 'found_alone', contractType: 'apprenticeship', lasts: { months: 24 } } : terms),
    placement: `chez ${company}`,
    company,
    adviser,
    on,
    startsIn: on + random.between(2, 6),
    ...told,
  };
});
