import type { IsoDate } from '#platform';

/** Age in completed years (« ans révolus ») on a day; someone born on 29 February gains a year on 1 March. */
export const ageOn = (birthDate: IsoDate, day: IsoDate): number =>
  Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0);
