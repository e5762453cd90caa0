import { createHmac } from 'node:crypto';
import { isSigned } from './signature.js';

const key = 'a key both sides know';
const now = new Date('2026-12-01T09:00:00Z');
const seconds = String(now.getTime() / 1000);
const body = Buffer.from('{"events":[]}');
const sign = (t: string, text: Buffer, by = key): string =>
  `t=${t},v1=${createHmac('sha256', by).update(`${t}.`).update(text).digest('hex')}`;

describe('a signed report', () => {
  it.each<[string, string | undefined, boolean]>([
    ['with the right key', sign(seconds, body), true],
    ['four minutes late', sign(String(Number(seconds) - 240), body), true],
    ['ten minutes late', sign(String(Number(seconds) - 600), body), false],
    ['from the future', sign(String(Number(seconds) + 600), body), false],
    ['with another key', sign(seconds, body, 'another key'), false],
    ['of another body', sign(seconds, Buffer.from('{}')), false],
    ['cut short', sign(seconds, body).slice(0, -2), false],
    ['without time', sign(seconds, body).replace(/^t=\d+,/, ''), false],
    ['without signature', undefined, false],
    ['of nonsense', '=,,=', false],
  ])('%s', (_, signature, expected) => {
    expect(isSigned(body, signature, key, now)).toBe(expected);
  });
});
