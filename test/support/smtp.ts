import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Attachment } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  to: string[];
  replyTo: string[];
  subject: string;
  html: string;
  text: string;
  messageId: string;
  /** The part a calendar program reads. */
  calendar: { method: string; content: string } | null;
}

/**
 * accept · later: 450 to the recipient · never: 550 to the recipient · drop_before: closes the connection instead of
 * asking for the message · drop_after: keeps the message, and closes the connection instead of saying so.
 */
export type SmtpBehaviour = 'accept' | 'later' | 'never' | 'drop_before' | 'drop_after';

export interface TestSmtp {
  url: string;
  inbox: ReceivedMail[];
  /** The same messages as they came, headers and all. */
  raw: string[];
  /** How often each address was named as a recipient, whatever was answered. */
  attempts: Map<string, number>;
  /** From now on, how the server behaves towards an address. */
  behave: (towards: (address: string) => SmtpBehaviour) => void;
  /** Resolves with the first mail, received already or to come, that fits. */
  waitFor: (fits: (mail: ReceivedMail) => boolean) => Promise<ReceivedMail>;
  stop: () => Promise<void>;
}

const calendarOf = (parts: Attachment[]): ReceivedMail['calendar'] => {
  const part = parts.find(({ mimeType }) => mimeType === 'text/calendar');
  if (!part) return null;
  const content = typeof part.content === 'string' ? part.content : Buffer.from(part.content as ArrayBuffer).toString();
  return { method: part.method ?? '', content };
};

const refusal = (responseCode: number): Error => Object.assign(new Error('Refused by the test'), { responseCode });

/** A real SMTP server that keeps what it receives and tells those who wait. */
export async function startSmtp(): Promise<TestSmtp> {
  const inbox: ReceivedMail[] = [];
  const raw: string[] = [];
  const attempts = new Map<string, number>();
  const waiting = new Set<() => void>();
  const sockets = new Map<number | undefined, Socket>();
  let behaviour: (address: string) => SmtpBehaviour = () => 'accept';
  const drop = ({ remotePort }: { remotePort: number }): void => void sockets.get(remotePort)?.destroy();

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, session, done) {
      attempts.set(address, (attempts.get(address) ?? 0) + 1);
      switch (behaviour(address)) {
        case 'later':
          return done(refusal(450));
        case 'never':
          return done(refusal(550));
        case 'drop_before':
          return drop(session);
        default:
          return done();
      }
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      const to = session.envelope.rcptTo.map((recipient) => recipient.address);
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        raw.push(Buffer.concat(chunks).toString());
        void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          inbox.push({
            to,
            replyTo: (mail.replyTo ?? []).flatMap(({ address }) => address ?? []),
            subject: mail.subject ?? '',
            html: mail.html ?? '',
            text: mail.text ?? '',
            messageId: mail.messageId ?? '',
            calendar: calendarOf(mail.attachments),
          });
          if (to.some((address) => behaviour(address) === 'drop_after')) drop(session);
          else done();
          for (const look of waiting) look();
        });
      });
    },
  });
  // A client that is killed cuts its connection: that is what some tests are about.
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    const { remotePort } = socket;
    sockets.set(remotePort, socket);
    socket.once('close', () => sockets.delete(remotePort));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    inbox,
    raw,
    attempts,
    behave: (towards) => (behaviour = towards),
    waitFor: (fits) =>
      new Promise((resolve, reject) => {
        const limit = setTimeout(() => {
          waiting.delete(look);
          reject(
            new Error(
              `No such mail; received: ${inbox.map((mail) => `${mail.subject} -> ${mail.to.join()}`).join(' | ')}`,
            ),
          );
        }, 10_000);
        const look = (): void => {
          const mail = inbox.find(fits);
          if (!mail) return;
          clearTimeout(limit);
          waiting.delete(look);
          resolve(mail);
        };
        waiting.add(look);
        look();
      }),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
