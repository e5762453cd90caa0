import type { FieldProblem } from '#platform';
import { formatPhone } from '#reference';
import type { ReactNode } from 'react';

/** What the forms of answer pages have in common: texts read and shown again, what to correct, whom to call. */

/** Longer remarks are cut, here and in the boxes they are typed in. */
export const COMMENT_LENGTH = 1000;

/** The fields of a posted form as texts; what was not sent is empty. */
export const textsOf =
  (body: Record<string, unknown>) =>
  (name: string): string =>
    typeof body[name] === 'string' ? body[name].trim() : '';

/** What was typed, to be shown again, else what is known already. */
export const typedIn =
  (values: Record<string, unknown>) =>
  (name: string, otherwise: string | null = null): string =>
    typeof values[name] === 'string' ? values[name] : (otherwise ?? '');
export type Typed = ReturnType<typeof typedIn>;

export const problem = (field: string, message: string): FieldProblem => ({ field, code: `${field}_wrong`, message });

/** What to correct, read out at once. */
export function Problems({ of: problems }: { of: readonly FieldProblem[] }): ReactNode {
  return problems.map(({ field, message }) => (
    <p key={field} className="error" role="alert">
      {message}
    </p>
  ));
}

/** Names beside values; what is not known is left out. */
export function Facts({ of: facts }: { of: readonly (readonly [name: string, value: ReactNode])[] }): ReactNode {
  return (
    <dl>
      {facts.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

/** A number to touch on a phone. */
export const Tel = ({ number, children }: { number: string; children?: ReactNode }): ReactNode => (
  <a href={`tel:${number.replaceAll(' ', '')}`}>{children ?? formatPhone(number)}</a>
);

/** The calendar file of the same link. */
export const AddToCalendar = (): ReactNode => (
  <p>
    <a href="?agenda=1">Ajouter à mon agenda</a>
  </p>
);
