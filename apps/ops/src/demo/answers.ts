import { type CheckInAnswer, type MilestoneKey, type Question, questionsOf, type Respondent } from '#follow-up';
import { seeded } from './cast/random.js';

/** How it goes for someone at one moment. */
type Mood = 'well' | 'small_worry' | 'trouble' | 'crisis' | 'silence';

/** Nothing happens but what the story tells. */
export const quiet: readonly (readonly [Mood, number])[] = [['well', 100]];
/** What a hundred check-ins bring in real life, about. */
export const everydayLife: readonly (readonly [Mood, number])[] = [
  ['well', 72],
  ['small_worry', 12],
  ['trouble', 5],
  ['crisis', 2],
  ['silence', 9],
];

export interface Reaction {
  /** Working days after the question. */
  after: number;
  answer: CheckInAnswer;
}

const goodWords = {
  employer: [
    'RAS, tout va bien',
    'Très content, ponctuel',
    'ça se passe bien, merci pour le suivi',
    'Bonne intégration dans l’équipe',
  ],
  candidate: ['tout va bien :)', 'je me plais bien ici', 'Bonne équipe, merci', 'c fatiguant mais ca va'],
} as const;
const badWords = {
  employer: [
    'Plusieurs retards, je ne sais plus quoi faire',
    'On a du mal à se comprendre, il faudrait qu’on en parle',
  ],
  candidate: ['je comprend pas toujours ce qu’on attend de moi', 'le patron crie tout le temps je suis à bout'],
} as const;

/**
 * What a person of the demo answers, and when: the same on every machine, since it depends on who they are only.
 * @returns null for someone who stays silent.
 */
export function reactionOf(
  who: string,
  milestone: MilestoneKey,
  respondent: Respondent,
  moods: readonly (readonly [Mood, number])[],
): Reaction | null {
  const random = seeded(`${who} ${milestone} ${respondent}`);
  const mood = random.weighted(moods);
  if (mood === 'silence') return null;
  const questions = questionsOf(milestone, respondent);
  const worst = { well: 0, small_worry: 1, trouble: 2, crisis: 3 }[mood];
  const words = worst === 0 ? goodWords[respondent] : worst === 1 ? [] : badWords[respondent];
  return {
    after: random.weighted([
      [0, 55],
      [1, 25],
      [3, 20],
    ]),
    answer: {
      answers: answersUpTo(worst, questions),
      comment: words.length > 0 && random.chance(0.6) ? random.pick(words) : null,
      callWanted: mood === 'trouble' && random.chance(0.3),
    },
  };
}

/** All is well but one thing: the first question whose answers are worrying enough. */
export function answersUpTo(worst: number, questions: readonly Question[]): Record<string, string> {
  const touched =
    worst === 0 ? undefined : questions.find(({ answers }) => answers.some(({ worry }) => worry === worst));
  return Object.fromEntries(
    questions.map((question) => {
      const worry = question === touched ? worst : 0;
      return [question.code, question.answers.find((answer) => answer.worry === worry)!.code];
    }),
  );
}
