import { isAdministration } from '../employer.js';
import { factAt, type HireFacts } from '../hire.js';
import { because, type Condition } from '../rule.js';
import { agefiphOldScale } from '../sources.js';
import { any, given, not } from '../verdict.js';
import { type DatedRow, type DatedTable, type Practice, settle, type SubsidyDecision } from './subsidy-rule.js';

const table: DatedTable<DatedRow> = {
  decidedBy: 'hire.signedOn',
  knownFrom: '2025-01-01',
  rows: [{ from: '2025-01-01', to: null, sources: [agefiphOldScale] }],
};

export const agefiphPractice: Practice = {
  duration: 'À demander à l’Agefiph',
  payment: 'Versée par l’Agefiph, après demande en ligne',
  excludes: [],
  toConfirm: 'Barème 2026 non trouvé : montant à confirmer auprès de l’Agefiph',
};

/** The two aids of the Agefiph for work-study share all but their name. The scale of 2026 was not found: no amount. */
export function agefiphAid(hire: HireFacts): SubsidyDecision {
  return settle(hire, table, () => ({
    conditions: [
      {
        holds: given(hire, 'youth.disabledWorker'),
        requires: 'Le jeune est reconnu travailleur handicapé (RQTH) et souhaite le faire valoir',
      },
      { holds: not(isAdministration(hire)), requires: 'L’Agefiph aide les employeurs privés' },
      {
        holds: given(hire, 'hire.weeklyHours', (hours) => hours >= 24),
        requires: 'Le contrat compte 24 heures par semaine au moins (16 heures par dérogation)',
      },
      lastsSixMonths(hire),
    ],
    amount: () => null,
    reasons: [
      because('Montant selon la durée du contrat, à demander à l’Agefiph ; s’ajoute aux aides de l’État'),
      because('Demande en ligne auprès de l’Agefiph, avec l’appui de Cap emploi'),
    ],
  }));
}

/** The work-study contract lasts as long as its training, six months at least; only a shorter need tells otherwise. */
function lastsSixMonths(hire: HireFacts): Condition {
  const months = factAt(hire, 'hire.durationMonths');
  return {
    holds: any(
      given(hire, 'hire.need', (need) => need === 'permanent'),
      months === null || months >= 6,
    ),
    requires: 'Le contrat dure 6 mois au moins',
  };
}
