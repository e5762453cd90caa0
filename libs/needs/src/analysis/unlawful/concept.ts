import type { Ground, Severity } from '../types.js';
import { lawOf } from './law.js';
import type { Passage, UnlawfulRule } from './rule.js';

/**
 * A thing the law protects, named in words that an offer has next to no other use for ("juré", "PMA", "syndiqué").
 * Employers say what they want of it in a thousand ways; so the words are looked for first, then what the sentence does
 * with them: shut out, seek, ask about. Sentences about the work itself ("accompagner les jurés") are left alone.
 */
export interface Concept {
  ground: Ground;
  severity?: Severity;
  /** Source of a pattern on folded text, without word boundaries; every repetition bounded. */
  words: string;
  /**
   * `mention`: seeking, asking about or a bare mention is as unlawful as shutting out. `exclusion`: the words also
   * belong to lawful sentences ("relations avec les élus"), only shutting out or asking counts. `always`: no sentence
   * about the person sought can hold them.
   */
  use: 'mention' | 'exclusion' | 'always';
  /** Other meanings of the words, looked for on both sides of them. */
  besides?: RegExp;
  /** Anywhere in the text, what makes the condition lawful. */
  allowedBy?: RegExp;
}

const SHUT =
  /\b(?:pas|plus d[e'](?! \d)|sans(?![- ](?:abri|domicile|dent|logement|papier))|aucune?s?|ni|jamais|non|zero|sauf|hors|hormis|excepte|evit\w*|refus\w*|interdi\w*|exclu(?!siv)\w*|proscri\w*|banni\w*|abstenir|abstient|inutile|passe[rz]|dehors|ecart\w*|elimin\w*|(?:in|non )compatib\w*|inadapt\w*|indesirab\w*|stop|fuir|ne (?:peu|doi|saur|convien)\w*|n'a\w*|deconseill\w*|redhibitoire\w*|disqualif\w*|renonc\w*|marre|craign\w*|mal vue?s?|embauche (?:pas|plus)|(?:veu[xt]|voul\w+|pren\w+|accept\w+|souhait\w+|recrut\w+|embauch\w+) plus|tres peu (?:pour|merci)|voir ailleurs|du vent|c'est non|deja donne|on a donne|reste[rz]? (?:chez|ou)|pa d[e']|preserve\w*)\b/g;
const SOUGHT =
  /\b(?:uniquement|seulement|exclusiv\w+|prefer\w+|priorit\w+|privilegi\w+|recherch\w*|cherch\w*|recrut\w+|veux|veut|voulons|souhait\w+|voudr\w+|aimer\w+|desir\w+|s'adresse\w*|convien\w*|conviendra\w*|exig\w+|imperati\w+|oblig\w+|requis\w*|indispensab\w+|necessaires?|ideal\w*|plutot|appreci\w+|accept\w*|tolere\w*|bienvenue?s?|atout|un plus|il faut|faudra|doit|devez|devra|etre|soyez|vous etes|tu es|profils?|candidate?s?|personnes?|quelqu'un|reserve\w*|que des|demande\w*|partag\w+|permet\w*|votre|vos|avoir|engage\w*|compatib\w+|nos valeurs)\b/;
const ENQUIRED =
  /\b(?:indiqu\w+|precis\w+|mention\w+|declar\w+|signal\w+|cv|joindre|fourni\w*|(?:etes|avez|comptez|envisagez|prevoyez|souhaitez|suivez|portez|faites)[- ]vous)\b|\?/;

/** The words are the matter of the work, or the people it serves. */
const WORK =
  /\b(?:aupres d\w*|accompagn\w+|accueil\w*|aide (?:a|aux)|aider|soins?|soign\w+|prise en charge|maintien|a domicile|suivi\w*|services? (?:de|des|d')|(?<!\b(?:le|du|au) )service|consultations?|laboratoires?|cliniques?|hopita\w+|associations?|federations?|lutte\w*|luttons|prevention|sensibilis\w+|formation\w*|formateur\w*|gestion\w*|gerer|commissions?|dossiers?|relations?|relationnel\w*|clients?|clientele|patient\w*|resident\w*|usagers?|publics? |eleves?|les enfants|d'enfants|garder?|droits? (?:des|du)|conseil(?:s|ler|lere)?|juri\w+|avocate?|remplac\w+|vente|redaction|animation\w*|referente?|secretaire|secretariat|assistante?|charge\w* (?:de|d')|travailler avec (?:les|nos|notre|l')|repas|menus?|cuisiner|compte[- ]rendu|analyses?|recherches?(?= (?:en|sur))|reservations?|tribuna\w+|greffe\w*|protocole|mediation|conciliation|environnement|distinction\w*|discrimination\w*|quel que|quelle que|quels que|quelles que)\b/;
/** What clients are said to wish excuses nothing: it is still the employer who chooses. */
const CLIENTS_WISH =
  /\b(?:clients?|clientele|patients?|residents?|usagers?|public|familles?)\b[^.,;]{0,20}\b(?:prefer|veu|voul|exig|aim|demand|atten|souhait|tienn|accept|compren|apprec|support|attach|habitu|rassur|peur)\w*|\b(?:devant|face a|aux yeux de|pour rassurer|pour ne pas choquer|rassur\w+|plai(?:t|sent|ra)|convien\w+|gen\w{1,4}|choqu\w+|fai(?:t|re) (?:fuir|peur)|inquiet\w+)(?: (?:a|aux?))?(?: (?:nos|les|la|notre))? (?:clients?|clientele|patients?|usagers?|familles?)\b/g;
const BEFORE = 70;
const AFTER = 50;
/** Shut out by the very next words, whatever the sentence is about. */
const SHUT_JUST_BEFORE =
  /\b(?:pas|sans|aucune?s?|ni|non|jamais|zero|stop|sauf)(?:[ '-]+(?:d|de|des|du|la|le|les|l|un|une|en|personnes?|gens|candidate?s?|profils?|femmes?|hommes?|ete|etre|avoir|ayant|trop|ancien\w*|eu|fait|fais\w*|souhait\w*)){0,4}[ '-]*$|\bne $/;
const SHUT_JUST_AFTER =
  /^[^.;\n]{0,25}\b(?:abstenir|exclus?e?s?|refuse\w*|interdit\w*|non (?:accept|admis|retenu|souhait|merci)\w*|pas (?:accept|admis|retenu|souhait|la peine|bienvenu|les bienvenu)\w*|ne (?:peuvent|pourront|seront|sont|doivent|pas)\b)/;

const WORDS = /[a-z]{3,}/g;
/** A line with hardly anything else in it is a criterion: "Hétéro.", "non syndiqué". */
const BARE_WORDS = 2;

function usedLawfully({ use, besides, allowedBy }: Concept, passage: Passage): boolean {
  const before = passage.before.slice(-BEFORE);
  const after = passage.after.slice(0, AFTER);
  if (besides?.test(`${before}${passage.match[0]}${after}`.replace(CLIENTS_WISH, ' '))) return true;
  if (allowedBy && passage.mentions(allowedBy)) return true;
  if (SHUT_JUST_BEFORE.test(before) || SHUT_JUST_AFTER.test(after)) return false;
  // What another clause says of the work is no excuse: "pour l'accueil, pas de voile".
  if (WORK.test(passage.clause.replace(passage.match[0], ' ').replace(CLIENTS_WISH, ' '))) return true;
  if (use === 'always' || `${before}${passage.match[0]}${after}`.search(SHUT) !== -1) return false;
  const around = `${before} ${after}`;
  if (ENQUIRED.test(`${around}${passage.ending}`)) return false;
  if (use === 'exclusion') return true;
  if (SOUGHT.test(around)) return false;
  return (around.match(WORDS) ?? []).length > BARE_WORDS;
}

/** The rule that looks for a concept. */
export function ruleOf(concept: Concept): UnlawfulRule {
  return {
    ...lawOf(concept.ground),
    severity: concept.severity ?? 'block',
    pattern: new RegExp(String.raw`\b(?:${concept.words})\b`, 'g'),
    lawful: (passage) => usedLawfully(concept, passage),
    excerpt: withItsCue,
  };
}

const CUE_REACH = 30;
const AFTER_CUE =
  /^[^.,;:\n]{0,20}?\b(?:s'abstenir|exclus?e?s?|refuse\w*|interdite?s?|exige\w*|obligatoires?|uniquement|non accepte\w*|pas accepte\w*|de preference|souhaite\w*)\b/;

/** "pas de juré", "jurés s'abstenir": the words and what is said of them, in the same clause. */
function withItsCue({ text, match, after }: Passage): { start: number; end: number } {
  const start = match.index!;
  const end = start + match[0].length;
  const near = text
    .slice(Math.max(0, start - CUE_REACH), start)
    .split(/[,;:.!?\n]/)
    .at(-1)!;
  let from = -1;
  for (const cue of near.matchAll(SHUT)) from = cue.index;
  const cueAfter = AFTER_CUE.exec(after);
  return { start: from === -1 ? start : start - near.length + from, end: end + (cueAfter?.[0].length ?? 0) };
}
