import { newStemmer } from 'snowball-stemmers';
import { fold } from '../fold.js';

/** A word as it was written (lower case) and what it is compared by. */
export interface Word {
  text: string;
  /** Folded, in the masculine: a title must find the same job in both genders. */
  neutral: string;
  stem: string;
}

const stemmer = newStemmer('french');

const feminineEndings: readonly (readonly [feminine: RegExp, masculine: string])[] = [
  [/euses?$/, 'eur'],
  [/trices?$/, 'teur'],
  [/iennes?$/, 'ien'],
  [/ieres?$/, 'ier'],
  [/geres?$/, 'ger'],
  [/cheres?$/, 'cher'],
  [/ffes?$/, 'f'],
  [/onnes?$/, 'on'],
  [/ives?$/, 'if'],
];

function neutralOf(folded: string): string {
  const ending = folded.length > 4 && feminineEndings.find(([feminine]) => feminine.test(folded));
  return ending ? folded.replace(...ending) : folded;
}

const remembered = new Map<string, Word>();

/** The word for a spelling. Remembered: stemming takes 15 µs and the same few thousand words come back. */
export function wordOf(text: string): Word {
  let word = remembered.get(text);
  if (!word) {
    if (remembered.size >= 50_000) remembered.clear();
    const neutral = neutralOf(fold(text));
    word = { text, neutral, stem: stemmer.stem(neutral) };
    remembered.set(text, word);
  }
  return word;
}

const endingInBrackets = /\s?\((?:e|ne|le|te|se|fe|ve|re|[eè]re|i[eè]re|rice|trice|euse|esse|s)s?\)/g;
const inclusiveEnding = /(?<=\p{L}{2})[·•.-](?:e|ne|le|se|fe|ve|rice|trice|euse)(?:[·•.-]?s)?(?!\p{L})/gu;
const bothGenders = /(?<!\p{L})(?:h\s?[/.-]?\s?f|f\s?[/.-]\s?h|m\s?\/\s?f)(?:\s?\/\s?[xd])?(?!\p{L})/gu;

/** What says nothing about the work: grammar, contract, calendar. */
const emptyWords = new Set(
  `a au aux avec b c ce ces cet cette d dans de des du en et f h il elle ils elles l la le les leur leurs lors ma mes mon
  n nos notre nous on ou par pas plus pour pr que qui s sa sans se ses si son sous sur ta tes ton un une vos votre vous y
  est sont etre sera serez serons soit avoir avez ont afin ainsi aussi chez comme comment donc dont entre etc
  cdi cdii cdd ctt interim interimaire alternance alternant apprentissage apprenti stage stagiaire contrat
  temps plein partiel complet mi urgent urgence saisonnier saison hiver ete poste emploi job offre embauche
  qqn qqun quelqu quelqu'un debutant confirme experimente experience possible
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim
  semaine mois jour heure euro net brut`.split(/\s+/),
);

/** How an announcement begins. Further on, « recherche » may be the work itself. */
const opening = /^(?:nous |on |je )?(?:re)?cherch(?:e|ons|er)\b|^(?:nous |on |je )?recrut(?:e|ons|er)\b/;

const announcing = /^(?:re)?cherch(?:e|ons)$|^recrut(?:e|ons)$/;

function isTelling(word: Word): boolean {
  return !emptyWords.has(word.neutral) && !(word.neutral.length > 3 && emptyWords.has(word.neutral.replace(/s$/, '')));
}

function split(text: string): Word[] {
  const found = text.match(/[\p{L}\p{N}']+/gu) ?? [];
  return found
    .flatMap((part) => part.replace(/^(?:qu|[cdjlmnst])'/, '').split("'"))
    .filter((part) => /^\p{L}{2,}$/u.test(part))
    .map(wordOf);
}

/** « CDD renouvelable », « fermé le lundi »: no energy and no farm. */
const ofTheContract =
  /(?<!énergies? )(?<!energies? )renouvelables?(?!\p{L})|ferm[ée]e?s? (?:(?:le|les|du|tous les) )?(?=lun|mar|mer|jeu|ven|sam|dim|week|we(?!\p{L}))/gu;

function lowered(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(ofTheContract, ' ');
}

/**
 * The words of a job title that say what the job is: without « H/F », gender endings, contract, dates, references
 * with digits. A word said twice (« vendeur / vendeuse ») counts once. Every word when nothing else is left.
 */
export function titleWords(title: string): Word[] {
  const words = split(
    lowered(title)
      .trim()
      .replace(opening, '')
      .replace(endingInBrackets, '')
      .replace(inclusiveEnding, '')
      .replace(bothGenders, ' '),
  );
  const telling = words.filter(isTelling);
  return distinctWords(telling.length > 0 ? telling : words);
}

/** The telling words of running text, repetitions left out. */
export function textWords(text: string): Word[] {
  return distinctWords(
    split(lowered(text)).filter((word) => word.text.length > 2 && isTelling(word) && !announcing.test(word.neutral)),
  );
}

/** The words that have not the stem of an earlier one. */
export function distinctWords(words: readonly Word[]): Word[] {
  const seen = new Set<string>();
  return words.filter(({ stem }) => !seen.has(stem) && seen.add(stem));
}
