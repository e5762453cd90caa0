import type { MilestoneKey, Respondent } from '../plan/milestones.js';
import { type Answers, type Circumstances, questionsOf, type Worry } from '../check-ins/questions.js';
import { wordsThatWorry } from './worrying-words.js';

/** none: nothing to do · watch: shown to the adviser · alert, urgent: open a mediation. */
export const signalLevels = ['none', 'watch', 'alert', 'urgent'] as const;
export type SignalLevel = (typeof signalLevels)[number];
export type AlertLevel = Extract<SignalLevel, 'alert' | 'urgent'>;

/** A form one side answered before. */
export interface EarlierAnswers {
  milestone: MilestoneKey;
  answers: Answers;
}

export interface Side {
  respondent: Respondent;
  /** silent: did not answer after all reminders. waiting: not asked yet, or still has time. */
  state: 'answered' | 'silent' | 'waiting';
  answers: Answers | null;
  comment: string | null;
  callWanted: boolean;
  /** Had not answered the milestone before either. */
  silentBefore: boolean;
  /** What this side answered before, the latest first. */
  before?: readonly EarlierAnswers[];
}

/** When it is said. */
export interface Moment {
  /** Soon either side can no longer part freely: what is small today cannot be mended later. */
  trialEndsSoon?: boolean;
  circumstances?: Circumstances | undefined;
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
/** Milestones put just before the freedom to part ends. */
const DECISIVE: readonly MilestoneKey[] = ['before_trial_end', 'apprentice_day_35'];

interface Said {
  code: string;
  about: string;
  label: string;
  worry: Worry;
}

const saidAt = (
  milestone: MilestoneKey,
  respondent: Respondent,
  answers: Answers | null,
  circumstances?: Circumstances,
): Said[] =>
  questionsOf(milestone, respondent, circumstances).flatMap(({ code, about, answers: offered }) => {
    const given = offered.find((row) => row.code === answers?.[code]);
    return given ? [{ code, about, label: given.label, worry: given.worry }] : [];
  });

const answerConcerns = (respondent: Respondent, said: readonly Said[]): Concern[] =>
  said
    .filter(({ worry }) => worry > 0)
    .map(({ about, label, worry }) => ({
      worry,
      reason: `${who[respondent]}, ${about}\u00a0: «\u00a0${label}\u00a0».`,
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
function silenceConcerns({ respondent, state, silentBefore }: Side, decisive: boolean): Concern[] {
  if (state !== 'silent') return [];
  if (silentBefore)
    return [{ worry: 2, reason: `${who[respondent]}\u00a0: pas de réponse, pour la deuxième fois de suite.` }];
  if (decisive) {
    return [{ worry: 2, reason: `${who[respondent]}\u00a0: pas de réponse, alors que la fin de l’essai approche.` }];
  }
  return [{ worry: 1, reason: `${who[respondent]}\u00a0: pas de réponse après les relances.` }];
}

/** One says all is well, the other does not: they have not spoken to each other. */
function divergence(one: readonly Said[], other: readonly Said[]): Concern[] {
  const theirs = new Map(other.map((said) => [said.code, said]));
  return one.flatMap((said): Concern[] => {
    const counterpart = theirs.get(said.code);
    if (!counterpart || said.worry > 0 === counterpart.worry > 0) return [];
    return [{ worry: 1, reason: `Les deux ne disent pas la même chose sur ${said.about}.` }];
  });
}

/**
 * From one form to the next: a subject that gets worse, a worry that stays, and everything together that gets worse
 * twice in a row. One answer is a mood, three are a direction.
 */
function trendConcerns({ respondent, before = [] }: Side, now: readonly Said[]): Concern[] {
  const forms = before.map(({ milestone, answers }) => saidAt(milestone, respondent, answers));
  const subjects = now.flatMap(({ code, about, worry }): Concern[] => {
    if (worry === 0) return [];
    const earlier = forms.flatMap((said) => said.filter((row) => row.code === code).map((row) => row.worry));
    const [last] = earlier;
    if (last === undefined || last > worry) return [];
    if (last < worry)
      return [{ worry: 1, reason: `${who[respondent]}, ${about}\u00a0: moins bien que la dernière fois.` }];
    const lasting = earlier[1] !== undefined && earlier[1] > 0 && earlier[1] <= worry;
    return lasting
      ? [{ worry: 2, reason: `${who[respondent]}, ${about}\u00a0: pas mieux, pour la troisième fois de suite.` }]
      : [{ worry: 1, reason: `${who[respondent]}, ${about}\u00a0: pas mieux que la dernière fois.` }];
  });
  const total = (said: readonly Said[]): number => said.reduce((sum, { worry }) => sum + worry, 0);
  const [last, beforeLast] = forms;
  const falling = last && beforeLast && total(now) > total(last) && total(last) > total(beforeLast);
  return falling
    ? [
        ...subjects,
        { worry: 2, reason: `${who[respondent]}\u00a0: ça va de moins en moins bien, trois points de suite.` },
      ]
    : subjects;
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
export function signalOf(
  milestone: MilestoneKey,
  sides: readonly Side[],
  { trialEndsSoon = false, circumstances }: Moment = {},
): Signal {
  const bothSilent = sides.length === 2 && sides.every(({ state }) => state === 'silent');
  const decisive = trialEndsSoon || DECISIVE.includes(milestone);
  const said = sides.map(({ respondent, answers }) => saidAt(milestone, respondent, answers, circumstances));
  const [one = [], other = []] = said;
  const concerns: Concern[] = [
    ...(bothSilent ? [{ worry: 2 as const, reason: 'Ni l’entreprise ni le ou la jeune n’a répondu.' }] : []),
    ...sides.flatMap((side, index) => [
      ...answerConcerns(side.respondent, said[index] ?? []),
      ...wordConcerns(side),
      ...callConcerns(side),
      ...silenceConcerns(side, decisive),
      ...trendConcerns(side, said[index] ?? []),
    ]),
    ...divergence(one, other),
  ];
  if (decisive && concerns.length > 0)
    concerns.push({ worry: 2, reason: 'La fin de la période d’essai approche\u00a0: c’est le moment d’agir.' });
  const reasons = [...concerns].sort((a, b) => b.worry - a.worry).map(({ reason }) => reason);
  return { level: levelOf(concerns), reasons: [...new Set(reasons)] };
}

/** Whether a level opens a mediation. */
export const opensMediation = (level: SignalLevel): level is AlertLevel => level === 'alert' || level === 'urgent';
