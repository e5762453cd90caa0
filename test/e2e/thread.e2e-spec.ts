import request from 'supertest';
import { startHouse, type TestHouse } from '../support/app.js';
import { aCompany, anAdviser, aStructure, signInAs } from '../support/builders.js';
import { playDays, settled } from '../support/play.js';
import type { ReceivedMail } from '../support/smtp.js';

/** The main job, end to end: from a company's sentence to a mediation that is settled. Each step rests on the one before. */
describe('a recruitment, from need to mediation', () => {
  let house: TestHouse;
  let adviserId: string;
  let adviser: string;
  let employer: string;
  let employerId: string;
  let needId: string;
  let proposalId: string;
  let placementId: string;
  const company = aCompany({ name: 'Crêperie du Lac', communeCode: '61169', email: 'anne@example.org' });

  const api = () => request(house.app.getHttpServer());
  const get = async <T>(path: string, cookie: string): Promise<T> =>
    (await api().get(path).set('Cookie', cookie).expect(200)).body as T;
  const post = (path: string, cookie: string, body: object = {}) => api().post(path).set('Cookie', cookie).send(body);
  const mailTo = (address: string, subject: RegExp): Promise<ReceivedMail> =>
    house.smtp.waitFor((mail) => mail.to.includes(address) && subject.test(mail.subject));
  const linkIn = (mail: ReceivedMail | undefined): string => /\/r\/[\w-]+/.exec(mail?.text ?? '')?.[0] ?? '';
  const worklist = async (): Promise<{ kind: string; path: string }[]> =>
    (await get<{ items: { kind: string; path: string }[] }>('/api/worklist', adviser)).items;

  beforeAll(async () => {
    house = await startHouse({ worker: true });
    const structureId = await aStructure(house, { communes: ['61169'], name: 'Mission Locale du Bocage' });
    const person = await anAdviser(house, structureId, { email: 'adviser@example.org' });
    adviserId = person.membershipId;
    adviser = await signInAs(house, person);
  }, 30_000);
  afterAll(() => house.close());

  it('1. a company registers, signs in by mail, and an adviser confirms it', async () => {
    await api()
      .post('/api/registrations')
      .send({ ...company, firstName: 'Anne', lastName: 'Le Goff' })
      .expect(202);
    const code = /\b(\d{6})\b/.exec((await mailTo('anne@example.org', /code/)).text)?.[1];
    const signedIn = await api().post('/api/sign-in').send({ email: 'anne@example.org', code }).expect(200);
    employer = (signedIn.get('Set-Cookie') ?? [])[0] ?? '';
    expect(signedIn.body).toMatchObject({ role: 'employer', confirmed: false });
    employerId = (signedIn.body as { membershipId: string }).membershipId;
    expect((await worklist()).map(({ kind }) => kind)).toContain('employer_to_confirm');
    const [pending] = await get<{ membershipId: string }[]>('/api/employers/pending', adviser);
    await post(`/api/employers/${pending?.membershipId}/confirm`, adviser).expect(204);
    expect(await get('/api/me', employer)).toMatchObject({ confirmed: true });
  });

  it('2. it says what it needs in its own words; what the law forbids must be changed', async () => {
    const words =
      'Cherche qqn pour la plonge et aider en cuisine, le midi du lundi au samedi, début mi-janvier, permis pas obligé.';
    const analysis = (await post('/api/needs/analyses', employer, { text: words }).expect(200)).body as {
      occupation: { code: string };
      questions: unknown[];
    };
    expect(['G1605', 'G1602']).toContain(analysis.occupation.code);
    expect(analysis.questions.length).toBeGreaterThan(0);
    needId = (
      (
        await post('/api/needs', employer, {
          title: 'Plonge',
          description: `${words} Moins de 30 ans, pas de femme enceinte.`,
        }).expect(201)
      ).body as { id: string }
    ).id;
    const refused = await post(`/api/needs/${needId}/submit`, employer).expect(400);
    expect((refused.body as { fields: { code: string }[] }).fields.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['unlawful_age']),
    );
    await api()
      .patch(`/api/needs/${needId}`)
      .set('Cookie', employer)
      .send({ description: words, contractType: 'cdi', startsOn: '2027-01-15' })
      .expect(204);
    await post(`/api/needs/${needId}/submit`, employer).expect(204);
    expect(await worklist()).toContainEqual(
      expect.objectContaining({ kind: 'need_to_qualify', path: `/besoins/${needId}` }),
    );
  });

  it('3. an adviser qualifies and opens it', async () => {
    await post(`/api/needs/${needId}/open`, adviser).expect(400);
    await api()
      .patch(`/api/needs/${needId}`)
      .set('Cookie', adviser)
      .send({ occupationCode: 'G1605', licences: [] })
      .expect(204);
    await post(`/api/needs/${needId}/open`, adviser).expect(204);
    await mailTo('anne@example.org', /./);
    expect(await get(`/api/needs/${needId}`, employer)).toMatchObject({ state: 'open', occupation: { code: 'G1605' } });
  });

  it('4. young people are ranked with reasons; the employer sees a number only', async () => {
    const candidate = {
      birthDate: '2005-03-02',
      communeCode: '61169',
      radiusKm: 15,
      means: 'bicycle',
      availableFrom: '2026-12-01',
      level: 3,
      targets: [{ code: 'G1605' }],
    };
    await post('/api/candidates', adviser, {
      ...candidate,
      firstName: 'Noa',
      lastName: 'Secret',
      email: 'noa@example.org',
      skills: ['Plonge'],
    }).expect(201);
    await post('/api/candidates', adviser, {
      ...candidate,
      firstName: 'Lou',
      lastName: 'Cachée',
      availableFrom: '2027-06-01',
    }).expect(201);
    const ranking = await get<{
      items: { candidate: { id: string; firstName: string }; reasons: { sentence: string }[] }[];
    }>(`/api/needs/${needId}/ranking`, adviser);
    expect(ranking.items[0]?.candidate.firstName).toBe('Noa');
    expect(ranking.items[0]?.reasons.length).toBeGreaterThan(2);
    expect(await get<object>(`/api/needs/${needId}/reach`, employer)).toEqual({ matching: expect.any(Number) });
    expect(JSON.stringify(await get(`/api/needs/${needId}/cards`, employer))).not.toMatch(/Noa|Secret/);
    await post(`/api/needs/${needId}/proposals`, adviser, { candidateIds: [ranking.items[0]?.candidate.id] }).expect(
      201,
    );
    const [proposal] = await get<{ id: string }[]>(`/api/needs/${needId}/proposals`, adviser);
    proposalId = proposal?.id ?? '';
  });

  it('5. the young person is asked; opening the link does nothing, a button agrees', async () => {
    await post(`/api/proposals/${proposalId}/send`, adviser).expect(409);
    await post(`/api/proposals/${proposalId}/ask-consent`, adviser).expect(204);
    const link = linkIn(await mailTo('noa@example.org', /./));
    for (let scan = 0; scan < 3; scan++) await api().get(link).expect(200);
    expect(await get(`/api/proposals/${proposalId}`, adviser)).toMatchObject({ state: 'consent_asked' });
    expect(JSON.stringify(await get(`/api/needs/${needId}/cards`, employer))).not.toMatch(/Candidature/);
    const page = await api().get(link).expect(200);
    expect(page.text).toContain('Crêperie du Lac');
    expect(page.text).not.toContain('<script');
    expect(page.text.length).toBeLessThan(30_000);
    await api().post(link).type('form').send({ action: 'agree', contact: 'yes' }).expect(200);
    expect(await get(`/api/proposals/${proposalId}`, adviser)).toMatchObject({
      state: 'consented',
      contactAgreed: true,
    });
    await settled(house);
    expect((await worklist()).map(({ kind }) => kind)).toContain('consent_received');
  });

  it('6. an anonymous card is sent; name and contact come with « meet »', async () => {
    await post(`/api/proposals/${proposalId}/send`, adviser).expect(204);
    const mail = await mailTo('anne@example.org', /candidature/);
    expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(/Noa|Secret|noa@example/);
    const link = linkIn(mail);
    expect((await api().get(link).expect(200)).text).not.toMatch(/Noa|Secret/);
    const before = await get<object[]>(`/api/needs/${needId}/cards`, employer);
    expect(JSON.stringify(before)).not.toMatch(/Noa|Secret/);
    await api().post(link).type('form').send({ action: 'meet_later' }).expect(200);
    expect(JSON.stringify(await get(`/api/needs/${needId}/cards`, employer))).toMatch(/Noa/);
  });

  it('7. contracts are compared, with their aids, sources and deadlines', async () => {
    const { contracts } = await get<{
      contracts: {
        type: string;
        verdict: string;
        subsidies: { code: string; sources: { url: string; verifiedOn: string }[] }[];
      }[];
    }>(`/api/proposals/${proposalId}/contracts?startsOn=2027-01-15`, adviser);
    expect(contracts.map(({ type }) => type)).toEqual(expect.arrayContaining(['cdi', 'cdd', 'apprenticeship']));
    expect(contracts.find(({ type }) => type === 'cdi')?.verdict).toMatch(/recommended|possible/);
    for (const { sources } of contracts.flatMap(({ subsidies }) => subsidies))
      expect(sources[0]?.url).toMatch(/^https:/);
  });

  it('8. it hires: a placement with its plan, the need is filled, the file is placed', async () => {
    await post(`/api/proposals/${proposalId}/hire`, employer, {
      contractType: 'cdi',
      startsOn: '2027-01-15',
      weeklyHours: 30,
    }).expect(204);
    await settled(house);
    expect(await get(`/api/needs/${needId}`, employer)).toMatchObject({ state: 'filled' });
    const placements = await get<{ items: { id: string }[] }>('/api/placements', adviser);
    placementId = placements.items[0]?.id ?? '';
    const placement = await get<{ checkIns: { milestone: string; respondent: string }[] }>(
      `/api/placements/${placementId}`,
      adviser,
    );
    expect(
      placement.checkIns.filter(({ respondent }) => respondent === 'candidate').map(({ milestone }) => milestone),
    ).toEqual(expect.arrayContaining(['before_start', 'day_7', 'month_1', 'month_3', 'month_6']));
    expect(JSON.stringify(await get(`/api/placements/${placementId}`, employer))).not.toMatch(
      /"respondent":"candidate"/,
    );
  });

  it('9. weeks later both sides are asked; a worrying answer opens a mediation and mails the adviser', async () => {
    house.clock.set(new Date('2027-01-21T08:00:00Z'));
    // Sessions last two weeks: everybody signs in again.
    adviser = await signInAs(house, { membershipId: adviserId });
    employer = await signInAs(house, { membershipId: employerId });
    await playDays(house, 2);
    expect(await get(`/api/placements/${placementId}`, adviser)).toMatchObject({ state: 'started' });
    const mails = house.smtp.inbox.filter(({ to, text }) => to.includes('noa@example.org') && text.includes('/r/'));
    const link = linkIn(mails.at(-1));
    const page = await api().get(link).expect(200);
    const questions = [...new Set([...page.text.matchAll(/name="(answers\.\w+)"/g)].map(([, name]) => name ?? ''))];
    expect(questions).toHaveLength(3);
    const worst = Object.fromEntries(
      questions.map((name) => [
        name,
        [...page.text.matchAll(new RegExp(`name="${name.replace('.', '\\.')}"[^>]*value="(\\w+)"`, 'g'))].at(-1)?.[1] ??
          '',
      ]),
    );
    await api()
      .post(link)
      .type('form')
      .send({ ...worst, comment: 'Je ne suis pas payé depuis le début.', call: 'yes' })
      .expect(200);
    await mailTo('adviser@example.org', /./);
    await settled(house);
    expect(await worklist()).toContainEqual(expect.objectContaining({ kind: 'mediation' }));
  });

  it('10. the adviser sees both sides, acts and settles it; the company never reads what was said in confidence', async () => {
    const { items } = await get<{ items: { id: string }[] }>('/api/mediations', adviser);
    const id = items[0]?.id ?? '';
    const mediation = await get<{ reasons: string[] }>(`/api/mediations/${id}`, adviser);
    expect(JSON.stringify(mediation)).toContain('pas payé');
    expect(JSON.stringify(await get(`/api/placements/${placementId}`, employer))).not.toContain('pas payé');
    await post(`/api/mediations/${id}/acknowledge`, adviser).expect(204);
    await post(`/api/mediations/${id}/notes`, adviser, { text: 'Appel à l’entreprise : la paie part demain.' }).expect(
      204,
    );
    await post(`/api/mediations/${id}/resolve`, adviser, { outcome: 'Salaire versé.' }).expect(204);
    await post(`/api/mediations/${id}/resolve`, adviser, { outcome: 'Encore.' }).expect(409);
    expect((await worklist()).map(({ kind }) => kind)).not.toContain('mediation');
  });
});
