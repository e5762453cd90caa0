import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  to: string[];
  subject: string;
  html: string;
  text: string;
  messageId: string;
}

export interface TestSmtp {
  url: string;
  inbox: ReceivedMail[];
  /** Resolves with the first mail, received already or to come, that fits. */
  waitFor: (fits: (mail: ReceivedMail) => boolean) => Promise<ReceivedMail>;
  stop: () => Promise<void>;
}

/** A real SMTP server that keeps what it receives and tells those who wait. */
export async function startSmtp(): Promise<TestSmtp> {
  const inbox: ReceivedMail[] = [];
  const waiting = new Set<() => void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          inbox.push({
            to: session.envelope.rcptTo.map((recipient) => recipient.address),
            subject: mail.subject ?? '',
            html: mail.html ?? '',
            text: mail.text ?? '',
            messageId: mail.messageId ?? '',
          });
          done();
          for (const look of waiting) look();
        });
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    inbox,
    waitFor: (fits) =>
      new Promise((resolve, reject) => {
        const limit = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`No such mail; received: ${inbox.map((mail) => `${mail.subject} -> ${mail.to.join()}`).join(' | ')}`));
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
