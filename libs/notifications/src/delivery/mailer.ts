import type { Readable } from 'node:stream';
import { Config } from '#platform';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { MailCalendar } from '../mail-definition.js';

export interface OutgoingMail {
  id: string;
  to: string;
  /** Whoever stands in for a reader who is away. */
  cc: string | null;
  /** Who reads an answer; null: nobody, the mail wants none. */
  replyTo: string | null;
  subject: string;
  html: string;
  text: string;
  /** Page on which its reader asks for no more reminders. */
  unsubscribe: string | null;
  calendar: MailCalendar | null;
}

/** sent · retry: try again later · refused: never · unknown: the connection broke before the server answered. */
export type SendOutcome = { kind: 'sent' } | { kind: 'retry' | 'refused' | 'unknown'; error: string };

/** The parts of a failed sending that say what it means. */
export interface SendFailure {
  responseCode?: number;
  code?: string;
  command?: string;
}

interface WatchedMail extends SendMailOptions {
  onBody: (body: Readable) => void;
}

/** Hands mails to the SMTP server over a few kept connections. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: ReturnType<typeof openPool>;
  private readonly domain: string;

  constructor(private readonly config: Config) {
    this.domain = new URL(config.publicUrl).hostname;
    this.transport = openPool(config.smtpUrl);
  }

  /** Outside production, only addresses of the allow-list get mail. */
  mayReceive(address: string): boolean {
    const list = this.config.mailAllowList;
    const known = address.toLowerCase();
    return (
      list === undefined || list.some((entry) => (entry.startsWith('@') ? known.endsWith(entry) : known === entry))
    );
  }

  /** The Message-ID comes from the row: a mail sent twice is recognised as the same by mail programs. */
  async send(mail: OutgoingMail): Promise<SendOutcome> {
    let body: Readable | undefined;
    // Not AbortSignal.timeout: its timer, and the error it makes, would outlive every mail that was sent in time.
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), this.config.sendLimitSeconds * 1000);
    const message: WatchedMail = {
      from: this.config.mailFrom,
      to: mail.to,
      ...(mail.cc === null ? {} : { cc: mail.cc }),
      ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
      ...(mail.calendar === null ? {} : { icalEvent: { ...mail.calendar, filename: 'rendez-vous.ics' } }),
      messageId: `<${mail.id}@${this.domain}>`,
      // Out-of-office programs stay silent (RFC 3834).
      headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribeHeaders(mail.unsubscribe) },
      signal: limit.signal,
      onBody: (stream) => (body = stream),
    };
    try {
      await this.transport.sendMail(message);
      return { kind: 'sent' };
    } catch (error) {
      return outcomeOf(error as SendFailure, body?.readableEnded === true);
    } finally {
      clearTimeout(timer);
    }
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

/** Mail programs show a button that posts to the page (RFC 8058); a GET of it changes nothing. */
const unsubscribeHeaders = (page: string | null): Record<string, string> =>
  page === null ? {} : { 'List-Unsubscribe': `<${page}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };

function openPool(url: string) {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 5,
    maxMessages: 200,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    // Servers that inspect a message before they accept it take their time; giving up too early sends it twice.
    socketTimeout: 60_000,
  });
  // The body is read once the server has asked for it: whether it was read to its end is the only way to know whether
  // a connection that broke may have delivered it.
  transport.use('stream', (mail, done) => {
    mail.message.processFunc((body) => {
      (mail.data as WatchedMail).onBody(body);
      return body;
    });
    done();
  });
  return transport;
}

/**
 * What a failed sending means (RFC 5321: 4yz try again, 5yz never). A refusal is final only when it is about this
 * address or this message: a refused password or sender is ours to mend, and every mail waits for it.
 * @param handedOver the server was given the whole message.
 */
export function outcomeOf({ responseCode, code, command }: SendFailure, handedOver: boolean): SendOutcome {
  if (responseCode !== undefined) {
    const final = responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA');
    return { kind: final ? 'refused' : 'retry', error: `SMTP ${responseCode}` };
  }
  const error = code ?? 'no answer';
  if (handedOver) return { kind: 'unknown', error };
  return { kind: code === 'EENVELOPE' || code === 'EMESSAGE' ? 'refused' : 'retry', error };
}
