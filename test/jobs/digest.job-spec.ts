import { CheckIns, type MilestoneKey, questionsOf } from '#follow-up';
import { Links } from '#accounts';
import { MailOptOuts } from '#notifications';
import { byLink, instantOf } from '#platform';
import request from 'supertest';
import { startHouse, type TestHouse } from '../support/app.js';
import { aCompany, anAdviser, aStructure, signInAs } from '../support/builders.js';
import { sweep } from '../support/play.js';

/** One employer, several young people who start on the same day: it is written to once, each question stays its own. */
let house: TestHouse;
let adviser: string;

interface Row {
  id: string;
  placementId: string;
  milestone: MilestoneKey;
  state: string;
  channel: string;
  reminders: number;
}

const post = async (path: string, body: object): Promise<string> => {
  const answer = await request(house.app.getHttpServer()).post(path).set('cookie', adviser).send(body).expect(201);
  return (answer.body as { id: string }).id;
};
const at = (day: string, time: string): void => house.clock.set(instantOf(day, time));
let companies = 0;

/** A company that hired so many people, all from the same Monday on; its address. */
async function anEmployerOf(names: readonly string[]): Promise<string> {
  at('2026-12-01', '10:00');
  companies += 1;
  const email = `patron-${companies}@example.org`;
  const companyId = await post('/api/companies', { ...aCompany(), email, contactName: 'Ana Patronne' });
  for (const firstName of names) {
    const candidateId = await post('/api/candidates', {
      firstName,
      lastName: 'Personne',
      birthDate: '2005-07-14',
      email: `${firstName.toLowerCase()}-${companies}@example.org`,
      communeCode: '61169',
      radiusKm: 20,
      means: 'moped',
      availableFrom: '2026-12-01',
      targets: [{ code: 'G1605' }],
    });
    const job = { origin: 'found_alone', jobTitle: 'Plonge', contractType: 'cdi', startsOn: '2026-12-14' };
    await post('/api/placements', { candidateId, companyId, ...job });
  }
  return email;
}

const asked = (email: string): Promise<Row[]> =>
  house.db.query<Row>(
    `select q.id, q.placement_id as "placementId", q.milestone, q.state, q.channel, q.reminders
     from check_ins q join placements p on p.id = q.placement_id join companies c on c.id = p.company_id
     where c.email = $1 and q.respondent = 'employer' and q.asked_at is not null order by q.id`,
    [email],
  );
const received = (address: string) => house.smtp.inbox.filter(({ to }) => to.includes(address));
const tokensIn = (text = ''): string[] => [...text.matchAll(/\/r\/([\w-]+)/g)].map(([, token]) => token ?? '');

/** The first question of the contract: is everything ready? */
async function firstQuestion(): Promise<void> {
  at('2026-12-10', '09:00');
  await sweep(house);
}

beforeAll(async () => {
  house = await startHouse({ worker: true });
  const structureId = await aStructure(house, { communes: ['61169'] });
  adviser = await signInAs(house, await anAdviser(house, structureId));
}, 60_000);
afterAll(() => house.close());
beforeEach(() => house.smtp.behave(() => 'accept'));

it('writes once to the employer, with one link for each person, and to each young person alone', async () => {
  const email = await anEmployerOf(['Noé', 'Lina', 'Sam']);
  await firstQuestion();
  const rows = await asked(email);
  expect(rows.map(({ state, reminders }) => `${state} ${reminders}`)).toEqual(['asked 0', 'asked 0', 'asked 0']);
  const [mail, ...others] = received(email);
  expect(others).toEqual([]);
  for (const name of ['Noé', 'Lina', 'Sam']) expect(mail?.text).toContain(`${name} arrive bientôt`);
  const links = await Promise.all(tokensIn(mail?.text).map((token) => house.app.get(Links).find(token)));
  expect(links.map((found) => found?.link.subjectId).sort()).toEqual(rows.map(({ id }) => id).sort());
  for (const name of ['noé', 'lina', 'sam']) expect(received(`${name}-${companies}@example.org`)).toHaveLength(1);
}, 60_000);

it('reminds together, only of what was not answered, and not those who want no reminders', async () => {
  const email = await anEmployerOf(['Noé', 'Lina', 'Sam']);
  await firstQuestion();
  const [first] = await asked(email);
  if (!first) throw new Error('Nobody was asked');
  const answers = Object.fromEntries(
    questionsOf(first.milestone, 'employer').map(({ code, answers: offered }) => [code, offered[0]?.code ?? '']),
  );
  await house.app.get(CheckIns).answer(byLink('employer'), first.id, { answers });
  at('2026-12-14', '12:30');
  await sweep(house);
  const [, reminder, ...others] = received(email);
  expect(others).toEqual([]);
  expect(reminder?.subject).toBe('Rappel\u00a0: votre avis sur vos recrutements');
  expect(tokensIn(reminder?.text.split('Ne plus recevoir')[0])).toHaveLength(2);
  expect((await asked(email)).map(({ state, reminders }) => `${state} ${reminders}`).sort()).toEqual([
    'answered 0',
    'asked 1',
    'asked 1',
  ]);

  const [sent] = await house.db.query<{ id: string }>(
    `select id from mails where recipient = $1 and key = 'check-ins-reminder-employer'`,
    [email],
  );
  await house.app.get(MailOptOuts).add(sent?.id ?? '');
  at('2026-12-17', '17:30');
  await sweep(house);
  expect(received(email)).toHaveLength(2);
  expect((await asked(email)).map(({ reminders }) => reminders).sort()).toEqual([0, 2, 2]);
}, 60_000);

it('asks the adviser to call about each person when the employer’s address is refused', async () => {
  const email = await anEmployerOf(['Noé', 'Lina']);
  house.smtp.behave((address) => (address === email ? 'never' : 'accept'));
  await firstQuestion();
  await sweep(house);
  expect((await asked(email)).map(({ state, channel }) => `${state} ${channel}`)).toEqual(['asked call', 'asked call']);
}, 60_000);
