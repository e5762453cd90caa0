import type { FieldProblem } from '#platform';
import {
  looksAhead,
  type Milestone,
  type MilestoneKey,
  milestones,
  protocolsOf,
  type Respondent,
  respondents,
  whenOf,
} from './milestones.js';

/** What a structure does otherwise at one milestone; what is absent is the standard. */
export interface MilestoneSetting {
  off?: true;
  /** Days from the anchor, as `movable` counts them; before or after it as in the standard. */
  count?: number;
  /** Only this side is asked. */
  only?: Respondent;
}

/** A structure's differences from the standard, for one contract type; empty: the standard. */
export type ProtocolSettings = Partial<Record<MilestoneKey, MilestoneSetting>>;

/** One milestone as chosen on the page: everything said, also what is as the standard. */
export interface MilestoneChoice {
  milestone: MilestoneKey;
  on: boolean;
  respondents: readonly Respondent[];
  /** Null: as the standard. */
  count: number | null;
}

/** The milestones of a contract type, in the order of its life. */
export const standardProtocol = (contractType: string): Milestone[] =>
  milestones.filter(({ protocol }) => protocolsOf(contractType).includes(protocol));

/** The standard as a structure changed it. */
export const protocolOf = (contractType: string, settings: ProtocolSettings): Milestone[] =>
  standardProtocol(contractType).flatMap((milestone) => {
    const { off, count, only } = settings[milestone.key] ?? {};
    if (off) return [];
    return [{ ...milestone, respondents: only ? [only] : milestone.respondents, shift: shiftOf(milestone, count) }];
  });

function shiftOf(milestone: Milestone, count: number | undefined): Milestone['shift'] {
  if (count === undefined || !milestone.movable) return milestone.shift;
  const signed = looksAhead(milestone) ? -count : count;
  return milestone.movable.unit === 'days' ? { days: signed } : { workingDays: signed };
}

/** What is wrong with choices, by field: milestones of other contracts, days out of bounds or set by law, nobody asked. */
export function choiceProblems(contractType: string, choices: readonly MilestoneChoice[]): FieldProblem[] {
  const standard = standardProtocol(contractType);
  const seen = new Set<MilestoneKey>();
  return choices.flatMap(({ milestone: key, on, respondents: asked, count }, index): FieldProblem[] => {
    const problem = (name: string, code: string, message: string): FieldProblem[] => [
      { field: `milestones.${index}.${name}`, code, message },
    ];
    const milestone = standard.find((row) => row.key === key);
    if (!milestone || seen.has(key))
      return problem('milestone', 'not_in_protocol', 'Ce point n’existe pas, ou existe deux fois, pour ce contrat.');
    seen.add(key);
    if (on && asked.length === 0)
      return problem('respondents', 'nobody', 'Choisissez qui est interrogé, ou retirez ce point.');
    if (count === null) return [];
    const { movable } = milestone;
    if (!movable)
      return problem('count', 'set_by_law', 'Cette date dépend de la loi ou du contrat\u00a0: elle ne se déplace pas.');
    return count < movable.min || count > movable.max
      ? problem('count', 'out_of_bounds', `Choisissez entre ${movable.min} et ${movable.max} jours.`)
      : [];
  });
}

/** Choices as differences from the standard; a milestone that is not named stays as the standard. */
export function settingsOf(contractType: string, choices: readonly MilestoneChoice[]): ProtocolSettings {
  const settings: ProtocolSettings = {};
  for (const { milestone: key, on, respondents: asked, count } of choices) {
    const standard = standardProtocol(contractType).find((row) => row.key === key);
    if (!standard) continue;
    const [first] = respondents.filter((side) => asked.includes(side));
    const moved = count !== null && whenOf({ ...standard, shift: shiftOf(standard, count) }) !== whenOf(standard);
    const setting: MilestoneSetting = {
      ...(on ? {} : { off: true }),
      ...(moved ? { count } : {}),
      ...(first && new Set(asked).size < standard.respondents.length ? { only: first } : {}),
    };
    if (Object.keys(setting).length > 0) settings[key] = setting;
  }
  return settings;
}

/** Settings as choices, for every milestone of the contract type. */
export const choicesOf = (contractType: string, settings: ProtocolSettings): MilestoneChoice[] =>
  standardProtocol(contractType).map(({ key, respondents: asked }) => {
    const { off, count, only } = settings[key] ?? {};
    return { milestone: key, on: !off, respondents: only ? [only] : asked, count: count ?? null };
  });

const sideNames: Readonly<Record<Respondent, string>> = { employer: 'l’entreprise', candidate: 'le ou la jeune' };

/** French sentences: what differs from one version of a protocol to the next, in the order of a contract's life. */
export function describeProtocolChange(
  contractType: string,
  before: ProtocolSettings,
  after: ProtocolSettings,
): string[] {
  const find = (settings: ProtocolSettings, key: MilestoneKey): Milestone | undefined =>
    protocolOf(contractType, settings).find((row) => row.key === key);
  return standardProtocol(contractType).flatMap(({ key, title }) => {
    const [was, is] = [find(before, key), find(after, key)];
    const say = (what: string): string => `«\u00a0${title}\u00a0»\u00a0: ${what}`;
    if (!is) return was ? [say('retiré.')] : [];
    const asked = is.respondents.map((side) => sideNames[side]).join(' et ');
    if (!was) return [say(`de nouveau demandé, ${whenOf(is)}, à ${asked}.`)];
    return [
      ...(whenOf(was) === whenOf(is) ? [] : [say(`${whenOf(was)} → ${whenOf(is)}.`)]),
      ...(was.respondents.join() === is.respondents.join() ? [] : [say(`demandé à ${asked}.`)]),
    ];
  });
}
