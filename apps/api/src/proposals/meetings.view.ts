import type { Caller } from '#accounts';
import { allowedActions, dayOf } from '#platform';
import {
  type MeetingChangeRow,
  meetingMachine,
  type MeetingOffer,
  type MeetingRow,
  type MeetingTerms,
} from '#proposals';
import type {
  CardMeetingDto,
  MeetingChangeDto,
  MeetingDto,
  MeetingOfferDto,
  MeetingTermsDto,
  SlotDto,
} from './meetings.dto.js';

export function toCardMeetingDto(meeting: MeetingRow, caller: Caller, now: Date): CardMeetingDto {
  const { id, state, slots, startsAt, minutes, mode, place, phone, note, timeZone } = meeting;
  const past = startsAt !== null && startsAt <= now;
  return {
    ...{ id, state, minutes, mode, place, phone, note, past },
    slots: slots.map((slot) => toSlotDto(slot, timeZone)),
    agreed: startsAt && toSlotDto(startsAt, timeZone),
    actions: past ? [] : allowedActions(meetingMachine, state, caller.role),
  };
}

export const toMeetingDto = (meeting: MeetingRow, caller: Caller, now: Date): MeetingDto => ({
  ...toCardMeetingDto(meeting, caller, now),
  callAskedAt: meeting.callAskedAt,
});

export const toMeetingChangeDto = ({ times, timeZone, ...change }: MeetingChangeRow): MeetingChangeDto => ({
  ...change,
  times: times.map((at) => toSlotDto(at, timeZone)),
});

export const termsOf = ({ minutes, mode, place, phone, note }: MeetingTermsDto): MeetingTerms => ({
  ...{ minutes, mode },
  place: place || null,
  phone: phone || null,
  note: note || null,
});

export const offerOf = (dto: MeetingOfferDto): MeetingOffer => ({ ...termsOf(dto), slots: dto.slots });

export const toSlotDto = (at: Date, zone: string): SlotDto => ({
  at,
  day: dayOf(at, zone),
  time: new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(at),
});
