import { clauseAround, sentenceAround, sliceOf, type Span } from '../text.js';
import type { ContractType, Ground, Severity } from '../types.js';

/** What a rule may look at besides its own match. All texts are folded (see `read`). */
export interface Passage {
  /** The whole text. */
  text: string;
  match: RegExpMatchArray;
  /** The part of the sentence between commas. */
  clause: string;
  sentence: string;
  before: string;
  after: string;
  /** The words before the match in its own clause: what another clause says of the work is no excuse. */
  lead: string;
  /** What ends the sentence: ".", "?", or nothing at the end of the text. */
  ending: string;
  /** Whether the whole text, title included, holds a pattern. Remembered: rules ask it at each of their matches. */
  mentions: (pattern: RegExp) => boolean;
  /** The contract offered, as given or as read in the text. */
  contract: ContractType | null;
}

/** A way of writing that the law forbids or restricts. */
export interface UnlawfulRule {
  ground: Ground;
  severity: Severity;
  /**
   * Global, on folded text; every repetition is bounded, so that time stays linear. A group named `title`, at the end,
   * is the part shown as the excerpt; else the whole match is.
   */
  pattern: RegExp;
  /** The lawful uses of the same words: the rule is then silent. */
  lawful?: (passage: Passage) => boolean;
  /** A softer severity where the facts of the text may justify the wording. */
  softened?: (passage: Passage) => Severity | undefined;
  /** What is shown to the employer, where it is more than the match. */
  excerpt?: (passage: Passage) => Span;
  article: string;
  exception?: string;
  /** A sentence, or one that takes up the employer's own words. */
  rewording: string | ((passage: Passage, words: string) => string);
}

/** Articles quoted by several rules. L5321-2 binds the placement service itself: it may not publish such an offer. */
export const OFFER = 'L1132-1 et L5321-2 du Code du travail';
export const INFORMATION_ASKED = 'L1132-1 et L1221-6 du Code du travail';

export const ESSENTIAL =
  'Permis seulement si c’est une exigence professionnelle essentielle et déterminante, avec un but légitime et une exigence proportionnée (art. L1133-1).';

const SMALL_WORDS = String.raw`(?:d|l|de|des|du|aux?|a|les?|la|en|un|une|que|trop|qu|pour|nos|personnes?|gens|candidate?s?|candidatures?|profils?|femmes?|hommes?|jeunes?|filles?|employee?s?|salariee?s?|type|origine|quelqu'un|quelqu|ne|soit|etre|avoir|avec|qui|port|porte|porter|portant|ayant|parlant|ancien(?:ne)?s?|recrute|veux|prend|prends|prenons|accepte|acceptons|embauche|cherche|besoin|probleme|problemes|fait|fasse|fassent|souvent|encore|deja)`;
const LINK = String.raw`(?:[ ']+${SMALL_WORDS}){0,5}[ ']+`;
/** As above, with one other word among them: "pas de gens souvent malades", "refusons le port du voile". */
const LOOSE_LINK = String.raw`(?:[ ']+${SMALL_WORDS}){0,5}(?:[ ']+[a-z]{3,14}(?:[ ']+${SMALL_WORDS}){0,3})?[ ']+`;

const EXCLUDING = String.raw`\b(?:pas|pa(?= d[e'])|(?:prend|prends|prenons|veut|veux|voulons|embauche|accepte|recrute) plus|marre|fini(?= les)|assez(?= d[e'])|point|sans|sauf|hors|hormis|aucune?s?|ni|non|jamais|zero|stop|defense|evite[rz]?|evitons|refus[a-z]*|interdit[a-z]*|exclu(?!siv)[a-z]*|excepte|fuir|ras le bol)`;
const REQUIRING = String.raw`\b(?:recherch[a-z]*|cherch[a-z]*|recrut[a-z]*|embauch[a-z]*|veux|veut|voulons|voudr[a-z]*|aimer[a-z]*|desir[a-z]*|prendr[a-z]*|engage[a-z]*|attend[a-z]*|s'adresse|convien[a-z]*|misons|faut|souhait[a-z]*|prefer[a-z]*|preference|privilegi[a-z]*|priorite|reserve[a-z]*|uniquement|seulement|exclusivement|personnes?|candidate?s?|profils?|quelqu'un|type|que des|que de|plutot|ideal[a-z]*|etre|soyez|vous etes|besoin|gars|collegue|employee?|salariee?|ouvriers?|vendeu[rs]e?|serveu[rs]e?|cuisiniere?|main d'oeuvre|equipe)`;
const EXCLUDED_AFTER = String.raw`(?: [a-z]{2,14}){0,2}[ ,:(-]{1,3}(?:(?:qui|merci de|priere de|de|ne|n'est|est|ne sont|sont|c'est|etre|a|on|svp)[ ]){0,3}(?:s'abstenir|s abstenir|abstenir|exclu[a-z]*|refus[a-z]*|interdit[a-z]*|proscri[a-z]*|bannis?|non (?:accept|admis|retenu|souhait|autoris|merci|etudi|bienvenu)[a-z]*|pas (?:accept|admis|retenu|souhait|autoris|la peine|possible|bienvenu|pris)[a-z]*|(?:seront|sera|sont) (?:pas|refus|exclu|ecarte)[a-z]*|passe[rz] (?:votre|leur|ton) chemin|a eviter|dehors|ne pas (?:postuler|repondre|se presenter|candidater)|inutile de (?:postuler|repondre|se presenter)|c'est non|pas pour (?:vous|toi|eux|elles|lui)|(?:vont|va|iront) pas (?:se plaire|tenir|rester|convenir|s'integrer)|ne (?:correspond|convien|tien|tiendr|peuv|pourr|saur)[a-z]* pas|vous pouvez (?:rester|passer|oublier|repasser)|(?:restez|reste|voyez|allez) (?:chez|ailleurs|voir)|tres peu pour|(?:n'a|n'ont|n'aur[a-z]*|a|ont) pas (?:sa|leur|votre) place|(?:on|nous) (?:les |l'|n'en |en |n'|ne )?(?:refus|evit|oubli|passe)[a-z]*|(?:on|nous) (?:n'en |en |ne )?(?:prend|pren|veut|voul|accept|cherch|embauch)[a-z]* (?:pas|plus)|non(?= ?(?:$|[,.;!])))`;
const REQUIRED_AFTER = String.raw`[ ,:(-]{1,3}(?:[a-z']{1,12} ){0,3}(?:uniquement|seulement|exclusivement|only|de preference|preferes?|preferees?|preferable|prioritaires?|privilegie[a-z]*|exige[a-z]*|obligatoire[a-z]*|imperati[a-z]*|indispensable[a-z]*|souhaite[a-z]*|requis[a-z]*|recherche[a-z]*|demande[a-z]*|apprecie[a-z]*|bienvenue?s? uniquement|serait (?:mieux|un plus|ideal|bien)|en priorite|d'abord)\b`;

/** The group is shut out: "pas de …", "sans …", "… s'abstenir", "… refusés". */
export function excluding(group: string): RegExp {
  return shutOut(group, LOOSE_LINK);
}

/** As `excluding`, for everyday words ("enfants"): nothing but small words stands between. */
export function excludingClosely(group: string): RegExp {
  return shutOut(group, LINK);
}

function shutOut(group: string, link: string): RegExp {
  return new RegExp(String.raw`${EXCLUDING}${link}(?:${group})\b|\b(?:${group})${EXCLUDED_AFTER}`, 'g');
}

/** The group is asked for: "recherche …", "personne …", "… uniquement", "… de préférence". */
export function requiring(group: string): RegExp {
  return new RegExp(String.raw`${REQUIRING}${LINK}(?:${group})\b|\b(?:${group})${REQUIRED_AFTER}`, 'g');
}

/** Either way, the person's belonging to the group decides. */
export function choosing(group: string): RegExp {
  return new RegExp(`${requiring(group).source}|${excluding(group).source}`, 'g');
}

/** Sentences that open the job to everyone name the grounds without using them. */
const OPEN_SENTENCE =
  /\b(?:sans (?:aucune )?(?:distinction|discrimination|consideration)|quel(?:le)?s? qu(?:e|'il|'elle)s?[ ']|qu'(?:il|elle)s? soi(?:t|ent)|peu importe|indifferemment|independamment|non[- ]discriminat\w+|discriminations?|egalite (?:des chances|de traitement|femmes?|hommes?|professionnelle)|inclusi\w+|n'est pas un (?:critere|frein|probleme|obstacle)|ne sont pas un? (?:criteres?|freins?)|aucune? criteres?|toutes (?:les )?(?:origines|nationalites|religions|cultures)|tous (?:les )?(?:ages|horizons|profils)|tout age)\b/;
const OPEN_CLAUSE =
  /\b(?:aussi bien|autant que|acceptee?s? aussi|egalement acceptee?s?|ou non|et moins|toutes? les? candidatures?|(?:et|ou|tous|toutes)\b[^,.;]{0,40}\bbienvenue?s?)\b/;
const YET =
  /\b(?:sauf|uniquement|seulement|exclusivement|mais pas|hors|a condition|exception|reservee?s? aux|pas bienvenue?s?|non bienvenue?s?|obligatoire|exigee?s?|refuse\w*|s'abstenir|abstenir|exclue?s?|interdite?s?|imperati\w+|max(?:imum|i)?|hormis)\b/;

const SHUTS_OUT = /^(?:pas|non|sans|sauf|aucun|ni)\b/;

/** Whether the sentence states that the job is open to all. */
export function opensToAll({ match, sentence, clause }: Passage): boolean {
  if (OPEN_SENTENCE.test(sentence)) return !YET.test(sentence);
  return OPEN_CLAUSE.test(clause) && !YET.test(sentence) && !SHUTS_OUT.test(match[0]);
}

export type Mentions = Passage['mentions'];

/** Answers whether a text holds a pattern, searching once for each pattern however often it is asked. */
export function mentionsIn(text: string): Mentions {
  const known = new Map<string, boolean>();
  return (pattern) => {
    const answer = known.get(pattern.source) ?? pattern.test(text);
    known.set(pattern.source, answer);
    return answer;
  };
}

export function passageOf(
  text: string,
  match: RegExpMatchArray,
  contract: ContractType | null,
  mentions: Mentions,
): Passage {
  const span = { start: match.index!, end: match.index! + match[0].length };
  const sentence = sentenceAround(text, span);
  const clause = clauseAround(text, span);
  return {
    text,
    match,
    ending: text.charAt(sentence.end),
    clause: sliceOf(text, clause),
    sentence: sliceOf(text, sentence),
    before: text.slice(sentence.start, span.start),
    lead: text.slice(clause.start, span.start),
    after: text.slice(span.end, sentence.end),
    mentions,
    contract,
  };
}
