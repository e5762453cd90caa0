import { read } from './text.js';
import { unlawfulRules, findUnlawful } from './unlawful/index.js';
import { matchesOf } from './text.js';
import { findPay } from './pay.js';
import { findContacts } from './contacts.js';
it('t', () => {
  const t = '12 345 678 € par mois '.repeat(9000);
  const out: string[] = [];
  const time = (n: string, f: () => void) => { const a = performance.now(); f(); out.push(n + ' ' + (performance.now() - a).toFixed(0)); };
  const r = read(t);
  time('read', () => read(t)); time('unl', () => findUnlawful(t)); time('pay', () => findPay(r.text.slice(0, 20000))); time('contacts', () => findContacts(t.slice(0, 20000)));
  for (const rule of unlawfulRules) time(rule.pattern.source.slice(0, 80), () => { for (const m of matchesOf(r.text, rule.pattern)) void m; });
  throw new Error(out.filter((o) => Number(o.split(' ').at(-1)) > 30).join('\n'));
});
