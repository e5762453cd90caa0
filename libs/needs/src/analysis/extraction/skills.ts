import { matchesOf, sliceOf, type Found, type Reading, type Span } from '../text.js';
import type { NeedSkill } from '../types.js';

/** Qualities employers name; kept as text, never scored. */
const QUALITIES =
  /\b(?:serieu(?:x|se)s?|ponctuel(?:le)?s?|motivee?s?|autonomes?|rigoureu(?:x|se)s?|souriante?s?|dynamiques?|organisee?s?|polyvalente?s?|soigneu(?:x|se)s?|minutieu(?:x|se)s?|patiente?s?|discrete?s?|volontaires?|courageu(?:x|se)s?|esprit d'equipe|sens du (?:contact|service|relationnel|detail))\b/g;
const MASTERED =
  /\b(?:maitris\w+|connaissances? (?:de base )?(?:de|du|des|en)|connaitre|sachant|savoir|capable d[e']|a l'aise (?:avec|en)) ?((?:l[ea'] ?|les |du |des |d')?[a-z][a-z' -]{3,50})/g;
/** Lines of a list that begin with a verb: "- Assurer la mise en rayon". */
const LISTED = /(?:^|\n|;)[ ]*(?:[-*>]+[ ]*|\d\)[ ]*)?((?:[a-z]{2,}(?:er|ir|re))\b [^\n;.]{3,110})/g;
/** "pour la plonge et aider en cuisine" */
const PURPOSE =
  /\b(?:pour|afin de) (?!(?:notre|nos|votre|le \d|son|un (?:cdd|cdi|contrat)|une duree|\d|mi|debut|fin|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|plus|travail|nous|venir|postuler|l'ete|la saison|la rentree|cela|ce |cette|mon|ma |mes|un poste|une (?:prise|embauche))\b)((?:la |le |les |l'|du |faire |aider )?[a-z][a-z' -]{3,60})/g;
const VERBLESS =
  /^(?:notre|votre|une|autre|libre|titre|entre|septembre|octobre|novembre|decembre|maitre|centre|encadre|cadre|offre|horaire|salaire|hier|premier|dernier|particulier|courrier|metier|chantier|atelier|quartier|foyer)\b/;
const TIME_WORDS =
  /\b(?:matin|midi|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week|heures?|mois|semaine)\b/;

const LIMIT = 12;

/** Tasks and abilities in the employer's words. */
export function findTasks(reading: Reading): Found<NeedSkill>[] {
  const { text } = reading;
  const found: Found<NeedSkill>[] = [];
  const add = (span: Span, confidence: number) => {
    const label = reading.raw
      .slice(reading.starts[span.start], reading.ends[span.end - 1])
      .replace(/\s+/g, ' ')
      .trim();
    const known = found.some(({ value }) => value.label.toLowerCase() === label.toLowerCase());
    if (label.length >= 4 && !known && found.length < LIMIT)
      found.push({ value: { label, source: 'text' }, ...span, confidence });
  };
  for (const match of matchesOf(text, PURPOSE)) {
    for (const part of parts(text, match.end - match[1]!.length, match.end)) add(part, 0.6);
  }
  for (const match of matchesOf(text, LISTED)) {
    if (VERBLESS.test(match[1]!)) continue;
    const start = match.end - match[1]!.length;
    add({ start, end: start + match[1]!.trimEnd().length }, 0.75);
  }
  for (const match of matchesOf(text, MASTERED)) {
    const stop = match[1]!.search(/\b(?:et|est|sont|serait|exig|souhait|oblig|indispens|apprec|pour|ainsi)\b/);
    const words = stop > 3 ? match[1]!.slice(0, stop) : match[1]!;
    add({ start: match.start, end: match.end - match[1]!.length + words.trimEnd().length }, 0.6);
  }
  for (const match of matchesOf(text, QUALITIES)) add(match, 0.7);
  return found;
}

/** The tasks joined by "et" or "+", without the times that may follow. */
function parts(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const piece of sliceOf(text, { start, end }).split(/ et | ou /)) {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    const words = piece.trim();
    if (words.length >= 4 && !TIME_WORDS.test(words)) spans.push({ start: at, end: at + piece.trimEnd().length });
  }
  return spans;
}

const stems = (label: string) =>
  label
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= 4)
    .map((word) => word.slice(0, 6));

/** The skills of the occupation that the text names: at least two words, and two thirds of them, are in the text. */
export function matchSkills(text: string, skills: readonly { code?: number | string; label: string }[]): NeedSkill[] {
  const present = new Set(stems(text));
  return skills.flatMap(({ code, label }): NeedSkill[] => {
    const wanted = [...new Set(stems(label))];
    const matched = wanted.filter((stem) => present.has(stem)).length;
    return matched >= 2 && matched * 3 >= wanted.length * 2
      ? [{ ...(code !== undefined && { code: String(code) }), label, source: 'rome' }]
      : [];
  });
}
