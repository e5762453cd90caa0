import { matchesOf, negatedBefore, type Found } from '../text.js';
import type { ContractType, NeedContract } from '../types.js';

/** The words for each kind of contract, most telling first: "CDD en contrat pro" is a contrat pro. */
const KINDS: readonly { type: ContractType; pattern: RegExp; confidence: number }[] = [
  { type: 'poei', pattern: /\b(?:poei|afpr)\b/g, confidence: 0.95 },
  { type: 'civic_service', pattern: /\bservices? civiques?\b/g, confidence: 0.97 },
  {
    type: 'iae',
    pattern:
      /\bcddi\b|\bcdd d'?insertion\b|\bduree determinee d'insertion\b|\bcontrat d'insertion\b|\bchantier d'insertion\b/g,
    confidence: 0.9,
  },
  {
    type: 'pec',
    pattern:
      /\bp\.?e\.?c\b|\bcui(?:[ -]?cae)?\b(?! (?:a|au|en|de|la|le|son)\b)|\bparcours emploi competences?\b|\bcontrat aide\b/g,
    confidence: 0.9,
  },
  { type: 'cie', pattern: /\b(?:cui[ -]cie|contrat initiative emploi|en cie)\b/g, confidence: 0.95 },
  {
    type: 'professionalisation',
    pattern:
      /\b(?:contrats?|ctt) (?:de )?(?:pro|professionnalisation|profesionnalisation|qualif\w*)\b|\bprofessionnalisation\b|\bcontrat de qualification\b/g,
    confidence: 0.95,
  },
  {
    type: 'apprenticeship',
    pattern:
      /\bapprentie?s?\b|\b(?:contrat|poste|embauche|place|formation)s? (?:d'|en |par )?apprentissage\b|\ben apprentissage\b|\b(?:cadre|voie) d(?:e l|'un )'?apprentissage\b/g,
    confidence: 0.93,
  },
  { type: 'apprenticeship', pattern: /\balternan(?:ce|te?s?)\b/g, confidence: 0.8 },
  {
    type: 'internship',
    pattern:
      /^stages?\b|\bstages? de \d{1,2} (?:mois|semaines)\b|\b(?:un|une|offre de|convention de|cherche|recherche|en|propose un|poste de) stages?\b(?! (?:de (?:vacances|formation|foot)|sportifs?))|\b(?:recherche|cherche|un|une|un\(e\)) stagiaire\b/g,
    confidence: 0.85,
  },
  {
    type: 'temporary_agency',
    pattern: /\binterim(?:aires?)?\b|\btravail temporaire\b|\bcdi interimaire\b/g,
    confidence: 0.85,
  },
  {
    type: 'cdi',
    pattern: /\bc\.?d\.?i\b\.?|\b(?:contrat|duree|poste) (?:a duree )?indeterminee?\b|\bposte permanent\b/g,
    confidence: 0.96,
  },
  // A period at work inside another contract, or the whole of what is offered: last.
  { type: 'pmsmp', pattern: /\bpmsmp\b|\bimmersions? (?:pro\w*|en entreprise)\b/g, confidence: 0.95 },
  {
    type: 'cdd',
    pattern:
      /\bc\.?d\.?d\b\.?|\bcontrat a duree determinee\b|\bduree determinee\b|\b(?:contrat|poste|emploi|travail)s? (?:de )?saison(?:niers?|s)?\b|\bsaisonniers?(?:\(e\))?s?\b|\bcontrat court\b/g,
    confidence: 0.94,
  },
];

/** What announces a later permanent contract, or only talks about contracts. */
const LATER =
  /(?:debouch\w+ (?:sur|vers)|evoluti\w+ (?:en|vers)|evoluer (?:en|vers)|(?:en )?vue d|puis|suivie? d|perspective d|possibilite d|possible|transform\w+ en|avant|avec|apres|ensuite|pouvant|deboucher sur)[ ']*(?:un |une |d'un |de |d')?(?:embauche (?:en )?)?$/;
const LATER_AFTER =
  /^ ?(?:si |ensuite|possible|a la (?:cle|suite)|apres(?! (?:la |une )?periode d'essai)|envisage|derriere|par la suite|a terme|ensuite)/;
/** Contracts spoken of, not offered: other people's, an agency's trade, a former experience. */
const SPOKEN_OF =
  /(?:tuteur|maitre|tutorat|encadr\w+|former|accueil\w*|suivi|gestion|fondation|avec une?(?:\(e\))?|et (?:1|une?)|\d{2,}|public|nos|des|les|aux|equipes? de|renforts?|effectue\w*|ou une?|premiere?|lors d|apres une?|suite a une?|horaires?|rythme|travail d'une?|agences?|reseau|societe|cabinet|acteur|specialis\w+|partenaire|services?|recrutement|emploi|signature de|marche|monde|chez|secteur)[ ':(-]{1,3}(?:(?:des|d|de|les|nos|l|en|du|un|une|par|temporaire|apprentis? et|d'emploi|h\/f|votre|recherche|experience|dans|interim|cdd|cdi|,|\/|et)[ ',/(]{1,2}){0,6}$/;
/** "Les postes à pourvoir sont des CDI". */
const OFFERED = /\b(?:sont|seront|proposons|offrons|proposes?|offerts?) (?:tous )?(?:des|en) $/;
const SPOKEN_OF_AFTER =
  /^(?:,? (?:h\/f )?(?:de [a-z-]{3,20},? |[a-z-]{3,15} )?(?:recherche|recrute|propose|reseau|agence|groupe|entreprise|experte?|specialis\w+|acteur|leader|filiale|cabinet)\b)|^ (?:avec (?:le|la|les|un|une|nos)|de \d+ (?:jours|veilles)|une semaine|significati|precedent|d'auteuil|sante\b|solutions)/;

const UNIT_MONTHS: Record<string, number> = { j: 1 / 30.4, s: 1 / 4.345, m: 1, a: 12 };
const NUMBER_WORDS: Record<string, number> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
  quinze: 15,
  'dix-huit': 18,
  'vingt-quatre': 24,
};
const DURATION =
  /\b(\d{1,3}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|dix-huit|vingt-quatre) ?(jours?|semaines?|sem|mois|ans?|annees?)\b/g;
const NOT_A_DURATION =
  /\b(?:essai|experience|anciennete|depuis|existe|minimum de formation|diplome|permis|vendredi|age|agee?s?|enfants?|bebe|tous les|toutes les|chaque|par|fermeture|fermes?|conges?|preavis)[ :]*(?:de |d'|minimum |au moins |la |les |a |il y a )*\(?$/;
const NOT_A_DURATION_AFTER =
  /^[ ]*(?:\(|de |d'|en |minimum |mini )*(?:experience|exp\b|anciennete|essai|d'age|revolus|sur (?:un|le) poste|par (?:semaine|mois)|\/ ?(?:semaine|7|mois)|dans|sur \d|de formation|d'integration|de vacances|de conges)/;
/** Without a contract named, only words that speak of the engagement itself. */
const ENGAGEMENT_LEAD =
  /(?:pourvoir (?:durant|pendant|pour)|duree|remplacement|remplacer|mission|contrat|renfort|besoin|embauche)\b[^.;,\n]{0,30}$/;
const DURATION_LEAD =
  /(?:cdd|contrat|mission|duree|remplacement|saison|stage|interim|renfort|apprentissage|alternance|pour|pendant|durant|apprentie?|pro|professionnalisation|periode|service civique|pec|cui|embauche|besoin)\b[^.;\n]{0,45}$/;

/**
 * The contract the employer offers and its length.
 * When two kinds are offered as equals ("CDD ou CDI"), the first is kept and the other given as an alternative.
 */
export function findContract(text: string): Found<NeedContract> | undefined {
  const offered = offeredKinds(text);
  const first = offered[0];
  const length = findDuration(text, first?.end);
  if (!first && !length) return undefined;
  const value: NeedContract = { type: first?.value ?? null };
  if (length && value.type !== 'cdi') value.durationMonths = length.value;
  const others = offered.slice(1).filter(({ value: type }, i, all) => {
    const fresh = type !== value.type && all.findIndex((other) => other.value === type) === i;
    return fresh && ['cdi', 'cdd', 'temporary_agency'].includes(type);
  });
  if (others.length > 0 && ['cdi', 'cdd', 'temporary_agency'].includes(value.type ?? '')) {
    value.alternatives = others.map((other) => other.value);
  }
  const limited = value.type === null || ['cdd', 'temporary_agency', 'professionalisation'].includes(value.type);
  if (limited && permanentLater(text)) value.mayBecomePermanent = true;
  const at = first ?? length!;
  const start =
    length && value.durationMonths !== undefined && near(at, length) ? Math.min(at.start, length.start) : at.start;
  const end = length && value.durationMonths !== undefined && near(at, length) ? Math.max(at.end, length.end) : at.end;
  return { value, start, end, confidence: first ? first.confidence : 0.6 };
}

function near(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end) <= 30;
}

function offeredKinds(text: string): Found<ContractType>[] {
  const found: (Found<ContractType> & { rank: number })[] = [];
  KINDS.forEach(({ type, pattern, confidence }, rank) => {
    for (const { start, end } of matchesOf(text, pattern)) {
      const before = text.slice(Math.max(0, start - 60), start);
      const after = text.slice(end, end + 40);
      if (negatedBefore(text, start) || LATER.test(before)) continue;
      if (type === 'cdi' && LATER_AFTER.test(after)) continue;
      if ((SPOKEN_OF.test(before) && !OFFERED.test(before)) || SPOKEN_OF_AFTER.test(after)) continue;
      found.push({ value: type, start, end, confidence, rank });
    }
  });
  const special = found.filter(({ value }) => !['cdi', 'cdd', 'temporary_agency'].includes(value));
  if (special.length > 0) return special.sort((a, b) => a.rank - b.rank || a.start - b.start);
  return found.sort((a, b) => a.start - b.start);
}

function permanentLater(text: string): boolean {
  for (const { start, end } of matchesOf(
    text,
    /\bcdi\b|\bembauche\b|\bperennis\w+|\bcontrat a duree indeterminee\b/g,
  )) {
    const before = text.slice(Math.max(0, start - 40), start);
    if (LATER.test(before) || LATER_AFTER.test(text.slice(end, end + 25))) return true;
  }
  return false;
}

/** Length of the contract in months, one decimal; a trial period or years of experience are not one. */
function findDuration(text: string, contractEnd?: number): Found<number> | undefined {
  for (const match of matchesOf(text, DURATION)) {
    const before = text.slice(Math.max(0, match.start - 60), match.start);
    const after = text.slice(match.end, match.end + 30);
    if (NOT_A_DURATION.test(before) || NOT_A_DURATION_AFTER.test(after)) continue;
    const follows = contractEnd !== undefined && match.start >= contractEnd && match.start - contractEnd <= 25;
    if (!follows && !(contractEnd === undefined ? ENGAGEMENT_LEAD : DURATION_LEAD).test(before)) continue;
    const count = NUMBER_WORDS[match[1]!] ?? Number(match[1]);
    const months = count * (UNIT_MONTHS[match[2]![0]!] ?? 1);
    if (months <= 0 || months > 60) continue;
    return { value: Math.round(months * 10) / 10, start: match.start, end: match.end, confidence: 0.85 };
  }
  return undefined;
}
