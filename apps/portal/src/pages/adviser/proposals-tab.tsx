import { Anchor, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { needProposalsQuery } from '../../api/needs.js';
import type { Meeting, Proposal } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { Bars } from '../../components/bars.js';
import { EachOutcome } from '../../components/each.js';
import { slotInWords } from '../../components/meeting.js';
import { Section } from '../../components/page.js';
import { Empty, Fetched } from '../../components/states.js';
import { formatDay, formatInstant, formatPhone } from '../../format.js';
import { labelOf } from '../../labels.js';
import { declineReasonLabels, proposalStateLabels, rejectReasonLabels } from '../../labels/proposals.js';
import classes from './adviser.module.css';
import { funnelOf } from './funnel.js';
import { ProposalActions } from './proposal-actions.js';
import { BulkButton, useSteps } from './proposal-steps.js';

const groups = [
  { title: 'À vous de jouer', states: ['shortlisted', 'consented'] },
  { title: 'Le jeune doit répondre', states: ['consent_asked'] },
  { title: 'L’entreprise doit répondre', states: ['sent'] },
  { title: 'Rencontre et embauche', states: ['interview', 'hired'] },
  { title: 'Closes', states: ['declined_by_candidate', 'consent_expired', 'rejected', 'withdrawn', 'unanswered'] },
] as const;

/** The proposals of a need, by who moves next. */
export function ProposalBoard({ needId }: { needId: string }) {
  const proposals = useQuery(needProposalsQuery(needId));
  const taking = useSteps();
  return (
    <Fetched query={proposals}>
      {(data) =>
        data.length === 0 ? (
          <Empty>
            Personne n’est encore proposé. Choisissez des jeunes dans «&nbsp;Jeunes qui correspondent&nbsp;».
          </Empty>
        ) : (
          <div className={classes.column}>
            <EachOutcome of={taking} />
            <Group gap="xs">
              <BulkButton step="ask_consent" among={data} taking={taking} />
              <BulkButton step="send" among={data} taking={taking} />
            </Group>
            {groups.map(({ title, states }) => {
              const members = data.filter(({ state }) => (states as readonly string[]).includes(state));
              if (members.length === 0) return null;
              return (
                <Section key={title} title={`${title} (${members.length})`} plain>
                  <ul className={classes.board}>
                    {members.map((proposal) => (
                      <ProposalCard key={proposal.id} proposal={proposal} />
                    ))}
                  </ul>
                </Section>
              );
            })}
            <Section title="Où en est ce recrutement" plain>
              <Bars
                caption="Jusqu’où les jeunes sont allés"
                what="Étape"
                unit="Jeunes"
                bars={funnelOf(data).map(({ label, people }) => ({ label, value: people }))}
              />
            </Section>
          </div>
        )
      }
    </Fetched>
  );
}

function ProposalCard({ proposal }: { proposal: Proposal }) {
  const { candidate } = proposal;
  return (
    <li className={classes.proposal}>
      <div className={classes.head}>
        <Title order={3}>
          <Anchor component={Link} to={`/propositions/${proposal.id}`} inherit>
            {candidate.firstName} {candidate.lastName}
          </Anchor>
        </Title>
        <StateBadge code={proposal.state} labels={proposalStateLabels} />
      </div>
      <Text size="sm" c="dimmed">
        {proposal.label} · {whereItStands(proposal)}
      </Text>
      {proposal.callAskedAt && proposal.state === 'consent_asked' && (
        <Text fw={600}>Souhaite être appelé{candidate.phone ? `\u00a0: ${formatPhone(candidate.phone)}` : ''}</Text>
      )}
      {proposal.note && <Text size="sm">{proposal.note}</Text>}
      <ProposalActions proposal={proposal} />
    </li>
  );
}

const meetingInWords = ({ agreed, slots, past, callAskedAt }: Meeting): string =>
  agreed
    ? `${past ? 'rencontre passée' : callAskedAt ? 'empêchement' : 'rendez-vous'}\u00a0: ${slotInWords(agreed)}`
    : `dates proposées\u00a0: ${slots.map(slotInWords).join(' ou ')}`;

/** The last thing that happened, in a few words. */
export function whereItStands(proposal: Proposal): string {
  const { state, consentExpiresOn, consentChannel, sentAt, answeredAt, consentedAt, declineReason } = proposal;
  switch (state) {
    case 'consent_asked':
      return consentChannel === 'call'
        ? 'à appeler : pas d’e-mail'
        : `réponse attendue avant le ${consentExpiresOn ? formatDay(consentExpiresOn) : '…'}`;
    case 'consented':
      return consentedAt ? `d’accord depuis le ${formatInstant(consentedAt)}` : 'd’accord';
    case 'sent':
      return sentAt ? `envoyée le ${formatInstant(sentAt)}` : 'envoyée';
    case 'interview':
      if (proposal.meeting) return meetingInWords(proposal.meeting);
      return proposal.contactAgreed
        ? 'coordonnées données à l’entreprise'
        : 'rencontre à organiser : coordonnées non données';
    case 'declined_by_candidate':
      return labelOf(declineReasonLabels, declineReason) || 'refus du jeune';
    case 'rejected':
      return labelOf(rejectReasonLabels, declineReason) || 'refus de l’entreprise';
    default:
      return answeredAt ? `le ${formatInstant(answeredAt)}` : labelOf(proposalStateLabels, state).toLowerCase();
  }
}
