import { employerAnswerLink } from '../../employer-answer.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailContact } from '../../mail-layout.js';
import { meetingFacts, nameForCompany, whenInWords, whereInWords } from '../../meeting-mails.js';
import { companySample, type CompanyVariables, linkSample, toCompany } from '../../proposal-readers.js';

/** To the company: the working day before. */
export const meetingRemindedEmployer = defineMail<CompanyVariables & Record<'when' | 'where' | 'link', string>>({
  key: 'meeting-reminded-employer',
  topic: 'proposals.meeting_reminded',
  essential: true,
  subject: (v) => `Rappel : votre rendez-vous pour le poste « ${v('job')} »`,
  preview: (v) => `Le ${v('when')}. Un oui ou un non après la rencontre nous suffit.`,
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('name')},</p>
      <p>
        Vous rencontrez {v('label')} pour votre poste « {v('job')} » : {v('when')}.
      </p>
      <p>Lieu : {v('where')}.</p>
      <p>Après la rencontre, un oui ou un non sur cette page nous suffit :</p>
      <MailButton href={v('link')}>Donner ma réponse</MailButton>
      <MailContact v={v} />
    </>
  ),
  load: async (tools, about) => {
    const found = await meetingFacts(tools.tx, about);
    if (found?.meeting.state !== 'set') return null;
    const { meeting, proposal } = found;
    return toCompany(proposal, {
      label: nameForCompany(proposal),
      when: whenInWords(meeting, proposal),
      where: whereInWords(meeting, 'company'),
      link: await employerAnswerLink(tools, proposal),
    });
  },
  sample: {
    ...companySample,
    label: 'Inès Bernard',
    when: 'mardi 8 décembre 2026 à 14\u00a0h\u00a030',
    where: '12 rue de la Gare, 61100 Flers',
    link: linkSample,
  },
});
