import { Links } from '#accounts';
import { CheckIns, Mediations, questionsOf, type Respondent } from '#follow-up';
import { emails, Mails } from '#notifications';
import { byLink, Database, instantOf, newId } from '#platform';
import request from 'supertest';
import { startHouse, type TestHouse } from '../../support/app.js';
import { aCompany, anAdviser, anEmployer, aStructure, signInAs, type TestPerson } from '../../support/builders.js';

let house: TestHouse;
let people: Record<'adviser' | 'director' | 'employer' | 'stranger', TestPerson>;
let cookies: Record<keyof typeof people, string>;
let companyId: string;

const call = (method: 'get' | 'post' | 'delete', path: string, who: keyof typeof people = 'adviser') =>
  request(house.app.getHttpServer())[method](`/api${path}`).set('cookie', cookies[who]);
const bodyOf = async <T>(answer: request.Test): Promise<T> => (await answer).body as T;
const created = async (path: string, body: object): Promise<string> =>
  (await bodyOf<{ id: string }>(call('post', path).send(body).expect(201))).id;

interface Case {
  state: string;
  outcome: string | null;
  learnt: string | null;
  phones: { employer: string | null; candidate: string | null; contactName: string };
  notes: { id: string; kind: string; text: string }[];
  plan: {
    id: string;
    kind: string;
    state: string;
    startsAt: { day: string; time: string } | null;
    report: string | null;
    by: string;
  }[];
}
const caseOf = (id: string) => bodyOf<Case>(call('get', `/mediations/${id}`).expect(200));

let count = 0;
async function aPlacement(changes: object = {}): Promise<{ id: string; candidateId: string }> {
  count += 1;
  const candidateId = await created('/candidates', {
    ...{ firstName: 'Noé', lastName: `Personne${count}`, birthDate: '2005-07-14', email: `noe${count}@example.org` },
    ...{ phone: '06 39 98 00 01', communeCode: '61169', radiusKm: 20, means: 'moped', availableFrom: '2026-12-01' },
    targets: [{ code: 'G1605' }],
  });
  const terms = { origin: 'found_alone', jobTitle: 'Plonge', occupationCode: 'G1605', contractType: 'cdi' };
  const id = await created('/placements', { ...terms, startsOn: '2026-12-01', candidateId, companyId, ...changes });
  return { id, candidateId };
}
async function aCase(placementId: string, text = 'Des retards'): Promise<string> {
  await call('post', `/placements/${placementId}/help`, 'employer').send({ text }).expect(204);
  const [row] = await house.db.query<{ id: string }>(
    'select id from mediations where placement_id = $1 order by id desc',
    [placementId],
  );
  return row?.id ?? '';
}
async function signIn(): Promise<void> {
  cookies = Object.fromEntries(
    await Promise.all(Object.entries(people).map(async ([who, person]) => [who, await signInAs(house, person)])),
  ) as typeof cookies;
}
const meeting = (changes: object = {}) => ({
  kind: 'joint_meeting',
  slot: { day: '2026-12-03', time: '14:00' },
  place: 'Au restaurant',
  note: 'Parler des retards',
  ...changes,
});
/** Sends every mail that an event makes. @returns what arrived */
async function mailed(topic: string, payload: Record<string, string>): Promise<{ to: string; all: string }[]> {
  const mails = house.app.get(Mails);
  const before = house.smtp.inbox.length;
  for (const { data } of await mails.queueFor(topic, newId(), payload)) await mails.send(data.mailId ?? '');
  return house.smtp.inbox.slice(before).map((mail) => ({ to: String(mail.to), all: JSON.stringify(mail) }));
}

beforeAll(async () => {
  house = await startHouse();
  const structureId = await aStructure(house, { communes: ['61169'] });
  const adviser = await anAdviser(house, structureId);
  people = { adviser, director: adviser, employer: adviser, stranger: adviser };
  await signIn();
  companyId = await created('/companies', {
    ...aCompany({ email: 'patronne@example.org' }),
    contactName: 'Ana Patronne',
    phone: '02 33 00 00 01',
  });
  people = {
    adviser,
    director: await anAdviser(house, structureId, { role: 'director' }),
    employer: await anEmployer(house, companyId),
    stranger: await anAdviser(house, await aStructure(house, { communes: ['14118'] })),
  };
}, 60_000);
beforeEach(async () => {
  house.clock.set(instantOf('2026-12-01', '10:00'));
  await signIn();
});
afterAll(() => house.close());

describe('what is done about a case', () => {
  it('is planned, moved, done with a report, or called off, by the team of the structure', async () => {
    const { id: placementId } = await aPlacement();
    const id = await aCase(placementId);
    const review = await created(`/mediations/${id}/actions`, meeting({ kind: 'company_review' }));
    const bus = await created(`/mediations/${id}/actions`, { kind: 'transport', dueOn: '2026-12-04', note: 'Bus' });
    const off = await created(`/mediations/${id}/actions`, meeting());
    const step = (of: string, name: string, body: object = {}) =>
      call('post', `/mediation-actions/${of}/${name}`).send(body);

    await step(review, 'move', { slot: { day: '2026-12-04', time: '10:00' }, place: 'À la Mission Locale' }).expect(
      204,
    );
    await step(review, 'finish').expect(400);
    await step(review, 'finish', { report: 'Horaires revus.' }).expect(204);
    await step(bus, 'finish').expect(204);
    await step(off, 'cancel').expect(204);
    await step(off, 'finish').expect(409);
    expect((await caseOf(id)).plan).toMatchObject([
      { id: off, state: 'cancelled' },
      { id: bus, state: 'done', report: null },
      {
        ...{ id: review, state: 'done' },
        startsAt: { day: '2026-12-04', time: '10:00', at: '2026-12-04T09:00:00.000Z' },
        report: 'Horaires revus.',
        by: 'Léa Martin',
      },
    ]);

    for (const path of [`/mediations/${id}/actions`, `/mediation-actions/${bus}/cancel`]) {
      await call('post', path, 'stranger').send(meeting()).expect(404);
      await call('post', path, 'employer').send(meeting()).expect(403);
    }
  });

  it.each([
    [{ kind: 'joint_meeting' }, ['slot', 'place']],
    [meeting({ slot: { day: '2026-12-01', time: '09:00' } }), ['slot']],
    [meeting({ slot: { day: 'demain', time: '09:00' } }), ['slot']],
    [{ kind: 'transport', dueOn: '2026-11-30' }, ['dueOn']],
    [{ kind: 'magic' }, ['kind']],
    [{ kind: 'transport', accountId: '0193f6a0-0000-7000-8000-000000000006' }, ['accountId']],
  ])('is refused with %j', async (body, fields) => {
    const id = await aCase((await aPlacement()).id);
    const answer = await bodyOf<{ fields: { field: string }[] }>(
      call('post', `/mediations/${id}/actions`).send(body).expect(400),
    );
    expect(answer.fields.map(({ field }) => field)).toEqual(fields);
  });

  it('is on the day’s list, then gone', async () => {
    const id = await aCase((await aPlacement()).id);
    const action = await created(`/mediations/${id}/actions`, meeting({ slot: { day: '2026-12-01', time: '14:00' } }));
    const mine = async () =>
      (
        await bodyOf<{ items: { kind: string; urgency: string; path: string }[] }>(call('get', '/worklist'))
      ).items.filter(({ kind, path }) => kind === 'mediation_action' && path === `/mediations/${id}`);
    expect(await mine()).toMatchObject([{ urgency: 'today' }]);
    await call('post', `/mediation-actions/${action}/finish`).send({ report: 'Fait' }).expect(204);
    expect(await mine()).toEqual([]);
  });

  it('ends with what was learnt; then nothing more is planned', async () => {
    const id = await aCase((await aPlacement()).id);
    await call('post', `/mediations/${id}/notes`).send({ text: 'Rappeler lundi', kind: 'call_employer' }).expect(204);
    await call('post', `/mediations/${id}/resolve`)
      .send({ outcome: 'Nouveaux horaires', learnt: 'Le bus de 7 h' })
      .expect(204);
    expect(await caseOf(id)).toMatchObject({
      outcome: 'Nouveaux horaires',
      learnt: 'Le bus de 7 h',
      notes: [{ kind: 'call_employer' }],
      phones: { employer: expect.stringMatching(/33/) as string, contactName: 'Ana Patronne' },
    });
    await call('post', `/mediations/${id}/actions`).send(meeting()).expect(409);
  });

  it('is opened again when it was closed by mistake, as long as the contract runs and no other case does', async () => {
    const { id: placementId } = await aPlacement();
    const id = await aCase(placementId);
    const reopen = (who?: 'stranger' | 'employer') => call('post', `/mediations/${id}/reopen`, who);
    await reopen().expect(409);
    await call('post', `/mediations/${id}/resolve`).send({ outcome: 'Salaire versé' }).expect(204);
    await reopen('stranger').expect(404);
    await reopen('employer').expect(403);
    await reopen().expect(204);
    expect(await caseOf(id)).toMatchObject({ state: 'in_progress', outcome: 'Salaire versé' });
    await created(`/mediations/${id}/actions`, meeting());

    await call('post', `/mediations/${id}/resolve`).send({ outcome: 'Salaire versé' }).expect(204);
    const other = await aCase(placementId, 'Encore des retards');
    await reopen().expect(409);
    await call('post', `/mediations/${other}/resolve`).send({ outcome: 'Réglé' }).expect(204);
    await call('post', `/placements/${placementId}/end`)
      .send({ endedOn: '2026-12-01', reason: 'resigned' })
      .expect(204);
    await reopen().expect(409);
  });

  it('keeps notes, the latest first; each takes back their own', async () => {
    const id = await aCase((await aPlacement()).id);
    const note = (text: string, who?: 'director') =>
      call('post', `/mediations/${id}/notes`, who).send({ text }).expect(204);
    await note('Appelé la patronne.');
    await note('Vu avec la direction.', 'director');
    const { notes } = await caseOf(id);
    expect(notes).toMatchObject([
      { text: 'Vu avec la direction.', mine: false },
      { text: 'Appelé la patronne.', mine: true },
    ]);
    const remove = (at: number, who?: 'stranger') => call('delete', `/mediations/${id}/notes/${notes[at]?.id}`, who);
    await remove(0).expect(404);
    await remove(1, 'stranger').expect(404);
    await remove(1).expect(204);
    expect((await caseOf(id)).notes).toHaveLength(1);
  });
});

it('invites both sides by mail, with an entry for their calendar that opens without account', async () => {
  const id = await aCase((await aPlacement()).id);
  const appointmentId = await created(`/mediations/${id}/actions`, meeting());
  const mails = await mailed('follow_up.appointment_set', { appointmentId });
  expect(mails.map(({ to }) => to).join()).toMatch(/patronne@example\.org/);
  expect(mails).toHaveLength(2);
  for (const { all } of mails) {
    const token = /\/r\/([\w-]+)/.exec(all)?.[1] ?? '';
    const page = await request(house.app.getHttpServer()).get(`/r/${token}`).expect(200);
    expect(page.text).toContain('Au restaurant');
    const calendar = await request(house.app.getHttpServer()).get(`/r/${token}?agenda=1`).expect(200);
    expect(calendar.headers['content-type']).toContain('text/calendar');
    expect(calendar.text).toMatch(/BEGIN:VEVENT[\s\S]*DTSTART:20261203T130000Z[\s\S]*DTEND:20261203T134500Z/);
    expect(`${page.text} ${calendar.text} ${all}`).not.toContain('Parler des retards');
    await request(house.app.getHttpServer()).post(`/r/${token}`).type('form').send({}).expect(409);
  }
  await call('post', `/mediation-actions/${appointmentId}/cancel`).expect(204);
  const off = await mailed('follow_up.appointment_set', { appointmentId });
  expect(off.every(({ all }) => all.includes('n’aura pas lieu') || all.includes('pas lieu'))).toBe(true);
});

it('reminds whoever is in charge before the case goes to the next person', async () => {
  const id = await aCase((await aPlacement()).id);
  const mediations = house.app.get(Mediations);
  const act = async () => {
    for (const { data } of await mediations.sweep()) if (data.mediationId === id) await mediations.act(id);
    const rows = await house.db.query<{ topic: string }>(
      `select topic from events where payload ->> 'mediationId' = $1 order by id`,
      [id],
    );
    return rows.map(({ topic }) => topic.replace('follow_up.mediation_', ''));
  };
  house.clock.set(instantOf('2026-12-03', '08:59'));
  expect(await act()).toEqual(['opened']);
  house.clock.set(instantOf('2026-12-03', '09:00'));
  expect(await act()).toEqual(['opened', 'reminded']);
  expect(await act()).toEqual(['opened', 'reminded']);
  house.clock.set(instantOf('2026-12-03', '18:00'));
  expect(await act()).toEqual(['opened', 'reminded', 'escalated']);
});

describe('after a contract', () => {
  it('the young person goes back to the proposals in one step, with the job as experience and what worked', async () => {
    const { id, candidateId } = await aPlacement();
    await call('post', `/placements/${id}/next-step`).send({ nextStep: 'proposals' }).expect(409);
    house.clock.set(instantOf('2027-03-10', '10:00'));
    await signIn();
    await call('post', `/placements/${id}/end`).send({ endedOn: '2027-03-09', reason: 'resigned' }).expect(204);
    const next = { nextStep: 'proposals', whatWorked: 'À l’aise en équipe' };
    await call('post', `/placements/${id}/next-step`).send(next).expect(204);
    await call('post', `/placements/${id}/next-step`).send(next).expect(204);
    const candidate = await bodyOf<{ state: string; experiences: object[] }>(call('get', `/candidates/${candidateId}`));
    expect(candidate).toMatchObject({ state: 'active', experiences: [{ code: 'G1605', months: 3 }] });
    expect(await bodyOf(call('get', `/placements/${id}`))).toMatchObject({
      ...next,
      outcome: {
        kept: [
          { months: 1, state: 'kept' },
          { months: 3, state: 'kept' },
          { months: 6, state: 'left' },
        ],
        lastingOverSixMonths: true,
        workedDays: 99,
      },
    });
    // The file of the young person lists it; the company's list does not.
    const listed = await bodyOf<{ items: object[] }>(call('get', `/placements?candidateId=${candidateId}`));
    expect(listed.items).toMatchObject([{ id, whatWorked: next.whatWorked }]);
    await call('post', `/placements/${id}/next-step`).send({ nextStep: 'training' }).expect(204);
    expect(await bodyOf(call('get', `/candidates/${candidateId}`))).toMatchObject({ state: 'suspended' });
    await call('post', `/placements/${id}/next-step`, 'stranger').send(next).expect(404);
    await call('post', `/placements/${id}/next-step`, 'employer').send(next).expect(403);
  });
});

describe('confidential by side', () => {
  const SECRET = { candidate: 'SecretDuJeune', employer: 'SecretDuPatron', team: 'SecretDeLEquipe' };

  it('nothing one side or the team wrote reaches the other, on any page, route or mail', async () => {
    const { id: placementId } = await aPlacement();
    const rows = await house.db.query<{ id: string; milestone: 'day_7'; respondent: Respondent }>(
      `select id, milestone, respondent from check_ins where placement_id = $1 and milestone = 'day_7'`,
      [placementId],
    );
    const checkIns = house.app.get(CheckIns);
    for (const { id, milestone, respondent } of rows) {
      const answers = Object.fromEntries(
        questionsOf(milestone, respondent).map(({ code, answers: offered }) => [code, offered.at(-1)?.code ?? '']),
      );
      await checkIns.answer(byLink(respondent), id, { answers, comment: SECRET[respondent], callWanted: true });
    }
    const id = await aCase(placementId, `${SECRET.employer} aide`);
    await call('post', `/mediations/${id}/notes`).send({ text: SECRET.team }).expect(204);
    const appointmentId = await created(`/mediations/${id}/actions`, meeting({ note: SECRET.team }));
    const bus = await created(`/mediations/${id}/actions`, { kind: 'transport', note: SECRET.team });
    await call('post', `/mediation-actions/${bus}/finish`).send({ report: SECRET.team }).expect(204);
    await call('post', `/mediations/${id}/resolve`).send({ outcome: SECRET.team, learnt: SECRET.team }).expect(204);
    await call('post', `/placements/${placementId}/end`)
      .send({ endedOn: '2026-12-01', reason: 'resigned' })
      .expect(204);
    await call('post', `/placements/${placementId}/next-step`)
      .send({ nextStep: 'break', whatWorked: SECRET.team })
      .expect(204);

    // Everything an employer may read, and what they may not.
    const employerPaths = ['/placements?limit=100', `/placements/${placementId}`, '/home', '/needs', '/me'];
    for (const path of employerPaths) {
      const seen = JSON.stringify((await call('get', path, 'employer').expect(200)).body);
      expect([path, seen.includes(SECRET.candidate), seen.includes(SECRET.team)]).toEqual([path, false, false]);
    }
    for (const path of ['/mediations', `/mediations/${id}`, '/worklist', `/check-ins/${rows[0]?.id}/form`])
      await call('get', path, 'employer').expect(403);

    // The pages behind each side's links.
    const links = house.app.get(Links);
    for (const { id: subjectId, respondent } of rows) {
      const link = await house.app
        .get(Database)
        .transaction((tx) =>
          links.create(tx, { purpose: 'check_in', subjectId, expiresAt: instantOf('2027-01-31', '12:00') }),
        );
      const page = await request(house.app.getHttpServer()).get(new URL(link).pathname).expect(200);
      const other = respondent === 'employer' ? SECRET.candidate : SECRET.employer;
      for (const secret of [other, SECRET.team]) expect(page.text).not.toContain(secret);
    }

    // Every mail of the follow-up, whoever gets it: not even the team reads confidences in a mail.
    const topics = [...new Set(emails.map(({ topic }) => topic).filter((topic) => topic.startsWith('follow_up.')))];
    expect(topics.length).toBeGreaterThan(6);
    for (const state of ['open', 'resolved']) {
      await house.db.query(`update mediations set state = $2 where id = $1`, [id, state]);
      for (const topic of topics) {
        for (const checkIn of rows) {
          await house.db.query(`update check_ins set state = 'asked', channel = 'email' where id = $1`, [checkIn.id]);
          const payload = {
            placementId,
            mediationId: id,
            appointmentId,
            checkInId: checkIn.id,
            checkInIds: checkIn.id,
          };
          for (const { all } of await mailed(topic, payload))
            for (const secret of Object.values(SECRET)) expect([topic, all.includes(secret)]).toEqual([topic, false]);
        }
      }
    }
    expect(house.smtp.inbox.length).toBeGreaterThan(5);
  }, 60_000);
});
