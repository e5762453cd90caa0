import { cardOf } from '#proposals';
import { employerAnswerLink } from '../../employer-answer.js';
import { proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailContact, MailList } from '../../mail-layout.js';
import { companySample, type CompanyVariables, linkSample, toCompany } from '../../proposal-readers.js';
import { cardInWords, typography } from '../../words.js';

/** To the company: an anonymous card in words, and a link to answer without account. */
export const proposalSent = defineMail<CompanyVariables & { card: readonly string[]; link: string }>({
  key: 'proposal-sent',
  topic: 'proposals.sent',
  subject: (v) => `Une candidature pour votre poste « ${v('job')} »`,
  preview: () => 'Rencontrer, embaucher ou dire non : une page, sans mot de passe.',
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('name')},</p>
      <p>
        Voici une candidature pour votre poste « {v('job')} ». Nous l’appelons « {v('label')} ».
      </p>
      <MailList of={v('card')} />
      <p>
        Cette personne est d’accord pour vous être proposée. Son nom vous sera donné si vous voulez la rencontrer et si
        elle l’accepte ; sinon, nous organisons la rencontre.
      </p>
      <MailButton href={v('link')}>Répondre</MailButton>
      <MailContact v={v} />
    </>
  ),
  load: async (tools, { proposalId }) => {
    const proposal = await proposalFacts(tools.tx, proposalId);
    // Once the reminder was asked for, it carries the question.
    if (proposal?.state !== 'sent' || proposal.employerRemindedAt !== null) return null;
    const card = cardOf(proposal);
    if (card === null) return null;
    return toCompany(proposal, {
      card: cardInWords(card, tools.clock.today(proposal.timeZone)),
      link: await employerAnswerLink(tools, proposal),
    });
  },
  sample: {
    ...companySample,
    card: [
      'Compétences : plonge, épluchage',
      'Distance : 5 à 10 km',
      'Disponible à partir du lundi 11 janvier 2027',
    ].map(typography),
    link: linkSample,
  },
});
