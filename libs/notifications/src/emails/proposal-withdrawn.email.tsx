import { proposalFacts } from '../facts.queries.js';
import { defineMail } from '../mail-definition.js';
import { MailContact } from '../mail-layout.js';
import { contactOf } from '../words.js';

/** To the company that was shown a card: it is no longer available. Why is nobody's business but the person's. */
export const proposalWithdrawn = defineMail<{ name: string; job: string; label: string; contact: string; phone: string }>({
  key: 'proposal-withdrawn',
  topic: 'proposals.withdrawn',
  subject: (v) => `Une candidature n’est plus disponible pour votre poste « ${v('job')} »`,
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('name')},</p>
      <p>
        {v('label')}, que nous vous avions envoyée pour votre poste « {v('job')} », n’est plus disponible. Nous continuons à chercher pour vous.
      </p>
      <MailContact v={v} />
    </>
  ),
  load: async ({ tx }, { proposalId }) => {
    const proposal = await proposalFacts(tx, proposalId);
    // A need that is filled or closed took its cards with it: the company knows.
    const needRuns = proposal?.needState === 'open' || proposal?.needState === 'paused';
    if (proposal?.state !== 'withdrawn' || proposal.sentAt === null || !needRuns) return null;
    return {
      to: proposal.companyEmail,
      replyTo: proposal.adviserEmail,
      variables: { name: proposal.contactName, job: proposal.job, label: proposal.label, ...contactOf(proposal) },
    };
  },
  sample: {
    name: 'Nadia Lefèvre',
    job: 'Commis de cuisine',
    label: 'Candidature K7',
    contact: 'Julie Martin (Mission Locale du Bocage)',
    phone: '02 33 00 00 00',
  },
});
