import type { FieldProblem } from '#platform';
import type { MilestoneKey, Respondent } from '../plan/milestones.js';

/** How much an answer worries: 0 all is well · 1 to keep an eye on · 2 someone must act · 3 today. */
export type Worry = 0 | 1 | 2 | 3;

export interface Answer {
  code: string;
  label: string;
  worry: Worry;
}

export interface Question {
  /** Both sides asked under the same code are asked about the same thing: their answers are compared. */
  code: string;
  /** The subject in two or three words, for the adviser's list of reasons. */
  about: string;
  text: string;
  answers: readonly Answer[];
}

const answer = (code: string, label: string, worry: Worry): Answer => ({ code, label, worry });

/** Questions to the company, in plain French (B1), never about health, family or opinions. */
const employerQuestions = {
  ready: {
    about: 'l’accueil',
    text: 'Tout est prêt pour le premier jour ?',
    answers: [
      answer('yes', 'Oui, tout est prêt', 0),
      answer('partly', 'Presque', 0),
      answer('no', 'Non, j’ai besoin d’aide', 2),
    ],
  },
  paperwork: {
    about: 'le contrat et la déclaration d’embauche',
    text: 'Le contrat est signé et la déclaration d’embauche (DPAE) est faite ?',
    answers: [answer('yes', 'Oui, les deux', 0), answer('partly', 'C’est en cours', 0), answer('no', 'Pas encore', 1)],
  },
  welcome: {
    about: 'la personne qui accueille',
    text: 'Qui va montrer le travail ?',
    answers: [
      answer('named', 'Une personne est prévue', 0),
      answer('several', 'Toute l’équipe', 0),
      answer('nobody', 'On verra sur place', 1),
    ],
  },
  presence: {
    about: 'la présence et les horaires',
    text: 'La personne vient et arrive à l’heure ?',
    answers: [
      answer('yes', 'Oui, tous les jours', 0),
      answer('late', 'Quelques retards', 1),
      answer('absent', 'Des absences', 2),
      answer('gone', 'Elle ne vient plus', 3),
    ],
  },
  tasks: {
    about: 'le travail',
    text: 'Le travail est fait comme il faut ?',
    answers: [
      answer('yes', 'Oui', 0),
      answer('learning', 'Il faut encore montrer, c’est normal', 0),
      answer('no', 'Non, c’est difficile', 2),
    ],
  },
  atmosphere: {
    about: 'l’entente avec l’équipe',
    text: 'Ça se passe bien avec l’équipe ?',
    answers: [answer('good', 'Oui, bien', 0), answer('mixed', 'Pas toujours', 1), answer('bad', 'Non', 2)],
  },
  continue: {
    about: 'l’envie de continuer',
    text: 'Vous voulez continuer ensemble ?',
    answers: [
      answer('yes', 'Oui', 0),
      answer('unsure', 'Je ne sais pas encore', 1),
      answer('no', 'Non, je pense arrêter', 3),
    ],
  },
  after: {
    about: 'la suite',
    text: 'Que prévoyez-vous après ce contrat ?',
    answers: [
      answer('keep', 'La garder dans l’entreprise', 0),
      answer('unsure', 'Je ne sais pas encore', 1),
      answer('stop', 'Le contrat s’arrêtera', 1),
    ],
  },
  hire: {
    about: 'la suite',
    text: 'Aimeriez-vous l’embaucher un jour ?',
    answers: [
      answer('yes', 'Oui, j’aimerais en parler', 0),
      answer('later', 'Peut-être plus tard', 0),
      answer('no', 'Non', 0),
    ],
  },
} as const satisfies Record<string, Omit<Question, 'code'>>;

/** Questions to the young person, in plain French (B1). */
const candidateQuestions = {
  ready: {
    about: 'le premier jour',
    text: 'Vous êtes prêt ou prête pour le premier jour ?',
    answers: [
      answer('yes', 'Oui', 0),
      answer('partly', 'Il me manque quelque chose', 1),
      answer('no', 'Non, j’ai un problème', 2),
    ],
  },
  way: {
    about: 'le trajet',
    text: 'Vous savez comment aller au travail ?',
    answers: [answer('yes', 'Oui', 0), answer('unsure', 'Je ne suis pas sûr ou sûre', 1), answer('no', 'Non', 2)],
  },
  contract: {
    about: 'le contrat',
    text: 'Vous avez signé votre contrat ?',
    answers: [
      answer('yes', 'Oui', 0),
      answer('planned', 'Pas encore, c’est prévu', 0),
      answer('no', 'Non, je n’ai rien reçu', 1),
    ],
  },
  atmosphere: {
    about: 'l’entente avec l’équipe',
    text: 'Ça se passe bien avec l’équipe ?',
    answers: [answer('good', 'Oui, bien', 0), answer('mixed', 'Pas toujours', 1), answer('bad', 'Non, ça va mal', 2)],
  },
  tasks: {
    about: 'le travail',
    text: 'Le travail vous convient ?',
    answers: [
      answer('yes', 'Oui', 0),
      answer('hard', 'C’est difficile', 1),
      answer('no', 'Non, ce n’est pas ce qui était prévu', 2),
    ],
  },
  tutor: {
    about: 'l’aide au travail',
    text: 'Quelqu’un vous montre le travail ?',
    answers: [answer('yes', 'Oui', 0), answer('sometimes', 'Pas assez', 1), answer('no', 'Non, personne', 2)],
  },
  transport: {
    about: 'le trajet',
    text: 'Le trajet, ça va ?',
    answers: [
      answer('yes', 'Oui', 0),
      answer('hard', 'C’est compliqué', 1),
      answer('no', 'Je risque de ne plus pouvoir venir', 2),
    ],
  },
  pay: {
    about: 'le salaire',
    text: 'Vous avez reçu votre salaire ?',
    answers: [
      answer('yes', 'Oui', 0),
      answer('not_due', 'Ce n’est pas encore la date', 0),
      answer('partly', 'Oui, mais il manque quelque chose', 2),
      answer('no', 'Non', 2),
    ],
  },
  life: {
    about: 'la vie hors du travail',
    text: 'À côté du travail (logement, santé, argent), ça va ?',
    answers: [
      answer('yes', 'Oui', 0),
      answer('hard', 'C’est un peu difficile', 1),
      answer('no', 'Non, j’ai besoin d’aide', 2),
    ],
  },
  continue: {
    about: 'l’envie de continuer',
    text: 'Vous voulez continuer dans cette entreprise ?',
    answers: [answer('yes', 'Oui', 0), answer('unsure', 'Je ne sais pas', 1), answer('no', 'Non, je pense arrêter', 3)],
  },
  after: {
    about: 'la suite',
    text: 'Vous savez ce que vous ferez après ce contrat ?',
    answers: [
      answer('stay', 'Oui, je reste dans l’entreprise', 0),
      answer('other', 'Oui, j’ai un autre projet', 0),
      answer('unsure', 'Non, j’aimerais en parler', 1),
    ],
  },
  job: {
    about: 'le métier',
    text: 'Ce métier vous plaît ?',
    answers: [
      answer('yes', 'Oui, beaucoup', 0),
      answer('mixed', 'Je ne sais pas', 0),
      answer('no', 'Non, je cherche autre chose', 0),
    ],
  },
} as const satisfies Record<string, Omit<Question, 'code'>>;

type EmployerCode = keyof typeof employerQuestions;
type CandidateCode = keyof typeof candidateQuestions;
type Three<Code> = readonly [Code, Code, Code];

/** THE table of what is asked when: three taps for each side, always. */
const asked: Readonly<Record<MilestoneKey, { employer: Three<EmployerCode>; candidate: Three<CandidateCode> }>> = {
  before_start: { employer: ['ready', 'paperwork', 'welcome'], candidate: ['ready', 'way', 'contract'] },
  day_7: { employer: ['presence', 'tasks', 'atmosphere'], candidate: ['atmosphere', 'tutor', 'transport'] },
  day_15: { employer: ['presence', 'tasks', 'continue'], candidate: ['tasks', 'atmosphere', 'continue'] },
  month_1: { employer: ['presence', 'atmosphere', 'continue'], candidate: ['pay', 'atmosphere', 'continue'] },
  before_trial_end: { employer: ['presence', 'tasks', 'continue'], candidate: ['tasks', 'atmosphere', 'continue'] },
  apprentice_day_35: { employer: ['presence', 'tasks', 'continue'], candidate: ['tutor', 'atmosphere', 'continue'] },
  school_term: { employer: ['tasks', 'atmosphere', 'continue'], candidate: ['tutor', 'life', 'continue'] },
  month_3: { employer: ['tasks', 'atmosphere', 'continue'], candidate: ['pay', 'life', 'continue'] },
  month_6: { employer: ['tasks', 'atmosphere', 'continue'], candidate: ['transport', 'life', 'continue'] },
  before_end: { employer: ['tasks', 'atmosphere', 'after'], candidate: ['atmosphere', 'life', 'after'] },
  midway: { employer: ['presence', 'tasks', 'atmosphere'], candidate: ['atmosphere', 'tasks', 'tutor'] },
  end: { employer: ['presence', 'tasks', 'hire'], candidate: ['atmosphere', 'tasks', 'job'] },
};

/** The three questions of one side at one milestone, in the order shown. */
export function questionsOf(milestone: MilestoneKey, respondent: Respondent): readonly Question[] {
  return respondent === 'employer'
    ? asked[milestone].employer.map((code) => ({ code, ...employerQuestions[code] }))
    : asked[milestone].candidate.map((code) => ({ code, ...candidateQuestions[code] }));
}

/** Code of a question -> code of the answer, as stored. */
export type Answers = Readonly<Record<string, string>>;

/** The questions and answers as a person reads them, in the order they were asked. */
export const answersInWords = (
  milestone: MilestoneKey,
  respondent: Respondent,
  answers: Answers,
): { question: string; answer: string }[] =>
  questionsOf(milestone, respondent).flatMap(({ code, text, answers: offered }) => {
    const given = offered.find((row) => row.code === answers[code]);
    return given ? [{ question: text, answer: given.label }] : [];
  });

/** What is wrong with a form: questions without answer, answers that are not offered, questions that were not asked. */
export function answerProblems(milestone: MilestoneKey, respondent: Respondent, answers: Answers): FieldProblem[] {
  const questions = questionsOf(milestone, respondent);
  const known = new Set(questions.map(({ code }) => code));
  const problem = (code: string, kind: string, message: string): FieldProblem => ({
    field: `answers.${code}`,
    code: kind,
    message,
  });
  return [
    ...questions.flatMap(({ code, answers: offered }) => {
      if (!Object.hasOwn(answers, code)) return problem(code, 'required', 'Choisissez une réponse.');
      return offered.some((row) => row.code === answers[code])
        ? []
        : problem(code, 'not_offered', 'Cette réponse n’est pas proposée.');
    }),
    ...Object.keys(answers)
      .filter((code) => !known.has(code))
      .map((code) => problem(code, 'not_asked', 'Cette question n’est pas posée.')),
  ];
}
