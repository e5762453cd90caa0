import { regions } from '#reference';
import type { ContractType, HireFacts, IsoDate } from '../hire.js';
import { plusMonths } from '../days.js';
import type { LocalAid } from './local-aid.js';

interface Example {
  words: string;
  contract: ContractType;
  hire: HireFacts;
}

/** A handful of hires unlike each other, made at the place of an aid, to see what it touches. */
export function exampleHires(aid: LocalAid, signedOn: IsoDate, startsOn: IsoDate): Example[] {
  const place = placeOf(aid);
  const born = (age: number): IsoDate => plusMonths(startsOn, -12 * age - 6);
  const of = (
    words: string,
    contract: ContractType,
    { hire, employer, youth, training }: Partial<HireFacts>,
  ): Example => ({
    words,
    contract,
    hire: {
      hire: { signedOn, startsOn, need: 'permanent', weeklyHours: 35, grossMonthly: 2000, tasks: [], ...hire },
      employer: { legalNature: 'private_market', headcount: 8, ...dismissals, ...place, ...employer },
      youth: { birthDate: born(19), diplomaLevel: 2, diplomaKind: 'general', ...ordinary, ...youth },
      training: training ?? null,
    },
  });
  const limited = { need: 'seasonal', durationMonths: 6 } as const;
  const cap = { targetLevel: 3, certified: true, durationMonths: 24 } as const;
  const bts = { targetLevel: 5, certified: true, durationMonths: 24 } as const;
  return [
    of('Un CAP en alternance, 19 ans, entreprise de 8 salariés', 'apprenticeship', { training: cap }),
    of('Un BTS en alternance, 22 ans, travailleur handicapé, entreprise de 300 salariés', 'apprenticeship', {
      training: bts,
      youth: { birthDate: born(22), diplomaLevel: 4, disabledWorker: true },
      employer: { headcount: 300, alternanceSharePercent: 5 },
    }),
    of('Un CQP, 24 ans, au RSA, quartier prioritaire', 'professionalisation', {
      training: { certified: false, durationMonths: 12 },
      youth: { birthDate: born(24), minimumIncome: 'rsa', priorityDistrict: true },
    }),
    of('Un CDI à temps plein, 23 ans, entreprise de 60 salariés', 'cdi', {
      youth: { birthDate: born(23), diplomaLevel: 3, diplomaKind: 'vocational' },
      employer: { headcount: 60 },
    }),
    of('Un CDD de six mois, 20 ans, entreprise de 8 salariés', 'cdd', {
      hire: limited,
      youth: { birthDate: born(20) },
    }),
    of('Un PEC de neuf mois à 26 heures, 21 ans, association', 'pec', {
      hire: { need: 'fixed_term', durationMonths: 9, weeklyHours: 26, grossMonthly: null },
      youth: { birthDate: born(21) },
      employer: { legalNature: 'association' },
    }),
  ];
}

const dismissals = { economicDismissalLast6Months: false, economicDismissalLast12Months: false };
const ordinary = { disabledWorker: false, jobSeeker: true, student: false, priorityDistrict: false };

/** A place where the aid holds; for the whole country, any. */
function placeOf({ territoryKind, territoryCodes }: LocalAid): HireFacts['employer'] {
  const [code] = territoryCodes;
  switch (territoryKind) {
    case 'communes':
      return { commune: code ?? null };
    case 'department':
      return { department: code ?? null };
    case 'region':
      return { department: regions.find((region) => region.code === code)?.departments[0] ?? null };
    case 'country':
      return { department: '61' };
  }
}
