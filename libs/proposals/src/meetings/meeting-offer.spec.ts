import { arrangementProblems, type MeetingOffer, offerProblems, type OfferRules } from './meeting-offer.js';

/** Tuesday 1 December 2026, ten o'clock in Paris. */
const paris: OfferRules = { now: new Date('2026-12-01T09:00:00Z'), zone: 'Europe/Paris', holidays: 'metropole' };
const reunion: OfferRules = { ...paris, zone: 'Indian/Reunion', holidays: 'reunion' };
const offer: MeetingOffer = {
  slots: [
    { day: '2026-12-08', time: '14:30' },
    { day: '2026-12-10', time: '09:00' },
  ],
  ...{ minutes: 30, mode: 'on_site', place: '12 rue de la Gare', phone: null, note: null },
};
const at = (day: string, time: string): MeetingOffer => ({ ...offer, slots: [offer.slots[1]!, { day, time }] });

it.each<[string, MeetingOffer, OfferRules, string[]]>([
  ['two good dates', offer, paris, []],
  ['this afternoon', at('2026-12-01', '15:00'), paris, []],
  ['an hour ago', at('2026-12-01', '09:00'), paris, ['slot_past']],
  ['eleven in Paris, past already on Réunion', at('2026-12-01', '11:00'), reunion, ['slot_past']],
  ['a Saturday', at('2026-12-05', '09:00'), paris, []],
  ['a Sunday', at('2026-12-06', '09:00'), paris, ['slot_day_off']],
  ['Christmas', at('2026-12-25', '09:00'), paris, ['slot_day_off']],
  ['a holiday of Réunion, there', at('2026-12-19', '09:00'), reunion, []],
  ['before seven', at('2026-12-08', '06:59'), paris, ['slot_hour']],
  ['at seven', at('2026-12-08', '07:00'), paris, []],
  ['at eight in the evening', at('2026-12-08', '20:00'), paris, []],
  ['after eight in the evening', at('2026-12-08', '20:01'), paris, ['slot_hour']],
  ['sixty days ahead', at('2027-01-30', '09:00'), paris, []],
  ['sixty-one days ahead', at('2027-02-01', '09:00'), paris, ['slot_far']],
  ['a day that does not exist', at('2027-02-29', '09:00'), paris, ['slot_missing']],
  ['an hour that does not exist', at('2026-12-08', '25:00'), paris, ['slot_missing']],
  ['nothing typed', at('', ''), paris, ['slot_missing']],
  ['twice the same', at('2026-12-10', '09:00'), paris, ['same_slot']],
  ['one date', { ...offer, slots: offer.slots.slice(1) }, paris, ['two_slots']],
  ['no address', { ...offer, place: null }, paris, ['place_missing']],
  ['no number to call', { ...offer, mode: 'phone' }, paris, ['phone_missing']],
  ['a number to call', { ...offer, mode: 'phone', place: null, phone: '02 33 11 11 11' }, paris, []],
  ['seven minutes', { ...offer, minutes: 7 }, paris, ['minutes_unknown']],
])('%s', (_, proposed, rules, codes) => {
  expect(offerProblems(proposed, rules).map(({ code }) => code)).toEqual(codes);
});

it('the abolition of slavery is off on Réunion, and nowhere else', () => {
  const abolition = at('2026-12-20', '09:00');
  const monday = { ...reunion, now: new Date('2027-12-01T09:00:00Z') };
  expect(arrangementProblems({ day: '2027-12-20', time: '09:00' }, offer, monday)).toMatchObject([
    { field: 'slot', code: 'slot_day_off' },
  ]);
  expect(offerProblems(abolition, paris)).toHaveLength(1);
});
