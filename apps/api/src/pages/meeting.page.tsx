import { momentInWords } from '#notifications';
import type { FieldProblem } from '#platform';
import { type MeetingView, notToBeAsked, preparationOf } from '#proposals';
import { communeByCode, formatPhone } from '#reference';
import type { ReactNode } from 'react';
import { AddToCalendar, Facts, problem, Problems, Tel, textsOf } from './answer-form.js';
import { Choice, Layout } from './layout.js';

/** What a young person may say of a meeting. */
export type MeetingAnswer = { action: 'choose'; at: Date } | { action: 'call' };

/** Reads the posted form: an answer, or what to correct. Which times are offered is for the service to say. */
export function parseMeetingAnswer(body: Record<string, unknown>): MeetingAnswer | FieldProblem[] {
  if (body.action === 'call') return { action: 'call' };
  const at = new Date(textsOf(body)('at'));
  if (body.action !== 'choose' || Number.isNaN(at.getTime()))
    return [problem('at', 'Choisissez une des deux dates, ou demandez à être rappelé·e.')];
  return { action: 'choose', at };
}

/** The meeting of a young person: which date, then everything to get ready. Opening it does nothing; buttons do. */
export function MeetingPage({
  view,
  now,
  problems = [],
}: {
  view: MeetingView;
  now: Date;
  problems?: readonly FieldProblem[];
}): ReactNode {
  const { meeting, companyName } = view;
  if (meeting.state === 'cancelled') {
    return (
      <Layout title="Ce rendez-vous n’a plus lieu">
        <p>
          S’il y en a un autre, il est dans un message plus récent. Une question&nbsp;? Appelez votre Mission Locale.
        </p>
        <Contact view={view} />
      </Layout>
    );
  }
  const coming = meeting.slots.filter((slot) => slot > now);
  if (meeting.state === 'proposed') {
    return (
      <Layout title="Quelle date vous convient&nbsp;?">
        <p>Bonjour {view.firstName},</p>
        <p>
          {companyName} veut vous rencontrer pour le poste <strong>{view.title}</strong>.
        </p>
        <Problems of={problems} />
        {coming.length > 0 ? (
          <ChooseForm view={view} slots={coming} />
        ) : (
          <p>Les dates proposées sont passées&nbsp;: demandez à être rappelé·e.</p>
        )}
        <CallForm view={view} label="Aucune ne me convient&nbsp;: rappelez-moi" />
        <Where view={view} />
        <Preparation view={view} />
        <Contact view={view} />
      </Layout>
    );
  }
  const over = meeting.startsAt !== null && meeting.startsAt <= now;
  return (
    <Layout title={over ? 'Votre rendez-vous est passé' : 'Votre rendez-vous'}>
      <p>
        {companyName}, pour le poste <strong>{view.title}</strong>.
      </p>
      <Problems of={problems} />
      <Where view={view} />
      {over ? (
        <p>Dites à votre Mission Locale comment cela s’est passé.</p>
      ) : (
        <>
          <AddToCalendar />
          <Preparation view={view} />
          <CallForm view={view} label="Je ne peux pas venir&nbsp;: rappelez-moi" />
        </>
      )}
      <Contact view={view} />
    </Layout>
  );
}

/** After an answer: what happens next. */
export function MeetingThanksPage({ answer, view }: { answer: MeetingAnswer; view: MeetingView }): ReactNode {
  return (
    <Layout title="Merci pour votre réponse">
      {answer.action === 'choose' ? (
        <>
          <p>C’est noté, et l’entreprise est prévenue. Un message vous rappellera la date la veille.</p>
          <Where view={view} />
          <Preparation view={view} />
        </>
      ) : (
        <p>{view.adviser} va vous appeler.</p>
      )}
      <Contact view={view} />
    </Layout>
  );
}

function ChooseForm({ view, slots }: { view: MeetingView; slots: readonly Date[] }): ReactNode {
  return (
    <form method="post">
      <fieldset>
        <legend>Choisissez une date</legend>
        {slots.map((slot) => (
          <Choice
            key={slot.getTime()}
            name="at"
            value={slot.toISOString()}
            label={momentInWords(slot, view.meeting.timeZone)}
            required
          />
        ))}
      </fieldset>
      <button name="action" value="choose">
        Je choisis cette date
      </button>
    </form>
  );
}

function CallForm({ view, label }: { view: MeetingView; label: string }): ReactNode {
  if (view.meeting.callAskedAt)
    return <p>Vous avez demandé un appel&nbsp;: votre Mission Locale va vous téléphoner.</p>;
  return (
    <form method="post">
      <button className="second" name="action" value="call">
        {label}
      </button>
    </form>
  );
}

function Where({ view: { meeting, companyName, contactName, title } }: { view: MeetingView }): ReactNode {
  const { startsAt, timeZone, minutes, place, phone, note } = meeting;
  return (
    <Facts
      of={[
        ['Date', startsAt && momentInWords(startsAt, timeZone)],
        ['Durée', `environ ${minutes} minutes`],
        ['Entreprise', companyName],
        ['Poste', title],
        ['Votre contact', contactName],
        ['Adresse', place],
        ['Plan', place && `à chercher sur openstreetmap.org\u00a0: «\u00a0${place}\u00a0»`],
        ['Par téléphone', phone && <Tel number={phone}>vous appelez le {formatPhone(phone)}</Tel>],
        ['À savoir', note],
      ]}
    />
  );
}

function Preparation({ view }: { view: MeetingView }): ReactNode {
  const { meeting, communeCode, distanceKm, means, licences, certificates } = view;
  const commune = communeByCode(communeCode)?.name ?? communeCode;
  const { mode } = meeting;
  const { travel, bring, questions } = preparationOf({ mode, commune, distanceKm, means, licences, certificates });
  const parts: [string, readonly string[]][] = [
    [meeting.mode === 'phone' ? 'Pour l’appel' : 'Pour y aller', travel],
    ['À préparer', bring],
    ['On vous demandera peut-être', questions],
  ];
  return (
    <>
      {parts.map(([title, lines]) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className="note">{notToBeAsked}</p>
    </>
  );
}

function Contact({ view: { adviser, structureName, structurePhone } }: { view: MeetingView }): ReactNode {
  return (
    <p className="note">
      Une question, un empêchement&nbsp;? {adviser}, {structureName}
      {structurePhone && (
        <>
          {' : '}
          <Tel number={structurePhone}>{formatPhone(structurePhone)}</Tel>
        </>
      )}
    </p>
  );
}
