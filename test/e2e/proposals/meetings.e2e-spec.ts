import { Meetings } from '#proposals';
import { type Proposing, proposing } from '../../support/proposing.js';

let scene: Proposing;
let proposalId: string;

const TUESDAY = { day: '2026-12-08', time: '14:30' };
const THURSDAY = { day: '2026-12-10', time: '09:00' };
const offer = {
  slots: [TUESDAY, THURSDAY],
  ...{ minutes: 30, mode: 'on_site', place: '12 rue de la Gare, 61100 Flers', phone: null, note: 'Demander Paul' },
};
const onTuesday = '2026-12-08T13:30:00.000Z';
const onThursday = '2026-12-10T08:00:00.000Z';

interface Meeting {
  id: string;
  state: string;
  slots: { at: string; day: string; time: string }[];
  agreed: { at: string; day: string; time: string } | null;
  callAskedAt: string | null;
  actions: string[];
}

/** The proposal is in front of an employer who has not answered. */
const aCard = async (changes: object = {}): Promise<void> => {
  proposalId = await scene.proposalAt('sent', await scene.aNeed(), await scene.aCandidate(changes));
};
const path = (rest: string): string => `/api/proposals/${proposalId}/${rest}`;
const meet = () => scene.post(path('meet'), scene.employer, { offer });
const meeting = async (): Promise<Meeting | null> =>
  (await scene.get<{ meeting: Meeting | null }>(`/api/proposals/${proposalId}`, scene.adviser)).meeting;
const toDo = async (): Promise<string[]> =>
  (await scene.get<{ items: { kind: string; path: string }[] }>('/api/worklist', scene.adviser)).items
    .filter((item) => item.path.endsWith(proposalId))
    .map(({ kind }) => kind);
const meetingTopics = async (): Promise<string[]> =>
  (await scene.topicsOf(proposalId)).flatMap((topic) => topic.split('proposals.meeting_')[1] ?? []);
const youngLink = async (): Promise<string> => scene.linkTo('meeting', (await meeting())?.id ?? '');

beforeAll(async () => {
  scene = await proposing();
});
beforeEach(() => aCard());
afterEach(() => scene.clear());
afterAll(() => scene.house.close());

describe('two dates', () => {
  it('are proposed by the employer and chosen by the young person, each on a page without script', async () => {
    const card = await scene.linkTo('employer_answer', proposalId);
    const page = await scene.api().get(card).expect(200);
    expect(page.text).toMatch(/type="date"[^]*type="time"/);
    const form = { action: 'meet', day0: TUESDAY.day, time0: TUESDAY.time, day1: THURSDAY.day, time1: THURSDAY.time };
    const terms = { minutes: '30', mode: 'on_site', place: '12 rue de la Gare', phone: '', note: 'Demander Paul' };
    const sunday = await scene.press(card, { ...form, ...terms, day0: '2026-12-06' }).expect(400);
    expect(sunday.text).toMatch(/role="alert">Ce jour est un dimanche[^]*value="2026-12-06"/);
    expect((await scene.row(proposalId)).state).toBe('sent');
    expect((await scene.press(card, { ...form, ...terms }).expect(200)).text).toContain('choisir entre vos deux dates');

    expect(await meeting()).toMatchObject({
      state: 'proposed',
      slots: [
        { at: onTuesday, ...TUESDAY },
        { at: onThursday, ...THURSDAY },
      ],
      agreed: null,
    });
    const link = await youngLink();
    const choice = await scene.api().get(`${link}?agenda=1`).expect(200);
    expect(choice.text.replaceAll('\u00a0', ' ')).toContain('jeudi 10 décembre 2026 à 9 h');
    expect(Buffer.byteLength(choice.text)).toBeLessThan(30 * 1024);
    expect((await meeting())?.state).toBe('proposed');
    expect((await scene.press(link, { action: 'choose' }).expect(400)).text).toContain('role="alert"');
    await scene.press(link, { action: 'choose', at: '2026-12-09T08:00:00.000Z' }).expect(400);
    const chosen = await scene.press(link, { action: 'choose', at: onThursday }).expect(200);
    expect(chosen.text).toContain('12 rue de la Gare');
    // The button pressed twice.
    await scene.press(link, { action: 'choose', at: onThursday }).expect(200);
    expect(await meeting()).toMatchObject({ state: 'set', agreed: { at: onThursday, ...THURSDAY } });
    expect(await meetingTopics()).toEqual(['proposed', 'wanted', 'set']);
    expect((await scene.api().get(card)).text).toContain('jeudi 10 décembre 2026');
    const file = await scene.api().get(`${link}?agenda=1`).expect(200);
    expect(file.headers['content-type']).toContain('text/calendar');
    const { id } = (await meeting())!;
    for (const line of [`UID:${id}@passerelle`, 'SEQUENCE:1', 'METHOD:PUBLISH', 'DTSTART:20261210T080000Z'])
      expect(file.text).toContain(line);
  });

  it.each([
    ['slots.0', { slots: [{ day: '2026-11-30', time: '10:00' }, THURSDAY] }],
    ['slots.0', { slots: [{ day: '2026-12-01', time: '09:30' }, THURSDAY] }],
    ['slots.1', { slots: [THURSDAY, { day: '2026-12-25', time: '10:00' }] }],
    ['slots.1', { slots: [THURSDAY, { day: '2026-12-11', time: '22:00' }] }],
    ['slots.1', { slots: [THURSDAY, THURSDAY] }],
    ['slots.1', { slots: [THURSDAY, { day: '2027-06-11', time: '10:00' }] }],
    ['offer.slots', { slots: [THURSDAY] }],
    ['slots.0', { slots: [{ day: '2026-02-30', time: '10:00' }, THURSDAY] }],
    ['place', { place: ' ' }],
    ['phone', { mode: 'phone', phone: '12' }],
    ['offer.minutes', { minutes: 7 }],
  ])('are refused with the field %s: %j', async (field, changes) => {
    const { body } = await scene.post(path('meet'), scene.employer, { offer: { ...offer, ...changes } }).expect(400);
    expect(body).toMatchObject({ fields: [{ field, message: expect.stringMatching(/\.$/) as string }] });
    expect((await scene.row(proposalId)).state).toBe('sent');
  });

  it('may be others as long as none is chosen; after that the meeting is another one', async () => {
    await meet().expect(204);
    const first = await meeting();
    const others = { ...offer, slots: [THURSDAY, { day: '2026-12-11', time: '10:00' }] };
    await scene.put(path('meeting/slots'), scene.employer, others).expect(204);
    const second = await meeting();
    expect(second?.id).toBe(first?.id);
    const old = await scene.press(await youngLink(), { action: 'choose', at: onTuesday }).expect(400);
    expect(old.text).toContain('a changé les dates');
    await scene.press(await youngLink(), { action: 'choose', at: onThursday }).expect(200);
    await scene.put(path('meeting/slots'), scene.employer, offer).expect(204);
    const third = await meeting();
    expect(third?.id).not.toBe(first?.id);
    expect(third?.state).toBe('proposed');
    expect(await meetingTopics()).toEqual(['proposed', 'wanted', 'proposed', 'set', 'cancelled', 'proposed']);
  });

  it('need not be proposed: the adviser arranges the meeting on the phone, and may move it', async () => {
    await scene.post(path('meet'), scene.employer).expect(204);
    expect(await meeting()).toBeNull();
    expect(await toDo()).toEqual(['employer_answered']);
    const { slots, ...terms } = offer;
    await scene.put(path('meeting'), scene.adviser, { slot: slots[0], ...terms }).expect(204);
    const first = await meeting();
    expect(first).toMatchObject({ state: 'set', agreed: TUESDAY, slots: [] });
    await scene.put(path('meeting'), scene.colleague, { slot: slots[1], ...terms }).expect(204);
    expect(await meeting()).toMatchObject({ id: first?.id, agreed: THURSDAY });
    const [{ sequence } = {}] = await scene.house.db.query<{ sequence: number }>('select sequence from meetings');
    expect(sequence).toBe(1);
  });

  it('are chosen by the adviser for whoever has no e-mail', async () => {
    await aCard({ email: null });
    await meet().expect(204);
    expect(await toDo()).toEqual(['meeting_to_choose']);
    await scene.post(path('meeting/choose'), scene.adviser, { at: onTuesday }).expect(204);
    expect(await meeting()).toMatchObject({ state: 'set', agreed: TUESDAY });
    expect(await toDo()).toEqual([]);
  });

  it('of two who choose at once, one does and the other is told', async () => {
    await meet().expect(204);
    const answers = await Promise.all(
      [onTuesday, onThursday].map((at) => scene.post(path('meeting/choose'), scene.adviser, { at })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  it('are out of reach for everybody else', async () => {
    await meet().expect(204);
    for (const [rest, body] of [
      ['meeting/choose', { at: onTuesday }],
      ['meeting/cancel', {}],
    ] as const)
      await scene.post(path(rest), scene.stranger, body).expect(404);
    await scene.put(path('meeting/slots'), scene.stranger, offer).expect(404);
    await scene.api().get(path('preparation')).set('cookie', scene.stranger).expect(404);
    await scene.post(path('meeting/choose'), scene.employer, { at: onTuesday }).expect(403);
  });
});

describe('a meeting that cannot be', () => {
  it('is a call for the adviser, once, and stays until something else is agreed', async () => {
    await meet().expect(204);
    const link = await youngLink();
    await scene.press(link, { action: 'choose', at: onTuesday }).expect(200);
    await scene.press(link, { action: 'call' }).expect(200);
    await scene.press(link, { action: 'call' }).expect(200);
    expect(await meetingTopics()).toEqual(['proposed', 'wanted', 'set', 'call_asked']);
    expect(await meeting()).toMatchObject({ state: 'set', agreed: TUESDAY });
    expect(await toDo()).toEqual(['meeting_to_move']);
    const { slots, ...terms } = offer;
    await scene.put(path('meeting'), scene.adviser, { slot: slots[1], ...terms }).expect(204);
    expect(await meeting()).toMatchObject({ agreed: THURSDAY, callAskedAt: null });
  });

  it('is called off by the employer; the adviser is asked what comes next', async () => {
    await meet().expect(204);
    await scene.post(path('meeting/cancel'), scene.employer, { note: 'Absent' }).expect(204);
    expect(await meeting()).toBeNull();
    expect(await toDo()).toEqual(['employer_answered']);
    await scene.post(path('meeting/cancel'), scene.employer).expect(404);
  });

  it.each([
    ['reject', { reason: 'chosen_other' }],
    ['withdraw', {}],
    ['hire', { contractType: 'cdi', startsOn: '2027-01-12' }],
  ])('ends with the proposal: %s', async (action, body) => {
    await meet().expect(204);
    const link = await youngLink();
    await scene.press(link, { action: 'choose', at: onTuesday }).expect(200);
    await scene.post(path(action), scene.adviser, body).expect(204);
    expect(await meeting()).toBeNull();
    expect((await scene.api().get(link)).text).toContain('n’a plus lieu');
    expect(await meetingTopics()).toEqual(['proposed', 'wanted', 'set', 'cancelled']);
  });

  it('stays on record when it has taken place before the employer decides', async () => {
    await meet().expect(204);
    await scene.post(path('meeting/choose'), scene.adviser, { at: onTuesday }).expect(204);
    scene.house.clock.set(new Date('2026-12-08T16:00:00Z'));
    expect(await toDo()).toEqual(['meeting_outcome']);
    expect((await scene.api().get(await youngLink())).text).toContain('est passé');
    await scene.post(path('meeting/cancel'), scene.employer).expect(409);
    await scene.post(path('reject'), scene.employer, { reason: 'chosen_other' }).expect(204);
    expect(await meeting()).toMatchObject({ state: 'set' });
    expect((await meetingTopics()).at(-1)).toBe('set');
  });
});

describe('the history of a meeting', () => {
  it('keeps every date it was about, who it came from and why it ended', async () => {
    await meet().expect(204);
    const others = { ...offer, slots: [THURSDAY, { day: '2026-12-11', time: '10:00' }] };
    const { slots, ...terms } = offer;
    const link = await youngLink();
    for (const act of [
      () => scene.put(path('meeting/slots'), scene.adviser, others).expect(204),
      () => scene.press(link, { action: 'choose', at: onThursday }).expect(200),
      () => scene.press(link, { action: 'call' }).expect(200),
      () => scene.put(path('meeting'), scene.colleague, { slot: slots[0], ...terms }).expect(204),
      () => scene.post(path('meeting/cancel'), scene.employer, { note: 'Fermeture' }).expect(204),
      () => scene.put(path('meeting'), scene.adviser, { slot: slots[1], ...terms }).expect(204),
    ]) {
      scene.house.clock.advance(60_000);
      await act();
    }
    const { meetingHistory } = await scene.get<{
      meetingHistory: { kind: string; actor: string; note: string | null; times: { day: string; time: string }[] }[];
    }>(`/api/proposals/${proposalId}`, scene.adviser);
    expect(
      meetingHistory.map(({ kind, actor, note, times }) => [
        kind,
        actor,
        note,
        times.map(({ day }) => day.slice(-2)).join(),
      ]),
    ).toEqual([
      ['offered', 'employer', null, '08,10'],
      ['offered', 'adviser', null, '10,11'],
      ['chosen', 'candidate', null, '10'],
      ['call_asked', 'candidate', null, '10'],
      ['moved', 'adviser', null, '08'],
      ['cancelled', 'employer', 'Fermeture', '08'],
      ['arranged', 'adviser', null, '10'],
    ]);
  });
});

describe('a link to a meeting that is too old', () => {
  it('answers nothing and asks for a fresh one, to the address on record', async () => {
    await meet().expect(204);
    const expired = await scene.linkTo('meeting', (await meeting())?.id ?? '', new Date('2026-12-01T08:00:00Z'));
    scene.house.clock.advance(16 * 60_000);
    const page = await scene.api().get(expired).expect(410);
    expect(page.text).toContain('Recevoir un nouveau lien');
    await scene.press(expired, { action: 'choose', at: onTuesday }).expect(410);
    expect((await scene.press(expired, { action: 'renew' }).expect(200)).text).toContain('à l’adresse e-mail');
    expect((await meetingTopics()).at(-1)).toBe('link_asked');
    expect((await meeting())?.state).toBe('proposed');
  });
});

describe('the working day before', () => {
  it('both sides are reminded once, also when jobs run twice', async () => {
    const meetings = scene.house.app.get(Meetings);
    await meet().expect(204);
    await scene.post(path('meeting/choose'), scene.adviser, { at: onTuesday }).expect(204);
    const run = async (at: string): Promise<number> => {
      scene.house.clock.set(new Date(at));
      const jobs = await meetings.sweep();
      for (const { data } of [...jobs, ...jobs]) await meetings.act(data.meetingId!);
      return jobs.length;
    };
    expect(await run('2026-12-07T07:50:00Z')).toBe(0);
    expect(await run('2026-12-07T08:00:00Z')).toBe(1);
    expect(await run('2026-12-07T08:10:00Z')).toBe(0);
    expect(await meetingTopics()).toEqual(['proposed', 'wanted', 'set', 'reminded']);
  });
});

describe('getting ready', () => {
  it('is a list the adviser ticks, with who and when; a meeting nobody prepared is on the worklist', async () => {
    await meet().expect(204);
    await scene.post(path('meeting/choose'), scene.adviser, { at: onTuesday }).expect(204);
    expect(await toDo()).toEqual([]);
    scene.house.clock.set(new Date('2026-12-06T10:00:00Z'));
    expect(await toDo()).toEqual(['meeting_to_prepare']);
    for (let times = 0; times < 2; times++)
      await scene.put(path('preparation'), scene.colleague, { code: 'mobility', done: true }).expect(204);
    const lines = await scene.get<{ code: string; doneBy: string | null }[]>(path('preparation'), scene.adviser);
    expect(lines.filter(({ doneBy }) => doneBy !== null)).toMatchObject([{ code: 'mobility', doneBy: 'Léa Martin' }]);
    expect(await toDo()).toEqual([]);
    await scene.put(path('preparation'), scene.adviser, { code: 'mobility', done: false }).expect(204);
    await scene.put(path('preparation'), scene.adviser, { code: 'religion', done: true }).expect(400);
    expect(await toDo()).toEqual(['meeting_to_prepare']);
  });
});

describe('the card of somebody to be met', () => {
  it('says when, and not that the person asked for a call', async () => {
    await meet().expect(204);
    await scene.post(path('meeting/choose'), scene.adviser, { at: onTuesday }).expect(204);
    await scene.press(await youngLink(), { action: 'call' }).expect(200);
    const needId = (await scene.row(proposalId)).need_id as string;
    const cards = await scene.get<object[]>(`/api/needs/${needId}/cards`, scene.employer);
    expect(cards).toMatchObject([{ meeting: { state: 'set', agreed: TUESDAY, actions: ['cancel'] } }]);
    expect(JSON.stringify(cards)).not.toContain('callAsked');
  });
});
