import type { Candidate } from '#candidates';
import type { Company } from '#companies';
import type { HireFacts, Level, Task } from '#contracts';
import type { Need, WorkingCondition } from '#needs';
import type { IsoDate } from '#platform';
import { departmentOf } from '#reference';

const taskOf: Partial<Record<WorkingCondition, Task>> = {
  asbestos: 'asbestos',
  chemicals: 'chemicals',
  dangerous_machines: 'dangerous_machines',
  driving_machinery: 'driving_machines',
  electricity: 'electricity_live',
  extreme_temperatures: 'extreme_temperature',
  heavy_loads: 'heavy_loads',
  height: 'height',
  slaughter: 'slaughter',
  trenches_demolition: 'demolition',
};

const needOf: Readonly<Record<string, HireFacts['hire']['need']>> = {
  cdi: 'permanent',
  cdd: 'fixed_term',
  temporary_agency: 'fixed_term',
  pmsmp: 'discovery',
};

/**
 * The facts of a hire as far as a need, its company and a young person tell them. What nobody told stays unknown, so
 * that the answer asks for it.
 */
export function hireOfNeed(
  need: Need,
  company: Company,
  youth: HireFacts['youth'],
  startsOn: IsoDate | null,
  today: IsoDate,
): HireFacts {
  const night = need.schedule?.night ? (['night_work'] as const) : [];
  const conditions = (need.analysis?.conditions ?? []).flatMap((condition) => taskOf[condition] ?? []);
  const starts = startsOn ?? need.startsOn;
  return {
    hire: {
      signedOn: starts !== null && starts < today ? starts : today,
      startsOn: starts,
      need: need.contractType === null ? null : (needOf[need.contractType] ?? null),
      durationMonths: need.durationMonths,
      weeklyHours: need.weeklyHours,
      grossMonthly: need.grossMonthlyCents === null ? null : need.grossMonthlyCents / 100,
      category: null,
      tasks: [...night, ...conditions],
    },
    employer: {
      legalNature: null,
      headcount: company.headcount,
      naf: company.nafCode,
      commune: company.communeCode,
      department: departmentOf(company.communeCode),
    },
    youth,
  };
}

/** What the file of a young person tells of a hire. */
export function youthOf(candidate: Candidate): HireFacts['youth'] {
  return {
    birthDate: candidate.birthDate,
    diplomaLevel: candidate.level as Level | null,
    // Only what the person chose to tell.
    disabledWorker: candidate.disabledWorker,
    // A young person followed by a Mission Locale is registered as a job seeker (art. L5411-1 3° of the Code du travail).
    jobSeeker: true,
  };
}
