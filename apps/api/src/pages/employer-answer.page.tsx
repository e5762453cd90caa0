import { contractTypes } from '#contracts';
import type { FieldProblem } from '#platform';
import {
  type AnswerView,
  type Card,
  dayInWords,
  employerReasons,
  type HireTerms,
  isReason,
  levelInWords,
} from '#proposals';
import type { ReactNode } from 'react';
import { Temporal } from 'temporal-polyfill';
import { Choice, Layout } from './layout.js';

/** What an employer may answer about one card. */
export type EmployerAnswer =
  | { action: 'meet' }
  | { action: 'reject'; reason: string; comment: string | null }
  | { action: 'hire'; terms: HireTerms };

const COMMENT_LENGTH = 1000;
const MAX_HOURS = 48;

/** Reads the posted form: an answer, or what to correct, field by field. */
export function parseEmployerAnswer(body: Record<string, unknown>): EmployerAnswer | FieldProblem[] {
  const text = (name: string): string => (typeof body[name] === 'string' ? body[name].trim() : '');
  switch (body.action) {
    case 'meet':
      return { action: 'meet' };
    case 'reject':
      return isReason(employerReasons, text('reason'))
        ? { action: 'reject', reason: text('reason'), comment: text('comment').slice(0, COMMENT_LENGTH) || null }
        : [problem('reason', 'Choisissez une raison dans la liste.')];
    case 'hire':
      return parseHire(text);
    default:
      return [problem('action', 'Choisissez une réponse.')];
  }
}

function parseHire(text: (name: string) => string): EmployerAnswer | FieldProblem[] {
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
    action: 'hire',
    terms: {
      contractType: text('contractType'),
      startsOn: text('startsOn'),
      endsOn: text('endsOn') || null,
      weeklyHours: hours === '' ? null : Number(hours),
    },
  };
}

const problem = (field: string, message: string): FieldProblem => ({ field, code: `${field}_wrong`, message });

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/** An anonymous card and the three answers to it. Opening it does nothing; only its buttons do. */
export function EmployerAnswerPage({
  view,
  problems = [],
  values = {},
}: {
  view: AnswerView;
  problems?: readonly FieldProblem[];
  /** What was typed, shown again next to what to correct. */
  values?: Record<string, unknown>;
}): ReactNode {
  const { card } = view;
  if (card.actions.length === 0) {
    return (
      <Layout title={card.label}>
        <p>{over[card.state] ?? 'Cette candidature n’attend plus de réponse.'}</p>
        <ContactLines card={card} />
        <Reach view={view} />
      </Layout>
    );
  }
  const wrong = (...fields: string[]): boolean => problems.some(({ field }) => fields.includes(field));
  return (
    <Layout title={card.label}>
      <p>
        Pour votre poste : <strong>{view.title}</strong>. Proposée par {view.adviser}, {view.structureName}.
      </p>
      {problems.map(({ field, message }) => (
        <p key={field} className="error" role="alert">
          {message}
        </p>
      ))}
      <CardLines card={card} />
      <ContactLines card={card} />
      {card.actions.includes('meet') && (
        <form method="post">
          <button name="action" value="meet">
            Je veux rencontrer cette personne
          </button>
          <p className="note">
            Vous recevez ses coordonnées si elle l’a accepté ; sinon, la Mission Locale organise la rencontre.
          </p>
        </form>
      )}
      <RejectForm open={wrong('reason')} />
      <HireForm view={view} values={values} open={wrong('contractType', 'startsOn', 'endsOn', 'weeklyHours')} />
      <Reach view={view} />
    </Layout>
  );
}

/** After an answer: what happens next. */
export function EmployerThanksPage({ answer, view }: { answer: EmployerAnswer; view: AnswerView }): ReactNode {
  const next = {
    meet: view.card.contact
      ? 'Vous pouvez prendre rendez-vous avec la personne.'
      : `${view.adviser} vous appelle pour organiser la rencontre.`,
    reject: `${view.adviser} en tient compte pour vous proposer d’autres personnes.`,
    hire: `${view.adviser} vous envoie les démarches, les aides possibles et la suite. Ne signez rien avant : certaines aides se demandent avant la signature.`,
  }[answer.action];
  return (
    <Layout title="Merci pour votre réponse">
      <p>{next}</p>
      <ContactLines card={view.card} />
      <Reach view={view} />
    </Layout>
  );
}

const over: Readonly<Partial<Record<Card['state'], string>>> = {
  hired: 'Vous avez embauché cette personne : bravo, et merci !',
  rejected: 'Vous avez déjà répondu pour cette candidature : merci.',
  unanswered: 'Le temps pour répondre est passé. La Mission Locale peut vous proposer d’autres personnes.',
};

function CardLines({ card }: { card: Card }): ReactNode {
  const level = levelInWords(card.level);
  const facts: [string, string | null][] = [
    ['Compétences', card.skills.join(', ')],
    ['Distance', card.distanceBand],
    ['Disponible', card.availableFrom && `à partir du ${dayInWords(card.availableFrom)}`],
    ['Niveau de diplôme', level],
  ];
  return (
    <>
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
      {card.reasons.length > 0 && (
        <>
          <h2>Pour votre poste</h2>
          <ul>
            {card.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function ContactLines({ card: { contact } }: { card: Card }): ReactNode {
  if (!contact) return null;
  return (
    <dl>
      <dt>Nom</dt>
      <dd>
        {contact.firstName} {contact.lastName}
      </dd>
      {contact.phone && (
        <>
          <dt>Téléphone</dt>
          <dd>
            <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a>
          </dd>
        </>
      )}
      {contact.email && (
        <>
          <dt>E-mail</dt>
          <dd>
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </dd>
        </>
      )}
    </dl>
  );
}

function RejectForm({ open }: { open: boolean }): ReactNode {
  return (
    <details open={open}>
      <summary>Cette candidature ne convient pas</summary>
      <form method="post">
        <fieldset>
          <legend>Pourquoi ?</legend>
          {employerReasons.map(({ code, label }) => (
            <Choice key={code} name="reason" value={code} label={label} required />
          ))}
        </fieldset>
        <label className="field">
          Un mot pour la Mission Locale (facultatif)
          <textarea name="comment" rows={3} maxLength={COMMENT_LENGTH} />
        </label>
        <button className="second" name="action" value="reject">
          Ne pas donner suite
        </button>
      </form>
    </details>
  );
}

function HireForm({
  view,
  values,
  open,
}: {
  view: AnswerView;
  values: Record<string, unknown>;
  open: boolean;
}): ReactNode {
  const typed = (name: string, otherwise: string | null): string =>
    typeof values[name] === 'string' ? values[name] : (otherwise ?? '');
  return (
    <details open={open}>
      <summary>J’embauche cette personne</summary>
      <form method="post">
        <label className="field">
          Contrat
          <select name="contractType" required defaultValue={typed('contractType', view.contractType)}>
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
          <input type="date" name="startsOn" required defaultValue={typed('startsOn', view.startsOn)} />
        </label>
        <label className="field">
          Date de fin (s’il y en a une)
          <input type="date" name="endsOn" defaultValue={typed('endsOn', null)} />
        </label>
        <label className="field">
          Heures par semaine (facultatif)
          <input
            type="text"
            inputMode="decimal"
            name="weeklyHours"
            defaultValue={typed('weeklyHours', view.weeklyHours === null ? null : String(view.weeklyHours))}
          />
        </label>
        <button name="action" value="hire">
          J’embauche
        </button>
      </form>
    </details>
  );
}

function Reach({ view }: { view: AnswerView }): ReactNode {
  return (
    <p className="note">
      Une question ? {view.structureName}
      {view.structurePhone && `, ${view.structurePhone}`}
    </p>
  );
}
