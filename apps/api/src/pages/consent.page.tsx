import { contractTypes } from '#contracts';
import { dayInWords } from '#notifications';
import { maskContacts } from '#needs';
import type { FieldProblem } from '#platform';
import { candidateReasons, type ConsentView, consentWording, dayNames, isReason, kilometres } from '#proposals';
import { communeByCode } from '#reference';
import type { ReactNode } from 'react';
import { COMMENT_LENGTH, Facts, problem, Problems, Tel } from './answer-form.js';
import { Choice, Layout } from './layout.js';
import { SchematicMap } from './schematic-map.js';

/** What a young person may answer. */
export type ConsentAnswer =
  | { action: 'agree'; contactAgreed: boolean }
  | { action: 'decline'; reason: string; comment: string | null }
  | { action: 'call' };

/** Reads the posted form: an answer, or what to correct, field by field. */
export function parseConsent(body: Record<string, unknown>): ConsentAnswer | FieldProblem[] {
  switch (body.action) {
    case 'agree':
      return { action: 'agree', contactAgreed: body.contact === 'yes' };
    case 'call':
      return { action: 'call' };
    case 'decline': {
      const { reason, comment } = body;
      if (typeof reason !== 'string' || !isReason(candidateReasons, reason)) {
        return [problem('reason', 'Choisissez une raison dans la liste.')];
      }
      const text = typeof comment === 'string' ? comment.trim().slice(0, COMMENT_LENGTH) : '';
      return { action: 'decline', reason, comment: text || null };
    }
    default:
      return [problem('action', 'Choisissez une réponse.')];
  }
}

/** The question put to a young person, or what became of it. Opening it does nothing; only its buttons do. */
export function ConsentPage({
  view,
  problems = [],
}: {
  view: ConsentView;
  problems?: readonly FieldProblem[];
}): ReactNode {
  switch (view.state) {
    case 'consent_asked':
      return (
        <Layout title="Cet emploi vous intéresse ?">
          <p>Bonjour {view.firstName},</p>
          <p>
            {view.adviser}, de la {view.structureName}, pense à vous pour cet emploi. C’est vous qui décidez.
          </p>
          <Problems of={problems} />
          <Job view={view} />
          <AgreeForm />
          <CallForm asked={view.callAskedAt !== null} />
          <DeclineForm summary="Ce n’est pas pour moi" open={problems.some(({ field }) => field === 'reason')} />
          {view.consentExpiresOn && (
            <p className="note">Vous pouvez répondre jusqu’au {dayInWords(view.consentExpiresOn)}.</p>
          )}
          <Reach view={view} />
          <AboutRanking />
        </Layout>
      );
    case 'consented':
    case 'sent':
      return (
        <Layout title="Vous avez dit oui">
          <p>
            {view.state === 'sent'
              ? `Votre candidature, sans votre nom, est chez ${view.companyName}. Votre Mission Locale vous dira la réponse.`
              : `Merci ! ${view.adviser} va proposer votre candidature, sans votre nom, à ${view.companyName}.`}
          </p>
          <Problems of={problems} />
          <Job view={view} />
          <DeclineForm summary="J’ai changé d’avis" open={problems.length > 0} />
          <Reach view={view} />
        </Layout>
      );
    default:
      return (
        <Layout title={closedTitles[view.state] ?? 'Cette question est close'}>
          <p>{closed[view.state]}</p>
          <Reach view={view} />
        </Layout>
      );
  }
}

/** After an answer: what happens next. */
export function ConsentThanksPage({ answer, view }: { answer: ConsentAnswer; view: ConsentView }): ReactNode {
  const next = {
    agree: `${view.adviser} va proposer votre candidature, sans votre nom, à ${view.companyName}. Vous saurez ce que l’entreprise répond.`,
    decline: 'C’est noté : l’entreprise ne verra rien de vous, et cela ne change rien à votre accompagnement.',
    call: `${view.adviser} va vous appeler. Vous déciderez ensuite.`,
  }[answer.action];
  return (
    <Layout title="Merci pour votre réponse">
      <p>{next}</p>
      {answer.action === 'agree' && <p>{consentWording.withdraw}</p>}
      <Reach view={view} />
    </Layout>
  );
}

const closedTitles: Readonly<Partial<Record<ConsentView['state'], string>>> = {
  interview: 'L’entreprise veut vous rencontrer',
  hired: 'Félicitations\u00a0!',
};

const closed: Readonly<Partial<Record<ConsentView['state'], string>>> = {
  shortlisted: 'La question n’est pas encore posée.',
  interview:
    'Bonne nouvelle\u00a0! Les dates sont dans un message plus récent\u00a0; sinon, votre Mission Locale ou l’entreprise vous appelle.',
  hired: 'Vous êtes embauché·e. Votre Mission Locale reste à vos côtés.',
  declined_by_candidate: 'Vous avez dit non à cet emploi. Si vous changez d’avis, appelez votre Mission Locale.',
  consent_expired: 'Le temps pour répondre est passé. Si l’emploi vous intéresse encore, appelez votre Mission Locale.',
  rejected: 'L’entreprise ne donne pas suite pour ce poste. Votre Mission Locale continue de chercher avec vous.',
  withdrawn: 'Cet emploi n’est plus proposé. Votre Mission Locale continue de chercher avec vous.',
  unanswered: 'L’entreprise n’a pas répondu. Votre Mission Locale continue de chercher avec vous.',
};

function Job({ view }: { view: ConsentView }): ReactNode {
  const commune = communeByCode(view.communeCode)?.name ?? view.communeCode;
  const contract = contractTypes.find(({ code }) => code === view.contractType)?.label;
  const facts: [string, string | null | undefined][] = [
    ['Emploi', view.title],
    ['Entreprise', view.companyName],
    ['Ce qu’elle fait', maskContacts(view.presentation ?? '')],
    ['Lieu', view.distanceKm === null ? commune : `${commune} (à ${kilometres(view.distanceKm)} de votre commune)`],
    ['Pour y aller', maskContacts(view.access ?? '')],
    ['Quelqu’un pour vous montrer', view.tutorAvailable ? 'Oui, une personne vous montre le travail' : null],
    ['Contrat', contract && (view.durationMonths ? `${contract}, ${view.durationMonths} mois` : contract)],
    ['Horaires', hours(view)],
    ['Début', view.startsOn && `le ${dayInWords(view.startsOn)}`],
    ['Salaire', view.grossMonthlyCents === null ? null : `${euros(view.grossMonthlyCents)} brut par mois`],
  ];
  const description = maskContacts(view.description).trim();
  return (
    <>
      <Facts of={facts} />
      <PlaceOfJob view={view} />
      {description && (
        <details>
          <summary>Ce que dit l’entreprise</summary>
          <p style={{ whiteSpace: 'pre-line' }}>{description}</p>
        </details>
      )}
    </>
  );
}

/** Nothing for somebody's own commune, nor where a position is not known. */
function PlaceOfJob({ view: { communeCode, homeCommuneCode, distanceKm } }: { view: ConsentView }): ReactNode {
  const [home, job] = [homeCommuneCode, communeCode].map(communeByCode);
  if (!home?.position || !job?.position || home === job || distanceKm === null) return null;
  return (
    <SchematicMap
      home={{ name: home.name, ...home.position }}
      job={{ name: job.name, ...job.position }}
      distance={kilometres(distanceKm)}
    />
  );
}

function AgreeForm(): ReactNode {
  return (
    <form method="post">
      <h2>Si vous dites oui</h2>
      <p>{consentWording.propose}</p>
      <p>L’entreprise verra seulement :</p>
      <ul>
        {consentWording.companySees.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Choice type="checkbox" name="contact" value="yes" label={consentWording.contact} />
      <p className="note">Vous pouvez laisser cette case vide : votre Mission Locale fera l’intermédiaire.</p>
      <button name="action" value="agree">
        J’accepte
      </button>
      <p className="note">{consentWording.withdraw}</p>
    </form>
  );
}

function CallForm({ asked }: { asked: boolean }): ReactNode {
  if (asked) return <p>Vous avez demandé un appel : votre Mission Locale va vous téléphoner.</p>;
  return (
    <form method="post">
      <button className="second" name="action" value="call">
        Rappelez-moi
      </button>
    </form>
  );
}

function DeclineForm({ summary, open }: { summary: string; open: boolean }): ReactNode {
  return (
    <details open={open}>
      {/* No is as easy to say as yes. */}
      <summary className="second">{summary}</summary>
      <form method="post">
        <fieldset>
          <legend>Pourquoi ?</legend>
          {candidateReasons.map(({ code, label }) => (
            <Choice key={code} name="reason" value={code} label={label} required />
          ))}
        </fieldset>
        <label className="field">
          Un mot pour votre conseillère ou votre conseiller (facultatif)
          <textarea name="comment" rows={3} maxLength={COMMENT_LENGTH} />
        </label>
        <button className="second" name="action" value="decline">
          Ce n’est pas pour moi
        </button>
      </form>
    </details>
  );
}

function AboutRanking(): ReactNode {
  return (
    <>
      <h2>Pourquoi vous ?</h2>
      <p className="note">{consentWording.ranking}</p>
      <p className="note">{consentWording.looksAt}</p>
      <p className="note">{consentWording.neverLooksAt}</p>
    </>
  );
}

function Reach({ view }: { view: ConsentView }): ReactNode {
  return (
    <p className="note">
      Une question&nbsp;? {view.structureName}
      {view.structurePhone && (
        <>
          {' : '}
          <Tel number={view.structurePhone} />
        </>
      )}
    </p>
  );
}

const partNames = { morning: 'matin', midday: 'midi', afternoon: 'après-midi', evening: 'soir' } as const;

/** `11:00` -> « 11 h », `14:30` -> « 14 h 30 » */
function hourInWords(time: string): string {
  const [hour, minute] = time.split(':');
  return `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`;
}

function hours({ weeklyHours, schedule }: ConsentView): string {
  const days = schedule?.days.map((day) => dayNames[day] ?? day).join(', ');
  const parts = schedule?.parts?.flatMap((part) => (part === 'night' ? [] : [`le ${partNames[part]}`])).join(' et ');
  const { from, to } = schedule ?? {};
  const time =
    from && to
      ? `de ${hourInWords(from)} à ${hourInWords(to)}`
      : from
        ? `à partir de ${hourInWords(from)}`
        : to
          ? `jusqu’à ${hourInWords(to)}`
          : parts;
  const special = [schedule?.night && 'la nuit', schedule?.sunday && 'le dimanche', schedule?.shifts && 'en équipes'];
  return [weeklyHours && `${String(weeklyHours).replace('.', ',')} h par semaine`, days, time, ...special]
    .filter(Boolean)
    .join(', ');
}

/** « 1 867,02 € », no-break spaces. */
const euros = (cents: number): string =>
  new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' }).format(cents / 100);
