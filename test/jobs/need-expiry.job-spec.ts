import { NeedExpiry } from '#needs';
import request from 'supertest';
import { startHouse, type TestHouse } from '../support/app.js';
import { linkFor } from '../support/browser.js';
import { aCompany, anAdviser, anEmployer, aStructure, signInAs } from '../support/builders.js';
import { settled, sweep } from '../support/play.js';

const EMPLOYER = 'nadia@example.org';
const ENDING = /prend fin/;
const DAY = 24 * 3_600_000;

jest.setTimeout(120_000);

describe('a need that comes to its end', () => {
  let house: TestHouse;
  let adviser: string;
  let employer: string;

  const api = () => request(house.app.getHttpServer());
  const post = (path: string, cookie: string, body: object = {}) =>
    api().post(`/api${path}`).set('cookie', cookie).send(body);
  const stateOf = async (id: string) =>
    (
      await house.db.query<{ state: string; ends: string | null; reason: string | null }>(
        'select state, expires_on::text as ends, closed_reason as reason from needs where id = $1',
        [id],
      )
    )[0];
  const notices = () =>
    house.smtp.inbox.filter(({ subject }) => ENDING.test(subject)).map(({ subject }) => subject.replace(/\s+/g, ' '));
  /** On the morning of the day that many days before the end, the sweeps run twice. */
  const morning = async (daysLeft: number) => {
    house.clock.set(new Date(Date.parse('2027-03-01T08:00:00Z') - daysLeft * DAY));
    await sweep(house);
    await sweep(house);
  };
  const anOpenNeed = async (title: string): Promise<string> => {
    const need = { title, description: 'Plonge le midi.', communeCode: '61169', occupationCode: 'G1605' };
    const { id } = (await post('/needs', employer, need).expect(201)).body as { id: string };
    await post(`/needs/${id}/submit`, employer).expect(204);
    await post(`/needs/${id}/open`, adviser).expect(204);
    return id;
  };
  const open = (link: string) => api().get(link).expect(200);
  const answer = (link: string, form: Record<string, string>) => api().post(link).type('form').send(form);

  beforeAll(async () => {
    house = await startHouse({ worker: true });
    const structureId = await aStructure(house, { communes: ['61169'] });
    adviser = await signInAs(house, await anAdviser(house, structureId));
    const company = await post('/companies', adviser, { ...aCompany(), contactName: 'Nadia Lefèvre' }).expect(201);
    employer = await signInAs(house, await anEmployer(house, (company.body as { id: string }).id, EMPLOYER));
  });
  beforeEach(() => {
    house.clock.set(new Date('2026-12-01T09:00:00Z'));
    house.smtp.inbox.splice(0);
  });
  afterAll(() => house.close());

  it('is told seven days and one day before, once each, and goes on in one click', async () => {
    const id = await anOpenNeed('Plonge');
    expect((await stateOf(id))?.ends).toBe('2027-03-01');
    await morning(8);
    expect(notices()).toEqual([]);
    await morning(7);
    expect(notices()).toEqual(['Votre besoin « Plonge » prend fin dans 7 jours']);
    await morning(3);
    await morning(1);
    expect(notices()).toEqual([
      'Votre besoin « Plonge » prend fin dans 7 jours',
      'Votre besoin « Plonge » prend fin demain',
    ]);

    const link = await linkFor(house, EMPLOYER, ENDING);
    const page = await open(link);
    await open(link);
    expect(await stateOf(id)).toMatchObject({ state: 'open', ends: '2027-03-01' });
    expect(page.text).toContain('Oui, continuer la recherche');
    expect(page.text).not.toContain('<script');
    expect(Buffer.byteLength(page.text)).toBeLessThanOrEqual(30 * 1024);
    await answer(link, { action: 'extend' }).expect(200, /La recherche continue/);
    expect(await stateOf(id)).toMatchObject({ state: 'open', ends: '2027-05-29' });
    await morning(1);
    expect(notices()).toHaveLength(2);
  });

  it('is filled with someone else, or closed with a reason; what is missing is asked', async () => {
    const [filled, closed] = [await anOpenNeed('Service'), await anOpenNeed('Cuisine')];
    await morning(7);
    const toFill = await linkFor(house, EMPLOYER, /Service.*prend fin/);
    await answer(toFill, { action: 'fill' }).expect(400, /avec qui le poste est pourvu/);
    await answer(toFill, { action: 'fill', who: 'someone_else' }).expect(200, /noté comme pourvu/);
    await answer(toFill, { action: 'fill', who: 'someone_else' }).expect(409);
    expect(await stateOf(filled)).toMatchObject({ state: 'filled' });
    const toClose = await linkFor(house, EMPLOYER, /Cuisine.*prend fin/);
    await answer(toClose, { action: 'close', reason: 'nothing' }).expect(400, /Choisissez une raison/);
    await answer(toClose, { action: 'close', reason: 'post_cancelled' }).expect(200, /est fermé/);
    expect(await stateOf(closed)).toMatchObject({ state: 'closed', reason: 'post_cancelled' });
    await settled(house);
    const history = await house.db.query(
      'select action, actor, account_id from state_changes where subject_id = $1 and action in ($2, $3)',
      [closed, 'close', 'fill'],
    );
    expect(history).toEqual([{ action: 'close', actor: 'employer', account_id: null }]);
  });

  it('is filled with someone who was proposed: that is a hire, with its terms', async () => {
    const id = await anOpenNeed('Salle');
    const other = await anOpenNeed('Bar');
    const candidate = await post('/candidates', adviser, {
      firstName: 'Lou',
      lastName: 'Personne',
      birthDate: '2005-03-02',
      communeCode: '61169',
      radiusKm: 15,
      means: 'bicycle',
      availableFrom: '2026-12-01',
      targets: [{ code: 'G1605' }],
    }).expect(201);
    const candidateIds = [(candidate.body as { id: string }).id];
    const proposals = await post(`/needs/${id}/proposals`, adviser, { candidateIds }).expect(201);
    const [proposal] = proposals.body as { id: string }[];
    await post(`/proposals/${proposal?.id}/ask-consent`, adviser).expect(204);
    await post(`/proposals/${proposal?.id}/agree`, adviser, { contactAgreed: true }).expect(204);
    await post(`/proposals/${proposal?.id}/send`, adviser).expect(204);
    await post(`/proposals/${proposal?.id}/meet`, employer).expect(204);
    // Nearly three months later, without the sweeps of the days between.
    house.clock.set(new Date('2027-02-22T08:00:00Z'));
    await house.worker?.get(NeedExpiry).sweepNotices();
    await settled(house);
    const who = proposal?.id ?? '';
    const wrong = await linkFor(house, EMPLOYER, /Bar.*prend fin/);
    const terms = { contractType: 'cdi', startsOn: '2027-03-01' };
    await answer(wrong, { action: 'fill', who, ...terms }).expect(400);
    const link = await linkFor(house, EMPLOYER, /Salle.*prend fin/);
    expect((await open(link)).text).toContain('Lou Personne');
    await answer(link, { action: 'fill', who, startsOn: '2027-03-01' }).expect(400, /Choisissez un contrat/);
    await answer(link, { action: 'fill', who, ...terms }).expect(200, /L’embauche est notée/);
    await settled(house);
    expect(await stateOf(id)).toMatchObject({ state: 'filled' });
    expect(await stateOf(other)).toMatchObject({ state: 'open' });
  });
});
