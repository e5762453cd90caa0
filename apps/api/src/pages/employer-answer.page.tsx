import { momentInWords } from '#notifications';
import type { FieldProblem, IsoDate } from '#platform';
import {
  type AnswerView,
  type Card,
  dayInWords,
  employerReasons,
  type HireTerms,
  isReason,
  levelInWords,
  type MeetingOffer,
  type MeetingRow,
} from '#proposals';
import { formatPhone } from '#reference';
import type { ReactNode } from 'react';
import { COMMENT_LENGTH, Facts, problem, Problems, Tel, textsOf, type Typed, typedIn } from './answer-form.js';
import { HireFields, hireFields, parseHireTerms } from './hire-form.js';
import { Choice, Layout } from './layout.js';
import { CancelForm, isAboutOffer, OfferFields, parseOffer, Times } from './meeting-form.js';

/** What an employer may answer about one card. */
export type EmployerAnswer =
  | { action: 'meet'; offer: MeetingOffer | null }
  | { action: 'propose'; offer: MeetingOffer }
  | { action: 'cancel_meeting'; note: string | undefined }
  | { action: 'reject'; reason: string; comment: string | null }
  | { action: 'hire'; terms: HireTerms };

/** Reads the posted form: an answer, or what to correct, field by field. */
export function parseEmployerAnswer(body: Record<string, unknown>): EmployerAnswer | FieldProblem[] {
  const text = textsOf(body);
  const comment = text('comment').slice(0, COMMENT_LENGTH);
  switch (body.action) {
    case 'meet':
      return { action: 'meet', offer: parseOffer(body) };
    case 'meet_later':
      return { action: 'meet', offer: null };
    case 'propose':
      return { action: 'propose', offer: parseOffer(body) };
    case 'cancel_meeting':
      return { action: 'cancel_meeting', note: comment || undefined };
    case 'reject':
      return isReason(employerReasons, text('reason'))
        ? { action: 'reject', reason: text('reason'), comment: comment || null }
        : [problem('reason', 'Choisissez une raison dans la liste.')];
    case 'hire': {
      const terms = parseHireTerms(text);
      return Array.isArray(terms) ? terms : { action: 'hire', terms };
    }
    default:
      return [problem('action', 'Choisissez une réponse.')];
  }
}

/** An anonymous card and the three answers to it. Opening it does nothing; only its buttons do. */
export function EmployerAnswerPage({
  view,
  today,
  problems = [],
  values = {},
}: {
  view: AnswerView;
  today: IsoDate;
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
  const wrong = (isAbout: (field: string) => boolean): boolean => problems.some(({ field }) => isAbout(field));
  const typed = typedIn(values);
  const canMeet = card.actions.includes('meet');
  return (
    <Layout title={card.label}>
      <p>
        Pour votre poste&nbsp;: <strong>{view.title}</strong>. Proposée par {view.adviser}, {view.structureName}.
      </p>
      <Problems of={problems} />
      <ContactLines card={card} />
      {/* Once both want to meet, the meeting is what the page is opened for. */}
      {!canMeet && <MeetingPart view={view} typed={typed} open={wrong(isAboutOffer)} />}
      <CardLines view={view} />
      {canMeet && <MeetForm view={view} typed={typed} open={wrong(isAboutOffer)} />}
      <RejectForm open={wrong((field) => field === 'reason')} />
      <details open={wrong((field) => (hireFields as readonly string[]).includes(field))}>
        <summary className="second">J’embauche cette personne</summary>
        <form method="post">
          <HireFields post={view} today={today} typed={typed} required />
          <button name="action" value="hire">
            J’embauche
          </button>
        </form>
      </details>
      <Reach view={view} />
    </Layout>
  );
}

/** After an answer: what happens next. */
export function EmployerThanksPage({ answer, view }: { answer: EmployerAnswer; view: AnswerView }): ReactNode {
  return (
    <Layout title="Merci pour votre réponse">
      <p>{nextOf(answer, view)}</p>
      <ContactLines card={view.card} />
      <Reach view={view} />
    </Layout>
  );
}

function nextOf(answer: EmployerAnswer, { card, adviser }: AnswerView): string {
  switch (answer.action) {
    case 'meet':
    case 'propose':
      if (answer.offer)
        return 'Nous demandons à la personne de choisir entre vos deux dates. Vous recevrez le rendez-vous pour votre agenda.';
      return card.contact
        ? 'Vous pouvez prendre rendez-vous avec la personne.'
        : `${adviser} vous appelle pour organiser la rencontre.`;
    case 'cancel_meeting':
      return `Le rendez-vous est annulé\u00a0: la personne est prévenue. ${adviser} vous rappelle.`;
    case 'reject':
      return `${adviser} en tient compte pour vous proposer d’autres personnes.`;
    case 'hire':
      return `${adviser} vous envoie les démarches, les aides possibles et la suite. Ne signez rien avant\u00a0: certaines aides se demandent avant la signature.`;
  }
}

/** The first answer one hopes for: two dates, or the Mission Locale arranges it. */
function MeetForm({ view, typed, open }: { view: AnswerView; typed: Typed; open: boolean }): ReactNode {
  return (
    <details open={open}>
      <summary className="first">Je veux rencontrer cette personne</summary>
      <form method="post">
        <p className="note">
          Proposez deux dates&nbsp;: la personne en choisit une. Vous recevez ses coordonnées si elle l’a accepté&nbsp;;
          sinon, la Mission Locale fait l’intermédiaire.
        </p>
        <OfferFields known={view} before={null} typed={typed} />
        <button name="action" value="meet">
          Proposer ces deux dates
        </button>
      </form>
      <form method="post">
        <button className="second" name="action" value="meet_later">
          Je préfère fixer la date plus tard
        </button>
      </form>
    </details>
  );
}

/** The meeting that is wanted already: how far it is, and what can be changed. */
function MeetingPart({ view, typed, open }: { view: AnswerView; typed: Typed; open: boolean }): ReactNode {
  const { meeting } = view.card;
  return (
    <>
      <h2>La rencontre</h2>
      <MeetingLines meeting={meeting} />
      <details open={open}>
        <summary>{meeting ? 'Proposer d’autres dates' : 'Proposer deux dates'}</summary>
        <form method="post">
          <OfferFields known={view} before={meeting} typed={typed} />
          <button name="action" value="propose">
            Proposer ces deux dates
          </button>
        </form>
      </details>
      {meeting && <CancelForm />}
    </>
  );
}

function MeetingLines({ meeting }: { meeting: MeetingRow | null }): ReactNode {
  if (!meeting) return <p>Aucune date n’est encore fixée.</p>;
  if (meeting.state === 'proposed') {
    return (
      <>
        <p>La personne doit choisir entre vos deux dates&nbsp;:</p>
        <Times of={meeting} />
      </>
    );
  }
  return (
    <Facts
      of={[
        ['Rendez-vous', meeting.startsAt && momentInWords(meeting.startsAt, meeting.timeZone)],
        ['Durée', `${meeting.minutes} minutes`],
        ['Adresse', meeting.place],
        ['Par téléphone', meeting.phone && `la personne appelle le ${formatPhone(meeting.phone)}`],
      ]}
    />
  );
}

const over: Readonly<Partial<Record<Card['state'], string>>> = {
  hired: 'Vous avez embauché cette personne : bravo, et merci !',
  rejected:
    'Votre entreprise a déjà répondu non pour cette candidature\u00a0: merci. Une erreur, un regret\u00a0? Appelez-nous vite.',
  unanswered: 'Le temps pour répondre est passé. La Mission Locale peut vous proposer d’autres personnes.',
};

/** Somebody free before the post begins is free for it: an old date would look like a mistake. */
function availableInWords(availableFrom: string | null, startsOn: string | null): string | null {
  if (availableFrom === null) return null;
  return startsOn !== null && availableFrom <= startsOn
    ? 'dès le premier jour de votre poste'
    : `à partir du ${dayInWords(availableFrom)}`;
}

function CardLines({ view: { card, startsOn } }: { view: AnswerView }): ReactNode {
  const level = levelInWords(card.level);
  return (
    <>
      <Facts
        of={[
          ['Compétences', card.skills.join(', ')],
          ['Distance', card.distanceBand],
          ['Disponible', availableInWords(card.availableFrom, startsOn)],
          ['Niveau de diplôme', level],
        ]}
      />
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
    <Facts
      of={[
        ['Nom', `${contact.firstName} ${contact.lastName}`],
        ['Téléphone', contact.phone && <Tel number={contact.phone} />],
        ['E-mail', contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>],
      ]}
    />
  );
}

function RejectForm({ open }: { open: boolean }): ReactNode {
  return (
    <details open={open}>
      <summary className="second">Cette candidature ne convient pas</summary>
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

function Reach({ view }: { view: AnswerView }): ReactNode {
  return (
    <p className="note">
      Une question ? {view.structureName}
      {view.structurePhone && (
        <>
          , <Tel number={view.structurePhone} />
        </>
      )}
    </p>
  );
}
