import { contractTypes } from '#contracts';
import type { FieldProblem, IsoDate } from '#platform';
import type { HireTerms } from '#proposals';
import type { ReactNode } from 'react';
import { Temporal } from 'temporal-polyfill';
import { problem, type Typed } from './answer-form.js';

const MAX_HOURS = 48;

/** Fields of the terms of a hire, to know which form to open again. */
export const hireFields = ['contractType', 'startsOn', 'endsOn', 'weeklyHours'] as const;

/** Reads the terms of a hire from a posted form: the terms, or what to correct, field by field. */
export function parseHireTerms(text: (name: string) => string): HireTerms | FieldProblem[] {
  const hours = text('weeklyHours').replace(',', '.');
  const problems = [
    contractTypes.some(({ code }) => code === text('contractType'))
      ? null
      : problem('contractType', 'Choisissez un contrat dans la liste.'),
    isDay(text('startsOn')) ? null : problem('startsOn', 'Donnez la date de début.'),
    text('endsOn') === '' || isDay(text('endsOn')) ? null : problem('endsOn', 'Cette date de fin n’existe pas.'),
    hours === '' || (Number(hours) >= 1 && Number(hours) <= MAX_HOURS)
      ? null
      : problem('weeklyHours', `Donnez un nombre d’heures de 1 à ${MAX_HOURS}.`),
  ].filter((found) => found !== null);
  if (problems.length > 0) return problems;
  return {
    contractType: text('contractType'),
    startsOn: text('startsOn'),
    endsOn: text('endsOn') || null,
    weeklyHours: hours === '' ? null : Number(hours),
  };
}

/**
 * Contract and dates of a hire, filled with what the need says. A first day that has gone by is left empty: an empty
 * field is noticed, a wrong day is not.
 * @param props.required whether the form is about a hire only.
 */
export function HireFields({
  post,
  today,
  typed,
  required = false,
}: {
  post: { contractType: string | null; startsOn: string | null; weeklyHours?: number | null };
  today: IsoDate;
  typed: Typed;
  required?: boolean;
}): ReactNode {
  const startsOn = post.startsOn !== null && post.startsOn >= today ? post.startsOn : null;
  return (
    <>
      <label className="field">
        Contrat
        <select name="contractType" required={required} defaultValue={typed('contractType', post.contractType)}>
          <option value="">Choisissez</option>
          {contractTypes.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        Date de début
        <input type="date" name="startsOn" required={required} defaultValue={typed('startsOn', startsOn)} />
      </label>
      <label className="field">
        Date de fin (s’il y en a une)
        <input type="date" name="endsOn" defaultValue={typed('endsOn')} />
      </label>
      {post.weeklyHours !== undefined && (
        <label className="field">
          Heures par semaine (facultatif)
          <input
            type="text"
            inputMode="decimal"
            name="weeklyHours"
            defaultValue={typed(
              'weeklyHours',
              post.weeklyHours === null ? null : String(post.weeklyHours).replace('.', ','),
            )}
          />
        </label>
      )}
    </>
  );
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}
