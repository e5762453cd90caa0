// The demo's mail server: it delivers nothing and keeps every message in the database, where /mailbox shows them.
import pg from 'pg';
import { SMTPServer } from 'smtp-server';

const insert = 'insert into demo_mails (mail_from, rcpt_to, raw) values ($1, $2, $3)';

/**
 * @param {string} databaseUrl a migrated database
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} url to give as SMTP_URL
 */
export async function startMailbox(databaseUrl) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  pool.on('error', () => {}); // an idle connection that breaks: the next message opens another or fails aloud

  const keep = async (stream, { mailFrom, rcptTo }) => {
    const chunks = await stream.toArray();
    const to = rcptTo.map(({ address }) => address);
    await pool.query(insert, [mailFrom ? mailFrom.address : '', to, Buffer.concat(chunks).toString()]);
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1_000,
    onData: (stream, session, done) => keep(stream, session.envelope).then(() => done(), done),
  });
  server.on('error', () => {}); // a client that breaks off
  await new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    stop: async () => {
      await new Promise((resolve) => server.close(resolve));
      await pool.end();
    },
  };
}
