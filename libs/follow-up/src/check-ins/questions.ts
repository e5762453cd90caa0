import type { ContractType } from '#contracts';
import type { FieldProblem } from '#platform';
import { isEmployment } from '../outcomes/outcomes.js';
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
const question = (about: string, text: string, ...answers: Answer[]): Omit<Question, 'code'> => ({
  about,
  text,
  answers,
});

/** Questions to the company, in plain French (B1), never about health, family or opinions. */
const employerQuestions = {
  ready: question(
    'l’accueil',
    'Tout est prêt pour le premier jour ?',
    answer('yes', 'Oui, tout est prêt', 0),
    answer('partly', 'Presque', 0),
    answer('no', 'Non, j’ai besoin d’aide', 2),
  ),
  paperwork: question(
    'le contrat et la déclaration d’embauche',
    'Le contrat est signé et la déclaration d’embauche (DPAE) est faite ?',
    answer('yes', 'Oui, les deux', 0),
    answer('partly', 'C’est en cours', 0),
    answer('no', 'Pas encore', 1),
  ),
  welcome: question(
    'la personne qui accueille',
    'Qui va montrer le travail ?',
    answer('named', 'Une personne est prévue', 0),
    answer('several', 'Toute l’équipe', 0),
    answer('nobody', 'On verra sur place', 1),
  ),
  presence: question(
    'la présence et les horaires',
    'La personne vient et arrive à l’heure ?',
    answer('yes', 'Oui, tous les jours', 0),
    answer('late', 'Quelques retards', 1),
    answer('absent', 'Des absences', 2),
    answer('gone', 'Elle ne vient plus', 3),
  ),
  tasks: question(
    'le travail',
    'Le travail est fait comme il faut ?',
    answer('yes', 'Oui', 0),
    answer('learning', 'Il faut encore montrer, c’est normal', 0),
    answer('no', 'Non, c’est difficile', 2),
  ),
  atmosphere: question(
    'l’entente avec l’équipe',
    'Ça se passe bien avec l’équipe ?',
    answer('good', 'Oui, bien', 0),
    answer('mixed', 'Pas toujours', 1),
    answer('bad', 'Non', 2),
  ),
  continue: question(
    'l’envie de continuer',
    'Vous voulez continuer ensemble ?',
    answer('yes', 'Oui', 0),
    answer('unsure', 'Je ne sais pas encore', 1),
    answer('no', 'Non, je pense arrêter', 3),
  ),
  after: question(
    'la suite',
    'Que prévoyez-vous après ce contrat ?',
    answer('keep', 'La garder dans l’entreprise', 0),
    answer('unsure', 'Je ne sais pas encore', 1),
    answer('stop', 'Le contrat s’arrêtera', 1),
  ),
  hire: question(
    'la suite',
    'Aimeriez-vous l’embaucher un jour ?',
    answer('yes', 'Oui, j’aimerais en parler', 0),
    answer('later', 'Peut-être plus tard', 0),
    answer('no', 'Non', 0),
  ),
};

/** Questions to the young person, in plain French (B1). */
const candidateQuestions = {
  ready: question(
    'le premier jour',
    'Vous êtes prêt ou prête pour le premier jour ?',
    answer('yes', 'Oui', 0),
    answer('partly', 'Il me manque quelque chose', 1),
    answer('no', 'Non, j’ai un problème', 2),
  ),
  way: question(
    'le trajet',
    'Vous savez comment aller au travail ?',
    answer('yes', 'Oui', 0),
    answer('unsure', 'Je ne suis pas sûr ou sûre', 1),
    answer('no', 'Non', 2),
  ),
  contract: question(
    'le contrat',
    'Vous avez signé votre contrat ?',
    answer('yes', 'Oui', 0),
    answer('planned', 'Pas encore, c’est prévu', 0),
    answer('no', 'Non, je n’ai rien reçu', 1),
  ),
  atmosphere: question(
    'l’entente avec l’équipe',
    'Ça se passe bien avec l’équipe ?',
    answer('good', 'Oui, bien', 0),
    answer('mixed', 'Pas toujours', 1),
    answer('bad', 'Non, ça va mal', 2),
  ),
  tasks: question(
    'le travail',
    'Le travail vous convient ?',
    answer('yes', 'Oui', 0),
    answer('hard', 'C’est difficile', 1),
    answer('no', 'Non, ce n’est pas ce qui était prévu', 2),
  ),
  tutor: question(
    'l’aide au travail',
    'Quelqu’un vous montre le travail ?',
    answer('yes', 'Oui', 0),
    answer('sometimes', 'Pas assez', 1),
    answer('no', 'Non, personne', 2),
  ),
  transport: question(
    'le trajet',
    'Le trajet, ça va ?',
    answer('yes', 'Oui', 0),
    answer('hard', 'C’est compliqué', 1),
    answer('no', 'Je risque de ne plus pouvoir venir', 2),
  ),
  pay: question(
    'le salaire',
    'Vous avez reçu votre salaire ?',
    answer('yes', 'Oui', 0),
    answer('not_due', 'Ce n’est pas encore la date', 0),
    answer('partly', 'Oui, mais il manque quelque chose', 2),
    answer('no', 'Non', 2),
  ),
  life: question(
    'la vie hors du travail',
    'À côté du travail (logement, santé, argent), ça va ?',
    answer('yes', 'Oui', 0),
    answer('hard', 'C’est un peu difficile', 1),
    answer('no', 'Non, j’ai besoin d’aide', 2),
  ),
  continue: question(
    'l’envie de continuer',
    'Vous voulez continuer dans cette entreprise ?',
    answer('yes', 'Oui', 0),
    answer('unsure', 'Je ne sais pas', 1),
    answer('no', 'Non, je pense arrêter', 3),
  ),
  after: question(
    'la suite',
    'Vous savez ce que vous ferez après ce contrat ?',
    answer('stay', 'Oui, je reste dans l’entreprise', 0),
    answer('other', 'Oui, j’ai un autre projet', 0),
    answer('unsure', 'Non, j’aimerais en parler', 1),
  ),
  job: question(
    'le métier',
    'Ce métier vous plaît ?',
    answer('yes', 'Oui, beaucoup', 0),
    answer('mixed', 'Je ne sais pas', 0),
    answer('no', 'Non, je cherche autre chose', 0),
  ),
};

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
  aided_exit: { employer: ['tasks', 'atmosphere', 'after'], candidate: ['tutor', 'life', 'after'] },
  before_end: { employer: ['tasks', 'atmosphere', 'after'], candidate: ['atmosphere', 'life', 'after'] },
  midway: { employer: ['presence', 'tasks', 'atmosphere'], candidate: ['atmosphere', 'tasks', 'tutor'] },
  end: { employer: ['presence', 'tasks', 'hire'], candidate: ['atmosphere', 'tasks', 'job'] },
};

/** What changes how a question is put. */
export interface Circumstances {
  contractType: ContractType;
  /** Under 18 on the first day. */
  minor: boolean;
}

const USUAL: Circumstances = { contractType: 'cdi', minor: false };

/** The same questions and answers in other words, and with another weight, where the usual ones would be wrong. */
const wordings: readonly {
  respondent: Respondent;
  code: string;
  when: (circumstances: Circumstances) => boolean;
  put: Omit<Question, 'code'>;
}[] = [
  {
    respondent: 'employer',
    code: 'paperwork',
    when: ({ contractType }) => !isEmployment(contractType),
    put: question(
      'la convention',
      'La convention est signée par tout le monde ?',
      answer('yes', 'Oui', 0),
      answer('partly', 'C’est en cours', 0),
      answer('no', 'Pas encore', 1),
    ),
  },
  {
    // Before a minor takes up a post, not in the months that follow (R4624-18).
    respondent: 'employer',
    code: 'paperwork',
    when: ({ minor }) => minor,
    put: question(
      'le contrat, la déclaration d’embauche et la visite médicale',
      'Moins de 18 ans : contrat signé, DPAE et visite médicale faits ?',
      answer('yes', 'Oui, les trois', 0),
      answer('partly', 'C’est en cours', 1),
      answer('no', 'Pas encore, j’ai besoin d’aide', 2),
    ),
  },
  {
    respondent: 'candidate',
    code: 'contract',
    when: ({ contractType }) => !isEmployment(contractType),
    put: question(
      'la convention',
      'Vous avez signé votre convention ?',
      answer('yes', 'Oui', 0),
      answer('planned', 'Pas encore, c’est prévu', 0),
      answer('no', 'Non, je n’ai rien reçu', 1),
    ),
  },
  {
    respondent: 'candidate',
    code: 'pay',
    when: ({ contractType }) => !isEmployment(contractType),
    put: question(
      'l’indemnité',
      'Vous avez reçu l’argent prévu (indemnité, gratification) ?',
      answer('yes', 'Oui', 0),
      answer('not_due', 'Ce n’est pas encore la date', 0),
      answer('partly', 'Oui, mais il manque quelque chose', 2),
      answer('no', 'Non', 2),
    ),
  },
];

/** The three questions of one side at one milestone, in the order shown. */
export function questionsOf(
  milestone: MilestoneKey,
  respondent: Respondent,
  circumstances: Circumstances = USUAL,
): readonly Question[] {
  const usual =
    respondent === 'employer'
      ? asked[milestone].employer.map((code) => ({ code, ...employerQuestions[code] }))
      : asked[milestone].candidate.map((code) => ({ code, ...candidateQuestions[code] }));
  return usual.map((row) => {
    const other = wordings.find(
      (wording) => wording.respondent === respondent && wording.code === row.code && wording.when(circumstances),
    );
    return other ? { code: row.code, ...other.put } : row;
  });
}

/** Code of a question -> code of the answer, as stored. */
export type Answers = Readonly<Record<string, string>>;

/** The questions and answers as a person reads them, in the order they were asked. */
export const answersInWords = (
  milestone: MilestoneKey,
  respondent: Respondent,
  answers: Answers,
  circumstances?: Circumstances,
): { question: string; answer: string }[] =>
  questionsOf(milestone, respondent, circumstances).flatMap(({ code, text, answers: offered }) => {
    const given = offered.find((row) => row.code === answers[code]);
    return given ? [{ question: text, answer: given.label }] : [];
  });

/** What is wrong with a form: questions without answer, answers that are not offered, questions that were not asked. */
export function answerProblems(milestone: MilestoneKey, respondent: Respondent, answers: Answers): FieldProblem[] {
  // Other wordings keep the codes.
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
