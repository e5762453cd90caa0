import { Mails } from '#notifications';
import { Database, Events, newId } from '#platform';
import { startHouse, type TestHouse } from '../support/app.js';
import { anAdviser, aStructure } from '../support/builders.js';
import { settled } from '../support/play.js';
import type { SmtpBehaviour } from '../support/smtp.js';

const TOPIC = 'accounts.sign_in_requested';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

interface MailRow {
  id: string;
  state: string;
  attempts: number;
  uncertain: boolean;
  error: string | null;
  recipient: string | null;
}

/** Sign-in codes stand for every mail: they need nothing but an account. */
let house: TestHouse;
let mails: Mails;
let structureId: string;
let people = 0;

async function open(options: Parameters<typeof startHouse>[0]): Promise<void> {
  house = await startHouse(options);
  mails = house.app.get(Mails);
  structureId = await aStructure(house, { communes: [] });
}

/** Someone who asked for a code; nothing reacts to it yet. */
async function someone(
  email = `person-${(people += 1)}@example.org`,
): Promise<{ to: string; about: Record<string, string> }> {
  const { accountId } = await anAdviser(house, structureId, { email });
  const requestId = newId();
  await house.db.query(
    `insert into sign_in_requests (id, email_hash, caller_hash, account_id, created_at) values ($1, 'h', 'h', $2, $3)`,
    [requestId, accountId, house.clock.now()],
  );
  return { to: email, about: { requestId, accountId } };
}

const rowsOf = (about: Record<string, string>): Promise<MailRow[]> =>
  house.db.query<MailRow>(
    `select id, state, attempts, uncertain, error, recipient from mails where about ->> 'requestId' = $1`,
    [about.requestId],
  );

const received = (to: string) => house.smtp.inbox.filter((mail) => mail.to.includes(to));

/** What the schedule does every few seconds, until nothing is due. */
async function sweep(): Promise<void> {
  const due = await mails.sweep();
  await Promise.all(due.map(({ data }) => mails.send(data.mailId ?? '')));
  await settled(house);
}

async function queued(about: Record<string, string>): Promise<string> {
  const [job] = await mails.queueFor(TOPIC, newId(), about);
  return job?.data.mailId ?? '';
}

describe('mails, through a real worker and a real SMTP server', () => {
  beforeAll(() => open({ worker: true }), 60_000);
  afterAll(() => house.close());
  beforeEach(() => house.smtp.behave(() => 'accept'));

  /** Tells the event and waits until the first attempt is over. */
  async function firstAttempt(behaviour: SmtpBehaviour): Promise<{ to: string; about: Record<string, string> }> {
    const person = await someone();
    house.smtp.behave((address) => (address === person.to ? behaviour : 'accept'));
    await house.app
      .get(Database)
      .transaction((tx) => house.app.get(Events).tell(tx, { topic: TOPIC, payload: person.about }));
    await settled(house);
    return person;
  }

  it('turns an event into one mail', async () => {
    const { to, about } = await firstAttempt('accept');
    expect(await rowsOf(about)).toMatchObject([{ state: 'sent', attempts: 1, error: null, recipient: to }]);
    expect(received(to)).toHaveLength(1);
    expect(received(to)[0]).toMatchObject({
      subject: expect.stringMatching(/^\d{6} est votre code/),
      text: expect.stringContaining('Bonjour Léa,'),
    });
  });

  it('tries again later when the server says so, and not before', async () => {
    const { to, about } = await firstAttempt('later');
    expect(await rowsOf(about)).toMatchObject([{ state: 'queued', attempts: 1, uncertain: false, error: 'SMTP 450' }]);
    house.smtp.behave(() => 'accept');
    house.clock.advance(MINUTE - 1_000);
    await sweep();
    expect(received(to)).toEqual([]);
    house.clock.advance(1_000);
    await sweep();
    expect(await rowsOf(about)).toMatchObject([{ state: 'sent', attempts: 2, error: null }]);
    expect(received(to)).toHaveLength(1);
  });

  it('takes a refusal of the address for an answer', async () => {
    const { to, about } = await firstAttempt('never');
    house.clock.advance(DAY);
    await sweep();
    expect(await rowsOf(about)).toMatchObject([{ state: 'refused', attempts: 1, error: 'SMTP 550', recipient: to }]);
    expect(house.smtp.attempts.get(to)).toBe(1);
  });

  it('tries again, certain that nothing was sent, when the connection breaks before the message', async () => {
    const { to, about } = await firstAttempt('drop_before');
    expect(await rowsOf(about)).toMatchObject([{ state: 'queued', uncertain: false, attempts: 1 }]);
    house.smtp.behave(() => 'accept');
    house.clock.advance(MINUTE);
    await sweep();
    expect(await rowsOf(about)).toMatchObject([{ state: 'sent', attempts: 2 }]);
    expect(received(to)).toHaveLength(1);
  });

  it('tries once more under the same name when nobody knows whether it arrived, then leaves it as unknown', async () => {
    const { to, about } = await firstAttempt('drop_after');
    expect(await rowsOf(about)).toMatchObject([{ state: 'queued', uncertain: true, attempts: 1 }]);
    house.clock.advance(MINUTE);
    await sweep();
    const [row] = await rowsOf(about);
    expect(row).toMatchObject({ state: 'unknown', attempts: 2 });
    house.clock.advance(DAY);
    await sweep();
    expect(received(to).map(({ messageId }) => messageId)).toEqual([
      `<${row?.id}@passerelle.test>`,
      `<${row?.id}@passerelle.test>`,
    ]);
  });

  it('sends again what arrived on the second try, and is then certain', async () => {
    const { about } = await firstAttempt('drop_after');
    house.smtp.behave(() => 'accept');
    house.clock.advance(MINUTE);
    await sweep();
    expect(await rowsOf(about)).toMatchObject([{ state: 'sent', uncertain: true, attempts: 2 }]);
  });

  it('cancels what is no longer wanted when its turn comes', async () => {
    const { to, about } = await firstAttempt('later');
    await house.db.query('update accounts set disabled_at = now() where email = $1', [to]);
    house.smtp.behave(() => 'accept');
    house.clock.advance(MINUTE);
    await sweep();
    expect(await rowsOf(about)).toMatchObject([{ state: 'cancelled' }]);
    expect(received(to)).toEqual([]);
  });

  it('does not surprise anyone with an old code once the mail server is back', async () => {
    const { to, about } = await firstAttempt('later');
    house.smtp.behave(() => 'accept');
    house.clock.advance(61 * MINUTE);
    await sweep();
    expect(await rowsOf(about)).toMatchObject([{ state: 'cancelled' }]);
    expect(received(to)).toEqual([]);
  });

  it('keeps secrets out of its rows', async () => {
    const { to, about } = await firstAttempt('accept');
    const code = /^\d{6}/.exec(received(to)[0]?.subject ?? '')?.[0] ?? 'none';
    const [row] = await house.db.query<{ text: string }>(
      `select row_to_json(mails)::text as text from mails where about ->> 'requestId' = $1`,
      [about.requestId],
    );
    expect(code).toMatch(/^\d{6}$/);
    expect(row?.text).not.toContain(code);
  });
});

describe('mails, one process beside another', () => {
  beforeAll(() => open({}), 60_000);
  afterAll(() => house.close());

  it('makes one mail of an event that arrives twice, also at once', async () => {
    const { to, about } = await someone();
    const eventId = newId();
    const queued = await Promise.all([1, 2, 3].map(() => mails.queueFor(TOPIC, eventId, about)));
    expect(queued.flat()).toHaveLength(1);
    await sweep();
    expect(await mails.queueFor(TOPIC, eventId, about)).toEqual([]);
    await sweep();
    expect(received(to)).toHaveLength(1);
  });

  it('sends a mail once although two processes hold its job', async () => {
    const { to, about } = await someone();
    const mailId = await queued(about);
    await Promise.all([1, 2, 3].map(() => mails.send(mailId)));
    expect(received(to)).toHaveLength(1);
  });

  it('recovers a mail whose process died while sending, once', async () => {
    const { to, about } = await someone();
    const mailId = await queued(about);
    const dies = () =>
      house.db.query(
        `update mails set state = 'sending', attempts = attempts + 1, lease_until = now() - interval '1 second' where id = $1`,
        [mailId],
      );
    await dies();
    await sweep();
    expect(await rowsOf(about)).toMatchObject([{ state: 'sent', uncertain: true, attempts: 2 }]);
    expect(received(to)).toHaveLength(1);

    await dies();
    await mails.sweep();
    expect(await rowsOf(about)).toMatchObject([{ state: 'unknown', error: 'process died' }]);
  });

  it('leaves alone what another process is sending, even when the demo’s clock jumps', async () => {
    const { to, about } = await someone();
    const mailId = await queued(about);
    await house.db.query(
      `update mails set state = 'sending', attempts = 1, lease_until = now() + interval '3 minutes' where id = $1`,
      [mailId],
    );
    house.clock.advance(30 * DAY);
    await mails.sweep();
    await mails.send(mailId);
    expect(await rowsOf(about)).toMatchObject([{ state: 'sending', attempts: 1 }]);
    expect(received(to)).toEqual([]);
    await house.db.query(`update mails set state = 'cancelled' where id = $1`, [mailId]);
  });

  it('waits its turn again when it cannot be written, and says so to the operators', async () => {
    const { about } = await someone();
    const mailId = await queued(about);
    await house.db.query(`update mails set key = 'of-a-newer-version' where id = $1`, [mailId]);
    await expect(mails.send(mailId)).rejects.toThrow('of-a-newer-version');
    expect(await rowsOf(about)).toMatchObject([{ state: 'queued', attempts: 1, uncertain: false, error: 'Error' }]);
    await mails.send(mailId);
    expect(await rowsOf(about)).toMatchObject([{ attempts: 1 }]);
    await house.db.query(`update mails set key = 'sign-in-code' where id = $1`, [mailId]);
    house.clock.advance(MINUTE);
    await sweep();
    expect(await rowsOf(about)).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  it('sends a backlog once, swept by two processes at the same time', async () => {
    const crowd = await Promise.all(Array.from({ length: 40 }, () => someone()));
    for (const { about } of crowd) await queued(about);
    await Promise.all([sweep(), sweep()]);
    for (const { to } of crowd) expect(received(to)).toHaveLength(1);
  });
});

describe('mails outside production', () => {
  beforeAll(() => open({ env: { MAIL_ALLOW_LIST: 'test@example.org, @team.example.org' } }), 60_000);
  afterAll(() => house.close());

  it.each([
    ['test@example.org', 'sent'],
    ['someone@team.example.org', 'sent'],
    ['other@example.org', 'cancelled'],
    ['test@example.org.example.com', 'cancelled'],
  ])('a mail to %s is %s', async (address, state) => {
    const { to, about } = await someone(address);
    await mails.send(await queued(about));
    expect(await rowsOf(about)).toMatchObject([{ state, recipient: to }]);
    expect(received(to)).toHaveLength(state === 'sent' ? 1 : 0);
  });
});
