import type { MilestoneKey, Respondent } from '../plan/milestones.js';
import { type Circumstances, questionsOf } from './questions.js';

/** One side's form, as shown on its page or filled by an adviser on the phone. */
export interface CheckInForm {
  checkInId: string;
  milestone: MilestoneKey;
  respondent: Respondent;
  title: string;
  /** Who reads the answers, said before they are given. */
  confidentiality: string;
  questions: { code: string; text: string; answers: { code: string; label: string }[] }[];
  /** Set when there is nothing to answer any more. */
  closed: 'answered' | 'cancelled' | null;
}

interface FormFacts {
  checkInId: string;
  milestone: MilestoneKey;
  respondent: Respondent;
  state: string;
  companyName: string;
  /** First name only: all an employer's page needs. */
  firstName: string;
  circumstances?: Circumstances;
}

/** Words that turn around the people's names, since both forms are read aloud. */
function titleOf({ milestone, respondent, companyName, firstName }: FormFacts): string {
  if (respondent === 'employer') {
    return milestone === 'before_start'
      ? `Le premier jour de ${firstName} approche`
      : `Comment ça se passe avec ${firstName}\u00a0?`;
  }
  return milestone === 'before_start'
    ? `Votre premier jour approche\u00a0: ${companyName}`
    : `Comment ça se passe pour vous\u00a0? ${companyName}`;
}

const confidentialityFor: Readonly<Record<Respondent, string>> = {
  employer: 'Vos réponses vont à la Mission Locale. Le ou la jeune ne les voit pas.',
  candidate: 'Vos réponses vont à la Mission Locale. L’entreprise ne les voit pas.',
};

export function formOf(facts: FormFacts): CheckInForm {
  const { checkInId, milestone, respondent, state, circumstances } = facts;
  return {
    checkInId,
    milestone,
    respondent,
    title: titleOf(facts),
    confidentiality: confidentialityFor[respondent],
    // The weight of an answer stays here: it would tell people what to answer.
    questions: questionsOf(milestone, respondent, circumstances).map(({ code, text, answers }) => ({
      code,
      text,
      answers: answers.map((row) => ({ code: row.code, label: row.label })),
    })),
    closed: state === 'answered' || state === 'cancelled' ? state : null,
  };
}
