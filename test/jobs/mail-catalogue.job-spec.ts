import { Links } from '#accounts';
import { emails } from '#notifications';
import { startHouse, TEST_NOW, type TestHouse } from '../support/app.js';
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
  // The scene's few people get more mails than anybody would in a day.
  house = await startHouse({ env: { MAIL_DAILY_CAP: '0' } });
  scene = await mailScene(house);
}, 60_000);
afterAll(() => house.close());

type About = Parameters<MailScene['happen']>[1];

const by = (actor: string, on: About = 'proposal'): Change => ({ step: { on, actor } });
const byAdviser = (on: About = 'proposal'): Change => ({
  step: { on, actor: 'adviser', account: 'adviser', note: 'Quels horaires ?' },
});

const earlier = new Date('2026-12-01T08:00:00Z');
const asked = { state: 'consent_asked' };
const declined = { state: 'declined_by_candidate', declineReason: 'schedule' };
const shown = { consentedAt: earlier, sentAt: earlier };
const rejected = { ...shown, state: 'rejected', declineReason: 'experience', declineComment: 'Trop jeune' };
const withdrawn = { ...shown, state: 'withdrawn' };
const hired = {
  ...shown,
  state: 'hired',
  hireTerms: { contractType: 'cdi', startsOn: '2027-01-11', endsOn: null, weeklyHours: 35 },
};
const ended = { state: 'ended', endedOn: '2027-04-30', endReason: 'contract_ended' };
const interview: Change = { proposal: { ...shown, state: 'interview' } };
const onTuesday = { state: 'set', startsAt: new Date('2026-12-08T13:30:00Z') };
const everyone = (step: string) => ({
  [`meeting-${step}-candidate`]: YOUTH,
  [`meeting-${step}-employer`]: COMPANY,
  [`meeting-${step}-adviser`]: ADVISER,
});
const needFilled: Change = { need: { state: 'filled' }, ...by('system') };

/** What happened · its event · how the row stands then · every mail that is sent, and to whom · what else is so. */
type Row = [name: string, event: string, set: object, sent: Record<string, string>, more?: Change];

const groups: [prefix: string, about: About, rows: Row[]][] = [
  [
    'companies.',
    'membership',
    [
      ['someone registers', 'registered', { state: 'pending' }, { 'employer-registered': STRUCTURE }],
      ['someone is confirmed', 'employer_confirmed', { state: 'confirmed' }, { 'employer-confirmed': AUTHOR }],
      ['a colleague lets someone in', 'employer_invited', { state: 'confirmed' }, { 'employer-invited': AUTHOR }],
    ],
  ],
  [
    'needs.',
    'need',
    [
      [
        'an employer submits',
        'submitted',
        { state: 'submitted' },
        { 'need-submitted': STRUCTURE },
        by('employer', 'need'),
      ],
      ['an adviser submits', 'submitted', { state: 'submitted' }, {}, byAdviser('need')],
      ['a need is sent back', 'sent_back', { state: 'draft' }, { 'need-sent-back': AUTHOR }, byAdviser('need')],
      ['a need is opened', 'opened', { state: 'open' }, { 'need-opened': AUTHOR }],
      ['a need ends soon', 'expiring', { state: 'open', expiresOn: '2026-12-08' }, { 'need-expiring': AUTHOR }],
      ['a need was extended meanwhile', 'expiring', { state: 'open', expiresOn: '2027-03-01' }, {}],
      [
        'a need told on the phone is opened',
        'opened',
        { state: 'open', channel: 'adviser' },
        { 'need-opened': COMPANY },
      ],
    ],
  ],
  [
    'proposals.',
    'proposal',
    [
      ['consent is asked', 'consent_asked', asked, { 'consent-asked': YOUTH }],
      ['consent is asked by phone', 'consent_asked', { ...asked, consentChannel: 'call' }, {}],
      ['consent is asked, the address is gone', 'consent_asked', asked, {}, { candidate: { email: null } }],
      ['consent is asked, the reminder is due', 'consent_asked', { ...asked, consentRemindedAt: earlier }, {}],
      ['consent is asked, too late', 'consent_asked', { ...asked, consentExpiresOn: '2026-11-30' }, {}],
      [
        'consent is reminded',
        'consent_reminded',
        { ...asked, consentRemindedAt: earlier },
        { 'consent-reminded': YOUTH },
      ],
      ['consent is reminded, a call was wanted', 'consent_reminded', { ...asked, callAskedAt: earlier }, {}],
      ['a call is wanted', 'call_asked', { ...asked, callAskedAt: earlier }, { 'call-asked': ADVISER }],
      ['the person agrees', 'consented', { state: 'consented' }, { 'consent-given': ADVISER }, by('candidate')],
      ['the adviser notes a yes', 'consented', { state: 'consented' }, {}, byAdviser()],
      ['the person declines', 'declined_by_candidate', declined, { 'consent-declined': ADVISER }, by('candidate')],
      [
        'the person takes back a yes',
        'declined_by_candidate',
        { ...shown, ...declined },
        { 'consent-declined': ADVISER, 'proposal-taken-back': COMPANY },
        by('candidate'),
      ],
      ['a card is sent', 'sent', { ...shown, state: 'sent' }, { 'proposal-sent': COMPANY }],
      ['a card is sent, the reminder is due', 'sent', { ...shown, state: 'sent', employerRemindedAt: earlier }, {}],
      ['the company is reminded', 'employer_reminded', { ...shown, state: 'sent' }, { 'proposal-reminded': COMPANY }],
      ['the company wants a fresh link', 'answer_link_asked', { ...shown, state: 'sent' }, { 'answer-link': COMPANY }],
      [
        'the company wants a fresh link to somebody it meets',
        'answer_link_asked',
        { ...shown, state: 'interview' },
        { 'answer-link': COMPANY },
      ],
      ['the company wants a link to what is over', 'answer_link_asked', withdrawn, {}],
      [
        'the company never answers',
        'unanswered',
        { ...shown, state: 'unanswered' },
        { 'proposal-unanswered': ADVISER },
      ],
      [
        'the company wants to meet',
        'meeting_wanted',
        { ...shown, state: 'interview', contactAgreed: true },
        { 'meeting-adviser': ADVISER, 'meeting-candidate': YOUTH, 'meeting-employer': COMPANY },
        by('employer'),
      ],
      [
        'the company wants to meet, and proposes dates',
        'meeting_wanted',
        { ...shown, state: 'interview' },
        { 'meeting-adviser': ADVISER, 'meeting-employer': COMPANY },
        { ...by('employer'), meeting: { state: 'proposed' } },
      ],
      [
        'the company wants to meet, no contact agreed',
        'meeting_wanted',
        { ...shown, state: 'interview' },
        { 'meeting-adviser': ADVISER, 'meeting-employer': COMPANY },
        by('employer'),
      ],
      [
        'the company says no',
        'rejected',
        rejected,
        { 'rejected-adviser': ADVISER, 'rejected-candidate': YOUTH },
        by('employer'),
      ],
      ['the adviser notes a no', 'rejected', rejected, { 'rejected-candidate': YOUTH }, byAdviser()],
      ['the company hires', 'hired', hired, { 'hired-adviser': ADVISER, 'hired-candidate': YOUTH }, by('employer')],
      ['a shown card is withdrawn', 'withdrawn', withdrawn, { 'proposal-withdrawn': COMPANY }, byAdviser()],
      ['a card never shown is withdrawn', 'withdrawn', { state: 'withdrawn' }, {}, byAdviser()],
      ['a filled need takes its cards along', 'withdrawn', withdrawn, { 'job-gone': YOUTH }, needFilled],
      ['a filled need, no consent given yet', 'withdrawn', { state: 'withdrawn' }, {}, needFilled],
    ],
  ],
  [
    'proposals.meeting_',
    'meeting',
    [
      ['two dates are proposed', 'proposed', { state: 'proposed' }, { 'meeting-slots': YOUTH }, interview],
      [
        'two dates are proposed to someone without e-mail',
        'proposed',
        { state: 'proposed' },
        {},
        { ...interview, candidate: { email: null } },
      ],
      [
        'two dates are proposed, a call was wanted',
        'proposed',
        { state: 'proposed', callAskedAt: earlier },
        {},
        interview,
      ],
      ['dates were proposed again since', 'proposed', { state: 'proposed', sequence: 2 }, {}, interview],
      ['a date is chosen', 'set', onTuesday, everyone('set'), interview],
      ['the person wants a fresh link', 'link_asked', onTuesday, { 'meeting-link': YOUTH }, interview],
      [
        'the person wants a fresh link to choose',
        'link_asked',
        { state: 'proposed' },
        { 'meeting-link': YOUTH },
        interview,
      ],
      ['the person wants a link to a meeting called off', 'link_asked', { state: 'cancelled' }, {}, interview],
      [
        'the address is gone, whoever wants a fresh link',
        'link_asked',
        onTuesday,
        {},
        { ...interview, candidate: { email: null } },
      ],
      [
        'a date is arranged by the adviser, whose calendar wants it too',
        'set',
        onTuesday,
        everyone('set'),
        { ...interview, ...byAdviser() },
      ],
      ['a date is moved since', 'set', { ...onTuesday, sequence: 2 }, {}, interview],
      [
        'the person cannot come',
        'call_asked',
        { ...onTuesday, callAskedAt: earlier },
        { 'meeting-call-asked': ADVISER },
      ],
      ['a date is called off', 'cancelled', { ...onTuesday, state: 'cancelled' }, everyone('cancelled'), interview],
      [
        'dates nobody chose are called off',
        'cancelled',
        { state: 'cancelled' },
        { 'meeting-cancelled-candidate': YOUTH, 'meeting-cancelled-adviser': ADVISER },
        interview,
      ],
      ['dates nobody chose go with the proposal', 'cancelled', { state: 'cancelled' }, {}, { proposal: rejected }],
      [
        'a date comes near',
        'reminded',
        onTuesday,
        { 'meeting-reminded-candidate': YOUTH, 'meeting-reminded-employer': COMPANY },
        interview,
      ],
    ],
  ],
  [
    'follow_up.check_in_',
    'checkInOfEmployer',
    [
      ['the company is asked', 'asked', { state: 'asked' }, { 'check-in-employer': COMPANY }],
      [
        'the company is reminded',
        'reminded',
        { state: 'asked', reminders: 1 },
        { 'check-in-reminder-employer': COMPANY },
      ],
    ],
  ],
  [
    'follow_up.check_ins_',
    'checkInOfEmployer',
    [
      ['the company is asked about several', 'asked', { state: 'asked' }, { 'check-ins-employer': COMPANY }],
      ['the company is asked about several, a reminder is due', 'asked', { state: 'asked', reminders: 1 }, {}],
      [
        'the company is reminded of several',
        'reminded',
        { state: 'asked', reminders: 1 },
        { 'check-ins-reminder-employer': COMPANY },
      ],
    ],
  ],
  [
    'follow_up.check_in_',
    'checkInOfCandidate',
    [
      ['the person is asked', 'asked', { state: 'asked' }, { 'check-in-candidate': YOUTH }],
      ['the person is asked, a reminder is due', 'asked', { state: 'asked', reminders: 1 }, {}],
      ['the person is asked by phone', 'asked', { state: 'asked', channel: 'call' }, {}],
      [
        'the person is reminded',
        'reminded',
        { state: 'asked', reminders: 1 },
        { 'check-in-reminder-candidate': YOUTH },
      ],
      ['the person does not answer', 'unanswered', { state: 'unanswered' }, { 'check-in-unanswered': ADVISER }],
    ],
  ],
  [
    'follow_up.mediation_',
    'mediation',
    [
      ['a case is opened', 'opened', { state: 'open' }, { 'mediation-opened': ADVISER }],
      ['a running case becomes more serious', 'opened', { state: 'in_progress' }, { 'mediation-opened': ADVISER }],
      ['nobody takes a case up', 'reminded', { state: 'open' }, { 'mediation-reminded': ADVISER }],
      ['somebody has it in hand', 'reminded', { state: 'acknowledged' }, {}],
    ],
  ],
  [
    'follow_up.appointment_',
    'appointment',
    [
      [
        'both sides are invited',
        'set',
        { state: 'planned' },
        { 'appointment-employer': COMPANY, 'appointment-candidate': YOUTH },
      ],
      [
        'an appointment is called off',
        'set',
        { state: 'cancelled' },
        { 'appointment-employer': COMPANY, 'appointment-candidate': YOUTH },
      ],
      [
        'a person without address is called by the adviser',
        'set',
        { state: 'planned' },
        { 'appointment-employer': COMPANY },
        { candidate: { email: null } },
      ],
    ],
  ],
  [
    'follow_up.placement_',
    'placement',
    [
      ['a contract ends', 'ended', ended, { 'placement-ended': ADVISER }, by('system', 'placement')],
      ['the adviser ends a contract', 'ended', ended, {}, byAdviser('placement')],
    ],
  ],
];

const cases = groups.flatMap(([prefix, about, rows]) =>
  rows.map(([name, event, set, sent, more]) => ({
    name: `${about}: ${name}`,
    topic: `${prefix}${event}`,
    about,
    change: { [about]: set, ...more },
    sent,
  })),
);

/** Rows after someone did something else meanwhile: nothing above is due any more. */
const movedOn: Change = {
  membership: { state: 'ended' },
  need: { state: 'closed' },
  proposal: { state: 'shortlisted' },
  meeting: { sequence: 7 },
  checkInOfEmployer: { state: 'answered' },
  checkInOfCandidate: { state: 'answered' },
  placement: { state: 'started' },
  mediation: { state: 'resolved' },
  appointment: { state: 'done' },
};

describe('who gets which mail, and when', () => {
  it.each(cases)('$name', async ({ topic, about, change, sent }) => {
    await scene.bring(change);
    const happened = await scene.happen(topic, about);
    expect(happened.sent).toEqual(sent);
    const arrived = Object.entries(happened.arrived).map(([key, mail]) => [key, mail.to.join()]);
    expect(Object.fromEntries(arrived)).toEqual(sent);
  });

  it.each(cases.filter(({ sent }) => Object.keys(sent).length > 0))(
    '$name, but things moved on before the mail left',
    async ({ topic, about, change }) => {
      await scene.bring(change);
      await scene.change(movedOn);
      expect((await scene.happen(topic, about)).sent).toEqual({});
    },
  );

  it('tries every mail of the catalogue, here or among the sign-in tests', () => {
    const tried = new Set([...cases.flatMap(({ sent }) => Object.keys(sent)), 'mediation-escalated', 'sign-in-code']);
    expect(emails.map(({ key }) => key).filter((key) => !tried.has(key))).toEqual([]);
  });

  it('alerts whoever the case was handed on to', async () => {
    await scene.bring({ mediation: { assignedAccountId: scene.ids.director, level: 'urgent' } });
    const { sent, arrived } = await scene.happen('follow_up.mediation_escalated', 'mediation');
    expect(sent).toEqual({ 'mediation-escalated': DIRECTOR });
    expect(arrived['mediation-escalated']).toMatchObject({
      subject: expect.stringMatching(/^Urgent/),
      text: expect.stringContaining(`http://passerelle.test/mediations/${scene.ids.mediation}`),
    });
  });

  it('writes to the structure about what an adviser who left was in charge of', async () => {
    await scene.bring({ adviserPart: { state: 'ended' } });
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
  it.each(['set', 'cancelled'])(
    'a meeting that is %s comes to three calendars: one identifier, each its own address and name',
    async (state) => {
      const contactAgreed = state === 'set';
      await scene.bring({ ...interview, meeting: { ...onTuesday, state } });
      await scene.change({ proposal: { contactAgreed } });
      const { arrived } = await scene.happen(`proposals.meeting_${state}`, 'meeting');
      const calendars = Object.values(arrived).map(({ to, calendar }) => [to[0], calendar] as const);
      expect(calendars.map(([to]) => to).sort()).toEqual([ADVISER, COMPANY, YOUTH].sort());
      for (const [to, calendar] of calendars) {
        expect(calendar?.method).toBe(state === 'set' ? 'REQUEST' : 'CANCEL');
        const content = (calendar?.content ?? '').replaceAll(/\r?\n[ \t]/g, '');
        expect(content.split(/\r?\n/)).toEqual(
          expect.arrayContaining([
            `METHOD:${calendar?.method}`,
            `UID:${scene.ids.meeting}@passerelle`,
            'SEQUENCE:1',
            `STATUS:${state === 'set' ? 'CONFIRMED' : 'CANCELLED'}`,
            'DTSTART:20261208T133000Z',
            'DTEND:20261208T140000Z',
            'LOCATION:12 rue de la Gare\\, 61100 Flers',
          ]),
        );
        const addresses = [YOUTH, COMPANY, ADVISER].filter((address) => content.includes(address));
        expect(addresses).toEqual([to]);
        expect(/Bernard/.test(content)).toBe(to === ADVISER || (to === COMPANY && contactAgreed));
      }
    },
  );

  it('gives the company name and contact once it wants to meet and the person agreed', async () => {
    await scene.bring({ proposal: { ...shown, state: 'interview', contactAgreed: true } });
    const { arrived } = await scene.happen('proposals.meeting_wanted', 'proposal');
    expect(arrived['meeting-employer']?.text).toMatch(/Inès Bernard[^]*06 12 34 56 78[^]*ines@example\.org/);
  });

  it('keeps what was said in confidence out of the alert', async () => {
    await scene.bring({});
    const { arrived } = await scene.happen('follow_up.mediation_opened', 'mediation');
    const invited = await scene.happen('follow_up.appointment_set', 'appointment');
    for (const mail of Object.values(invited.arrived)) {
      expect(`${mail.subject} ${mail.html} ${mail.text}`).not.toMatch(/harc|subir/);
      expect(mail.text).toContain('jeudi 3 décembre 2026 à 14\u00a0h');
      expect(mail.text).toContain('Au restaurant');
    }
    expect(`${arrived['mediation-opened']?.html} ${arrived['mediation-opened']?.text}`).not.toMatch(/harc/);
    expect(arrived['mediation-opened']?.text).toContain('jeudi 3 décembre 2026 à 18\u00a0h');
  });

  it('keeps the employer’s reason from the young person', async () => {
    await scene.bring({ proposal: rejected, ...by('employer') });
    const { arrived } = await scene.happen('proposals.rejected', 'proposal');
    expect(arrived['rejected-adviser']?.text).toMatch(/plus d’expérience[^]*Trop jeune/);
    expect(arrived['rejected-candidate']?.text).not.toMatch(/expérience|Trop jeune/);
  });

  it('passes on to the employer what the adviser asks', async () => {
    await scene.bring({ need: { state: 'draft' }, ...byAdviser('need') });
    const { arrived } = await scene.happen('needs.sent_back', 'need');
    expect(arrived['need-sent-back']).toMatchObject({
      replyTo: [ADVISER],
      text: expect.stringContaining('Quels horaires ?'),
    });
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

it.each([
  ['2009-03-01', true],
  ['2006-05-04', false],
])('the adviser of somebody born on %s is told of the legal representative: %s', async (birthDate, told) => {
  await scene.bring({ proposal: { state: 'consented', ...shown }, ...by('candidate') });
  await house.db.query('update candidates set birth_date = $2 where id = $1', [scene.ids.candidate, birthDate]);
  const { arrived } = await scene.happen('proposals.consented', 'proposal');
  expect(arrived['consent-given']?.text.includes('représentant légal')).toBe(told);
});

describe('an adviser who is away', () => {
  beforeAll(async () => {
    const { adviser, director } = scene.ids;
    await house.db.query(
      `insert into absences (id, structure_id, account_id, substitute_account_id, from_day, to_day, created_at)
       select gen_random_uuid(), structure_id, account_id, $2, $3, $3, $4 from memberships where account_id = $1`,
      [adviser, director, house.clock.today(), house.clock.now()],
    );
  });
  afterAll(() => house.db.query('delete from absences'));

  const unanswered: Change = { checkInOfEmployer: { state: 'unanswered' } };
  const agreed: Change = { proposal: { state: 'consented', contactAgreed: true }, ...by('candidate') };
  const toBoth = [ADVISER, DIRECTOR];
  it.each<[string, string, About, Change, string, string[]]>([
    ['a call to make', 'follow_up.check_in_unanswered', 'checkInOfEmployer', unanswered, 'check-in-unanswered', toBoth],
    ['a card to send', 'proposals.consented', 'proposal', agreed, 'consent-given', toBoth],
    [
      'a question to the young person',
      'proposals.consent_asked',
      'proposal',
      { proposal: asked },
      'consent-asked',
      [YOUTH],
    ],
  ])(
    '%s: whoever stands in reads it as well when it asks the adviser to act',
    async (_, topic, about, change, key, to) => {
      await scene.bring({ ...change });
      const { arrived } = await scene.happen(topic, about);
      expect(arrived[key]?.to).toEqual(to);
    },
  );

  it('is the only reader again on the day after', async () => {
    const today = house.clock.now();
    house.clock.advance(24 * 3600_000);
    await scene.bring(unanswered);
    const { arrived } = await scene.happen('follow_up.check_in_unanswered', 'checkInOfEmployer');
    expect(arrived['check-in-unanswered']?.to).toEqual([ADVISER]);
    house.clock.set(today);
  });
});

describe('links in mails', () => {
  it.each<[string, string, About, object, string, Change?]>([
    ['consent', 'proposals.consent_asked', 'proposal', asked, '2026-12-08T22:59:59Z'],
    ['employer_answer', 'proposals.sent', 'proposal', { ...shown, state: 'sent' }, '2026-12-21T09:00:00Z'],
    ['meeting', 'proposals.meeting_proposed', 'meeting', { state: 'proposed' }, '2026-12-10T22:59:59Z'],
    ['meeting', 'proposals.meeting_link_asked', 'meeting', onTuesday, '2026-12-15T13:30:00Z', interview],
    ['meeting', 'proposals.meeting_link_asked', 'meeting', { state: 'proposed' }, '2026-12-08T09:00:00Z', interview],
    ['check_in', 'follow_up.check_in_asked', 'checkInOfEmployer', { state: 'asked' }, '2026-12-31T09:00:00Z'],
  ])('open a page for %s alone, and expire', async (purpose, topic, about, set, expiresAt, more = {}) => {
    house.clock.set(TEST_NOW);
    // Whoever was written to often today has to wait for the rest.
    await house.db.query('delete from mails');
    await scene.bring({ ...more, [about]: set });
    const [mail] = Object.values((await scene.happen(topic, about)).arrived);
    const token = /http:\/\/passerelle\.test\/r\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
    expect(mail?.html).toContain(`href="http://passerelle.test/r/${token}"`);
    const link = { purpose, subjectId: scene.ids[about], expiresAt: new Date(expiresAt) };
    expect(await house.app.get(Links).find(token)).toMatchObject({ expired: false, link });
  });

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
