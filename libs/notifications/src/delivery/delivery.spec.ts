import { afterAttempt } from './delivery.js';

const now = new Date('2026-12-01T09:00:00Z');
const inMinutes = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
const retry = { kind: 'retry', error: 'SMTP 450' } as const;
const unknown = { kind: 'unknown', error: 'ECONNECTION' } as const;

describe('what becomes of a mail after an attempt', () => {
  it('is sent', () => {
    expect(afterAttempt({ attempts: 1, uncertain: false }, { kind: 'sent' }, now)).toEqual({
      state: 'sent',
      sentAt: now,
      error: null,
    });
  });

  it.each([
    [1, 1],
    [2, 2],
    [3, 4],
    [7, 64],
    [8, 120],
    [30, 120],
  ])('waits longer each time: after attempt %d, %d minutes', (attempts, minutes) => {
    expect(afterAttempt({ attempts, uncertain: false }, retry, now)).toEqual({
      state: 'queued',
      uncertain: false,
      error: 'SMTP 450',
      nextAttemptAt: inMinutes(minutes),
    });
  });

  it('gives up on a server that says "later" after about three days', () => {
    let attempts = 1;
    let waited = 0;
    for (; ; attempts++) {
      const next = afterAttempt({ attempts, uncertain: false }, retry, now);
      if (next.state === 'refused') break;
      waited += (next.nextAttemptAt ?? now).getTime() - now.getTime();
    }
    expect(waited / 86_400_000).toBeGreaterThan(2.9);
    expect(waited / 86_400_000).toBeLessThan(3.2);
  });

  it.each([
    ['a refusal ends it', { attempts: 1, uncertain: false }, { kind: 'refused', error: 'SMTP 550' }, 'refused'],
    ['the first lost answer is tried again', { attempts: 1, uncertain: false }, unknown, 'queued'],
    ['the second lost answer ends it', { attempts: 2, uncertain: true }, unknown, 'unknown'],
    ['a clear "later" after a lost answer is tried again', { attempts: 2, uncertain: true }, retry, 'queued'],
  ] as const)('%s', (_, mail, outcome, state) => {
    expect(afterAttempt(mail, outcome, now).state).toBe(state);
  });

  it('remembers a lost answer through every later attempt', () => {
    const once = afterAttempt({ attempts: 1, uncertain: false }, unknown, now);
    expect(once.uncertain).toBe(true);
    expect(afterAttempt({ attempts: 2, uncertain: true }, retry, now).uncertain).toBe(true);
  });
});
