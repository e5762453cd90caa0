import type { Caller } from '#accounts';
import { ageOn } from '#candidates';
import { allowedActions, type IsoDate } from '#platform';
import { consentWording, proposalMachine, type ProposalRow } from '#proposals';
import type { ProposalDto } from './proposals.dto.js';

export const toProposalDto = (row: ProposalRow, caller: Caller, today: IsoDate): ProposalDto => ({
  id: row.id,
  state: row.state,
  label: row.label,
  candidate: {
    id: row.candidateId,
    firstName: row.firstName,
    lastName: row.lastName,
    age: ageOn(row.birthDate, today),
    phone: row.phone,
    email: row.email,
  },
  need: { id: row.needId, title: row.needTitle, company: { id: row.companyId, name: row.companyName } },
  adviser: row.adviser,
  note: row.note,
  score: row.score,
  reasons: row.reasons,
  distanceKm: row.distanceKm,
  consentChannel: row.consentChannel,
  consentLines: [consentWording.propose, consentWording.contact],
  consentAskedAt: row.consentAskedAt,
  consentExpiresOn: row.consentExpiresOn,
  consentRemindedAt: row.consentRemindedAt,
  consentedAt: row.consentedAt,
  consentWording: row.consentWording,
  contactAgreed: row.contactAgreed,
  callAskedAt: row.callAskedAt,
  sentAt: row.sentAt,
  employerRemindedAt: row.employerRemindedAt,
  answeredAt: row.answeredAt,
  declineReason: row.declineReason,
  declineComment: row.declineComment,
  hireTerms: row.hireTerms,
  createdAt: row.createdAt,
  actions: allowedActions(proposalMachine, row.state, caller.role),
});
