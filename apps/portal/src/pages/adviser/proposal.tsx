import { Alert, Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { proposalQuery } from '../../api/proposals.js';
import type { ProposalWithHistory } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { Facts } from '../../components/facts.js';
import { History } from '../../components/history.js';
import { Page, Section } from '../../components/page.js';
import { Reasons } from '../../components/reasons.js';
import { Fetched } from '../../components/states.js';
import { formatDay, formatInstant, formatNumber, formatPhone, withCapital } from '../../format.js';
import { labelOf } from '../../labels.js';
import {
  declineReasonLabels,
  proposalStateLabels,
  proposalStepLabels,
  rejectReasonLabels,
} from '../../labels/proposals.js';
import classes from './adviser.module.css';
import { MeetingHistory, MeetingSection } from './meeting.js';
import { ProposalActions } from './proposal-actions.js';
import { whereItStands } from './proposals-tab.js';

export default function ProposalPage() {
  const { id = '' } = useParams();
  const proposal = useQuery(proposalQuery(id));
  const { data } = proposal;
  return (
    <Page
      title={data ? `${data.candidate.firstName} ${data.candidate.lastName}` : 'Proposition'}
      back={
        data
          ? { to: `/besoins/${data.need.id}?vue=propositions`, label: data.need.title }
          : { to: '/besoins', label: 'Besoins' }
      }
      lead={data && <StateBadge code={data.state} labels={proposalStateLabels} />}
    >
      <Fetched query={proposal}>{(loaded) => <Details proposal={loaded} />}</Fetched>
    </Page>
  );
}

const ADULT_AGE = 18;

function Details({ proposal }: { proposal: ProposalWithHistory }) {
  const { candidate, need } = proposal;
  const declineLabels = proposal.state === 'rejected' ? rejectReasonLabels : declineReasonLabels;
  return (
    <>
      {candidate.age < ADULT_AGE && (
        <Alert color="amber" title="Moins de 18 ans&nbsp;: pensez au représentant légal">
          Prévenez un parent ou le représentant légal avant une rencontre. Pour être embauché, il faut son accord, et sa
          signature sur un contrat d’apprentissage.
        </Alert>
      )}
      <Section title="Maintenant" lead={withCapital(whereItStands(proposal))}>
        <ProposalActions proposal={proposal} />
      </Section>
      <div className={classes.two}>
        <div className={classes.column}>
          <Section title="La proposition">
            <Facts
              facts={[
                [
                  'Pour',
                  <Anchor key="need" component={Link} to={`/besoins/${need.id}`}>
                    {need.title}
                  </Anchor>,
                ],
                [
                  'Entreprise',
                  <Anchor key="company" component={Link} to={`/entreprises/${need.company.id}`}>
                    {need.company.name}
                  </Anchor>,
                ],
                [
                  'Jeune',
                  <Anchor key="young" component={Link} to={`/jeunes/${candidate.id}`}>
                    {candidate.firstName} {candidate.lastName}, {candidate.age} ans
                  </Anchor>,
                ],
                [
                  'Téléphone',
                  candidate.phone && (
                    <Anchor key="tel" href={`tel:${candidate.phone}`}>
                      {formatPhone(candidate.phone)}
                    </Anchor>
                  ),
                ],
                [
                  'E-mail',
                  candidate.email && (
                    <Anchor key="mail" href={`mailto:${candidate.email}`}>
                      {candidate.email}
                    </Anchor>
                  ),
                ],
                ['Distance', proposal.distanceKm !== null && `${formatNumber(proposal.distanceKm)} km`],
                ['Nom sur la fiche', proposal.label],
                ['Proposé par', proposal.adviser],
                ['Note de l’équipe', proposal.note],
                ['Raison donnée', labelOf(declineLabels, proposal.declineReason)],
                ['Commentaire', proposal.declineComment],
              ]}
            />
          </Section>
          <MeetingSection proposal={proposal} />
          <Section title="Pourquoi">
            <Reasons reasons={proposal.reasons} open />
          </Section>
          <Consent proposal={proposal} />
        </div>
        <div className={classes.column}>
          {proposal.meetingHistory.length > 0 && <MeetingHistory changes={proposal.meetingHistory} />}
          <Section title="Historique">
            <History entries={proposal.history} labels={proposalStateLabels} steps={proposalStepLabels} />
          </Section>
        </div>
      </div>
    </>
  );
}

/** The sentences agreed to; the version before them is kept for the record, not for reading. */
const wordsOf = (consentWording: string): string => consentWording.replace(/^\[[^\]]*\]\n/, '');

function Consent({ proposal }: { proposal: ProposalWithHistory }) {
  const { consentAskedAt, consentedAt, consentChannel, consentExpiresOn, consentWording, contactAgreed } = proposal;
  if (!consentAskedAt) return null;
  return (
    <Section title="L’accord du jeune">
      <Facts
        facts={[
          ['Demandé le', formatInstant(consentAskedAt)],
          ['Comment', consentChannel === 'call' ? 'Au téléphone' : 'Par e-mail'],
          ['Réponse avant le', !consentedAt && consentExpiresOn && formatDay(consentExpiresOn)],
          ['Donné le', consentedAt && formatInstant(consentedAt)],
          ['Nom et coordonnées', consentedAt && (contactAgreed ? 'Oui, si l’entreprise veut rencontrer' : 'Non')],
        ]}
      />
      {consentWording && (
        <Text className="as-written" c="dimmed">
          «&nbsp;{wordsOf(consentWording)}&nbsp;»
        </Text>
      )}
    </Section>
  );
}
