import type { Need } from '#needs';
import { communeByCode } from '#reference';
import type { NeedFacts } from './facts.js';

/** A qualified need as the ranking reads it. */
export function needFacts(
  need: Pick<
    Need,
    | 'ficheCode'
    | 'communeCode'
    | 'startsOn'
    | 'weeklyHours'
    | 'schedule'
    | 'skills'
    | 'licences'
    | 'certificates'
    | 'contractType'
    | 'minimumLevel'
  > &
    Partial<Pick<Need, 'appellationOgr'>> & { occupationCode: string },
): NeedFacts {
  const position = communeByCode(need.communeCode)?.position;
  return {
    code: need.occupationCode,
    fiche: need.ficheCode,
    appellation: need.appellationOgr ?? null,
    commune: need.communeCode,
    lat: position?.latitude ?? null,
    lon: position?.longitude ?? null,
    startsOn: need.startsOn,
    weeklyHours: need.weeklyHours,
    days: need.schedule?.days ?? null,
    night: need.schedule?.night ?? null,
    skills: need.skills,
    licences: need.licences,
    certificates: need.certificates,
    contract: need.contractType,
    minimumLevel: need.minimumLevel,
  };
}
