import { Links } from '#accounts';
import { emails } from '#notifications';
import { startHouse, type TestHouse } from '../support/app.js';
import {
  ADVISER,
  AUTHOR,
  type Change,
  COMPANY,
  DIRECTOR,
  mailScene,
  type MailScene,
  STRUCTURE,
  YOUTH,
} from '../support/mail-scene.js';

let house: TestHouse;
let scene: MailScene;

beforeAll(async () => {
  house = await startHouse();
  scene = await mailScene(house);
}, 60_000);
afterAll(() => house.close());

type About = Parameters<MailScene['happen']>[1];

const earlier = new Date('2026-12-01T08:00:00Z');
const asked = { state: 'consent_asked' };
const shown = { consentedAt: earlier, sentAt: earlier };
const hireTerms = { contractType: 'cdi', startsOn: '2027-01-11', endsOn: null, weeklyHours: 35 };
const ended = { state: 'ended', endedOn: '2027-04-30', endReason: 'contract_ended' };
const by = (actor: string, on: About = 'proposal') => ({ on, actor });
const byAdviser = (on: About = 'proposal', note?: string) => ({
  on,
  actor: 'adviser',
  account: 'adviser' as const,
  note,
});

/** What happened · its topic · the row it is about · where the rows stand then · every mail that is sent, and to whom. */
const rows: [string, string, About, Change, Record<string, string>][] = [
  [
    'someone registers',
    'companies.registered',
    'membership',
    { membership: { state: 'pending' } },
    { 'employer-registered': STRUCTURE },
  ],
  ['someone is confirmed', 'companies.employer_confirmed', 'membership', {}, { 'employer-confirmed': AUTHOR }],
  [
    'an employer submits a need',
    'needs.submitted',
    'need',
    { need: { state: 'submitted' }, step: by('employer', 'need') },
    { 'need-submitted': STRUCTURE },
  ],
  [
    'an adviser submits a need',
    'needs.submitted',
    'need',
    { need: { state: 'submitted' }, step: byAdviser('need') },
    {},
  ],
  [
    'a need is sent back',
    'needs.sent_back',
    'need',
    { need: { state: 'draft' }, step: byAdviser('need', 'Quels horaires ?') },
    { 'need-sent-back': AUTHOR },
  ],
  ['a need is opened', 'needs.opened', 'need', {}, { 'need-opened': AUTHOR }],
  [
    'a need told on the phone is opened',
    'needs.opened',
    'need',
    { need: { channel: 'adviser' } },
    { 'need-opened': COMPANY },
  ],

  ['consent is asked', 'proposals.consent_asked', 'proposal', { proposal: asked }, { 'consent-asked': YOUTH }],
  [
    'consent is asked by phone',
    'proposals.consent_asked',
    'proposal',
    { proposal: { ...asked, consentChannel: 'call' } },
    {},
  ],
  [
    'consent is asked, the address is gone',
    'proposals.consent_asked',
    'proposal',
    { proposal: asked, candidate: { email: null } },
    {},
  ],
  [
    'consent is asked, the reminder is due',
    'proposals.consent_asked',
    'proposal',
    { proposal: { ...asked, consentRemindedAt: earlier } },
    {},
  ],
  [
    'consent is asked, too late',
    'proposals.consent_asked',
    'proposal',
    { proposal: { ...asked, consentExpiresOn: '2026-11-30' } },
    {},
  ],
  [
    'consent is reminded',
    'proposals.consent_reminded',
    'proposal',
    { proposal: { ...asked, consentRemindedAt: earlier } },
    { 'consent-reminded': YOUTH },
  ],
  [
    'consent is reminded, a call was wanted',
    'proposals.consent_reminded',
    'proposal',
    { proposal: { ...asked, callAskedAt: earlier } },
    {},
  ],
  [
    'a call is wanted',
    'proposals.call_asked',
    'proposal',
    { proposal: { ...asked, callAskedAt: earlier } },
    { 'call-asked': ADVISER },
  ],
  [
    'the person agrees',
    'proposals.consented',
    'proposal',
    { proposal: { state: 'consented' }, step: by('candidate') },
    { 'consent-given': ADVISER },
  ],
  [
    'the adviser notes a yes',
    'proposals.consented',
    'proposal',
    { proposal: { state: 'consented' }, step: byAdviser() },
    {},
  ],
  [
    'the person declines',
    'proposals.declined_by_candidate',
    'proposal',
    { proposal: { state: 'declined_by_candidate' }, step: by('candidate') },
    { 'consent-declined': ADVISER },
  ],
  [
    'the person takes back a yes',
    'proposals.declined_by_candidate',
    'proposal',
    { proposal: { ...shown, state: 'declined_by_candidate' }, step: by('candidate') },
    { 'consent-declined': ADVISER, 'proposal-taken-back': COMPANY },
  ],

  [
    'a card is sent',
    'proposals.sent',
    'proposal',
    { proposal: { ...shown, state: 'sent' } },
    { 'proposal-sent': COMPANY },
  ],
  [
    'a card is sent, the reminder is due',
    'proposals.sent',
    'proposal',
    { proposal: { ...shown, state: 'sent', employerRemindedAt: earlier } },
    {},
  ],
  [
    'the company is reminded',
    'proposals.employer_reminded',
    'proposal',
    { proposal: { ...shown, state: 'sent' } },
    { 'proposal-reminded': COMPANY },
  ],
  [
    'the company never answers',
    'proposals.unanswered',
    'proposal',
    { proposal: { ...shown, state: 'unanswered' } },
    { 'proposal-unanswered': ADVISER },
  ],
  [
    'the company wants to meet',
    'proposals.meeting_wanted',
    'proposal',
    { proposal: { ...shown, state: 'interview', contactAgreed: true }, step: by('employer') },
    { 'meeting-adviser': ADVISER, 'meeting-candidate': YOUTH, 'meeting-employer': COMPANY },
  ],
  [
    'the company wants to meet, no contact agreed',
    'proposals.meeting_wanted',
    'proposal',
    { proposal: { ...shown, state: 'interview' }, step: by('employer') },
    { 'meeting-adviser': ADVISER, 'meeting-employer': COMPANY },
  ],
  [
    'the company says no',
    'proposals.rejected',
    'proposal',
    { proposal: { ...shown, state: 'rejected', declineReason: 'experience' }, step: by('employer') },
    { 'rejected-adviser': ADVISER, 'rejected-candidate': YOUTH },
  ],
  [
    'the adviser notes a no',
    'proposals.rejected',
    'proposal',
    { proposal: { ...shown, state: 'rejected', declineReason: 'experience' }, step: byAdviser() },
    { 'rejected-candidate': YOUTH },
  ],
  [
    'the company hires',
    'proposals.hired',
    'proposal',
    { proposal: { ...shown, state: 'hired', hireTerms }, step: by('employer') },
    { 'hired-adviser': ADVISER, 'hired-candidate': YOUTH },
  ],
  [
    'a shown card is withdrawn',
    'proposals.withdrawn',
    'proposal',
    { proposal: { ...shown, state: 'withdrawn' }, step: byAdviser() },
    { 'proposal-withdrawn': COMPANY },
  ],
  [
    'a card never shown is withdrawn',
    'proposals.withdrawn',
    'proposal',
    { proposal: { state: 'withdrawn' }, step: byAdviser() },
    {},
  ],
  [
    'a filled need takes its cards along',
    'proposals.withdrawn',
    'proposal',
    { proposal: { ...shown, state: 'withdrawn' }, need: { state: 'filled' }, step: by('system') },
    { 'job-gone': YOUTH },
  ],
  [
    'a filled need, no consent given yet',
    'proposals.withdrawn',
    'proposal',
    { proposal: { state: 'withdrawn' }, need: { state: 'filled' }, step: by('system') },
    {},
  ],

  [
    'the company is asked',
    'follow_up.check_in_asked',
    'checkInOfEmployer',
    { checkInOfEmployer: { state: 'asked' } },
    { 'check-in-employer': COMPANY },
  ],
  [
    'the person is asked',
    'follow_up.check_in_asked',
    'checkInOfCandidate',
    { checkInOfCandidate: { state: 'asked' } },
    { 'check-in-candidate': YOUTH },
  ],
  [
    'the person is asked, a reminder is due',
    'follow_up.check_in_asked',
    'checkInOfCandidate',
    { checkInOfCandidate: { state: 'asked', reminders: 1 } },
    {},
  ],
  [
    'the person is asked, by phone',
    'follow_up.check_in_asked',
    'checkInOfCandidate',
    { checkInOfCandidate: { state: 'asked', channel: 'call' } },
    {},
  ],
  [
    'the company is reminded of a question',
    'follow_up.check_in_reminded',
    'checkInOfEmployer',
    { checkInOfEmployer: { state: 'asked', reminders: 1 } },
    { 'check-in-reminder-employer': COMPANY },
  ],
  [
    'the person is reminded of a question',
    'follow_up.check_in_reminded',
    'checkInOfCandidate',
    { checkInOfCandidate: { state: 'asked', channel: 'email', reminders: 1 } },
    { 'check-in-reminder-candidate': YOUTH },
  ],
  [
    'the person does not answer',
    'follow_up.check_in_unanswered',
    'checkInOfCandidate',
    { checkInOfCandidate: { state: 'unanswered' } },
    { 'check-in-unanswered': ADVISER },
  ],
  ['a case is opened', 'follow_up.mediation_opened', 'mediation', {}, { 'mediation-opened': ADVISER }],
  [
    'a running case becomes more serious',
    'follow_up.mediation_opened',
    'mediation',
    { mediation: { state: 'in_progress' } },
    { 'mediation-opened': ADVISER },
  ],
  [
    'a contract ends',
    'follow_up.placement_ended',
    'placement',
    { placement: ended, step: by('system', 'placement') },
    { 'placement-ended': ADVISER },
  ],
  [
    'the adviser ends a contract',
    'follow_up.placement_ended',
    'placement',
    { placement: ended, step: byAdviser('placement') },
    {},
  ],
];

/** Rows after someone did something else meanwhile: nothing above is due any more. */
const movedOn: Change = {
  membership: { state: 'ended' },
  need: { state: 'closed' },
  proposal: { state: 'shortlisted' },
  checkInOfEmployer: { state: 'answered' },
  checkInOfCandidate: { state: 'answered' },
  placement: { state: 'started' },
  mediation: { state: 'resolved' },
};

describe('who gets which mail, and when', () => {
  it.each(rows)('%s', async (_, topic, about, change, sent) => {
    await scene.bring(change);
    const happened = await scene.happen(topic, about);
    expect(happened.sent).toEqual(sent);
    expect(Object.fromEntries(Object.entries(happened.arrived).map(([key, mail]) => [key, mail.to.join()]))).toEqual(
      sent,
    );
  });

  it.each(rows.filter(([, , , , sent]) => Object.keys(sent).length > 0))(
    '%s, but things moved on before the mail left',
    async (_, topic, about, change) => {
      await scene.bring(change);
      await scene.change(movedOn);
      expect((await scene.happen(topic, about)).sent).toEqual({});
    },
  );

  it('tries every mail of the catalogue here or among the sign-in tests', () => {
    const tried = new Set([
      ...rows.flatMap(([, , , , sent]) => Object.keys(sent)),
      'mediation-escalated',
      'sign-in-code',
    ]);
    expect(emails.map(({ key }) => key).filter((key) => !tried.has(key))).toEqual([]);
  });

  it('alerts whoever the case was handed on to', async () => {
    await scene.bring({ mediation: { assignedAccountId: scene.ids.director, level: 'urgent' } });
    const { sent, arrived } = await scene.happen('follow_up.mediation_escalated', 'mediation');
    await scene.change({ mediation: { assignedAccountId: scene.ids.adviser } });
    expect(sent).toEqual({ 'mediation-escalated': DIRECTOR });
    expect(arrived['mediation-escalated']).toMatchObject({
      subject: expect.stringMatching(/^Urgent/),
      text: expect.stringContaining(`http://passerelle.test/mediations/${scene.ids.mediation}`),
    });
  });

  it('writes to the structure about what an adviser who left was in charge of', async () => {
    await scene.bring({ mediation: {}, adviserPart: { state: 'ended' } });
    expect((await scene.happen('follow_up.mediation_opened', 'mediation')).sent).toEqual({
      'mediation-opened': STRUCTURE,
    });
    await scene.bring({ proposal: asked, adviserPart: { state: 'ended' } });
    const { arrived } = await scene.happen('proposals.consent_asked', 'proposal');
    expect(arrived['consent-asked']?.replyTo).toEqual([STRUCTURE]);
    expect(arrived['consent-asked']?.text).not.toContain('Julie');
  });
});

describe('what a mail gives away', () => {
  it.each(
    rows.filter(
      ([name, , about, , sent]) =>
        about === 'proposal' && Object.values(sent).includes(COMPANY) && name !== 'the company wants to meet',
    ),
  )('when %s, the company reads nothing that names the person', async (_, topic, about, change) => {
    await scene.bring(change);
    const { arrived } = await scene.happen(topic, about);
    const mail = Object.values(arrived).find(({ to }) => to.includes(COMPANY));
    expect(`${mail?.subject} ${mail?.html} ${mail?.text}`).not.toMatch(/Inès|Bernard|ines@|06 ?12|33612|2006/);
    expect(mail?.text).toContain('Candidature K7');
  });

  it('gives the company name and contact once it wants to meet and the person agreed', async () => {
    await scene.bring({ proposal: { ...shown, state: 'interview', contactAgreed: true } });
    const { arrived } = await scene.happen('proposals.meeting_wanted', 'proposal');
    expect(arrived['meeting-employer']?.text).toMatch(/Inès Bernard[^]*06 12 34 56 78[^]*ines@example\.org/);
  });

  it('keeps what was said in confidence out of the alert', async () => {
    await scene.bring({});
    const { arrived } = await scene.happen('follow_up.mediation_opened', 'mediation');
    expect(`${arrived['mediation-opened']?.html} ${arrived['mediation-opened']?.text}`).not.toMatch(/harc/);
    expect(arrived['mediation-opened']?.text).toContain('jeudi 3 décembre 2026 à 18\u00a0h');
  });

  it('keeps the employer’s reason from the young person', async () => {
    await scene.bring({
      proposal: { ...shown, state: 'rejected', declineReason: 'experience', declineComment: 'Trop jeune' },
    });
    const { arrived } = await scene.happen('proposals.rejected', 'proposal');
    expect(arrived['rejected-adviser']?.text).toMatch(/plus d’expérience[^]*Trop jeune/);
    expect(arrived['rejected-candidate']?.text).not.toMatch(/expérience|Trop jeune/);
  });

  it('names the adviser and their number to the young person, who may answer them', async () => {
    await scene.bring({ proposal: asked });
    const { arrived } = await scene.happen('proposals.consent_asked', 'proposal');
    expect(arrived['consent-asked']).toMatchObject({
      replyTo: [ADVISER],
      text: expect.stringContaining('Julie Martin (Mission Locale du Bocage), 02 33 11 11 11'),
    });
  });
});

describe('links in mails', () => {
  it.each([
    ['consent', 'proposals.consent_asked', 'proposal', { proposal: asked }, '2026-12-08T22:59:59.000Z'],
    ['employer_answer', 'proposals.sent', 'proposal', { proposal: { ...shown, state: 'sent' } }, null],
    ['check_in', 'follow_up.check_in_asked', 'checkInOfEmployer', { checkInOfEmployer: { state: 'asked' } }, null],
  ] as [string, string, About, Change, string | null][])(
    'open a page for %s alone, and expire',
    async (purpose, topic, about, change, expires) => {
      await scene.bring(change);
      const [mail] = Object.values((await scene.happen(topic, about)).arrived);
      const token = /http:\/\/passerelle\.test\/r\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
      expect(mail?.html).toContain(`href="http://passerelle.test/r/${token}"`);
      const found = await house.app.get(Links).find(token);
      expect(found).toMatchObject({ expired: false, link: { purpose, subjectId: scene.ids[about] } });
      const days = ((found?.link.expiresAt.getTime() ?? 0) - house.clock.now().getTime()) / 86_400_000;
      if (expires) expect(found?.link.expiresAt.toISOString()).toBe(expires);
      else expect(days).toBeCloseTo(purpose === 'check_in' ? 30 : 20);
    },
  );

  it('are new in every mail', async () => {
    await scene.bring({ proposal: asked });
    const tokens = new Set<string>();
    for (let times = 0; times < 3; times++) {
      const { arrived } = await scene.happen('proposals.consent_asked', 'proposal');
      tokens.add(/\/r\/([\w-]+)/.exec(arrived['consent-asked']?.text ?? '')?.[1] ?? '');
    }
    expect(tokens.size).toBe(3);
  });
});
