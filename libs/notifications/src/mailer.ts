import { Config } from '#platform';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';

export interface OutgoingMail {
  id: string;
  to: string;
  subject: string;
  html: string;
  text: string;
}

/** sent · retry: try again later · refused: never · unknown: the connection broke before the server answered. */
export type SendOutcome = { kind: 'sent' } | { kind: 'retry' | 'refused' | 'unknown'; error: string };

/** Hands mails to the SMTP server over a few kept connections. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter;
  private readonly domain: string;

  constructor(private readonly config: Config) {
    this.domain = new URL(config.publicUrl).hostname;
    this.transport = createTransport({
      url: config.smtpUrl,
      pool: true,
      maxConnections: 5,
      maxMessages: 200,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 15_000,
    } as Parameters<typeof createTransport>[0]);
  }

  /** Outside production, only addresses of the allow-list get mail. */
  mayReceive(address: string): boolean {
    const list = this.config.mailAllowList;
    return list === undefined || list.some((entry) => (entry.startsWith('@') ? address.endsWith(entry) : address === entry));
  }

  /** The Message-ID comes from the row: a mail sent twice is recognised as the same by mail programs. */
  async send(mail: OutgoingMail): Promise<SendOutcome> {
    try {
      await this.transport.sendMail({
        from: this.config.mailFrom,
        to: mail.to,
        subject: mail.subject,
        html: mail.html,
        text: mail.text,
        messageId: `<${mail.id}@${this.domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return { kind: 'sent' };
    } catch (error) {
      return outcomeOf(error as { responseCode?: number; code?: string; command?: string });
    }
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

/** What a failed sending means (RFC 5321: 4yz try again, 5yz never). */
export function outcomeOf(error: { responseCode?: number; code?: string; command?: string }): SendOutcome {
  const { responseCode, code, command } = error;
  if (responseCode !== undefined && responseCode >= 500) return { kind: 'refused', error: `SMTP ${responseCode}` };
  if (responseCode !== undefined) return { kind: 'retry', error: `SMTP ${responseCode}` };
  // Without an answer after the message was handed over, the server may have accepted it.
  if (command === 'DATA') return { kind: 'unknown', error: code ?? 'no answer' };
  if (code === 'EENVELOPE') return { kind: 'refused', error: 'EENVELOPE' };
  return { kind: 'retry', error: code ?? 'error' };
}
