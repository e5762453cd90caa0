import type { FieldProblem, IsoDate } from '#platform';
import { ageOn } from './age.js';
import { MAX_RADIUS_KM } from './cells.js';

/** Missions Locales accompany people of 16 to 25, disabled persons to 29; a first visit may come at 15. */
const AGES = { from: 15, to: 30 } as const;

interface Checked {
  birthDate: IsoDate;
  radiusKm: number;
  targets: readonly { code: string }[];
}

/** The first thing that cannot be in a young person's file, whoever writes it: a form or an import. */
export function detailsProblem(
  { birthDate, radiusKm, targets }: Checked,
  today: IsoDate,
  isOccupation: (code: string) => boolean,
): FieldProblem | undefined {
  const age = ageOn(birthDate, today);
  if (age < AGES.from || age > AGES.to)
    return problem('age_out_of_range', 'birthDate', `Cette date de naissance donne ${age} ans\u00a0: vérifiez-la.`);
  if (radiusKm < 1 || radiusKm > MAX_RADIUS_KM)
    return problem('radius_out_of_range', 'radiusKm', `La distance va de 1 à ${MAX_RADIUS_KM} km.`);
  const unknown = targets.findIndex(({ code }) => !isOccupation(code));
  if (unknown !== -1)
    return problem('occupation_unknown', `targets.${unknown}.code`, 'Ce métier n’existe pas dans la liste.');
  return undefined;
}

const problem = (code: string, field: string, message: string): FieldProblem => ({ code, field, message });
