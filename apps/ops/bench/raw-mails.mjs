// What nodemailer alone does: one process sends the same message over kept connections. Prints mails per second.
// Arguments: the address of the mail server, how many mails; the message comes in as JSON (subject, html, text).
import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { createTransport } from 'nodemailer';

const [url, count] = [process.argv[2], Number(process.argv[3])];
const message = JSON.parse(await text(process.stdin));
const transport = createTransport({ url, pool: true, maxConnections: 5, maxMessages: Infinity });
const send = (number) =>
  transport.sendMail({
    ...message,
    from: 'Passerelle <ne-pas-repondre@example.org>',
    to: `personne-${number}@example.org`,
    messageId: `<${randomUUID()}@example.org>`,
  });
await send(0);
const begun = performance.now();
await Promise.all(Array.from({ length: count }, (_, index) => send(index)));
console.log((count * 1000) / (performance.now() - begun));
transport.close();
