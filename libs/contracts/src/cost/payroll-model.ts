import type { FullCost, PayrollProfile } from './payroll.js';

/** The only legal year whose rates the installed model applies: at other dates it silently uses the same ones. */
export const MODEL_YEAR = 2026;

const kinds: Record<PayrollProfile['contract'], Record<string, string>> = {
  cdi: { 'salarié . contrat': "'CDI'" },
  cdd: { 'salarié . contrat': "'CDD'", 'salarié . contrat . CDD . durée': '6 mois' },
  seasonal_cdd: {
    'salarié . contrat': "'CDD'",
    'salarié . contrat . CDD . durée': '6 mois',
    'salarié . contrat . CDD . motif': "'classique . saisonnier'",
  },
  apprenticeship: { 'salarié . contrat': "'apprentissage'" },
  professionalisation: { 'salarié . contrat': "'professionnalisation'" },
};

/** Fewer branches, no cycles; the model's own aids are wrong at several dates (ours are dated rows): taken out. */
const base = {
  dirigeant: 'non',
  'entreprise . catégorie juridique': "''",
  'entreprise . imposition': 'non',
  'salarié . activité partielle': 'non',
  'impôt . méthode de calcul': "'taux neutre'",
  date: `01/07/${MODEL_YEAR}`,
  "salarié . contrat . date d'embauche": `01/07/${MODEL_YEAR}`,
  'salarié . coût total employeur . aides': '0 €/mois',
};

const silent = { log: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * The public payroll model (modele-social 11.1.0 on publicodes 1.10.3), the one place that knows it. Loading takes
 * 1.5 to 3 s and 80 MB, an answer 50 to 250 ms of one core: never on the thread that answers requests. Accident rate
 * and health cover are the model's defaults (2.08 %, 40 € a month shared in halves), no transport levy.
 */
export async function openPayrollModel(): Promise<FullCost> {
  const [{ default: Engine }, { default: rules }] = await Promise.all([import('publicodes'), import('modele-social')]);
  const engine = new Engine(rules, { logger: silent, warn: false });
  const value = (rule: string): number => {
    const { nodeValue } = engine.evaluate(rule);
    return typeof nodeValue === 'number' ? nodeValue : NaN;
  };
  return (profile, grossMonthly) => {
    engine.setSituation({
      ...base,
      ...kinds[profile.contract],
      'salarié . contrat . statut cadre': profile.manager ? 'oui' : 'non',
      'entreprise . salariés . effectif': `${profile.headcount}`,
      'salarié . contrat . salaire brut': `${grossMonthly} €/mois`,
    });
    const cost = value('salarié . coût total employeur');
    // Absent where pay is beyond the reduction.
    const reduction = value('salarié . cotisations . exonérations . RGDU') || 0;
    if (!(cost > 0)) return Promise.reject(new Error(`no cost for ${JSON.stringify({ profile, grossMonthly })}`));
    return Promise.resolve(cost + reduction);
  };
}
