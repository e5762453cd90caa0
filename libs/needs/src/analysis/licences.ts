import { clauseAround, matchesOf, sliceOf, wishFor, type Found, type Span, type Wish } from './text.js';
import type { LicenceCode, NeedDriving, NeedLicence } from './types.js';

const CATEGORY = String.raw`(?:b ?\+ ?e|b\(?e\)?|be|c1|ce|c|ec|d1|de|d|b|a|am)`;
/** "permis B", "permis B, C et CE", "permis CE/C". A lone "de" after "permis" is the preposition. */
const PERMIS = new RegExp(
  String.raw`\bpermis (?:de conduire )?(?:valide )?(?:categories? |de categorie )?"?(${CATEGORY}(?:(?: ?[,/+&-] ?| et | ou | et\/ou )${CATEGORY})*)"?(?![a-z'’])`,
  'g',
);
const NAMED: readonly { codes: readonly LicenceCode[]; pattern: RegExp }[] = [
  { codes: ['CE'], pattern: /\bpermis (?:spl|super[- ]?lourds?)\b|\b(?:chauffeur|conducteur|conductrice|routier)[a-z/()· -]{0,20} spl\b|\bsuper[- ]lourds?\b/g },
  { codes: ['C'], pattern: /\bpermis (?:pl|poids[- ]lourds?|camion)\b|\b(?:chauffeur|conducteur|conductrice|routier)[a-z/()· -]{0,20}(?: pl| poids[- ]lourds?)\b/g },
  { codes: ['D'], pattern: /\bpermis (?:bus|car|autocar|transport (?:en commun|de personnes|de voyageurs))\b/g },
  { codes: ['BE'], pattern: /\bpermis (?:remorque|b96)\b/g },
  { codes: ['A'], pattern: /\bpermis moto\b/g },
  { codes: ['AM'], pattern: /\b(?:permis|brevet) (?:scooter|am)\b|\bbsr\b/g },
];
const ANY =
  /\bpermis\b(?! (?:(?:de|d'|du|des|a) ?(?!conduire)|exploitation|feu|cariste|poids|pl\b|spl\b|bus|car\b|autocar|transport|remorque|moto|scooter|camion|super|am\b|b96|[a-e]\b|[a-d]e\b|[cd]1\b|valide|categorie|"))/g;
const GRANTED = /\b(?:est|a|ont|sera|nous|vous|etre|avons|avez|m|leur|vous ont) (?:deja )?$/;

const CARS = /\b(?:voiture|vehicule|vehiculee?s?|vehiculee?\(?s?\)?|moyen de (?:locomotion|transport)|moyens? de (?:locomotion|transport)|scooter|motorise\w*)\b/g;
const COMPANY_CAR =
  /\b(?:vehicule|voiture)s?\b[^,.;\n]{0,25}\b(?:de (?:service|fonction|societe|l'entreprise)|entreprise|fournie?|mis a disposition|societe|utilitaire)\b|\b(?:fournis?|mise? a disposition|disposition)[^,.;\n]{0,15}\b(?:vehicule|voiture)/;
const OWN_CAR_CUE =
  /\b(?:oblig|exig|indispens|imperati|necessair|souhait|apprec|requis|personnel|avoir|posseder?|disposer|etre|besoin|faut|vehiculee?|motorise|moyen|plus)\w*/;
const OTHER_CARS =
  /\b(?:entretien|reparation|reparer|nettoy\w+|lavage|laver|flotte|vente|vendre|accompagner|descendre|conduite|stationn\w+|carrosserie|marque|concession|moteur|chargement|charger|dechargement|types? de|ensemble|client\w*|industriels?|lourds?|legers?|neufs?|occasion|electriques?|vols?|location|pannes?|depannage|atelier|garage|automobiles?)\b/;

const DRIVING_WORK =
  /\b(?:livr(?:aison|er|eur|euse)|tournees?|deplacements?|chantiers?|chauffeur|conduite|conduire|conduir|coursier|itineran\w*|visites? (?:a domicile|clients?)|chez (?:les|nos|des) (?:clients?|particuliers|beneficiaires)|interventions?|domicile des|transport(?:er)?|camion|fourgon|utilitaire|aller chercher|courses?|plusieurs sites|ramassage|conducteur|conductrice|depannage)\b/;
const COMMUTE =
  /\b(?:pour (?:venir|se rendre|rejoindre|y aller|le trajet)|non desservi\w*|pas (?:de |desservi )(?:bus|transports?|par)|mal desservi\w*|isolee?|horaires? (?:decale\w*|de nuit)|acces|campagne|lieu de travail|transports? en commun)\b/;

interface LicenceFound extends Found<NeedLicence> {
  stated: boolean;
}

/** Driving licences named in the text, each required, welcome or said not to be needed. */
export function findLicences(text: string): Found<NeedLicence>[] {
  const found: LicenceFound[] = [];
  const add = (code: LicenceCode, span: Span, confidence: number) => {
    const { wish, stated } = wishFor(text, span, 'required');
    const value: NeedLicence = { code, required: wish === 'required', wish };
    found.push({ value, start: span.start, end: span.end, confidence: stated ? confidence : confidence - 0.15, stated });
  };
  for (const match of matchesOf(text, PERMIS)) {
    for (const code of categoriesOf(match[1]!)) add(code, match, 0.95);
  }
  for (const { codes, pattern } of NAMED) {
    for (const match of matchesOf(text, pattern)) for (const code of codes) add(code, match, 0.9);
  }
  for (const match of matchesOf(text, ANY)) {
    if (!GRANTED.test(text.slice(Math.max(0, match.start - 15), match.start))) add('B', match, 0.8);
  }
  const best = new Map<LicenceCode, LicenceFound>();
  for (const one of found.sort((a, b) => a.start - b.start)) {
    const known = best.get(one.value.code);
    if (!known || (one.stated && !known.stated)) best.set(one.value.code, one);
  }
  return [...best.values()];
}

function categoriesOf(list: string): LicenceCode[] {
  const names = list.split(/ ?[,/&-] ?| et | ou | et\/ou /);
  return names.map((name) => {
    const plain = name.replace(/[ +()]/g, '').toUpperCase();
    return (plain === 'EC' ? 'CE' : plain) as LicenceCode;
  });
}

/** Whether a vehicle of one's own is asked for, and whether driving is the work or only the way there. */
export function findDriving(text: string): Found<NeedDriving> | undefined {
  let vehicle: Found<Wish> | undefined;
  for (const match of matchesOf(text, CARS)) {
    const clause = sliceOf(text, clauseAround(text, match));
    if (COMPANY_CAR.test(clause) || !OWN_CAR_CUE.test(clause) || OTHER_CARS.test(clause)) continue;
    const { wish } = wishFor(text, match, 'required');
    vehicle ??= { value: wish, start: match.start, end: match.end, confidence: 0.85 };
  }
  const licence = /\bpermis\b(?! (?:de (?!conduire)|d'|exploitation|feu))/.exec(text);
  const at = vehicle ?? (licence ? { start: licence.index, end: licence.index + 6 } : undefined);
  if (!at) return undefined;
  const clause = sliceOf(text, clauseAround(text, at));
  const commute = COMMUTE.test(clause);
  const work = DRIVING_WORK.test(commute ? clause : text);
  if (!vehicle && !commute && !work) return undefined;
  const value: NeedDriving = {};
  if (vehicle) value.vehicle = vehicle.value;
  if (work) value.use = 'work';
  else if (commute) value.use = 'commute';
  return { value, start: at.start, end: at.end, confidence: vehicle ? 0.8 : 0.6 };
}
