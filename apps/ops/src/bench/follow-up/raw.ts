import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { compileMail, emails } from '#notifications';
import { checkout } from '../bench-house.js';

/** Jobs that do nothing, per second: BullMQ alone in one process. */
export const rawJobs = (redisUrl: string, count: number): Promise<number> =>
  perSecond('raw-jobs.mjs', [redisUrl, String(count)], '');

/** Mails per second: nodemailer alone in one process, with a message as long as the product's. */
export function rawMails(smtpUrl: string, count: number): Promise<number> {
  const mail = emails.find(({ key }) => key === 'check-in-employer');
  if (!mail) throw new Error('No mail to measure with');
  const { subject, html, text: plain } = compileMail(mail);
  const message = { subject: subject(mail.sample), html: html(mail.sample), text: plain(mail.sample) };
  return perSecond('raw-mails.mjs', [smtpUrl, String(count)], JSON.stringify(message));
}

async function perSecond(script: string, args: readonly string[], input: string): Promise<number> {
  const child = spawn(process.execPath, [path.join(checkout, 'apps/ops/bench', script), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(input);
  const [output] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  const figure = Number(output);
  if (!(figure > 0)) throw new Error(`${script} measured nothing`);
  return figure;
}
