import { matchesOf, type Found, type Reading, type Span } from '../text.js';
import { titleOf } from '../job-titles.js';
import type { Commune, CommuneFinder, NeedPlace } from '../types.js';

const NAME = String.raw`[a-z][a-z]*(?:[ '-]{1,2}[a-z]{1,20}){0,5}`;
/** What has a town after "de": "le site de Flers"; a "chef de rang" or a "CHU de Lille" has not, or not as the place of work. */
const PLACE_NOUN = String.raw`(?:magasins?|site|usine|boutiques?|restaurants?|atelier|entrepot|depot|depart|plate-?forme|centres?|hospitalier|hopital|clinique|ehpad|residence|foyer|college|lycee|ecole|creche|mairie|ville|commune|secteur|zone|region|bassin|agglo\w*|metropole|autour|alentours|environs|peripherie|pres|proche|proximite|cote|nord|sud|est|ouest|coeur|gare|hotel|camping|domaine|station|equipe|poste|chantiers?|exploitation|departs?|portes|quartier|(?:rue|avenue|place|boulevard) [a-z' -]{2,25}?)`;
const AFTER_CUE = new RegExp(
  String.raw`\b(?:(?:a|pourvoir|sur|vers|pres de|proche de|secteur(?: de)?|ville de|commune de|mairie de|lieu(?: de travail| du poste| de (?:la )?mission| d'exercice)? ?:?|situee? a|basee? a|site de|agence de|magasin de|restaurant de|region de|bassin de|cote de|agglo(?:meration)? de|sur la commune de|au|aux)[ :]+(?!d'|de |du |des )|(${PLACE_NOUN} (?:(?:de|du|des)[ ]+|d')))(?=(${NAME}))`,
  'g',
);
/** "autour du Cheylard", "au Havre": the article of the name is hidden in the preposition. */
const AFTER_CONTRACTION = new RegExp(String.raw`\b(?:${PLACE_NOUN} (du|des)|(?<!face )(au|aux))[ ]+(?=(${NAME}))`, 'g');
const POSTCODE = /(?<![\da-z])(\d{2} ?\d{3}|2[ab]\d{3})(?!\d)/g;
/** A part of the sentence that may be a name alone: "…, Flers centre, …". */
const SEGMENT = new RegExp(String.raw`(?:^|[,;\n(]|\. | - )[ ]*(?=(${NAME}))`, 'g');
/** "Villenave d'Ornon (33)", "Thyez (Haute Savoie - 74)". */
const DEPARTMENT_AFTER = /^ ?\((?:[a-z' -]{3,25}?[ -]{1,3})?(\d{2}|2[ab]|97\d)\)/;
const IN_A_DEPARTMENT = / \((?:[a-z' -]{3,25}?[ -]{1,3})?(?:\d{2}|2[ab]|97\d)\)/g;
const LONGEST_NAME = 45;
const PLACE_OF_WORK = /\blieu (?:de travail|du poste|d'exercice|de (?:la )?mission)\b[^.;\n]{0,40}$/;
const NAME_AFTER_CODE = new RegExp(String.raw`^[ ,:-]{1,3}(${NAME})`);
const SUFFIX =
  /^[ ,-]{0,2}(?:centre|centre-ville|ville|nord|sud|est|ouest|gare|et (?:ses )?(?:alentours|environs)|\(?\d{2}\)?)\b/;
const SEGMENT_END = /^ ?(?:$|[,;\n.)!?-]|\((?!e\)|h|f)|\d)/;
/** An agency, an authority or a head office is named after a town: the work is often elsewhere. */
const NOT_THE_PLACE =
  /\b(?:agences?|academie|rectorat|cabinet|siege|filiale|bureau|ne|nee|originaire|train|aeroport|groupe|inscription|session|salon de l'emploi|formation\w*|salle|rendez-vous|pays)\b(?:[^,.;\n]|\.(?=\S)|\. (?=interim)){0,30}$|\b(?:forum|hall|job dating)\b[^.;\n]{0,60}$|\b(?:agence|siege|bureaux)\b[^.;\n]{0,50}\b(?:rue|avenue|boulevard|place|situee?|chemin)\b[^.;\n]{0,40}$/;

/** Everyday words that are also communes: as such only when written with a capital letter after a place word. */
const EVERYDAY =
  /^(?:la|le|les|mont|gan|charge|place|salles?|bains|rue|ville|poste|service|plaisance|route|temps|contrat|partir|domicile|jour|nuit|bonne|sens|mission|missions|midi|pari|bar|bassin|mer|montagne|vente|ventes|plats?|courses|lacs?|foret|campagne|bois|pont|port|mars|mai|aout|eu|y|ay|us|oz|profil|sept|dix|cinq|six|trois|deux|neuf|bus|car|bourg|cours|corps|salon|pointe|fonds?|banque|garde|chaux|fours?|pain|pains|chant|ars|art|arts|don|dons|loire|france|ecole|les clients|le client|clients?|vitry|condition|marche|marches|centre|moulins?|chevaux|camping|serres?|noyers|poissons|son|sa|ses|mon|nos|vos|notre|votre|rayon|recherche|cherche|urgent|motive|debutant|cuisine|plonge|menage|ici|bains|cave|caves|vins|volailles|lille aux|bords?|sable|plage|plages|equipe|marin|prix|avon|beaux?|bonneuil en|grand|grande|petit|petite|vert|verte|vive|vif|dame|dames|baron|roy|roi|ruelle|hotel|auberge|fontaine|fontaines|fermes?|chateau|etables?|prairie)$/;

/** A search by name reads the whole list: only so many a text where there is no look-up by exact name. */
const MAX_SEARCHES = 3;
const LONG_TEXT = 6000;

const plain = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/[’'-]/g, ' ')
    .replace(/\bsainte\b/g, 'ste')
    .replace(/\bsaint\b/g, 'st')
    .replace(/\s+/g, ' ')
    .trim();

const departmentOf = (code: string) => (/^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2));

interface Mention extends Span {
  commune: Commune;
  confidence: number;
}

/**
 * The commune where the work is done, when the text names it. Homonyms are settled by a postal code or a département
 * in the text, then by the company's département, then by population.
 */
export function findPlace(reading: Reading, communes: CommuneFinder, company?: string): Found<NeedPlace> | undefined {
  const text = reading.text.slice(0, LONG_TEXT);
  const sites = severalSites(text);
  const best = mentions(reading, text, communes, company).sort(
    (a, b) => b.confidence - a.confidence || a.start - b.start,
  )[0];
  if (!best) return sites && { value: { text: '', sites: sites.value }, ...at(sites), confidence: sites.confidence };
  const value: NeedPlace = { commune: best.commune.code, text: best.commune.name };
  if (sites) value.sites = sites.value;
  return { value, ...at(best), confidence: best.confidence };
}

const at = ({ start, end }: Span) => ({ start, end });

function severalSites(text: string): Found<'several' | 'rounds'> | undefined {
  const rounds =
    /\b(?:domiciles? (?:des|de nos|du) (?:clients?|beneficiaires?|patients?|personnes|particuliers|usagers)|de domicile en domicile|aide a domicile|intervention\w* a domicile|tournees? a domicile)\b/.exec(
      text,
    );
  if (rounds) return { value: 'rounds', start: rounds.index, end: rounds.index + rounds[0].length, confidence: 0.8 };
  const several =
    /\b(?:plusieurs|differents?|multi|deux|trois|2|3)[ -](?:sites?|magasins?|etablissements?|chantiers?|boutiques?|restaurants?)\b/.exec(
      text,
    );
  if (!several) return undefined;
  return { value: 'several', start: several.index, end: several.index + several[0].length, confidence: 0.75 };
}

/** Words that may name a place: after a postal code, after a place word, or alone between commas. */
interface Candidate extends Span {
  /** "le" or "les", when the preposition holds it. */
  article?: string;
  cued: boolean;
  capital: boolean;
  /** What to look up first. */
  strength: number;
}

function candidates(reading: Reading, text: string): Candidate[] {
  const found: Candidate[] = [];
  const add = (start: number, name: string, cued: boolean, strength: number) => {
    const capital = isCapital(reading, start);
    found.push({ start, end: start + name.length, cued, capital, strength: strength + (capital ? 2 : 0) });
  };
  for (const match of matchesOf(text, POSTCODE)) {
    const after = NAME_AFTER_CODE.exec(text.slice(match.end, match.end + 60));
    if (after) add(match.end + after[0].length - after[1]!.length, after[1]!, false, 4);
  }
  for (const match of matchesOf(text, AFTER_CUE)) {
    const weak = match[1] !== undefined || /^aux?\b/.test(match[0]);
    if (!weak || isCapital(reading, match.end)) add(match.end, match[2]!, true, weak ? 0 : 1);
  }
  for (const match of matchesOf(text, AFTER_CONTRACTION)) {
    if (!isCapital(reading, match.end) || inCapitals(reading, match.end)) continue;
    const article = /[sx]$/.test((match[1] ?? match[2])!) ? 'les' : 'le';
    found.push({
      start: match.end,
      end: match.end + match[3]!.length,
      article,
      cued: true,
      capital: true,
      strength: 3,
    });
  }
  for (const { start: end } of matchesOf(text, IN_A_DEPARTMENT)) {
    const from = Math.max(0, end - LONGEST_NAME);
    for (const { index } of text.slice(from, end).matchAll(/(?<![a-z-])[a-z]{2}/g)) {
      const name = text.slice(from + index, end);
      if (isCapital(reading, from + index) && /^[a-z]+(?:[ '-]{1,2}[a-z]+){0,5}$/.test(name))
        add(from + index, name, true, 2);
    }
  }
  for (const match of matchesOf(text, SEGMENT)) {
    const words = /^[^,;\n.()]{0,60}/
      .exec(text.slice(match.end, match.end + 61))![0]
      .trim()
      .split(/\s+/);
    if (words.length <= 4) add(match.end, match[1]!, false, 1);
  }
  return found.sort((a, b) => b.strength - a.strength || a.start - b.start);
}

/** Communes by name: of exactly that name, or ("Vire", now "Vire Normandie") of a name that goes on from it. */
interface Directory {
  /** @param written as the text has it: « Vire » is rather Vire Normandie than Viré */
  exactly: (name: string, written: string) => readonly Commune[];
  from: (name: string) => readonly Commune[];
}

function directoryOf(communes: CommuneFinder): Directory {
  const searched = new Map<string, readonly Commune[]>();
  const search = (name: string): readonly Commune[] => {
    const key = plain(name);
    if (!searched.has(key) && searched.size < MAX_SEARCHES) searched.set(key, communes.search(name, 30));
    return searched.get(key) ?? [];
  };
  const from = (name: string) => search(name).filter((commune) => plain(commune.name).startsWith(`${plain(name)} `));
  return {
    exactly: (name, written) => {
      const all = (communes.named?.(name) ?? search(name)).filter((commune) => plain(commune.name) === plain(name));
      const misspelt = all.length > 0 && all.every((commune) => commune.name.toLowerCase() !== written);
      return misspelt && !/[' -]/.test(name) ? [...all, ...from(name)] : all;
    },
    from,
  };
}

/** Accents may be left out, not added: « maçon » is not Mâcon. */
const agrees = (written: string, name: string): boolean =>
  [...written].every((letter) => letter.normalize('NFD').length === 1 || name.toLowerCase().includes(letter));

function mentions(reading: Reading, text: string, communes: CommuneFinder, company?: string): Mention[] {
  const directory = directoryOf(communes);
  const found: Mention[] = [];
  const all = candidates(reading, text);
  for (const candidate of all) {
    const mention = resolve(reading, text, candidate, directory.exactly, true, company);
    if (mention) found.push(mention);
    if (mention && mention.confidence >= 0.95) break;
  }
  if (found.length > 0) return found;
  // Slower, and less sure: only what a place word announces, when no name is a commune as it stands.
  for (const candidate of all.filter(({ capital, cued, article }) => capital && cued && !article)) {
    const mention = resolve(reading, text, candidate, directory.from, false, company);
    if (mention) return [mention];
  }
  return [];
}

function resolve(
  reading: Reading,
  text: string,
  { start, end, article, cued, capital }: Candidate,
  named: Directory['exactly'],
  whole: boolean,
  company?: string,
): Mention | undefined {
  for (const words of prefixes(text.slice(start, end))) {
    const span = { start, end: start + words.length };
    const name = article ? `${article} ${words}` : words;
    const rest = text.slice(span.end, span.end + 30);
    const inTitle = /- $/.test(text.slice(Math.max(0, start - 2), start)) && /^ ?\(?(?:h\/f|f\/h|hf)\b/.test(rest);
    if (!cued && !inTitle && !SEGMENT_END.test(rest) && !SUFFIX.test(rest)) continue;
    // "Condé" is not what "Condé-sur-Noireau" says.
    if (/^-[a-z]/.test(rest) && !SUFFIX.test(rest)) continue;
    if (
      ((EVERYDAY.test(name) || titleOf(name)) && (!(capital && cued) || inCapitals(reading, start))) ||
      (!cued && name.length <= 3)
    )
      continue;
    const before = text.slice(Math.max(0, start - 110), start);
    if (runsOn(reading, span) || (NOT_THE_PLACE.test(before) && !PLACE_OF_WORK.test(before))) continue;
    const codes = nearbyCodes(text, span);
    const department = DEPARTMENT_AFTER.exec(rest)?.[1]?.toUpperCase();
    if (!whole && (name.length < 4 || EVERYDAY.test(name))) continue;
    const written = reading.raw
      .slice(reading.starts[start], reading.ends[span.end - 1])
      .normalize('NFC')
      .toLowerCase();
    const all = named(name, written).filter(({ name: full }) => agrees(written, full));
    const mention = settle(all, codes, { capital, cued, company, department, whole });
    if (mention) return { ...span, ...mention };
  }
  return undefined;
}

const SMALLEST = { near: 500, lowerCase: 5_000, elsewhere: 10_000 };

interface Reason {
  capital: boolean;
  cued: boolean;
  company?: string;
  /** Stated in brackets after the name: another département is another commune. */
  department?: string;
  whole: boolean;
}

/** Which of several communes is meant, and how sure that is; none when it would be a guess. */
function settle(
  all: readonly Commune[],
  codes: string[],
  { capital, cued, company, department, whole }: Reason,
): { commune: Commune; confidence: number } | undefined {
  if (all.length === 0 || (department && !all.some(({ code }) => departmentOf(code) === department))) return undefined;
  const { commune, sure } = choose(all, codes, company);
  if (sure) return { commune, confidence: 0.97 };
  const local = company !== undefined && departmentOf(commune.code) === departmentOf(company);
  const foreign = company !== undefined || !whole;
  const alone = capital && cued && whole && !foreign && all.length === 1;
  const needed = alone
    ? 0
    : capital
      ? foreign
        ? SMALLEST.elsewhere
        : SMALLEST.near
      : Math.max(SMALLEST.lowerCase, foreign ? SMALLEST.elsewhere : 0);
  if (!local && (commune.population ?? 0) < needed) return undefined;
  const confidence = 0.6 + (capital ? 0.15 : 0) + (local ? 0.12 : 0) + (cued ? 0.08 : 0.05) - (whole ? 0 : 0.1);
  return { commune, confidence };
}

/** "flers centre" → "flers centre", "flers": longest first, cut at spaces and hyphens. */
function prefixes(name: string): string[] {
  const cuts = [...name.matchAll(/[ '-]+/g)].map((match) => match.index);
  return [name, ...cuts.reverse().map((cut) => name.slice(0, cut))].filter((part) => part.length >= 2);
}

/** "Clermont" in "Clermont-Ferrand", "Mont" in "Mont Blanc": the name goes on with a capital letter. */
function runsOn({ raw, ends }: Reading, span: Span): boolean {
  return /^[ -]{1,2}\p{Lu}\p{Ll}/u.test(raw.slice(ends[span.end - 1], ends[span.end - 1]! + 4));
}

/** "MONT BLANC", "OYONNAX CEDEX": in capitals, nothing tells where a name ends. */
function inCapitals({ raw, starts }: Reading, at: number): boolean {
  return /^\p{Lu}{2,} \p{Lu}{2}/u.test(raw.slice(starts[at], starts[at]! + 25));
}

function isCapital(reading: Reading, at: number): boolean {
  const letter = reading.raw[reading.starts[at] ?? -1] ?? '';
  return letter !== letter.toLowerCase();
}

/** Postal codes and département numbers written just before or after the name. */
function nearbyCodes(text: string, span: Span): string[] {
  const around = `${text.slice(Math.max(0, span.start - 9), span.start)} | ${text.slice(span.end, span.end + 12)}`;
  return [...around.matchAll(/(?<!\d)(\d{2} ?\d{3}|2[ab]\d{3}|97\d|\d{2}|2[ab])(?![\dh€%]| ?h)/g)].map((match) =>
    match[1]!.replace(' ', '').toUpperCase(),
  );
}

function choose(all: readonly Commune[], codes: string[], company?: string): { commune: Commune; sure: boolean } {
  const coded = all.filter((commune) =>
    codes.some((code) =>
      code.length === 5 ? commune.postalCodes.includes(code) : departmentOf(commune.code) === code,
    ),
  );
  if (coded.length > 0) return { commune: mostPeopled(coded), sure: true };
  const local = all.filter((commune) => company !== undefined && departmentOf(commune.code) === departmentOf(company));
  return { commune: mostPeopled(local.length > 0 ? local : all), sure: false };
}

function mostPeopled(communes: readonly Commune[]): Commune {
  return communes.reduce((most, commune) => ((commune.population ?? 0) > (most.population ?? 0) ? commune : most));
}
