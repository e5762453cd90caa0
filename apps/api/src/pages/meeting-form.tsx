import { MEETING_MINUTES, type MeetingOffer, meetingModes, type MeetingRow, SLOTS } from '#proposals';
import { communeByCode, formatPhone } from '#reference';
import { momentInWords } from '#notifications';
import type { ReactNode } from 'react';
import { COMMENT_LENGTH, textsOf, type Typed } from './answer-form.js';
import { Choice } from './layout.js';

const NOTE_LENGTH = 300;
const DEFAULT_MINUTES = 30;
const numbers = ['Première', 'Deuxième'] as const;

/** Reads two times and a place as they were posted; whether they will do is for the service to say. */
export function parseOffer(body: Record<string, unknown>): MeetingOffer {
  const text = textsOf(body);
  return {
    slots: Array.from({ length: SLOTS }, (_, index) => ({ day: text(`day${index}`), time: text(`time${index}`) })),
    minutes: Number(text('minutes')) || DEFAULT_MINUTES,
    mode: meetingModes.find((mode) => mode === text('mode')) ?? 'on_site',
    place: text('place').slice(0, NOTE_LENGTH) || null,
    phone: text('phone').slice(0, NOTE_LENGTH) || null,
    note: text('note').slice(0, NOTE_LENGTH) || null,
  };
}

/** Whether a refusal is about the times or the place of a meeting. */
export const isAboutOffer = (field: string): boolean => /^(slots|minutes|place|phone)/.test(field);

/** Two times to choose from and where; works without script, on any phone. */
export function OfferFields({
  known,
  before,
  typed,
}: {
  known: { companyAddress: string | null; companyPhone: string | null; communeCode: string };
  before: MeetingRow | null;
  typed: Typed;
}): ReactNode {
  const commune = communeByCode(known.communeCode);
  const address = [known.companyAddress, commune && `${commune.postalCodes[0] ?? ''} ${commune.name}`];
  const mode = typed('mode', before?.mode ?? 'on_site');
  return (
    <>
      {numbers.map((name, index) => (
        <fieldset key={name}>
          <legend>{name} date possible</legend>
          <div className="pair">
            <label className="field">
              Jour
              <input type="date" name={`day${index}`} required defaultValue={typed(`day${index}`)} />
            </label>
            <label className="field">
              Heure
              <input type="time" name={`time${index}`} step={900} required defaultValue={typed(`time${index}`)} />
            </label>
          </div>
        </fieldset>
      ))}
      <label className="field">
        Durée
        <select name="minutes" defaultValue={typed('minutes', String(before?.minutes ?? DEFAULT_MINUTES))}>
          {MEETING_MINUTES.map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutes} minutes
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>Où&nbsp;?</legend>
        <Choice name="mode" value="on_site" label="Sur place" checked={mode === 'on_site'} />
        <label className="field">
          Adresse où venir
          <input
            type="text"
            name="place"
            maxLength={NOTE_LENGTH}
            defaultValue={typed('place', before?.place ?? address.filter(Boolean).join(', '))}
          />
        </label>
        <Choice name="mode" value="phone" label="Par téléphone&nbsp;: la personne appelle" checked={mode === 'phone'} />
        <label className="field">
          Numéro à appeler
          <input
            type="text"
            inputMode="tel"
            name="phone"
            maxLength={30}
            defaultValue={typed('phone', phoneOf(before?.phone ?? known.companyPhone))}
          />
        </label>
      </fieldset>
      <label className="field">
        Qui demander, quelle entrée, quelle tenue&nbsp;? (facultatif)
        <input type="text" name="note" maxLength={NOTE_LENGTH} defaultValue={typed('note', before?.note ?? null)} />
      </label>
    </>
  );
}

/** A meeting the employer calls off. */
export function CancelForm(): ReactNode {
  return (
    <details>
      <summary>Annuler le rendez-vous</summary>
      <form method="post">
        <label className="field">
          Un mot pour la Mission Locale (facultatif)
          <textarea name="comment" rows={2} maxLength={COMMENT_LENGTH} />
        </label>
        <button className="second" name="action" value="cancel_meeting">
          Annuler le rendez-vous
        </button>
      </form>
    </details>
  );
}

/** « mardi 8 décembre 2026 à 14 h 30 », each on its line. */
export const Times = ({ of: { slots, timeZone } }: { of: MeetingRow }): ReactNode => (
  <ul>
    {slots.map((slot) => (
      <li key={slot.getTime()}>{momentInWords(slot, timeZone)}</li>
    ))}
  </ul>
);

const phoneOf = (phone: string | null): string => (phone === null ? '' : formatPhone(phone));
