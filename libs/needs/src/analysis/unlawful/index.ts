import { excerpt, matchesOf, read, type Reading, type Span } from '../text.js';
import type { ContractType, Severity, UnlawfulFinding } from '../types.js';
import { ageRules } from './age.rule.js';
import { appearanceRules } from './appearance.rule.js';
import { conceptRules } from './concepts.rule.js';
import { economicRules } from './economic.rule.js';
import { familyRules } from './family.rule.js';
import { healthRules } from './health.rule.js';
import { languageRules } from './language.rule.js';
import { originRules } from './origin.rule.js';
import { privateLifeRules } from './private-life.rule.js';
import { religionRules } from './religion.rule.js';
import { residenceRules } from './residence.rule.js';
import { mentionsIn, opensToAll, passageOf, type UnlawfulRule } from './rule.js';
import { roundaboutRules } from './roundabout.rule.js';
import { alikeIn } from './second-reading.js';
import { sexRules } from './sex.rule.js';
import { unionOpinionRules } from './union-opinion.rule.js';

/** The ways of writing that must be read closely. To add one: a row in its family's file, and its sentences in the spec. */
const closeRules: readonly UnlawfulRule[] = [
  ...originRules,
  ...sexRules,
  ...ageRules,
  ...familyRules,
  ...religionRules,
  ...appearanceRules,
  ...residenceRules,
  ...healthRules,
  ...unionOpinionRules,
  ...languageRules,
  ...economicRules,
  ...privateLifeRules,
];

/** The things the law protects, by their names and without. */
const namedRules: readonly UnlawfulRule[] = [...conceptRules, ...roundaboutRules];

/** Every unlawful way of writing known to the analysis: the close readings, then the concepts they may have missed. */
export const unlawfulRules: readonly UnlawfulRule[] = [...closeRules, ...namedRules];

const WEIGHT: Record<Severity, number> = { block: 3, warn: 2, inform: 1 };

/**
 * Unlawful or risky wording, in the order of the text; positions are those of the text as given. Rules of one ground
 * that meet on the same words give one finding, the most serious. Nothing is changed in the text: the employer does it.
 *
 * @param contract the contract offered, when known: the law sets age bounds for some
 */
export function findUnlawful(
  text: string,
  { contract = null }: { contract?: ContractType | null } = {},
): UnlawfulFinding[] {
  return unlawfulIn(read(text), contract);
}

/** Same as `findUnlawful`, on a text already read. */
export function unlawfulIn(reading: Reading, contract: ContractType | null): UnlawfulFinding[] {
  const mentions = mentionsIn(reading.text);
  const search = (rules: readonly UnlawfulRule[]) => strongest(rules.flatMap((rule) => foundBy(rule)));
  const foundBy = (rule: UnlawfulRule): UnlawfulFinding[] => {
    const found: UnlawfulFinding[] = [];
    for (const match of matchesOf(reading.text, rule.pattern)) {
      const passage = passageOf(reading.text, match, contract, mentions);
      if (rule.lawful?.(passage) || opensToAll(passage)) continue;
      const { ground, article, exception, rewording } = rule;
      const severity = rule.softened?.(passage) ?? rule.severity;
      const title = { start: match.end - (match.groups?.title ?? match[0]).length, end: match.end };
      const words = trimmed(reading.text, rule.excerpt?.(passage) ?? title);
      const shown = excerpt(reading, words);
      found.push({
        ground,
        severity,
        ...shown,
        article,
        ...(exception && { exception }),
        rewording: typeof rewording === 'string' ? rewording : rewording(passage, shown.excerpt),
      });
    }
    return found;
  };
  // A close reading knows the severity: a concept is heard only where none of its ground has spoken.
  const close = search(closeRules);
  const missed = search(namedRules).filter(
    ({ ground, start, end }) => !close.some((one) => one.ground === ground && one.start < end && start < one.end),
  );
  const named = [...close, ...missed];
  return [...named, ...alikeIn(reading, contract, named)].sort(
    (a, b) => a.start - b.start || WEIGHT[b.severity] - WEIGHT[a.severity],
  );
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.replace(/^[\s,;:"*-]+/, '').length;
  return { start: start + lead, end: end - (words.length - words.trimEnd().length) };
}

/** Of findings of one ground on the same words, the most serious, else the longest. */
function strongest(found: UnlawfulFinding[]): UnlawfulFinding[] {
  const latest = new Map<string, { kept: UnlawfulFinding; end: number }>();
  const all: { kept: UnlawfulFinding; end: number }[] = [];
  for (const finding of found.sort((a, b) => a.start - b.start)) {
    const group = latest.get(finding.ground);
    if (!group || finding.start >= group.end) {
      const fresh = { kept: finding, end: finding.end };
      latest.set(finding.ground, fresh);
      all.push(fresh);
      continue;
    }
    group.end = Math.max(group.end, finding.end);
    const weight = WEIGHT[finding.severity] - WEIGHT[group.kept.severity];
    const longer = finding.end - finding.start > group.kept.end - group.kept.start;
    if (weight > 0 || (weight === 0 && longer)) group.kept = finding;
  }
  return all.map(({ kept }) => kept);
}
