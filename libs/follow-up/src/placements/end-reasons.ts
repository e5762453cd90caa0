import type { IsoDate } from '#platform';

export const endReasonCodes = [
  'contract_ended',
  'hired_permanently',
  'renewed',
  'trial_ended_by_employer',
  'trial_ended_by_candidate',
  'resigned',
  'dismissed',
  'ended_together',
  'unfit',
  'stopped_coming',
  'training',
  'other_job',
  'company_closed',
  'did_not_start',
  'other',
] as const;
export type EndReason = (typeof endReasonCodes)[number];

export interface EndReasonRow {
  label: string;
  /** Who ended it; none: it came to its end, or nobody chose. */
  by: 'employer' | 'candidate' | 'both' | 'none';
  /** Only within the trial period. */
  inTrial?: true;
  /** The job goes on in the same company under another contract. */
  goesOn?: true;
}

/** Why a placement ended. A contract that goes on under another one (CDI, renewal) is a success, not a loss. */
export const endReasons: Readonly<Record<EndReason, EndReasonRow>> = {
  contract_ended: { label: 'Le contrat est arrivé à son terme', by: 'none' },
  hired_permanently: { label: 'Embauche en CDI dans la même entreprise', by: 'both', goesOn: true },
  renewed: { label: 'Nouveau contrat dans la même entreprise', by: 'both', goesOn: true },
  trial_ended_by_employer: {
    label: 'Fin de la période d’essai, décidée par l’employeur',
    by: 'employer',
    inTrial: true,
  },
  trial_ended_by_candidate: {
    label: 'Fin de la période d’essai, décidée par le ou la jeune',
    by: 'candidate',
    inTrial: true,
  },
  resigned: { label: 'Démission ou rupture par le ou la jeune', by: 'candidate' },
  dismissed: { label: 'Licenciement ou rupture par l’employeur', by: 'employer' },
  ended_together: { label: 'Rupture décidée ensemble', by: 'both' },
  unfit: { label: 'Inaptitude constatée par le médecin du travail', by: 'none' },
  stopped_coming: { label: 'Ne vient plus, sans explication', by: 'candidate' },
  training: { label: 'Départ en formation', by: 'candidate' },
  other_job: { label: 'Départ pour un autre emploi', by: 'candidate' },
  company_closed: { label: 'Fermeture ou difficultés de l’entreprise', by: 'none' },
  did_not_start: { label: 'N’a jamais commencé', by: 'none' },
  other: { label: 'Autre raison', by: 'none' },
};

export interface EndFacts {
  startsOn: IsoDate;
  endsOn: IsoDate | null;
  trialEndsOn: IsoDate | null;
}

/** What is wrong with an end, by field, or null: it cannot lie in the future nor contradict the contract's dates. */
export function endProblem(
  placement: EndFacts,
  end: { endedOn: IsoDate; reason: EndReason },
  today: IsoDate,
): { field: 'endedOn' | 'reason'; code: string; message: string } | null {
  const { endedOn, reason } = end;
  if (endedOn > today) {
    return {
      field: 'endedOn',
      code: 'in_the_future',
      message: 'Cette date est à venir : changez plutôt la date de fin prévue.',
    };
  }
  if (reason !== 'did_not_start' && endedOn < placement.startsOn) {
    return { field: 'endedOn', code: 'before_start', message: 'Cette date est avant le premier jour.' };
  }
  if (placement.endsOn !== null && endedOn > placement.endsOn) {
    return { field: 'endedOn', code: 'after_end', message: 'Cette date est après la fin prévue du contrat.' };
  }
  if (endReasons[reason].inTrial && placement.trialEndsOn !== null && endedOn > placement.trialEndsOn) {
    return { field: 'reason', code: 'after_trial', message: 'À cette date, la période d’essai était finie.' };
  }
  return null;
}
