import { Absences } from '#accounts';
import { Database } from '#platform';
import request from 'supertest';
import { startHouse, type TestHouse } from '../support/app.js';
import { aCompany, anAdviser, anEmployer, aStructure, signInAs, type TestPerson } from '../support/builders.js';

let house: TestHouse;
let people: Record<'adviser' | 'colleague' | 'director' | 'employer' | 'stranger', TestPerson>;
let cookies: Record<keyof typeof people, string>;
let companyId: string;
let structureId: string;

type Who = keyof typeof people;
const api = () => request(house.app.getHttpServer());
const get = (who: Who, path: string) => api().get(`/api${path}`).set('cookie', cookies[who]);
const post = (who: Who, path: string, body: object = {}) =>
  api().post(`/api${path}`).set('cookie', cookies[who]).send(body);
const remove = (who: Who, path: string) => api().delete(`/api${path}`).set('cookie', cookies[who]);
const created = async (who: Who, path: string, body: object): Promise<string> =>
  ((await post(who, path, body).expect(201)).body as { id: string }).id;

const aCandidate = (firstName: string) => aCandidateOf('adviser', firstName);
const aCandidateOf = (who: Who, firstName: string, changes: object = {}) =>
  created(who, '/candidates', {
    ...changes,
    firstName,
    lastName: 'Personne',
    birthDate: '2005-03-02',
    communeCode: '61169',
    radiusKm: 15,
    means: 'bicycle',
    availableFrom: '2026-12-01',
    targets: [{ code: 'G1605' }],
  });

beforeAll(async () => {
  house = await startHouse();
  structureId = await aStructure(house, { communes: ['61169'] });
  const other = await aStructure(house, { communes: ['14118'] });
  const adviser = await anAdviser(house, structureId);
  cookies = { adviser: await signInAs(house, adviser) } as typeof cookies;
  companyId = await created('adviser', '/companies', { ...aCompany(), contactName: 'Paul Roussel' });
  people = {
    adviser,
    colleague: await anAdviser(house, structureId),
    director: await anAdviser(house, structureId, { role: 'director' }),
    employer: await anEmployer(house, companyId, 'paul@example.org'),
    stranger: await anAdviser(house, other, { role: 'director' }),
  };
  for (const who of Object.keys(people) as Who[]) cookies[who] = await signInAs(house, people[who]);
});
afterAll(() => house.close());

describe('an absence', () => {
  const away = () => ({
    accountId: people.adviser.accountId,
    substituteAccountId: people.colleague.accountId,
    fromDay: '2026-12-21',
    toDay: '2027-01-03',
  });

  it('is announced, names who stands in on its days, and is taken back', async () => {
    const id = await created('adviser', '/structure/absences', away());
    const { body } = await get('colleague', '/structure/absences').expect(200);
    expect(body).toMatchObject([{ id, ...away(), name: 'Léa Martin', substituteName: 'Léa Martin' }]);
    const acting = (day: string) =>
      house.app.get(Database).transaction((tx) => house.app.get(Absences).actingFor(tx, people.adviser.accountId, day));
    expect(await acting('2026-12-20')).toBe(people.adviser.accountId);
    expect(await acting('2026-12-21')).toBe(people.colleague.accountId);
    expect(await acting('2027-01-03')).toBe(people.colleague.accountId);
    expect(await acting('2027-01-04')).toBe(people.adviser.accountId);

    await post('adviser', '/structure/absences', { ...away(), fromDay: '2027-01-03', toDay: '2027-01-05' }).expect(409);
    await remove('colleague', `/structure/absences/${id}`).expect(404);
    await remove('stranger', `/structure/absences/${id}`).expect(404);
    await remove('director', `/structure/absences/${id}`).expect(204);
    expect((await get('adviser', '/structure/absences').expect(200)).body).toEqual([]);
  });

  it.each([
    [{ toDay: '2026-12-20' }, 'toDay'],
    [{ fromDay: '2026-01-01', toDay: '2026-01-02' }, 'toDay'],
    [{ fromDay: '2026-02-30' }, 'fromDay'],
  ])('refuses %j, and says where', async (changes, field) => {
    const { body } = await post('adviser', '/structure/absences', { ...away(), ...changes }).expect(400);
    expect(body).toMatchObject({ fields: [{ field }] });
  });

  it('of somebody else is for the direction, and stays within the structure', async () => {
    await post('colleague', '/structure/absences', away()).expect(404);
    await post('stranger', '/structure/absences', away()).expect(404);
    const id = await created('director', '/structure/absences', away());
    await remove('adviser', `/structure/absences/${id}`).expect(204);
  });
});

describe('contacts with a company and notes on a file', () => {
  it('are read by colleagues, the latest first, and taken back by who wrote them', async () => {
    const path = `/companies/${companyId}/contacts`;
    const visit = { kind: 'visit', onDay: '2026-11-20', person: 'Mme Roussel', text: 'Deux postes au printemps.' };
    const first = await created('adviser', path, visit);
    await created('colleague', path, { kind: 'call', onDay: '2026-11-21', text: 'Rappeler en janvier.' });
    const { body } = await get('colleague', path).expect(200);
    expect(body).toMatchObject([
      { kind: 'call', text: 'Rappeler en janvier.', person: null, mine: true },
      { ...visit, by: 'Léa Martin', mine: false },
    ]);
    await get('stranger', path).expect(404);
    await remove('colleague', `${path}/${first}`).expect(404);
    await remove('adviser', `${path}/${first}`).expect(204);
    const tomorrow = { kind: 'call', onDay: '2099-01-01', text: 'Demain.' };
    expect((await post('adviser', path, tomorrow).expect(400)).body).toMatchObject({ fields: [{ field: 'onDay' }] });
  });

  it('stay between colleagues', async () => {
    const candidate = await aCandidate('Noa');
    const path = `/candidates/${candidate}/notes`;
    const id = await created('adviser', path, { text: 'Préfère être appelée le soir.' });
    expect((await get('colleague', path).expect(200)).body).toMatchObject([
      { id, text: 'Préfère être appelée le soir.', mine: false },
    ]);
    await get('stranger', path).expect(404);
    await get('employer', path).expect(403);
    await remove('colleague', `${path}/${id}`).expect(404);
    await remove('adviser', `${path}/${id}`).expect(204);
    expect((await get('adviser', path).expect(200)).body).toEqual([]);
  });
});

describe('a company', () => {
  it('says what it does, in its own words', async () => {
    const told = { presentation: 'Une auberge de dix tables.', access: 'Bus 12, arrêt Mairie.', tutorAvailable: true };
    await api().patch(`/api/companies/${companyId}`).set('cookie', cookies.employer).send(told).expect(204);
    expect((await get('adviser', `/companies/${companyId}`).expect(200)).body).toMatchObject(told);
  });

  it('takes back what it no longer wants to say', async () => {
    const path = `/companies/${companyId}`;
    const change = (body: object) => api().patch(`/api${path}`).set('cookie', cookies.adviser).send(body);
    await change({ address: '12 rue de la Gare', phone: '02 33 00 00 01', nafCode: '56.10A' }).expect(204);
    const nothing = { address: null, phone: null, nafCode: null, headcount: null };
    await change(nothing).expect(204);
    expect((await get('adviser', path).expect(200)).body).toMatchObject(nothing);
    await change({ name: null }).expect(400);
  });

  it('lets a colleague in, who gets a mail, and out again', async () => {
    const colleague = { email: 'nadia@example.org', firstName: 'Nadia', lastName: 'Roussel' };
    const membershipId = await created('employer', '/company/people', colleague);
    expect((await get('employer', '/company/people').expect(200)).body).toMatchObject([
      { email: 'paul@example.org' },
      { membershipId, ...colleague },
    ]);
    const [told] = await house.db.query(`select 1 from events where topic = 'companies.employer_invited'`);
    expect(told).toBeDefined();
    const cookie = await signInAs(house, { membershipId });
    await api().get('/api/home').set('cookie', cookie).expect(200);
    await post('employer', '/company/people', colleague).expect(409);
    await remove('employer', `/company/people/${people.employer.membershipId}`).expect(409);
    await remove('employer', `/company/people/${membershipId}`).expect(204);
    await api().get('/api/home').set('cookie', cookie).expect(401);
  });
});

describe('giving some files', () => {
  const give = (who: Who, to: Who, files: { kind: string; id: string }[]) =>
    post(who, '/structure/hand-overs', { toMembershipId: people[to].membershipId, files });

  it('answers for each: what went, what stayed and why; what runs for a young person goes along', async () => {
    const mia = await aCandidate('Mia');
    const placement = await created('adviser', '/placements', {
      candidateId: mia,
      companyId,
      origin: 'found_alone',
      jobTitle: 'Plonge',
      contractType: 'cdi',
      startsOn: '2026-12-07',
    });
    const need = await created('employer', '/needs', { title: 'Service', description: 'Service le soir.' });
    await post('employer', `/needs/${need}/submit`).expect(204);
    const unknown = '0192a000-0000-7000-8000-000000000000';
    const file = (kind: string, id: string) => ({ kind, id });
    const asked = [file('candidates', mia), file('needs', need), file('proposals', unknown), file('placements', need)];
    await give('employer', 'colleague', asked).expect(403);
    await give('adviser', 'stranger', asked).expect(404);
    await give('adviser', 'colleague', []).expect(400);
    const stayed = 'N’est plus en cours, ou n’est pas dans votre structure.';
    expect((await give('adviser', 'colleague', asked).expect(200)).body).toEqual([
      { ...asked[0], problem: null },
      { ...asked[1], problem: null },
      { ...asked[2], problem: stayed },
      { ...asked[3], problem: stayed },
    ]);
    expect((await give('adviser', 'colleague', [file('candidates', mia)]).expect(200)).body).toEqual([
      { kind: 'candidates', id: mia, problem: 'Déjà suivi par cette personne.' },
    ]);
    expect((await give('stranger', 'stranger', [file('needs', need)]).expect(200)).body).toMatchObject([
      { problem: stayed },
    ]);
    const [held] = await house.db.query<{ adviser: string }>(
      'select adviser_account_id as adviser from placements where id = $1',
      [placement],
    );
    expect(held).toEqual({ adviser: people.colleague.accountId });
    const { body } = await get('adviser', `/candidates/${mia}`).expect(200);
    expect(body).toMatchObject({
      referentAccountId: people.colleague.accountId,
      history: [{ action: 'hand_over', note: 'Suivi par Léa Martin, confié à Léa Martin', by: 'Léa Martin' }],
    });
    const { items } = (await get('colleague', '/worklist').expect(200)).body as { items: object[] };
    expect(items).toContainEqual(
      expect.objectContaining({ file: file('needs', need), holder: 'Léa Martin', mine: true }),
    );

    // Taken back, and by hand: both leave a line.
    await give('adviser', 'adviser', [file('needs', need)]).expect(200);
    const back = { referentAccountId: people.adviser.accountId };
    await api().patch(`/api/candidates/${mia}`).set('cookie', cookies.adviser).send(back).expect(204);
    expect((await get('adviser', `/candidates/${mia}`).expect(200)).body).toMatchObject({
      ...back,
      history: [{ action: 'hand_over' }, { action: 'hand_over' }],
    });
    await house.db.query('delete from placements where id = $1', [placement]);
    await house.db.query('delete from state_changes where subject_id = any($1)', [[mia, need, placement]]);
    await house.db.query(`update needs set state = 'closed' where id = $1`, [need]);
    await house.db.query(`update candidates set state = 'left' where id = $1`, [mia]);
  });

  it('lets the direction take chosen young people out in a file', async () => {
    const [ida, ugo] = [await aCandidate('Ida'), await aCandidate('Ugo')];
    const { text } = await get('director', `/exports/candidates?ids=${ida}`).expect(200);
    expect([text.includes('Ida'), text.includes('Ugo')]).toEqual([true, false]);
    await get('director', `/exports/companies?ids=${ida}`).expect(400);
    await get('director', '/exports/candidates?ids=x').expect(400);
    await get('adviser', `/exports/candidates?ids=${ida}`).expect(403);
    await house.db.query(`update candidates set state = 'left' where id = any($1)`, [[ida, ugo]]);
  });
});

describe('handing files over', () => {
  const path = (who: Who, what: string) => `/structure/people/${people[who].membershipId}/${what}`;

  it('moves everything that runs, at once, with a line in each history; then the person may leave', async () => {
    const [ana, eli] = [await aCandidate('Ana'), await aCandidate('Eli')];
    const placement = await created('adviser', '/placements', {
      candidateId: ana,
      companyId,
      origin: 'found_alone',
      jobTitle: 'Plonge',
      contractType: 'cdi',
      startsOn: '2026-12-07',
    });
    const need = await created('adviser', '/needs', {
      companyId,
      title: 'Plonge',
      description: 'Plonge le midi.',
      occupationCode: 'G1605',
      startsOn: '2027-01-15',
    });
    await post('adviser', `/needs/${need}/submit`);
    await post('adviser', `/needs/${need}/open`);
    await post('adviser', `/needs/${need}/proposals`, { candidateIds: [eli] }).expect(201);

    const held = { candidates: 3, needs: 1, proposals: 1, placements: 1, mediations: 0 };
    expect((await get('director', path('adviser', 'files')).expect(200)).body).toEqual(held);
    const leave = `/structure/people/${people.adviser.membershipId}`;
    expect((await remove('director', leave).expect(409)).body).toMatchObject({ code: 'files_held' });

    const to = { toMembershipIds: [people.colleague.membershipId, people.director.membershipId] };
    await post('adviser', path('adviser', 'hand-over'), to).expect(403);
    await post('stranger', path('adviser', 'hand-over'), to).expect(404);
    await post('director', path('adviser', 'hand-over'), { toMembershipIds: [] }).expect(400);
    await post('director', path('adviser', 'hand-over'), {
      toMembershipIds: [people.stranger.membershipId],
    }).expect(404);
    expect((await post('director', path('adviser', 'hand-over'), to).expect(201)).body).toEqual(held);

    const nothing = { candidates: 0, needs: 0, proposals: 0, placements: 0, mediations: 0 };
    expect((await get('director', path('adviser', 'files')).expect(200)).body).toEqual(nothing);
    const [follows] = await house.db.query<{ same: boolean }>(
      `select c.referent_account_id = p.adviser_account_id as same from placements p join candidates c on c.id = p.candidate_id
       where p.id = $1`,
      [placement],
    );
    expect(follows).toEqual({ same: true });
    const lines = await house.db.query<{ subject: string; note: string }>(
      `select subject, note from state_changes where action = 'hand_over' order by subject`,
    );
    expect(lines.map(({ subject }) => subject)).toEqual([
      ...['candidate', 'candidate', 'candidate', 'need', 'placement', 'proposal'],
    ]);
    expect(lines[0]?.note).toBe('Suivi par Léa Martin, confié à Léa Martin');
    await remove('director', leave).expect(204);
  });

  it('leaves nothing with who goes: nobody waits for them, no young person, no day, no appointment', async () => {
    const leaver = await anAdviser(house, structureId);
    const leave = `/structure/people/${leaver.membershipId}`;
    const noa = await aCandidateOf('director', 'Noa', { substituteAccountId: leaver.accountId });
    const placement = await created('director', '/placements', {
      ...{ candidateId: noa, companyId, origin: 'found_alone', jobTitle: 'Plonge', contractType: 'cdi' },
      startsOn: '2026-12-07',
    });
    await post('employer', `/placements/${placement}/help`, { text: 'Des retards' }).expect(204);
    const [mediation] = await house.db.query<{ id: string }>('select id from mediations where placement_id = $1', [
      placement,
    ]);
    await created('director', `/mediations/${mediation?.id}/actions`, {
      ...{ kind: 'joint_meeting', slot: { day: '2026-12-21', time: '14:00' }, place: 'Au restaurant' },
      accountId: leaver.accountId,
    });
    const days = { fromDay: '2026-12-21', toDay: '2027-01-03' };
    const standsIn = await created('director', '/structure/absences', {
      ...{ accountId: people.colleague.accountId, substituteAccountId: leaver.accountId, ...days },
    });
    await created('director', '/structure/absences', {
      ...{ accountId: leaver.accountId, substituteAccountId: people.director.accountId },
      ...{ fromDay: '2027-02-01', toDay: '2027-02-07' },
    });

    expect((await remove('director', leave).expect(409)).body).toMatchObject({ code: 'stands_in' });
    await remove('director', `/structure/absences/${standsIn}`).expect(204);
    await remove('director', leave).expect(204);
    const [left] = await house.db.query<Record<string, number>>(
      `select (select count(*) from absences where $1 in (account_id, substitute_account_id))::int as absences,
         (select count(*) from candidates where $1 in (referent_account_id, substitute_account_id))::int as candidates,
         (select count(*) from mediation_actions where account_id = $1 and state = 'planned')::int as actions`,
      [leaver.accountId],
    );
    expect(left).toEqual({ absences: 0, candidates: 0, actions: 0 });
  });
});

describe('a role', () => {
  const role = (who: Who, of: string, wanted: string) =>
    api().patch(`/api/structure/people/${of}`).set('cookie', cookies[who]).send({ role: wanted });

  it('is changed by a direction, of which one always stays', async () => {
    const { membershipId } = people.colleague;
    await role('colleague', membershipId, 'director').expect(403);
    await role('stranger', membershipId, 'director').expect(404);
    await role('director', membershipId, 'employer').expect(400);
    const lonely = role('director', people.director.membershipId, 'adviser');
    expect((await lonely.expect(409)).body).toMatchObject({ code: 'last_director' });
    await role('director', membershipId, 'director').expect(204);
    await role('colleague', people.director.membershipId, 'adviser').expect(204);
    await get('director', '/structure/figures?from=2026-11-01&to=2026-11-30').expect(403);
    await role('colleague', people.director.membershipId, 'director').expect(204);
  });
});
