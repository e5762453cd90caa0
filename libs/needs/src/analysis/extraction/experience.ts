import { clauseAround, matchesOf, sliceOf, wishFor, type Found } from '../text.js';
import type { NeedExperience, NeedLevel } from '../types.js';

const BEGINNERS =
  /\bdebutante?s?(?:\(e\)s?|\/e)? ?(?:\w+ )?(?:accept\w*|bienvenue?s?|ok|possible)\b|\b(?:sans|aucune) (?:experience|exp)\b(?! s'abst)|\b(?:pas besoin|pas|aucune) d'?(?:experience|exp)\b|\bexperience (?:pas|non) (?:\w+ )?(?:oblig|exig|necess|requis|demand|indispens)\w*|\bdebutante?s?\b(?= ?$)|\b(?:ouvert|accepte|accepte les|convient|pour) (?:a |aux |un |une )?debutante?s?\b/g;
const NO_BEGINNERS = /\bpas de debutants?\b|\bdebutants? (?:s'abstenir|non accept\w+|refus\w+)\b/g;
const COUNT = String.raw`(\d{1,2}|un|une|deux|trois|quatre|cinq|six)(?: ?(?:a|ou|-|/) ?(\d{1,2}|deux|trois|cinq))?`;
const LENGTH_FIRST = new RegExp(
  String.raw`\b${COUNT} ?(ans?|annees?|mois) ?(?:minimum |mini |max\w* )?(?:d'|de |en )?(?:experiences?|exp\b|pratique)`,
  'g',
);
const LENGTH_AFTER = new RegExp(
  String.raw`\bexperiences?\b[^.;\n]{0,70}?(?:\b(?:de |d'|d'au moins |minimum |mini |au moins |avec )|: ?|\()(?:minimum |au moins )?${COUNT} ?(ans?|annees?|mois)\b`,
  'g',
);
const ASKED =
  /\b(?:premiere |bonne |solide |une )?experiences?\b(?! (?:pro\w* )?(?:enrichissante|epanouissante|unique|client|utilisateur|inoubliable|de vie|collaborateur|humaine))/g;
const ASKING =
  /\b(?:exig\w*|souhait\w*|oblig\w*|necessaire|indispensable|requis\w*|imperati\w*|apprec\w*|un plus|demand\w*|similaire|justifi\w+|reussie|significative|dans (?:le|la|les|un)|premiere|confirmee|atout|ideal\w*|minimum|en )\b/;
const OUR_OWN =
  /\b(?:selon|suivant|fonction de l'|negociable|notre|son|leur|nos|vivre|offrons|proposons|fort\w* d\w*|depuis|partag\w+|ses|partage d'|echange d') ?(?:\w+ )?$/;

const NUMBERS: Record<string, number> = { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6 };
const numberOf = (word: string) => NUMBERS[word] ?? Number(word);

/** "Minimum de 3 ans dans la programmation": nothing else is counted in years of doing something. */
const YEARS_OF = new RegExp(
  String.raw`\b(?:minimum|mini|au moins|plus)(?: de| d')? ?${COUNT} ?(ans?|annees?) (?:dans|sur|en tant|comme|a un poste|au poste|en qualite)\b`,
  'g',
);

/** The experience asked for: none ("débutant accepté"), welcome or required, with its length in months. */
export function findExperience(text: string): Found<NeedExperience> | undefined {
  for (const pattern of [LENGTH_FIRST, LENGTH_AFTER, YEARS_OF]) {
    for (const match of matchesOf(text, pattern)) {
      if (OUR_OWN.test(text.slice(Math.max(0, match.start - 30), match.start))) continue;
      const months = numberOf(match[1]!) * (match[3]!.startsWith('m') ? 1 : 12);
      if (months === 0 || months > 240) continue;
      const { wish } = wishFor(text, match, 'required');
      return { value: { wish, months }, start: match.start, end: match.end, confidence: 0.9 };
    }
  }
  for (const { start, end } of matchesOf(text, NO_BEGINNERS)) {
    return { value: { wish: 'required' }, start, end, confidence: 0.9 };
  }
  for (const { start, end } of matchesOf(text, BEGINNERS)) {
    return { value: { wish: 'not_required' }, start, end, confidence: 0.92 };
  }
  for (const match of matchesOf(text, ASKED)) {
    if (OUR_OWN.test(text.slice(Math.max(0, match.start - 30), match.start))) continue;
    if (!ASKING.test(sliceOf(text, clauseAround(text, match)))) continue;
    const { wish } = wishFor(text, match, 'required');
    return { value: { wish }, start: match.start, end: match.end, confidence: 0.8 };
  }
  return undefined;
}

const DIPLOMAS: readonly { level: number; pattern: RegExp }[] = [
  { level: 7, pattern: /\bbac ?\+ ?5\b|\bmaster\b|\bdiplome d'ingenieur\b/g },
  {
    level: 6,
    pattern:
      /\bbac ?\+ ?[34]\b|\blicence (?:pro|de |en )\w*|\bbachelor\b|\bbut\b(?= (?:gea|tc|informatique|mmi|gmp|geii))/g,
  },
  { level: 5, pattern: /\bbac ?\+ ?2\b|\bbts\b|\bdut\b|\bniveau 5\b|\bniveau iii\b/g },
  {
    level: 4,
    pattern:
      /\bbac(?:calaureat)?(?: pro\w*| general| techno\w*)?\b(?! ?(?:\+|a (?!bac)|de |d'|gastro|en plastique|acier|poubelle|plonge))|\bbp\b(?! ?\d)|\bbrevet professionnel\b|\bniveau (?:4|iv)\b|\btitre pro\w*\b/g,
  },
  { level: 3, pattern: /\bc\.?a\.?p\b\.?(?! (?:sur|vers|de))|\bbep\b|\bniveau (?:3|v)\b(?! ?i)|\bcapa\b/g },
];
const NO_LEVEL =
  /\b(?:sans|aucun|pas de|pas besoin de|peu importe (?:le |votre )?) ?(?:diplomes?|qualifications?|niveau)\b|\bdiplome (?:pas|non) (?:\w+ )?(?:oblig|exig|requis|necess)\w*|\b(?:non qualifie|sans qualif)\w*/g;
const PREPARED =
  /\b(?:preparer|prepare|preparation|prepariez|en vue d|obtenir|passer|apprentissage|apprentie?|alternance|suivre|obtention|realisation) ?(?:\w+ )?(?:un |une |d'un |d'une |du |de |le |son |votre |au |en )*$/;

/** The diploma or level asked for; a diploma to be prepared in an apprenticeship is not asked for. */
export function findLevel(text: string): Found<NeedLevel> | undefined {
  for (const { start, end } of matchesOf(text, NO_LEVEL)) {
    return { value: { wish: 'not_required' }, start, end, confidence: 0.9 };
  }
  const named = DIPLOMAS.flatMap(({ level, pattern }) =>
    [...matchesOf(text, pattern)].map((match) => ({ level, match })),
  )
    .filter(({ match }) => !PREPARED.test(text.slice(Math.max(0, match.start - 40), match.start)))
    .sort((a, b) => a.level - b.level || a.match.start - b.match.start);
  const lowest = named[0];
  if (!lowest) return undefined;
  const { wish, stated } = wishFor(text, lowest.match, 'required');
  const label = lowest.match[0].trim().toUpperCase();
  const value: NeedLevel = { wish, level: lowest.level, label };
  return { value, start: lowest.match.start, end: lowest.match.end, confidence: stated ? 0.85 : 0.7 };
}
