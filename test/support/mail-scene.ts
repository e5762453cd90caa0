import { Account, Membership } from '#accounts';
import { Candidate } from '#candidates';
import { Company } from '#companies';
import { CaseAction, CheckIn, Mediation, Placement } from '#follow-up';
import { Need } from '#needs';
import { Mails } from '#notifications';
import { Database, newId, StateChange, type Tx } from '#platform';
import { Meeting, Proposal } from '#proposals';
import type { TestHouse } from './app.js';
import { aSiret, aStructure } from './builders.js';
import type { ReceivedMail } from './smtp.js';

/** Whom mails go to in the scene. */
export const ADVISER = 'julie@ml.example.org';
export const DIRECTOR = 'karim@ml.example.org';
export const STRUCTURE = 'ml@example.org';
export const AUTHOR = 'nadia@relais.example.org';
export const COMPANY = 'contact@relais.example.org';
export const YOUTH = 'ines@example.org';

const tables = {
  membership: Membership,
  need: Need,
  candidate: Candidate,
  proposal: Proposal,
  meeting: Meeting,
  placement: Placement,
  mediation: Mediation,
  appointment: CaseAction,
  checkInOfEmployer: CheckIn,
  checkInOfCandidate: CheckIn,
  adviserPart: Membership,
};
type Part = keyof typeof tables;

/** Columns to set, by row; `step` is the last thing that happened to a row, by whom and with which words. */
export type Change = Partial<Record<Part, object>> & {
  step?: { on: Part; actor: string; account?: 'adviser' | 'author'; note?: string };
};

/** Where the rows stand before each test brings them to where its event leaves them. */
const startOf = (ids: Pick<MailScene['ids'], 'adviser'>): Change => ({
  membership: { state: 'confirmed' },
  adviserPart: { state: 'confirmed' },
  need: { state: 'open', channel: 'portal' },
  candidate: { email: YOUTH },
  proposal: {
    state: 'shortlisted',
    consentChannel: 'link',
    consentExpiresOn: '2026-12-08',
    consentRemindedAt: null,
    consentedAt: null,
    callAskedAt: null,
    contactAgreed: false,
    sentAt: null,
    employerRemindedAt: null,
    declineReason: null,
    hireTerms: null,
  },
  meeting: {
    state: 'cancelled',
    slots: [new Date('2026-12-08T13:30:00Z'), new Date('2026-12-10T08:00:00Z')],
    startsAt: null,
    callAskedAt: null,
    sequence: 1,
  },
  placement: { state: 'started', endedOn: null, endReason: null },
  checkInOfEmployer: { state: 'planned', channel: 'email', reminders: 0 },
  checkInOfCandidate: { state: 'planned', channel: 'email', reminders: 0 },
  mediation: { state: 'open', level: 'alert', assignedAccountId: ids.adviser },
  appointment: { state: 'planned' },
});

export interface Happened {
  /** Mails that were sent, by name, and to whom. */
  sent: Record<string, string>;
  /** What arrived, by name of the mail. */
  arrived: Record<string, ReceivedMail>;
}

export interface MailScene {
  ids: Record<Part | 'company' | 'adviser' | 'director' | 'author', string>;
  /** Puts every row back to the start, then changes it. */
  bring: (change: Change) => Promise<void>;
  /** Changes rows as they stand. */
  change: (change: Change) => Promise<void>;
  /** Queues and sends at once every mail an event makes. */
  happen: (topic: string, about: Part) => Promise<Happened>;
}

/** One of everything a mail may be about: an employer's need, a proposal, a contract, its questions, a case. */
export async function mailScene(house: TestHouse): Promise<MailScene> {
  const ids = Object.fromEntries(
    [...Object.keys(tables), 'company', 'adviser', 'director', 'author'].map((name) => [name, newId()]),
  ) as MailScene['ids'];
  const structureId = await aStructure(house, { communes: ['61169'], name: 'Mission Locale du Bocage' });
  await house.app.get(Database).transaction((tx) => insertScene(tx, ids, structureId, house.clock.now()));

  const change: MailScene['change'] = async ({ step, ...rows }) => {
    const { manager } = house.app.get(Database);
    for (const [part, set] of Object.entries(rows) as [Part, object][])
      await manager.update(tables[part], { id: ids[part] }, set);
    if (!step) return;
    house.clock.advance(1_000);
    const { on, actor, account, note } = step;
    await manager.insert(StateChange, {
      ...{ id: newId(), subject: on, subjectId: ids[on], action: 'act', fromState: 'before', toState: 'after', actor },
      ...{ accountId: account ? ids[account] : null, note: note ?? null, at: house.clock.now() },
    });
  };

  return {
    ids,
    change,
    bring: async (wanted) => {
      await change(startOf(ids));
      await change(wanted);
    },
    happen: async (topic, about) => {
      const mails = house.app.get(Mails);
      const eventId = newId();
      const name = about.startsWith('checkIn') ? 'checkInId' : `${about}Id`;
      const payload: Record<string, string> = { [name]: ids[about] };
      if (name === 'checkInId') payload.checkInIds = ids[about];
      if (about === 'meeting') Object.assign(payload, { proposalId: ids.proposal, sequence: '1' });
      for (const { data } of await mails.queueFor(topic, eventId, payload)) await mails.send(data.mailId ?? '');
      const rows = await house.db.query<{ id: string; key: string; recipient: string }>(
        `select id, key, recipient from mails where dedup_key like $1 and state = 'sent'`,
        [`${eventId}%`],
      );
      const arrivals = rows.map(({ id, key }) => [
        key,
        house.smtp.inbox.find(({ messageId }) => messageId.includes(id)),
      ]);
      return {
        sent: Object.fromEntries(rows.map(({ key, recipient }) => [key, recipient])),
        arrived: Object.fromEntries(arrivals) as Record<string, ReceivedMail>,
      };
    },
  };
}

async function insertScene(tx: Tx, ids: MailScene['ids'], structureId: string, createdAt: Date): Promise<void> {
  await tx.insert(Account, [
    { id: ids.adviser, email: ADVISER, firstName: 'Julie', lastName: 'Martin', phone: '+33233111111', createdAt },
    { id: ids.director, email: DIRECTOR, firstName: 'Karim', lastName: 'Roussel', phone: null, createdAt },
    { id: ids.author, email: AUTHOR, firstName: 'Nadia', lastName: 'Lefèvre', phone: null, createdAt },
  ]);
  await tx.insert(Company, {
    id: ids.company,
    siret: aSiret(),
    name: 'Le Relais des Collines',
    communeCode: '61169',
    contactName: 'Nadia Lefèvre',
    email: COMPANY,
    phone: '+33233222222',
    structureId,
    createdAt,
  });
  await tx.insert(Membership, [
    { id: ids.adviserPart, accountId: ids.adviser, role: 'adviser', structureId, state: 'confirmed', createdAt },
    { id: newId(), accountId: ids.director, role: 'director', structureId, state: 'confirmed', createdAt },
    {
      id: ids.membership,
      accountId: ids.author,
      role: 'employer',
      companyId: ids.company,
      state: 'confirmed',
      createdAt,
    },
  ]);
  await tx.insert(Need, {
    id: ids.need,
    companyId: ids.company,
    structureId,
    state: 'open',
    title: 'Commis de cuisine',
    description: 'Aider en cuisine',
    communeCode: '61169',
    channel: 'portal',
    createdByAccountId: ids.author,
    adviserAccountId: ids.adviser,
    expiresOn: '2027-03-01',
    createdAt,
    updatedAt: createdAt,
  });
  await tx.insert(Candidate, {
    id: ids.candidate,
    structureId,
    state: 'active',
    firstName: 'Inès',
    lastName: 'Bernard',
    birthDate: '2006-05-04',
    email: YOUTH,
    phone: '+33612345678',
    communeCode: '61169',
    radiusKm: 15,
    means: 'bicycle',
    availableFrom: '2027-01-11',
    level: 3,
    skills: ['plonge'],
    referentAccountId: ids.adviser,
    createdAt,
    updatedAt: createdAt,
  });
  await tx.insert(Proposal, {
    id: ids.proposal,
    needId: ids.need,
    candidateId: ids.candidate,
    structureId,
    adviserAccountId: ids.adviser,
    state: 'shortlisted',
    label: 'Candidature K7',
    score: 80,
    reasons: [{ criterion: 'experience', points: 10, sentence: 'A travaillé 2 mois dans ce métier' }],
    distanceKm: 7,
    createdAt,
  });
  await tx.insert(Meeting, {
    id: ids.meeting,
    proposalId: ids.proposal,
    state: 'cancelled',
    slots: [],
    minutes: 30,
    mode: 'on_site',
    place: '12 rue de la Gare, 61100 Flers',
    note: 'Demander Nadia',
    sequence: 1,
    proposedAt: createdAt,
  });
  await tx.insert(Placement, {
    id: ids.placement,
    structureId,
    companyId: ids.company,
    candidateId: ids.candidate,
    origin: 'found_alone',
    state: 'started',
    jobTitle: 'Commis de cuisine',
    contractType: 'cdi',
    startsOn: '2026-12-01',
    adviserAccountId: ids.adviser,
    createdAt,
  });
  const question = {
    placementId: ids.placement,
    milestone: 'day_7',
    state: 'planned',
    channel: 'email',
    dueOn: '2026-12-08',
  } as const;
  await tx.insert(CheckIn, [
    { ...question, id: ids.checkInOfEmployer, respondent: 'employer' },
    { ...question, id: ids.checkInOfCandidate, respondent: 'candidate' },
  ]);
  await tx.insert(Mediation, {
    id: ids.mediation,
    placementId: ids.placement,
    structureId,
    state: 'open',
    level: 'alert',
    reasons: ['Jeune, dans sa phrase : un harcèlement.'],
    assignedAccountId: ids.adviser,
    openedAt: createdAt,
    dueAt: new Date('2026-12-03T17:00:00Z'),
  });
  await tx.insert(CaseAction, {
    id: ids.appointment,
    mediationId: ids.mediation,
    kind: 'joint_meeting',
    state: 'planned',
    accountId: ids.adviser,
    startsAt: new Date('2026-12-03T13:00:00Z'),
    durationMinutes: 45,
    place: 'Au restaurant',
    note: 'Il dit subir un harcèlement.',
    createdAt,
  });
}
