import { Links } from '#accounts';
import { byLink, Database, instantOf } from '#platform';
import { following, type Following } from '../../support/following.js';

let house: Following['house'];
let api: Following['api'];
let get: Following['get'];
let post: Following['post'];
let at: Following['at'];
let mediationsOf: Following['mediationsOf'];
let find: Following['find'];
let answersTo: Following['answersTo'];
let sweep: Following['sweep'];
let told: Following['told'];
let aPlacement: Following['aPlacement'];
let cookies: Following['cookies'];
let structureId: Following['structureId'];
let checkIns: Following['checkIns'];
let queries: Following['queries'];

beforeAll(async () => {
  ({
    house,
    api,
    get,
    post,
    at,
    mediationsOf,
    find,
    answersTo,
    sweep,
    told,
    aPlacement,
    cookies,
    structureId,
    checkIns,
    queries,
  } = await following());
}, 60_000);

beforeEach(() => at('2026-12-01', '10:00'));

afterAll(() => house.close());

describe('asking', () => {
  it('asks once, reminds twice at other hours, then leaves it to the cookies.adviser, however often the sweep runs', async () => {
    const id = await aPlacement();
    const steps = [];
    for (const [day, time] of [
      ['2026-12-09', '08:59'],
      ['2026-12-09', '09:00'],
      ['2026-12-11', '12:30'],
      ['2026-12-16', '17:30'],
      ['2026-12-18', '09:00'],
    ] as const) {
      await at(day, time);
      await sweep();
      const jobs = await checkIns.sweep();
      const { state, reminders } = await find(id, 'before_start', 'candidate');
      steps.push(`${day} ${time} ${state} ${reminders}, still due: ${jobs.length}`);
    }
    expect(steps).toEqual([
      '2026-12-09 08:59 planned 0, still due: 0',
      '2026-12-09 09:00 asked 0, still due: 0',
      '2026-12-11 12:30 asked 1, still due: 0',
      '2026-12-16 17:30 asked 2, still due: 0',
      '2026-12-18 09:00 unanswered 2, still due: 0',
    ]);
    const events = (await told(id)).filter(({ respondent }) => respondent === 'candidate').map(({ topic }) => topic);
    expect(events).toEqual(['asked', 'reminded', 'reminded', 'unanswered'].map((step) => `follow_up.check_in_${step}`));
  });

  it('does nothing twice when two workers hold the same job', async () => {
    const id = await aPlacement();
    await at('2026-12-09', '09:00');
    const jobs = await checkIns.sweep();
    await Promise.all([...jobs, ...jobs, ...jobs].map(({ data }) => checkIns.act(data.checkInId ?? '')));
    expect((await told(id)).map(({ topic, respondent }) => `${topic} ${respondent}`).sort()).toEqual([
      'follow_up.check_in_asked candidate',
      'follow_up.check_in_asked employer',
    ]);
  });

  it('writes to nobody at night nor on a day off, also after three days of silence of the machines', async () => {
    const id = await aPlacement();
    await at('2026-12-12', '22:00');
    await sweep();
    expect(await find(id, 'before_start', 'employer')).toMatchObject({ state: 'planned' });
    await at('2026-12-14', '08:00');
    await sweep();
    expect(await find(id, 'before_start', 'employer')).toMatchObject({ state: 'asked' });
  });

  it('turns to the phone at once for a person without address, decided when the question is asked', async () => {
    const id = await aPlacement({}, { email: null });
    await at('2026-12-09', '09:00');
    await sweep();
    const asked = await find(id, 'before_start', 'candidate');
    expect(asked).toMatchObject({ state: 'asked', channel: 'call' });
    expect((await told(id)).map(({ respondent }) => respondent)).toEqual(['employer']);
    const calls = (await queries.checkInsToCall(structureId)).filter(({ placementId }) => placementId === id);
    expect(calls).toMatchObject([
      { checkInId: asked.id, respondent: 'candidate', phone: expect.stringContaining('6'), unanswered: false },
    ]);

    const form = await get(`/api/check-ins/${asked.id}/form`, cookies.adviser).expect(200);
    expect(form.body).toMatchObject({
      respondent: 'candidate',
      personName: expect.stringContaining('Noé'),
      phone: '06 00 00 00 01',
      otherSide: { name: 'Ana Patronne', phone: '02 33 00 00 01' },
      jobTitle: 'Plonge et aide en cuisine',
      closed: null,
    });
    expect(JSON.stringify(form.body)).not.toContain('worry');
    await post(`/api/check-ins/${asked.id}/answers`, cookies.adviser, {
      answers: answersTo('before_start', 'candidate'),
    }).expect(204);
    expect((await queries.checkInsToCall(structureId)).filter(({ placementId }) => placementId === id)).toEqual([]);
  });
});

describe('answering', () => {
  it('takes three answers, once, through the side it was put to', async () => {
    const id = await aPlacement();
    const { id: checkInId } = await find(id, 'day_7', 'candidate');
    const answers = answersTo('day_7', 'candidate');
    await expect(checkIns.answer(byLink('employer'), checkInId, { answers })).rejects.toMatchObject({
      kind: 'not_found',
    });
    await expect(checkIns.answer(byLink('candidate'), checkInId, { answers: {} })).rejects.toMatchObject({
      kind: 'invalid',
    });
    await expect(
      checkIns.answer(byLink('candidate'), checkInId, { answers, comment: 'a'.repeat(1001) }),
    ).rejects.toMatchObject({ kind: 'invalid' });
    expect(await find(id, 'day_7', 'candidate')).toMatchObject({ state: 'planned', answers: [] });
    await checkIns.answer(byLink('candidate'), checkInId, { answers, comment: '  Merci  ' });
    expect(await find(id, 'day_7', 'candidate')).toMatchObject({ state: 'answered', comment: 'Merci', level: 'none' });
    await expect(checkIns.answer(byLink('candidate'), checkInId, { answers })).rejects.toMatchObject({
      code: 'already_answered',
    });
  });

  it('is given by a company in its space too, and only what the company was asked', async () => {
    await at('2026-12-01', '10:00');
    const id = await aPlacement();
    await at('2026-12-09', '09:00');
    await sweep();
    const theirs = await find(id, 'before_start', 'employer');
    const listed = await get('/api/placements?limit=1', cookies.employer);
    expect(listed.body.items[0].comingCheckIns).toContainEqual(
      expect.objectContaining({ milestone: 'before_start', askedId: theirs.id }),
    );
    const waiting = (await get('/api/home', cookies.employer)).body.checkInsToAnswer as number;
    expect(waiting).toBeGreaterThan(0);

    const form = await get(`/api/check-ins/${theirs.id}/questions`, cookies.employer);
    expect(Object.keys(form.body).sort()).toEqual(['closed', 'confidentiality', 'questions', 'title']);
    const incomplete = await post(`/api/check-ins/${theirs.id}/company-answers`, cookies.employer, { answers: {} });
    expect(incomplete.status).toBe(400);
    const answers = answersTo('before_start', 'employer');
    const given = await post(`/api/check-ins/${theirs.id}/company-answers`, cookies.employer, { answers });
    expect(given.status).toBe(204);
    expect((await find(id, 'before_start', 'employer')).state).toBe('answered');
    expect((await get('/api/home', cookies.employer)).body.checkInsToAnswer).toBe(waiting - 1);

    const { id: ofYouth } = await find(id, 'before_start', 'candidate');
    expect((await get(`/api/check-ins/${ofYouth}/questions`, cookies.employer)).status).toBe(404);
    const stranger = await post(`/api/check-ins/${ofYouth}/company-answers`, cookies.employer, { answers });
    expect(stranger.status).toBe(404);
  });

  it('is given on a page without account: opening it does nothing, a button answers', async () => {
    const id = await aPlacement();
    const { id: checkInId } = await find(id, 'day_7', 'candidate');
    const expiresAt = instantOf('2027-01-31', '12:00');
    const address = await house.app
      .get(Database)
      .transaction((tx) => house.app.get(Links).create(tx, { purpose: 'check_in', subjectId: checkInId, expiresAt }));
    const { pathname } = new URL(address);
    const fields = Object.entries(answersTo('day_7', 'candidate')).map(
      ([code, value]) => [`answers.${code}`, value] as const,
    );
    const send = (form: readonly (readonly [string, string])[]) =>
      api().post(pathname).type('form').send(Object.fromEntries(form));

    const opened = await api().get(pathname).expect(200);
    expect(opened.text).toContain('Quelqu’un vous montre le travail');
    expect(opened.text).toContain('L’entreprise ne les voit pas');
    expect(Buffer.byteLength(opened.text)).toBeLessThan(30_000);
    // Touched in the mail, an answer is marked; a program that opens every link has answered nothing.
    const touched = await api().get(`${pathname}?reponse=bad`).expect(200);
    expect(touched.text.match(/checked=""/g)).toHaveLength(1);
    expect((await find(id, 'day_7', 'candidate')).state).toBe('planned');

    const incomplete = await send([...fields.slice(1), ['comment', 'On m’a <oublié>']]).expect(400);
    expect(incomplete.text).toContain('Choisissez une réponse.');
    expect(incomplete.text).toContain('On m’a &lt;oublié&gt;');
    expect((await find(id, 'day_7', 'candidate')).state).toBe('planned');

    const thanks = await send([...fields, ['call', 'yes']]).expect(200);
    expect(thanks.text).toContain('va vous appeler');
    expect(await find(id, 'day_7', 'candidate')).toMatchObject({ state: 'answered', level: 'alert' });
    expect((await api().get(pathname).expect(200)).text).toContain('Vous avez déjà répondu');
    expect((await mediationsOf(id))[0]?.reasons).toEqual(['Jeune\u00a0: demande qu’on l’appelle.']);
  });

  it('says which question has no answer', async () => {
    const { id } = await find(await aPlacement(), 'day_7', 'employer');
    const answer = await post(`/api/check-ins/${id}/answers`, cookies.adviser, {
      answers: { presence: 'yes', tasks: 'magic' },
    }).expect(400);
    expect((answer.body as { fields: { field: string; message: string }[] }).fields).toEqual([
      { field: 'answers.tasks', code: 'not_offered', message: 'Cette réponse n’est pas proposée.' },
      { field: 'answers.atmosphere', code: 'required', message: 'Choisissez une réponse.' },
    ]);
    await post(`/api/check-ins/${id}/answers`, cookies.adviser, { answers: 'yes' }).expect(400);
    await post(`/api/check-ins/${id}/answers`, cookies.adviser, { answers: { presence: ['yes'] } }).expect(400);
  });

  it('is still heard after the adviser was asked to call', async () => {
    const id = await aPlacement();
    const { id: checkInId } = await find(id, 'before_start', 'candidate');
    for (const [day, time] of [
      ['2026-12-09', '09:00'],
      ['2026-12-11', '12:30'],
      ['2026-12-16', '17:30'],
      ['2026-12-18', '09:00'],
    ] as const) {
      await at(day, time);
      await sweep();
    }
    await checkIns.answer(byLink('candidate'), checkInId, { answers: answersTo('before_start', 'candidate') });
    expect(await find(id, 'before_start', 'candidate')).toMatchObject({ state: 'answered' });
  });
});
