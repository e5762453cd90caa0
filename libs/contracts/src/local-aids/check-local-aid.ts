import { communeByCode, departmentCodes, regions } from '#reference';
import { HIGHEST_PEC_RATE, type LocalAid } from './local-aid.js';

export interface LocalAidProblem {
  field: keyof LocalAid;
  code: string;
  message: string;
}

/** What the fields of an aid, each fit by itself, contradict together: an empty list when it can be used. */
export function checkLocalAid(aid: LocalAid): LocalAidProblem[] {
  return [...bringsProblems(aid), ...territoryProblems(aid), ...limitProblems(aid)];
}

const problem = (field: keyof LocalAid, code: string, message: string): LocalAidProblem => ({ field, code, message });

function bringsProblems({ kind, amount, ratePercent, weeklyHoursMax, monthsMax, contractTypes }: LocalAid) {
  if (kind === 'amount')
    return amount === null || amount <= 0 ? [problem('amount', 'no_amount', 'Indiquez le montant en euros.')] : [];
  return [
    ...(ratePercent === null || ratePercent <= 0 || ratePercent > HIGHEST_PEC_RATE
      ? [problem('ratePercent', 'no_rate', `Indiquez un taux jusqu’à ${HIGHEST_PEC_RATE} % du SMIC.`)]
      : []),
    ...(weeklyHoursMax === null
      ? [problem('weeklyHoursMax', 'no_hours', 'Indiquez les heures par semaine que l’arrêté retient.')]
      : []),
    ...(monthsMax === null
      ? [problem('monthsMax', 'no_months', 'Indiquez la durée en mois que l’arrêté retient.')]
      : []),
    ...(contractTypes.join() === 'pec'
      ? []
      : [problem('contractTypes', 'pec_only', 'Un taux du préfet ne concerne que le PEC.')]),
  ];
}

const isThereSuch: Readonly<Record<LocalAid['territoryKind'], (code: string) => boolean>> = {
  country: () => false,
  region: (code) => regions.some((region) => region.code === code),
  department: (code) => departmentCodes.includes(code),
  communes: (code) => communeByCode(code) !== undefined,
};

function territoryProblems({ territoryKind, territoryCodes }: LocalAid): LocalAidProblem[] {
  if (territoryKind === 'country')
    return territoryCodes.length > 0 ? [problem('territoryCodes', 'no_codes', 'Tout le pays n’a pas de code.')] : [];
  if (territoryCodes.length === 0)
    return [problem('territoryCodes', 'no_territory', 'Indiquez au moins un code du territoire.')];
  const unknown = territoryCodes.filter((code) => !isThereSuch[territoryKind](code));
  return unknown.length > 0
    ? [problem('territoryCodes', 'unknown_territory', `Ces codes n’existent pas : ${unknown.join(', ')}.`)]
    : [];
}

function limitProblems({ ageMin, ageMax, from, to, deadline, deadlineMonths }: LocalAid): LocalAidProblem[] {
  return [
    ...(ageMin !== null && ageMax !== null && ageMin > ageMax
      ? [problem('ageMax', 'ages_reversed', 'L’âge maximal est sous l’âge minimal.')]
      : []),
    ...(to !== null && to < from ? [problem('to', 'ends_before', 'La fin est avant le début.')] : []),
    ...(deadline === 'months_after_signature' && deadlineMonths === null
      ? [problem('deadlineMonths', 'no_months', 'Indiquez en combien de mois demander l’aide.')]
      : []),
  ];
}
