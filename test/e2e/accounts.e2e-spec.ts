import request from 'supertest';
import { startHouse, type TestHouse } from '../support/app.js';
import { neighbours } from '../support/neighbours.js';
import { aCompany, anAdviser, anAdministrator, aStructure, signInAs } from '../support/builders.js';

describe('accounts', () => {
  let house: TestHouse;
  const api = () => request(house.app.getHttpServer());

  beforeAll(async () => {
    house = await startHouse({ worker: true });
  });
  afterAll(() => house.close());

  it('signs in with a code received by mail, once', async () => {
    const structureId = await aStructure(house, { communes: ['61169'] });
    const adviser = await anAdviser(house, structureId, { email: 'lea@example.org' });
    await api().post('/api/sign-in/codes').send({ email: ' Lea@Example.org ' }).expect(202);
    const mail = await house.smtp.waitFor(
      ({ to, subject }) => to.includes('lea@example.org') && /code de connexion/.test(subject),
    );
    const code = /\b(\d{6})\b/.exec(mail.text)?.[1] ?? '';
    const response = await api().post('/api/sign-in').send({ email: 'lea@example.org', code }).expect(200);
    expect(response.body).toMatchObject({
      account: { id: adviser.accountId },
      role: 'adviser',
      confirmed: true,
      structure: { id: structureId },
    });
    const [cookie] = response.get('Set-Cookie') ?? [];
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    for (const [path, status] of [
      ['/api/me', 200],
      ['/api/session', 204],
    ] as const)
      await api()
        .get(path)
        .set('Cookie', cookie ?? '')
        .expect(status);
    await api().post('/api/sign-in').send({ email: 'lea@example.org', code }).expect(400);
    await api()
      .post('/api/sign-out')
      .set('Cookie', cookie ?? '')
      .expect(204);
    for (const path of ['/api/me', '/api/session'])
      await api()
        .get(path)
        .set('Cookie', cookie ?? '')
        .expect(401);
  });

  it('answers the same for an address without account', async () => {
    const response = await api().post('/api/sign-in/codes').send({ email: 'nobody@example.org' }).expect(202);
    expect(response.text).toBe('');
    expect(house.smtp.inbox.filter(({ to }) => to.includes('nobody@example.org'))).toEqual([]);
  });

  it('stops after five codes for one address in a quarter of an hour', async () => {
    for (let asked = 0; asked < 5; asked++)
      await api().post('/api/sign-in/codes').send({ email: 'many@example.org' }).expect(202);
    const refused = await api().post('/api/sign-in/codes').send({ email: 'many@example.org' }).expect(429);
    expect(refused.body).toMatchObject({ code: 'too_many_codes' });
    house.clock.advance(16 * 60_000);
    await api().post('/api/sign-in/codes').send({ email: 'many@example.org' }).expect(202);
  });

  it('gives up a code after five wrong tries', async () => {
    const structureId = await aStructure(house, { communes: [] });
    const { email } = await anAdviser(house, structureId, { email: 'wrong@example.org' });
    await api().post('/api/sign-in/codes').send({ email }).expect(202);
    const mail = await house.smtp.waitFor(({ to }) => to.includes(email));
    const code = /\b(\d{6})\b/.exec(mail.text)?.[1] ?? '';
    const wrong = code === '000000' ? '111111' : '000000';
    for (let tries = 0; tries < 5; tries++) await api().post('/api/sign-in').send({ email, code: wrong }).expect(400);
    await api().post('/api/sign-in').send({ email, code }).expect(400);
  });

  it('refuses a request that another site sends', async () => {
    const administrator = await anAdministrator(house);
    await api()
      .post('/api/me/membership')
      .set('Cookie', await signInAs(house, administrator))
      .set('Origin', 'https://evil.example')
      .send({ membershipId: administrator.membershipId })
      .expect(403);
  });

  describe('a company registers', () => {
    it('says which field is wrong, in French', async () => {
      const response = await api()
        .post('/api/registrations')
        .send({ siret: '12345678901234', name: '', communeCode: '99999', email: 'x' })
        .expect(400);
      const fields = (response.body as { fields: { field: string; message: string }[] }).fields;
      expect(fields.map(({ field }) => field)).toEqual(
        expect.arrayContaining(['name', 'communeCode', 'email', 'firstName', 'lastName']),
      );
      for (const { message } of fields) expect(message).toMatch(/[éèêà’ .]/);
    });

    it('waits for an adviser, then may confirm a colleague', async () => {
      const structureId = await aStructure(house, { communes: ['61001'] });
      const adviser = await signInAs(house, await anAdviser(house, structureId));
      const company = aCompany({ communeCode: '61001' });
      await api()
        .post('/api/registrations')
        .send({ ...company, firstName: 'Ali', lastName: 'Bari', email: 'ali@example.org' })
        .expect(202);
      await api()
        .post('/api/registrations')
        .send({ ...company, firstName: 'Zoé', lastName: 'Colin', email: 'zoe@example.org' })
        .expect(202);
      const pending = await api().get('/api/employers/pending').set('Cookie', adviser).expect(200);
      expect(
        (pending.body as { email: string; firstOfCompany: boolean }[]).map(({ email, firstOfCompany }) => [
          email,
          firstOfCompany,
        ]),
      ).toEqual([
        ['ali@example.org', true],
        ['zoe@example.org', true],
      ]);
      const [first, second] = pending.body as { membershipId: string }[];
      const ali = await signInAs(house, { membershipId: first?.membershipId ?? '' });
      await api().post(`/api/employers/${second?.membershipId}/confirm`).set('Cookie', ali).expect(404);
      await api().post(`/api/employers/${first?.membershipId}/confirm`).set('Cookie', adviser).expect(204);
      await api().post(`/api/employers/${second?.membershipId}/confirm`).set('Cookie', ali).expect(204);
      await house.smtp.waitFor(({ to, subject }) => to.includes('zoe@example.org') && !/code/.test(subject));
      await api().post(`/api/employers/${second?.membershipId}/confirm`).set('Cookie', ali).expect(404);
    });

    it('under a number that is not theirs: until confirmed they meet nothing of the company but what they wrote', async () => {
      const [side] = await neighbours(house);
      const newcomer = side.cookies.newcomer;
      const [colleagues = ''] = side.ids.needs ?? [];
      for (const path of [`/api/needs/${colleagues}`, `/api/companies/${side.ids.companies?.[0]}`])
        await api().get(path).set('Cookie', newcomer).expect(404);
      await api().post(`/api/needs/${colleagues}/submit`).set('Cookie', newcomer).expect(404);
      const own = await api()
        .post('/api/needs')
        .set('Cookie', newcomer)
        .send({ title: 'Plonge', description: 'Plonge et aide en cuisine' })
        .expect(201);
      const { id } = own.body as { id: string };
      await api().get(`/api/needs/${id}`).set('Cookie', newcomer).expect(200);
      const list = await api().get('/api/needs').set('Cookie', newcomer).expect(200);
      expect((list.body as { items: { id: string }[] }).items.map((need) => need.id)).toEqual([id]);
      const confirmed = await api().get('/api/needs').set('Cookie', side.cookies.employer).expect(200);
      expect((confirmed.body as { items: unknown[] }).items).toHaveLength(4);
    });

    it('in a commune nobody serves, shows on the administrators’ list', async () => {
      const company = aCompany({ communeCode: '97411' });
      await api()
        .post('/api/registrations')
        .send({ ...company, firstName: 'Ida', lastName: 'Hoarau', email: 'ida@example.org' })
        .expect(202);
      const administrator = await signInAs(house, await anAdministrator(house));
      const list = await api().get('/api/admin/unserved').set('Cookie', administrator).expect(200);
      expect((list.body as { companies: { name: string }[] }).companies.map(({ name }) => name)).toContain(
        company.name,
      );
    });
  });

  it('keeps a commune to one structure', async () => {
    await aStructure(house, { communes: ['61214'] });
    const other = await aStructure(house, { communes: [] });
    const director = await signInAs(house, await anAdviser(house, other, { role: 'director' }));
    const refused = await api()
      .put('/api/structure/communes')
      .set('Cookie', director)
      .send({ codes: ['61214'] })
      .expect(409);
    expect(refused.body).toMatchObject({ code: 'communes_taken' });
    await api()
      .put('/api/structure/communes')
      .set('Cookie', director)
      .send({ codes: ['61483'] })
      .expect(204);
    const structure = await api().get('/api/structure').set('Cookie', director).expect(200);
    expect((structure.body as { communes: unknown[] }).communes).toHaveLength(1);
  });

  it('does not leave a structure without direction', async () => {
    const structureId = await aStructure(house, { communes: [] });
    const director = await anAdviser(house, structureId, { role: 'director' });
    const refused = await api()
      .delete(`/api/structure/people/${director.membershipId}`)
      .set('Cookie', await signInAs(house, director))
      .expect(409);
    expect(refused.body).toMatchObject({ code: 'last_director' });
  });
});
