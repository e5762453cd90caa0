import { isAdministration } from '../employer.js';
import type { HireFacts } from '../hire.js';
import type { Condition, Deadline } from '../rule.js';
import { type Answer, all, any, given, not } from '../verdict.js';

/** What the two State aids for apprentices share: who employs, what is prepared, and by when the contract is sent. */

/** Departments and collectivities overseas have codes from 971 to 988. */
function isOverseas(hire: HireFacts): Answer {
  return given(hire, 'employer.department', (code) => code.startsWith('97') || code.startsWith('98'));
}

/** The headcount of L130-1 I of the social security code, without the five-year smoothing (L6243-1-1). */
export function below250(hire: HireFacts): Answer {
  return given(hire, 'employer.headcount', (headcount) => headcount < 250);
}

/** At most the bac (level 4); overseas at most bac+2 (level 5). */
export function atMostBac(hire: HireFacts): Answer {
  return any(
    given(hire, 'training.targetLevel', (level) => level <= 4),
    all(
      given(hire, 'training.targetLevel', (level) => level === 5),
      isOverseas(hire),
    ),
  );
}

export function notAnAdministration(hire: HireFacts): Condition {
  return {
    holds: not(isAdministration(hire)),
    requires: 'L’aide n’est pas ouverte au secteur public non industriel et commercial',
    article: 'D6243-1',
  };
}

export const contractSentToOpco: Deadline = {
  code: 'months_after_signature',
  what: 'Envoyer le contrat à l’OPCO : au plus tard 6 mois après la signature, sinon l’aide est perdue',
  who: 'employer',
  months: 6,
  article: 'D6243-2',
};
