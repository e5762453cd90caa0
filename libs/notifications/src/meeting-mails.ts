import { cardOf, type MeetingMode, type MeetingState } from '#proposals';
import type { Tx } from '#platform';
import { calendarOf } from './calendar.js';
import { type ProposalFacts, proposalFacts } from './facts.queries.js';
import type { MailCalendar, MailTools } from './mail-definition.js';
import { momentInWords, phoneInWords, typography } from './words.js';

export interface MeetingFacts {
  id: string;
  state: MeetingState;
  slots: Date[];
  startsAt: Date | null;
  minutes: number;
  mode: MeetingMode;
  place: string | null;
  phone: string | null;
  note: string | null;
  sequence: number;
  callAskedAt: Date | null;
}

/** After the meeting, the page still says whom to call. */
const KEPT_DAYS = 7;

const columns = `id, state, slots, starts_at as "startsAt", minutes, mode, place, phone, note, sequence, call_asked_at as "callAskedAt"`;

/** The meeting an event tells of, with its proposal. @returns null once it has changed: that tells mails of its own */
export async function meetingFacts(
  tx: Tx,
  { meetingId, proposalId, sequence }: Record<string, string>,
): Promise<{ meeting: MeetingFacts; proposal: ProposalFacts } | null> {
  const [meeting] = await tx.query<MeetingFacts[]>(`select ${columns} from meetings where id = $1`, [
    meetingId ?? null,
  ]);
  const proposal = await proposalFacts(tx, proposalId);
  return meeting && proposal && String(meeting.sequence) === sequence ? { meeting, proposal } : null;
}

/** The meeting under way of a proposal; null when there is none. */
export async function liveMeeting(tx: Tx, proposalId: string): Promise<MeetingFacts | null> {
  const [meeting] = await tx.query<MeetingFacts[]>(
    `select ${columns} from meetings where proposal_id = $1 and state <> 'cancelled'`,
    [proposalId],
  );
  return meeting ?? null;
}

/** « mardi 8 décembre 2026 à 14 h 30 », one for each time proposed. */
export const slotsInWords = (meeting: MeetingFacts, { timeZone }: ProposalFacts): string[] =>
  meeting.slots.map((slot) => momentInWords(slot, timeZone));

/** Empty before a time was agreed. */
export const whenInWords = ({ startsAt }: MeetingFacts, { timeZone }: ProposalFacts): string =>
  startsAt === null ? '' : momentInWords(startsAt, timeZone);

/** An address, or who calls whom. */
export function whereInWords(
  { mode, place, phone }: Pick<MeetingFacts, 'mode' | 'place' | 'phone'>,
  reader: 'candidate' | 'company' | 'adviser',
): string {
  if (mode === 'on_site') return place ?? '';
  const who = { candidate: 'vous appelez le', company: 'la personne vous appelle au', adviser: 'appel au' }[reader];
  return `au téléphone, ${who} ${phoneInWords(phone)}`;
}

/** What the company may call the person: their name once they agreed to it, else the name of their card. */
export function nameForCompany(proposal: ProposalFacts): string {
  const contact = cardOf(proposal)?.contact;
  return contact ? `${contact.firstName} ${contact.lastName}` : proposal.label;
}

/** The meeting for the reader's calendar, also when it is called off; null for one that never had a time. */
export function calendarFor(
  reader: 'candidate' | 'company' | 'adviser',
  { config, clock }: MailTools,
  { meeting, proposal }: { meeting: MeetingFacts; proposal: ProposalFacts },
): MailCalendar | null {
  const { startsAt, minutes, sequence, note, state } = meeting;
  if (startsAt === null) return null;
  const { contact, companyName, contactName, companyEmail, adviserName, adviserEmail } = proposal;
  const whom = {
    candidate: { summary: companyName, name: contact.firstName, email: contact.email },
    company: { summary: nameForCompany(proposal), name: contactName, email: companyEmail },
    adviser: {
      summary: `${contact.firstName} ${contact.lastName}, ${companyName}`,
      name: adviserName ?? proposal.structureName,
      email: adviserEmail,
    },
  }[reader];
  if (whom.email === null) return null;
  const entry = {
    id: meeting.id,
    ...{ startsAt, minutes, sequence, cancelled: state === 'cancelled', stampedAt: clock.now() },
    summary: `Rencontre : ${whom.summary}`,
    description: [
      `Poste : ${proposal.job}`,
      note ?? '',
      reader === 'adviser' ? `${config.publicUrl}/propositions/${proposal.proposalId}` : '',
      `Une question : ${[adviserName, proposal.structureName, phoneInWords(proposal.adviserPhone)].filter(Boolean).join(', ')}`,
    ]
      .filter((line) => line !== '')
      .map(typography)
      .join('\n'),
    where: whereInWords(meeting, reader),
  };
  return calendarOf(entry, {
    organiser: { name: proposal.structureName, email: proposal.structureEmail },
    attendee: { name: whom.name, email: whom.email },
  });
}

/** The page of a young person's meeting, until some time after it. */
export const meetingLink = (
  { tx, clock, links }: MailTools,
  { meeting: { id, startsAt } }: { meeting: MeetingFacts },
): Promise<string> =>
  links.create(tx, {
    purpose: 'meeting',
    subjectId: id,
    expiresAt: new Date(Math.max(startsAt?.getTime() ?? 0, clock.now().getTime()) + KEPT_DAYS * 24 * 3_600_000),
  });
