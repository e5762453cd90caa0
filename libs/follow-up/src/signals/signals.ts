import type { MilestoneKey, Respondent } from '../plan/milestones.js';
import { type Answers, questionsOf, type Worry } from '../check-ins/questions.js';
import { wordsThatWorry } from './worrying-words.js';

/** none: nothing to do · watch: shown to the adviser · alert, urgent: open a mediation. */
export const signalLevels = ['none', 'watch', 'alert', 'urgent'] as const;
export type SignalLevel = (typeof signalLevels)[number];
export type AlertLevel = Extract<SignalLevel, 'alert' | 'urgent'>;

export interface Side {
  respondent: Respondent;
  /** silent: did not answer after all reminders. waiting: not asked yet, or still has time. */
  state: 'answered' | 'silent' | 'waiting';
  answers: Answers | null;
  comment: string | null;
  callWanted: boolean;
  /** Had not answered the milestone before either. */
  silentBefore: boolean;
}

export interface Signal {
  level: SignalLevel;
  /** French sentences for the adviser only: they tell what each side said in confidence. */
  reasons: string[];
}

interface Concern {
  worry: Worry;
  reason: string;
}

const who: Readonly<Record<Respondent, string>> = { employer: 'Entreprise', candidate: 'Jeune' };

/** Small worries that add up to this are as serious as one that asks to act. */
const SMALL_WORRIES = 3;

interface Said {
  code: string;
  about: string;
  label: string;
  worry: Worry;
}

const saidBy = (milestone: MilestoneKey, { respondent, answers }: Side): Said[] =>
  questionsOf(milestone, respondent).flatMap(({ code, about, answers: offered }) => {
    const given = offered.find((row) => row.code === answers?.[code]);
    return given ? [{ code, about, label: given.label, worry: given.worry }] : [];
  });

const answerConcerns = (milestone: MilestoneKey, side: Side): Concern[] =>
  saidBy(milestone, side)
    .filter(({ worry }) => worry > 0)
    .map(({ about, label, worry }) => ({
      worry,
      reason: `${who[side.respondent]}, ${about}\u00a0: «\u00a0${label}\u00a0».`,
    }));

const wordConcerns = ({ respondent, comment }: Side): Concern[] =>
  wordsThatWorry(comment ?? '').map(({ label, worry }) => ({
    worry,
    reason: `${who[respondent]}, dans sa phrase\u00a0: ${label}.`,
  }));

function callConcerns({ respondent, callWanted }: Side): Concern[] {
  return callWanted ? [{ worry: 2, reason: `${who[respondent]}\u00a0: demande qu’on l’appelle.` }] : [];
}

/** Silence worries more the second time, and when the end of the trial comes near. */
function silenceConcerns(milestone: MilestoneKey, { respondent, state, silentBefore }: Side): Concern[] {
  if (state !== 'silent') return [];
  if (silentBefore)
    return [{ worry: 2, reason: `${who[respondent]}\u00a0: pas de réponse, pour la deuxième fois de suite.` }];
  if (milestone === 'before_trial_end') {
    return [{ worry: 2, reason: `${who[respondent]}\u00a0: pas de réponse, alors que la fin de l’essai approche.` }];
  }
  return [{ worry: 1, reason: `${who[respondent]}\u00a0: pas de réponse après les relances.` }];
}

/** One says all is well, the other does not: they have not spoken to each other. */
function divergence(milestone: MilestoneKey, sides: readonly Side[]): Concern[] {
  const [one, other] = sides;
  if (!one || !other) return [];
  const theirs = new Map(saidBy(milestone, other).map((said) => [said.code, said]));
  return saidBy(milestone, one).flatMap((said): Concern[] => {
    const counterpart = theirs.get(said.code);
    if (!counterpart || said.worry > 0 === counterpart.worry > 0) return [];
    return [{ worry: 1, reason: `Les deux ne disent pas la même chose sur ${said.about}.` }];
  });
}

function levelOf(concerns: readonly Concern[]): SignalLevel {
  const worst = Math.max(0, ...concerns.map(({ worry }) => worry));
  if (worst === 3) return 'urgent';
  const total = concerns.reduce((sum, { worry }) => sum + worry, 0);
  if (worst === 2 || total >= SMALL_WORRIES) return 'alert';
  return total > 0 ? 'watch' : 'none';
}

/**
 * What both sides' answers at one milestone say together, the worst first. The order of the sides changes nothing to
 * the level, and an answer more worrying than another never lowers it.
 */
export function signalOf(milestone: MilestoneKey, sides: readonly Side[]): Signal {
  const bothSilent = sides.length === 2 && sides.every(({ state }) => state === 'silent');
  const concerns: Concern[] = [
    ...(bothSilent ? [{ worry: 2 as const, reason: 'Ni l’entreprise ni le ou la jeune n’a répondu.' }] : []),
    ...sides.flatMap((side) => [
      ...answerConcerns(milestone, side),
      ...wordConcerns(side),
      ...callConcerns(side),
      ...silenceConcerns(milestone, side),
    ]),
    ...divergence(milestone, sides),
  ];
  const reasons = [...concerns].sort((a, b) => b.worry - a.worry).map(({ reason }) => reason);
  return { level: levelOf(concerns), reasons: [...new Set(reasons)] };
}

/** Whether a level opens a mediation. */
export const opensMediation = (level: SignalLevel): level is AlertLevel => level === 'alert' || level === 'urgent';
