import { matchesOf, sentenceAround, sliceOf, wishFor, type Found, type Span, type Wish } from '../text.js';
import type { LicenceCode, NeedDriving, NeedLicence } from '../types.js';

const CATEGORY = String.raw`(?:b ?\+ ?e|b\(?e\)?|be|eb|c1|ce|c|ec|d1|de(?= ?(?:$|[,.;)\n]|exige|oblig|valide|requis|souhait))|d|b|am|a)`;
/** "permis B", "permis B, C et CE", "permis CE/C". A lone "de" after "permis" is the preposition. */
const PERMIS = new RegExp(
  String.raw`\bperm(?:is)? (?:de conduire )?(?:valide )?(?:categories? |de categorie )?"?(${CATEGORY}(?:(?: ?[,/+&-] ?| et | ou | et\/ou )${CATEGORY})*)"?(?![a-z'’])`,
  'g',
);
const NAMED: readonly { codes: readonly LicenceCode[]; pattern: RegExp }[] = [
  {
    codes: ['CE'],
    pattern:
      /\bpermis (?:spl|super[- ]?lourds?)\b|\b(?:chauffeur|conducteur|conductrice|routier)[a-z/()· -]{0,20} spl\b|\bsuper[- ]lourds?\b/g,
  },
  {
    codes: ['C'],
    pattern:
      /\bpermis (?:pl|poids[- ]lourds?|camion)\b|\b(?:chauffeur|conducteur|conductrice|routier)[a-z/()· -]{0,20}(?: pl| poids[- ]lourds?)\b/g,
  },
  { codes: ['D'], pattern: /\bpermis (?:bus|car|autocar|transport (?:en commun|de personnes|de voyageurs))\b/g },
  { codes: ['BE'], pattern: /\bpermis (?:remorque|b96)\b/g },
  { codes: ['A'], pattern: /\bpermis moto\b/g },
  { codes: ['AM'], pattern: /\b(?:permis|brevet) (?:scooter|am)\b|\bbsr\b/g },
];
const ANY =
  /\bpermis\b(?! (?:(?:de|d'|du|des|a)\b(?! ?conduire)|exploitation|feu|cariste|poids|pl\b|spl\b|bus|car\b|autocar|transport|remorque|moto|scooter|camion|super|am\b|b96|[a-d]\b|[bc]e\b|e[bc]\b|de\b(?! conduire)|[cd]1\b|valide|categorie|"))/g;
const GRANTED = /\b(?:est|a|ont|sera|nous|vous|etre|avons|avez|m|leur|vous ont) (?:deja )?$/;

/** A vehicle of one's own asked for; vehicles to repair, to clean or provided are another matter. */
const OWN_CAR =
  /\b(?:(?:etre|est|soit|personne|candidate?) vehiculee?(?:\(e\))?|vehicule\(e\)|vehiculees?|(?<=(?:^|[,;.\n+-] ?|et ))vehicule(?= ?(?:$|[,.;!\n]|et (?:permis|autonome|motive)))|motorisee?s?|(?:votre|son|propre|sa) (?:propre )?(?:vehicule|voiture)(?: personnel)?|(?:vehicule|voiture|moyen de (?:locomotion|transport))s? personnel\w*|moyens? de locomotion|(?:avoir|posseder?|disposer|dispose|besoin|equipee?) (?:d'|de )?(?:une? |son |sa )?(?:vehicule|voiture|moyen de transport|scooter)|(?:vehicule|voiture|scooter|moyen de transport)s? (?:(?:est|sont|fortement|vivement|serait|un|pas|non) ){0,3}(?:oblig|exig|indispens|imperati|necessair|souhait|apprec|requis|plus)\w*)\b/g;
const PROVIDED =
  /\b(?:de (?:service|fonction|societe|l'entreprise)|entreprise|fournie?|mis a disposition|mise a disposition|a reparer|clients?)\b/;

const DRIVING_WORK =
  /\b(?:livraisons?|livrer|tournees?|deplac\w+|chantiers?|chauffeur|conduite|conduire|coursier|itineran\w*|visites? (?:a domicile|clients?)|chez (?:les|nos|des) (?:clients?|particuliers|beneficiaires)|interventions?|domicile des|transport(?:er)?|camion|fourgon\w*|utilitaire|aller chercher|courses?|plusieurs sites|ramassage|depannages?)\b/;
const DRIVING_JOB =
  /\b(?:chauffeur|livreu(?:r|se)|coursi(?:er|ere)|ambulanci(?:er|ere)|conduct(?:eur|rice) (?:de (?:car|bus)|routi\w+|poids|pl|spl))\b/;
const COMMUTE =
  /\b(?:pour (?:venir|se rendre|vous rendre|rejoindre|y aller|acceder|le trajet)|non desservi\w*|pas (?:de (?:bus|transports?)|desservi\w*)|mal desservi\w*|isolee?s?|horaires? (?:decale\w*|de nuit)|campagne|lieu de travail)\b/;

interface LicenceFound extends Found<NeedLicence> {
  stated: boolean;
}

/** Driving licences named in the text, each required, welcome or said not to be needed. */
export function findLicences(text: string): Found<NeedLicence>[] {
  const found: LicenceFound[] = [];
  const add = (code: LicenceCode, span: Span, confidence: number) => {
    const { wish, stated } = wishFor(text, span, 'required');
    const value: NeedLicence = { code, required: wish === 'required', wish };
    found.push({
      value,
      start: span.start,
      end: span.end,
      confidence: stated ? confidence : confidence - 0.15,
      stated,
    });
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
    return ({ EC: 'CE', EB: 'BE' }[plain] ?? plain) as LicenceCode;
  });
}

/** Whether a vehicle of one's own is asked for, and whether driving is the work or only the way there. */
export function findDriving(text: string): Found<NeedDriving> | undefined {
  const vehicle = ownCar(text);
  const licence = LICENCE_WORD.exec(text);
  const at = vehicle ?? (licence ? { start: licence.index, end: licence.index + licence[0].length } : undefined);
  if (!at) return undefined;
  const sentence = sliceOf(text, sentenceAround(text, at));
  const value: NeedDriving = {};
  if (vehicle) value.vehicle = vehicle.value;
  if (COMMUTE.test(sentence)) value.use = 'commute';
  else if (DRIVING_WORK.test(sentence) || DRIVING_JOB.test(text)) value.use = 'work';
  if (!value.vehicle && !value.use) return undefined;
  return { value, start: at.start, end: at.end, confidence: vehicle ? 0.8 : 0.6 };
}

function ownCar(text: string): Found<Wish> | undefined {
  for (const match of matchesOf(text, OWN_CAR)) {
    if (PROVIDED.test(text.slice(match.end, match.end + 25)) || PROVIDED.test(match[0])) continue;
    const { wish } = wishFor(text, match, 'required');
    return { value: wish, start: match.start, end: match.end, confidence: 0.85 };
  }
  return undefined;
}

const LICENCE_WORD = /\bpermis\b(?! (?:de (?!conduire)|d'|exploitation|feu))/;
