import { employerAnswerLink } from '../../employer-answer.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailContact } from '../../mail-layout.js';
import { calendarFor, meetingFacts, nameForCompany, whenInWords, whereInWords } from '../../meeting-mails.js';
import { companySample, type CompanyVariables, linkSample, toCompany } from '../../proposal-readers.js';

/** To the company: the date is agreed. */
export const meetingSetEmployer = defineMail<CompanyVariables & Record<'when' | 'where' | 'link', string>>({
  key: 'meeting-set-employer',
  topic: 'proposals.meeting_set',
  essential: true,
  subject: (v) => `Votre rendez-vous pour le poste « ${v('job')} »`,
  preview: (v) => `Le ${v('when')}. À mettre dans votre agenda.`,
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('name')},</p>
      <p>
        Vous rencontrez {v('label')} pour votre poste « {v('job')} » : {v('when')}.
      </p>
      <p>Lieu : {v('where')}.</p>
      <p>Pour changer de date, annuler, ou nous dire ensuite ce que vous décidez :</p>
      <MailButton href={v('link')}>Ouvrir la page</MailButton>
      <MailContact v={v} />
    </>
  ),
  load: async (tools, about) => {
    const found = await meetingFacts(tools.tx, about);
    if (found?.meeting.state !== 'set') return null;
    const { meeting, proposal } = found;
    const content = toCompany(proposal, {
      label: nameForCompany(proposal),
      when: whenInWords(meeting, proposal),
      where: whereInWords(meeting, 'company'),
      link: await employerAnswerLink(tools, proposal),
    });
    return { ...content, calendar: calendarFor('company', tools, found) };
  },
  sample: {
    ...companySample,
    label: 'Inès Bernard',
    when: 'mardi 8 décembre 2026 à 14\u00a0h\u00a030',
    where: '12 rue de la Gare, 61100 Flers',
    link: linkSample,
  },
});
