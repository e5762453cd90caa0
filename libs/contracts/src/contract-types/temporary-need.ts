import { factAt, type HireFacts, type Need } from '../hire.js';
import { because, type Condition, type Reason } from '../rule.js';
import type { Article } from '../sources.js';
import { any, given, implies, lift, type Missing, missing } from '../verdict.js';

/** How one of the two contracts for a temporary task, CDD or agency work, names itself and where its law stands. */
export interface TemporaryWork {
  /** As a sentence begins with it. */
  name: string;
  shortName: string;
  motiveArticle: Article;
  permanentArticle: Article;
  durationArticle: Article;
  dismissalArticle: Article;
}

const motives: readonly Need[] = ['replacement', 'temporary_increase', 'seasonal'];

/** The need, where it is precise enough to be a motive: « à durée limitée » alone is not one. */
function motive(hire: HireFacts): Need | Missing {
  const need = factAt(hire, 'hire.need');
  return need === null || need === 'fixed_term' ? missing('hire.need') : need;
}

/** What the law demands of both: a precise motive, 18 months at most, no job just suppressed, no asbestos. */
export function temporaryNeedConditions(hire: HireFacts, law: TemporaryWork): Condition[] {
  return [
    {
      holds: lift([motive(hire)], (need: Need) => motives.includes(need)),
      requires: `${law.name} répond à un motif précis et temporaire (remplacement, surcroît d’activité, saison), jamais à un besoin permanent`,
      article: factAt(hire, 'hire.need') === 'permanent' ? law.permanentArticle : law.motiveArticle,
    },
    {
      holds: given(hire, 'hire.durationMonths', (months) => months <= 18),
      requires: `${law.name} dure 18 mois au plus, ses deux renouvellements compris (la branche peut prévoir autrement)`,
      article: law.durationArticle,
    },
    {
      holds: implies(
        lift([motive(hire)], (need: Need) => need === 'temporary_increase'),
        any(
          given(hire, 'hire.durationMonths', (months) => months <= 3),
          given(hire, 'employer.economicDismissalLast6Months', (dismissed) => !dismissed),
        ),
      ),
      requires: `Dans les 6 mois d’un licenciement économique sur le poste, pas de ${law.shortName} pour accroissement d’activité de plus de 3 mois`,
      article: law.dismissalArticle,
    },
    {
      // Tasks nobody declared are taken as ordinary: see the assumptions.
      holds: !factAt(hire, 'hire.tasks')?.includes('asbestos'),
      requires: `Les travaux exposant à l’amiante sont interdits en ${law.shortName}`,
      article: 'D4154-1',
    },
  ];
}

/** The list of forbidden agents names some chemicals only: which one is used, no field tells. */
export function dangerAdvice(hire: HireFacts, { shortName }: TemporaryWork): Reason[] {
  return factAt(hire, 'hire.tasks')?.includes('chemicals')
    ? [because(`Certains agents chimiques sont interdits en ${shortName} : vérifier la liste`, 'D4154-1')]
    : [];
}

export function dangerAssumption(hire: HireFacts, { shortName }: TemporaryWork): string[] {
  return factAt(hire, 'hire.tasks') === null
    ? [`Aucun travail interdit en ${shortName} (amiante, agents chimiques listés)`]
    : [];
}
