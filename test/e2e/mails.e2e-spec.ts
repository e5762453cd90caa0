import { createHmac } from 'node:crypto';
import { Mails } from '#notifications';
import { newId } from '#platform';
import request from 'supertest';
import { startHouse, type TestHouse } from '../support/app.js';
import { anAdviser, aStructure, signInAs } from '../support/builders.js';
import { mailScene, type MailScene } from '../support/mail-scene.js';

const KEY = 'the key the provider signs with';

let house: TestHouse;
let scene: MailScene;
let mails: Mails;
let cookie: string;

const server = () => house.app.getHttpServer();
const post = (path: string, body: object = {}) => request(server()).post(path).set('cookie', cookie).send(body);
const row = async (id: string) =>
  (
    await house.db.query<{ state: string; error: string | null }>('select state, error from mails where id = $1', [id])
  )[0];

/** Sends the mails of an event about a row of the scene. @returns their identifiers by name of the mail */
async function mailsOf(topic: string, about: Record<string, string>): Promise<Record<string, string>> {
  const eventId = newId();
  for (const { data } of await mails.queueFor(topic, eventId, about)) await mails.send(data.mailId ?? '');
  const rows = await house.db.query<{ id: string; key: string }>('select id, key from mails where dedup_key like $1', [
    `${eventId}%`,
  ]);
  return Object.fromEntries(rows.map(({ id, key }) => [key, id]));
}

const reminder = async (): Promise<string> => {
  await scene.bring({ checkInOfEmployer: { state: 'asked' } });
  const sent = await mailsOf('follow_up.check_in_reminded', { checkInId: scene.ids.checkInOfEmployer });
  return sent['check-in-reminder-employer'] ?? '';
};

const rawOf = (id: string): string => house.smtp.raw.find((message) => message.includes(`Message-ID: <${id}@`)) ?? '';

beforeAll(async () => {
  house = await startHouse({ env: { MAIL_EVENTS_SECRET: KEY, MAIL_DAILY_CAP: '4' } });
  scene = await mailScene(house);
  mails = house.app.get(Mails);
  const [{ id: structureId } = { id: '' }] = await house.db.query<{ id: string }>('select id from structures limit 1');
  cookie = await signInAs(house, await anAdviser(house, structureId));
}, 60_000);
afterAll(() => house.close());
beforeEach(async () => {
  await house.db.query('delete from mails');
  await house.db.query('delete from mail_opt_outs');
  house.smtp.behave(() => 'accept');
});

describe('a mail that does not arrive', () => {
  const worklist = async () =>
    (
      (await request(server()).get('/api/worklist').set('cookie', cookie).expect(200)).body as {
        items: { kind: string; path: string }[];
      }
    ).items.filter(({ kind }) => kind === 'mail_not_arrived');

  it('is on the worklist, tells the house, and leaves the list once dealt with', async () => {
    house.smtp.behave(() => 'never');
    const id = await reminder();
    expect(await worklist()).toMatchObject([{ path: `/messages/${id}` }]);
    expect(
      await house.db.query(
        `select 1 from events where topic = 'notifications.mail_refused' and payload ->> 'mailId' = $1`,
        [id],
      ),
    ).toHaveLength(1);
    const { body } = await request(server()).get(`/api/mails/${id}`).set('cookie', cookie).expect(200);
    expect(body).toMatchObject({ state: 'refused', error: 'SMTP 550', placementId: scene.ids.placement });
    await post(`/api/mails/${id}/handled`).expect(204);
    expect(await worklist()).toEqual([]);
  });

  it('leaves again once the address is mended', async () => {
    house.smtp.behave(() => 'never');
    const id = await reminder();
    house.smtp.behave(() => 'accept');
    await post(`/api/mails/${id}/send-again`).expect(204);
    await mails.send(id);
    expect(await row(id)).toMatchObject({ state: 'sent' });
  });

  it('is nobody else’s business', async () => {
    house.smtp.behave(() => 'never');
    const id = await reminder();
    const elsewhere = await signInAs(house, await anAdviser(house, await aStructure(house, { communes: [] })));
    await request(server()).get(`/api/mails/${id}`).set('cookie', elsewhere).expect(404);
    await request(server()).post(`/api/mails/${id}/handled`).set('cookie', elsewhere).expect(404);
  });
});

describe('what a provider reports', () => {
  const report = (events: object[], key = KEY) => {
    const body = JSON.stringify({ events });
    const t = Math.floor(house.clock.now().getTime() / 1000);
    const v1 = createHmac('sha256', key).update(`${t}.${body}`).digest('hex');
    return request(server())
      .post('/api/mail-events')
      .set({ 'content-type': 'application/json', 'x-passerelle-signature': `t=${t},v1=${v1}` })
      .send(body);
  };

  it('turns an accepted mail into one that bounced', async () => {
    const id = await reminder();
    const events = [{ messageId: `<${id}@passerelle.test>`, kind: 'bounced', reason: 'mailbox full' }];
    expect((await report(events).expect(200)).body).toEqual({ known: 1 });
    expect(await row(id)).toEqual({ state: 'bounced', error: 'mailbox full' });
  });

  it('stops reminders to whoever complained', async () => {
    const id = await reminder();
    await report([{ messageId: `${id}@passerelle.test`, kind: 'complained' }]).expect(200);
    expect(await row(await reminder())).toEqual({ state: 'cancelled', error: 'wants no reminders' });
  });

  it('is refused without the right signature', async () => {
    await report([], 'another key').expect(403);
    await request(server()).post('/api/mail-events').send({ events: [] }).expect(403);
  });
});

describe('reminders somebody does not want', () => {
  it('carry a page that does nothing when it is opened, and stops them when its button is pressed', async () => {
    const raw = rawOf(await reminder());
    expect(raw).toMatch(/List-Unsubscribe-Post: List-Unsubscribe=One-Click/);
    const path = new URL(/List-Unsubscribe: <([^>]+)>/.exec(raw.replace(/\r\n\s+/g, ' '))?.[1] ?? '').pathname;
    const page = await request(server()).get(path).expect(200);
    expect(page.text).toContain('Ne plus recevoir de rappels');
    expect(await row(await reminder())).toMatchObject({ state: 'sent' });
    await request(server()).post(path).type('form').send('List-Unsubscribe=One-Click').expect(200);
    expect(await row(await reminder())).toMatchObject({ state: 'cancelled' });
    await request(server()).post(path).type('form').send({ action: 'again' }).expect(200);
    expect(await row(await reminder())).toMatchObject({ state: 'sent' });
  });
});

describe('the daily limit of an address', () => {
  it('holds back what can wait until the morning, never an alert', async () => {
    for (let sent = 0; sent < 4; sent++) expect(await row(await reminder())).toMatchObject({ state: 'sent' });
    const held = await reminder();
    expect(await row(held)).toMatchObject({ state: 'queued' });
    house.clock.set(new Date('2026-12-02T07:00:00Z'));
    await mails.send(held);
    expect(await row(held)).toMatchObject({ state: 'queued' });
    house.clock.set(new Date('2026-12-03T07:00:00Z'));
    await mails.send(held);
    expect(await row(held)).toMatchObject({ state: 'sent' });

    await house.db.query(`update mails set recipient = 'julie@ml.example.org', sent_at = $1`, [house.clock.now()]);
    const sent = await mailsOf('follow_up.mediation_opened', { mediationId: scene.ids.mediation });
    expect(await row(sent['mediation-opened'] ?? '')).toMatchObject({ state: 'sent' });
  });
});
