import type { HireFacts } from '#contracts';
import { Temporal } from 'temporal-polyfill';
import { trainingOf } from './planned-training.js';
import type { SimulationDto } from './simulator.dto.js';

/**
 * The hire behind six answers: signed today, started in a month, by someone a Mission Locale follows, at the least pay
 * the law allows. What the simulator does not ask is at its ordinary value; an adviser looks at the rest.
 */
export function hireOfSimulation(answers: SimulationDto, today: string): HireFacts {
  const startsOn = Temporal.PlainDate.from(today).add({ months: 1 });
  return {
    hire: {
      signedOn: today,
      startsOn: startsOn.toString(),
      need: answers.need,
      durationMonths: answers.durationMonths ?? null,
      weeklyHours: answers.weeklyHours,
      tasks: [],
    },
    employer: {
      legalNature: answers.legalNature,
      headcount: answers.headcount,
      economicDismissalLast6Months: false,
      economicDismissalLast12Months: false,
    },
    youth: someoneAged(answers.age, startsOn.toString()),
    training: trainingOf(answers.training),
  };
}

/** A young person of whom the age alone is told, as most whom a Mission Locale follows: in the middle of that year. */
export function someoneAged(age: number, startsOn: string): HireFacts['youth'] {
  return {
    birthDate: Temporal.PlainDate.from(startsOn).subtract({ years: age, months: 6 }).toString(),
    diplomaLevel: 2,
    disabledWorker: false,
    jobSeeker: true,
    student: false,
  };
}
