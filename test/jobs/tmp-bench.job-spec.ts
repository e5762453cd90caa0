import { Mails } from '#notifications';
import { Database, newId } from '#platform';
import { CheckIn } from '#follow-up';
import { startHouse } from '../support/app.js';
import { mailScene } from '../support/mail-scene.js';
import { createTransport } from 'nodemailer';

it('bench', async () => {
  const house = await startHouse();
  const scene = await mailScene(house);
  await scene.bring({ checkInOfEmployer: { state: 'asked' } });
  const mails = house.app.get(Mails);
  void CheckIn; void Database;
  const N = 2400;
  const t0 = performance.now();
  const ids: string[] = [];
  for (let i = 0; i < N; i += 50) {
    const got = await Promise.all(Array.from({ length: 50 }, () => mails.queueFor('follow_up.check_in_asked', newId(), { checkInId: scene.ids.checkInOfEmployer })));
    ids.push(...got.flat().map((j) => j.data.mailId!));
  }
  const t1 = performance.now();
  const mailer = (mails as any).mailer; const orig = mailer.send.bind(mailer); let mt = 0; mailer.send = async (x: any) => { const a = performance.now(); const r = await orig(x); mt += performance.now() - a; return r; };
  const db = (mails as any).database; const otx = db.transaction.bind(db); let tt = 0; db.transaction = async (w: any) => { const a = performance.now(); const r = await otx(w); tt += performance.now() - a; return r; };
  const cpu0 = process.cpuUsage();
  const work = (stop: number) => async () => { while (ids.length > stop) { const next = ids.pop(); if (next) await mails.send(next); } };
  for (const [k, c] of [5, 16, 5, 16].entries()) { const stop = N - (k + 1) * 600; const a = performance.now(); await Promise.all(Array.from({ length: c }, work(stop))); process.stdout.write(`queue c=${c} ${(600 / (performance.now() - a) * 1000).toFixed(0)}/s\n`); }
  const t2 = performance.now(); const cpu = process.cpuUsage(cpu0);
  process.stdout.write(`queue-part mailer ${(mt/N).toFixed(2)}ms tx ${(tt/N).toFixed(2)}ms total*5 ${((t2-t1)*5/N).toFixed(2)}ms cpu ${((cpu.user+cpu.system)/1000/N).toFixed(2)}ms\n`);
  const tr = createTransport({ url: house.smtp.url, pool: true, maxConnections: 5, maxMessages: 200 } as never) as any;
  let left = N; const m = house.smtp.inbox.at(-1)!;
  const raw = async () => { while (left-- > 0) await tr.sendMail({ from: 'a@example.org', to: 'b@example.org', subject: m.subject, html: m.html, text: m.text }); };
  const t3 = performance.now();
  await Promise.all(Array.from({ length: 5 }, raw));
  const t4 = performance.now();
  process.stdout.write(`queue ${(N / (t1 - t0) * 1000).toFixed(0)}/s send ${(N / (t2 - t1) * 1000).toFixed(0)}/s raw ${(N / (t4 - t3) * 1000).toFixed(0)}/s\n`);
  tr.close();
  await house.close();
}, 120_000);
