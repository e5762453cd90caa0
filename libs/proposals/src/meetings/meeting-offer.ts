import { dayOf, type FieldProblem, type LocalTime, momentOf } from '#platform';
import { type HolidayZone, isOpenDay, normalisePhone } from '#reference';
import { Temporal } from 'temporal-polyfill';
import type { MeetingMode } from './meeting.entity.js';

/** How a meeting is to be held, whenever that is. */
export interface MeetingTerms {
  minutes: number;
  mode: MeetingMode;
  place: string | null;
  phone: string | null;
  note: string | null;
}

/** What an employer proposes: two times to choose from. */
export interface MeetingOffer extends MeetingTerms {
  slots: readonly LocalTime[];
}

export const SLOTS = 2;
export const MEETING_MINUTES: readonly number[] = [15, 30, 45, 60, 90];
export const MEETING_FROM = '07:00';
/** The last moment a meeting may begin. */
export const MEETING_UNTIL = '20:00';
/** Farther ahead, it is a slip of the keyboard, or the post can wait. */
const AHEAD_DAYS = 60;
const SHORTEST_PLACE = 4;

export interface OfferRules {
  now: Date;
  zone: string;
  holidays: HolidayZone;
}

/** What is wrong with two proposed times and where they are, field by field; empty when nothing is. */
export function offerProblems(offer: MeetingOffer, rules: OfferRules): FieldProblem[] {
  const { slots } = offer;
  if (slots.length !== SLOTS) return [problem('slots', 'two_slots', 'Proposez deux dates, pour laisser le choix.')];
  const wrong = slots.flatMap((slot, index) => timeProblem(slot, `slots.${index}`, rules) ?? []);
  const [first, second] = slots as [LocalTime, LocalTime];
  if (wrong.length === 0 && first.day === second.day && first.time === second.time)
    wrong.push(problem('slots.1', 'same_slot', 'Proposez deux dates différentes.'));
  return [...wrong, ...termsProblems(offer)];
}

/** What is wrong with one time agreed on the phone, and where it is. */
export const arrangementProblems = (at: LocalTime, terms: MeetingTerms, rules: OfferRules): FieldProblem[] => [
  ...[timeProblem(at, 'slot', rules) ?? []].flat(),
  ...termsProblems(terms),
];

function timeProblem(slot: LocalTime, field: string, { now, zone, holidays }: OfferRules): FieldProblem | null {
  const { day, time } = slot;
  const moment = momentOf(slot, zone);
  if (moment === null) return problem(field, 'slot_missing', 'Donnez un jour et une heure.');
  if (moment <= now) return problem(field, 'slot_past', 'Cette date est déjà passée.');
  const last = Temporal.PlainDate.from(dayOf(now, zone)).add({ days: AHEAD_DAYS }).toString();
  if (day > last) return problem(field, 'slot_far', `Choisissez une date dans les ${AHEAD_DAYS} jours.`);
  if (!isOpenDay(day, holidays))
    return problem(field, 'slot_day_off', 'Ce jour est un dimanche ou un jour férié. Choisissez un autre jour.');
  if (time < MEETING_FROM || time > MEETING_UNTIL)
    return problem(field, 'slot_hour', 'Choisissez une heure entre 7 h et 20 h.');
  return null;
}

function termsProblems({ minutes, mode, place, phone }: MeetingTerms): FieldProblem[] {
  const wrong: FieldProblem[] = [];
  if (!MEETING_MINUTES.includes(minutes))
    wrong.push(problem('minutes', 'minutes_unknown', 'Choisissez une durée dans la liste.'));
  if (mode === 'on_site' && (place ?? '').trim().length < SHORTEST_PLACE)
    wrong.push(problem('place', 'place_missing', 'Donnez l’adresse où venir.'));
  if (mode === 'phone' && normalisePhone(phone ?? '') === null)
    wrong.push(problem('phone', 'phone_missing', 'Donnez le numéro que la personne doit appeler.'));
  return wrong;
}

const problem = (field: string, code: string, message: string): FieldProblem => ({ field, code, message });
