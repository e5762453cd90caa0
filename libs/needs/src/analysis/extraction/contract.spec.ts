import { findContract } from './contract.js';
import { read } from '../text.js';

const found = (text: string) => findContract(read(text).text)?.value ?? null;

it.each([
  ['poste en CDI 35h', { type: 'cdi' }],
  ['contrat à durée indéterminée', { type: 'cdi' }],
  ['C.D.D de 6 mois', { type: 'cdd', durationMonths: 6 }],
  ['CDD 1 an renouvelable', { type: 'cdd', durationMonths: 12 }],
  ['cdd 15 jours pour remplacement', { type: 'cdd', durationMonths: 0.5 }],
  ['CDD de trois mois, évolutif en CDI', { type: 'cdd', durationMonths: 3, mayBecomePermanent: true }],
  ['CDD puis CDI si tout se passe bien', { type: 'cdd', mayBecomePermanent: true }],
  ['CDD ou CDI', { type: 'cdd', alternatives: ['cdi'] }],
  ['contrat saisonnier de 4 mois', { type: 'cdd', durationMonths: 4 }],
  ['cherche saisonniers pour les vendanges', { type: 'cdd' }],
  ['interim 2 semaines', { type: 'temporary_agency', durationMonths: 0.5 }],
  ['recherche apprenti boulanger', { type: 'apprenticeship' }],
  ['contrat d’apprentissage 2 ans', { type: 'apprenticeship', durationMonths: 24 }],
  ['poste en alternance', { type: 'apprenticeship' }],
  ['contrat pro 12 mois', { type: 'professionalisation', durationMonths: 12 }],
  ['contrat de professionnalisation', { type: 'professionalisation' }],
  ['PEC 20h, 9 mois', { type: 'pec', durationMonths: 9 }],
  ['service civique de 8 mois', { type: 'civic_service', durationMonths: 8 }],
  ['PMSMP de 2 semaines', { type: 'pmsmp', durationMonths: 0.5 }],
  ['POEI avant embauche', { type: 'poei' }],
  ['recherche stagiaire 2 mois', { type: 'internship', durationMonths: 2 }],
  ['besoin de quelqu’un pour 3 mois', { type: null, durationMonths: 3 }],
  ['remplacement congé maternité de 5 mois', { type: null, durationMonths: 5 }],
  ['période d’essai de 2 mois, CDI', { type: 'cdi' }],
  ['CDD, 2 ans d’expérience', { type: 'cdd' }],
  ['serveur H/F, 35h', null],
  ['vous serez tuteur des apprentis', null],
  ['accompagner l’apprentissage des enfants', null],
  ['animer des stages sportifs', null],
  ['rythme de 2 jours, en alternance avec le second veilleur', null],
  ['garde de 2 enfants, 1 an et 4 ans', null],
  ['salaire sur 13 mois', null],
])('%s', (text, value) => {
  expect(found(text)).toEqual(value);
});
