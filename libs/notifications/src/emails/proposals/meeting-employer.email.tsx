import { cardOf } from '#proposals';
import { employerAnswerLink } from '../../employer-answer.js';
import { proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailContact, MailList, When } from '../../mail-layout.js';
import { liveMeeting, slotsInWords } from '../../meeting-mails.js';
import { companySample, type CompanyVariables, linkSample, toCompany } from '../../proposal-readers.js';
import { phoneInWords } from '../../words.js';

/** To the company that wants to meet: name and contact if the person agreed to that, and what happens next. */
export const meetingEmployer = defineMail<
  CompanyVariables & { candidate: string; reach: readonly string[]; slots: string; link: string }
>({
  key: 'meeting-employer',
  topic: 'proposals.meeting_wanted',
  subject: (v) => `Votre rencontre pour le poste « ${v('job')} »`,
  preview: () => 'Où en est le rendez-vous, et comment le changer.',
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('name')},</p>
      <p>
        Vous voulez rencontrer « {v('label')} » pour votre poste « {v('job')} ».
      </p>
      <When given={v('candidate')}>
        <p>C’est {v('candidate')}, qui est d’accord pour vous parler :</p>
        <MailList of={v('reach')} />
        <p>Ces coordonnées ne servent qu’à ce recrutement.</p>
      </When>
      <p>
        <When
          given={v('slots')}
          otherwise={
            <When given={v('candidate')} otherwise="Nous vous appelons pour fixer le rendez-vous avec cette personne.">
              Fixez le rendez-vous ensemble, ou proposez deux dates sur la page ci-dessous.
            </When>
          }
        >
          Nous lui demandons de choisir : {v('slots')}. Vous recevrez le rendez-vous pour votre agenda.
        </When>
      </p>
      <p>Pour changer les dates, et nous dire ensuite ce que vous décidez :</p>
      <MailButton href={v('link')}>Ouvrir la page</MailButton>
      <MailContact v={v} />
    </>
  ),
  load: async (tools, { proposalId }) => {
    const proposal = await proposalFacts(tools.tx, proposalId);
    const card = proposal?.state === 'interview' ? cardOf(proposal) : null;
    if (proposal === null || card === null) return null;
    const person = card.contact;
    const meeting = await liveMeeting(tools.tx, proposal.proposalId);
    return toCompany(proposal, {
      candidate: person === null ? '' : `${person.firstName} ${person.lastName}`,
      reach: person === null ? [] : [phoneInWords(person.phone), person.email ?? ''].filter((line) => line !== ''),
      slots: meeting ? slotsInWords(meeting, proposal).join(' ou ') : '',
      link: await employerAnswerLink(tools, proposal),
    });
  },
  sample: {
    ...companySample,
    candidate: 'Inès Bernard',
    reach: ['06 12 34 56 78', 'ines@example.org'],
    slots: 'mardi 8 décembre 2026 à 14\u00a0h\u00a030 ou jeudi 10 décembre 2026 à 9\u00a0h',
    link: linkSample,
  },
});
