import { type ClosingReason, closingReasons, isClosingReason } from '#needs';
import type { FieldProblem, IsoDate } from '#platform';
import { dayInWords, type HireTerms, type NeedEndingView } from '#proposals';
import type { ReactNode } from 'react';
import { problem, Problems, Tel, textsOf, typedIn } from './answer-form.js';
import { HireFields, hireFields, parseHireTerms } from './hire-form.js';
import { Choice, Layout } from './layout.js';

/** What a company may say of a need that comes to its end. */
export type NeedEnding =
  | { action: 'extend' }
  | { action: 'fill' }
  | { action: 'hire'; proposalId: string; terms: HireTerms }
  | { action: 'close'; reason: ClosingReason };

const SOMEONE_ELSE = 'someone_else';

/** Reads the posted form: an answer, or what to correct, field by field. */
export function parseNeedEnding(body: Record<string, unknown>): NeedEnding | FieldProblem[] {
  const text = textsOf(body);
  switch (body.action) {
    case 'extend':
      return { action: 'extend' };
    case 'fill': {
      if (text('who') === '') return [problem('who', 'Dites avec qui le poste est pourvu.')];
      if (text('who') === SOMEONE_ELSE) return { action: 'fill' };
      const terms = parseHireTerms(text);
      return Array.isArray(terms) ? terms : { action: 'hire', proposalId: text('who'), terms };
    }
    case 'close':
      return isClosingReason(text('reason'))
        ? { action: 'close', reason: text('reason') as ClosingReason }
        : [problem('reason', 'Choisissez une raison dans la liste.')];
    default:
      return [problem('action', 'Choisissez une réponse.')];
  }
}

const CAN_ANSWER = ['open', 'paused', 'expired'];

const over: Readonly<Record<string, string>> = {
  filled: 'Le poste est pourvu. Bravo, et merci de nous l’avoir dit\u00a0!',
  closed: 'Ce besoin est fermé.',
};

/** A need that ends soon and what can be said of it. Opening the page does nothing; only its buttons do. */
export function NeedEndingPage({
  view,
  today,
  problems = [],
  values = {},
}: {
  view: NeedEndingView;
  today: IsoDate;
  problems?: readonly FieldProblem[];
  /** What was typed, shown again next to what to correct. */
  values?: Record<string, unknown>;
}): ReactNode {
  if (!CAN_ANSWER.includes(view.state)) {
    return (
      <Layout title={view.title}>
        <p>{over[view.state] ?? 'Ce besoin n’attend pas de réponse.'}</p>
        <Contact view={view} />
      </Layout>
    );
  }
  const ended = view.state === 'expired';
  const wrong = (...fields: string[]): boolean => problems.some(({ field }) => fields.includes(field));
  return (
    <Layout title="Cherchez-vous toujours&nbsp;?">
      <p>
        Votre besoin&nbsp;: <strong>{view.title}</strong>.{' '}
        {view.expiresOn && `La recherche ${ended ? 's’est arrêtée' : 's’arrête'} le ${dayInWords(view.expiresOn)}.`}
      </p>
      <Problems of={problems} />
      <form method="post">
        <button name="action" value="extend">
          {ended ? 'Oui, reprendre la recherche' : 'Oui, continuer la recherche'}
        </button>
        <p className="note">Pour trois mois de plus.</p>
      </form>
      {!ended && <FillForm view={view} today={today} values={values} open={wrong('who', ...hireFields)} />}
      <CloseForm open={wrong('reason')} />
      <Contact view={view} />
    </Layout>
  );
}

/** After an answer: what happens next. */
export function NeedEndingThanksPage({ answer, view }: { answer: NeedEnding; view: NeedEndingView }): ReactNode {
  const until = view.expiresOn ? ` jusqu’au ${dayInWords(view.expiresOn)}` : '';
  const next = {
    extend: `La recherche continue${until}.`,
    fill: 'Le poste est noté comme pourvu. Les jeunes proposés sont prévenus.',
    hire: 'L’embauche est notée. La Mission Locale vous envoie les démarches, les aides possibles et la suite. Ne signez rien avant\u00a0: certaines aides se demandent avant la signature.',
    close: 'Le besoin est fermé. Les jeunes proposés sont prévenus.',
  }[answer.action];
  return (
    <Layout title="Merci pour votre réponse">
      <p>{next}</p>
      <Contact view={view} />
    </Layout>
  );
}

function FillForm({
  view,
  today,
  values,
  open,
}: {
  view: NeedEndingView;
  today: IsoDate;
  values: Record<string, unknown>;
  open: boolean;
}): ReactNode {
  return (
    <details open={open}>
      <summary className="second">Le poste est pourvu</summary>
      <form method="post">
        <fieldset>
          <legend>Avec qui&nbsp;?</legend>
          {view.proposed.map(({ proposalId, name }) => (
            <Choice
              key={proposalId}
              name="who"
              value={proposalId}
              label={name}
              checked={values.who === proposalId}
              required
            />
          ))}
          <Choice
            name="who"
            value={SOMEONE_ELSE}
            label="Quelqu’un d’autre"
            checked={values.who === SOMEONE_ELSE}
            required
          />
        </fieldset>
        {view.proposed.length > 0 && (
          <>
            <p className="note">Si c’est une personne que nous vous avons proposée, dites-nous aussi&nbsp;:</p>
            <HireFields
              post={{ contractType: view.contractType, startsOn: view.startsOn }}
              today={today}
              typed={typedIn(values)}
            />
          </>
        )}
        <button className="second" name="action" value="fill">
          Le poste est pourvu
        </button>
      </form>
    </details>
  );
}

function CloseForm({ open }: { open: boolean }): ReactNode {
  return (
    <details open={open}>
      <summary className="second">Je ne cherche plus</summary>
      <form method="post">
        <fieldset>
          <legend>Pourquoi&nbsp;?</legend>
          {closingReasons.map(({ code, label }) => (
            <Choice key={code} name="reason" value={code} label={label} required />
          ))}
        </fieldset>
        <button className="second" name="action" value="close">
          Fermer le besoin
        </button>
      </form>
    </details>
  );
}

function Contact({ view }: { view: NeedEndingView }): ReactNode {
  return (
    <p className="note">
      Une question&nbsp;? {view.adviser ? `${view.adviser}, ` : ''}
      {view.structureName}
      {view.structurePhone && (
        <>
          , <Tel number={view.structurePhone} />
        </>
      )}
    </p>
  );
}
