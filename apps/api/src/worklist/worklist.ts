import type { PendingEmployerRow } from '#companies';
import type { CallRow, DueActionRow, MediationActionKind, MediationListRow } from '#follow-up';
import { momentInWords, type MailTrouble } from '#notifications';
import { dayOf, type IsoDate } from '#platform';
import { type ToDoKind, type ToDoRow, workingDaysFor } from '#proposals';
import { addWorkingDays, formatPhone } from '#reference';
import type { WorklistItemDto } from './worklist.dto.js';

/** One thing to do, before it is known who looks after it. */
export type WorkItem = Omit<WorklistItemDto, 'holder' | 'mine'>;

export interface WorklistFacts {
  mediations: readonly MediationListRow[];
  actions: readonly DueActionRow[];
  employers: readonly PendingEmployerRow[];
  needs: readonly { id: string; title: string; companyName: string; submittedAt: Date }[];
  proposals: readonly ToDoRow[];
  calls: readonly CallRow[];
  mails: readonly MailTrouble[];
}

type Urgency = WorklistItemDto['urgency'];

const order: Readonly<Record<Urgency, number>> = { urgent: 0, late: 1, today: 2, soon: 3 };

/** Working days in which each thing ought to be done; what people wait for on the phone comes first. */
const workingDays: Readonly<Record<Exclude<WorklistItemDto['kind'], 'mediation' | 'mediation_action'>, number>> = {
  ...workingDaysFor,
  employer_to_confirm: 1,
  need_to_qualify: 1,
  check_in_to_call: 0,
  mail_not_arrived: 0,
};

const proposalTexts: Readonly<Record<ToDoKind, (row: ToDoRow) => Pick<WorklistItemDto, 'title' | 'detail'>>> = {
  consent_to_call: (row) => ({
    title: `Appeler ${row.candidateName}`,
    detail: `Demander son accord pour « ${row.needTitle} » (${row.companyName})${phone(row)}`,
  }),
  call_asked: (row) => ({
    title: `Rappeler ${row.candidateName}`,
    detail: `A des questions sur « ${row.needTitle} » (${row.companyName})${phone(row)}`,
  }),
  consent_received: (row) => ({
    title: `Envoyer la candidature de ${row.candidateName}`,
    detail: `A dit oui pour « ${row.needTitle} » (${row.companyName})`,
  }),
  employer_answered: (row) => ({
    title: `Organiser la rencontre avec ${row.companyName}`,
    detail: `${row.candidateName}, pour « ${row.needTitle} »`,
  }),
  meeting_to_choose: (row) => ({
    title: `Choisir une date avec ${row.candidateName}`,
    detail: `Rencontre avec ${row.companyName}, pour « ${row.needTitle} »${phone(row)}`,
  }),
  meeting_to_move: (row) => ({
    title: `Rappeler ${row.candidateName} : empêchement`,
    detail: `Rencontre avec ${row.companyName}${when(row)}${phone(row)}`,
  }),
  meeting_to_prepare: (row) => ({
    title: `Préparer la rencontre de ${row.candidateName}`,
    detail: `${row.companyName}, pour « ${row.needTitle} »${when(row)}`,
  }),
  meeting_outcome: (row) => ({
    title: `Demander la suite à ${row.companyName}`,
    detail: `A rencontré ${row.candidateName}, pour « ${row.needTitle} »${when(row)}`,
  }),
};

const when = ({ startsAt, timeZone }: ToDoRow): string =>
  startsAt === null ? '' : `, ${momentInWords(startsAt, timeZone)}`;

const phone = (row: { phone: string | null }): string => (row.phone === null ? '' : ` · ${formatPhone(row.phone)}`);

const actionNames: Readonly<Record<MediationActionKind, string>> = {
  joint_meeting: 'Rencontre à trois',
  company_review: 'Bilan dans l’entreprise',
  transport: 'Aide au transport',
  clothes: 'Aide pour la tenue',
  equipment: 'Aide pour le matériel',
  advance: 'Aide d’urgence',
  training: 'Formation',
  tutor_change: 'Changement de tuteur',
  legal_information: 'Information sur les droits',
  other: 'Autre action',
};
const hour = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone }).format(at).replace(':', ' h ');

/** Everything waiting for the advisers of a structure, most urgent first, then oldest due first. */
export function worklistOf(facts: WorklistFacts, today: IsoDate): WorkItem[] {
  const item = (
    kind: WorklistItemDto['kind'],
    dueOn: IsoDate,
    rest: Pick<WorkItem, 'title' | 'detail' | 'path' | 'file'>,
    urgent = false,
  ): WorkItem => ({
    kind,
    urgency: urgent ? 'urgent' : dueOn < today ? 'late' : dueOn === today ? 'today' : 'soon',
    dueOn,
    ...rest,
  });
  const dueAfter = (kind: keyof typeof workingDays, since: Date): IsoDate => {
    const days = workingDays[kind];
    return days === 0 ? dayOf(since) : addWorkingDays(dayOf(since), days);
  };
  const items = [
    ...facts.mediations.map((row) =>
      item(
        'mediation',
        // An alert is looked at the day it comes, whatever time is left to act.
        row.state === 'open' && dayOf(row.dueAt) > today ? today : dayOf(row.dueAt),
        {
          title: `Médiation : ${row.firstName} ${row.lastName} chez ${row.companyName}`,
          detail: row.reasons.join(' · '),
          path: `/mediations/${row.id}`,
          file: { kind: 'mediations', id: row.id },
        },
        row.level === 'urgent',
      ),
    ),
    ...facts.actions.map((row) =>
      item('mediation_action', row.dueOn, {
        title: `${actionNames[row.kind]} : ${row.candidateName} chez ${row.companyName}`,
        detail: row.startsAt === null ? 'Action prévue dans la médiation' : `À ${hour(row.startsAt, row.timeZone)}`,
        path: `/mediations/${row.mediationId}`,
        file: { kind: 'mediations', id: row.mediationId },
      }),
    ),
    ...facts.employers.map((row) =>
      item('employer_to_confirm', dueAfter('employer_to_confirm', row.createdAt), {
        title: `Confirmer ${row.firstName} ${row.lastName}`,
        detail: `${row.companyName}${row.firstOfCompany ? ' · nouvelle entreprise' : ''}`,
        path: '/entreprises',
        file: null,
      }),
    ),
    ...facts.needs.map((row) =>
      item('need_to_qualify', dueAfter('need_to_qualify', row.submittedAt), {
        title: `Lire le besoin « ${row.title} »`,
        detail: row.companyName,
        path: `/besoins/${row.id}`,
        file: { kind: 'needs', id: row.id },
      }),
    ),
    ...facts.proposals.map((row) =>
      item(row.kind, dueAfter(row.kind, row.since), {
        ...proposalTexts[row.kind](row),
        path: `/propositions/${row.proposalId}`,
        file: { kind: 'proposals', id: row.proposalId },
      }),
    ),
    ...facts.calls.map((row) =>
      item('check_in_to_call', row.dueOn, {
        title: `Appeler ${row.personName}`,
        detail: `${row.title} · ${row.candidateName} chez ${row.companyName}${phone(row)}`,
        path: `/appels/${row.checkInId}`,
        file: { kind: 'placements', id: row.placementId },
      }),
    ),
    ...facts.mails.map((row) =>
      item('mail_not_arrived', dueAfter('mail_not_arrived', row.at), {
        title: row.state === 'unknown' ? 'Un message n’est peut-être pas arrivé' : 'Un message n’est pas arrivé',
        detail: `« ${row.subject} »${row.recipient === null ? '' : ` · ${row.recipient}`}`,
        path: `/messages/${row.mailId}`,
        file: null,
      }),
    ),
  ];
  return items.sort((a, b) => order[a.urgency] - order[b.urgency] || (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
}
