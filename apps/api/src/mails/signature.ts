import { createHmac, timingSafeEqual } from 'node:crypto';

/** A report older than this may have been recorded and sent again by somebody else. */
const MOST_SECONDS = 300;

/**
 * Whether `signature` (`t=<seconds>,v1=<hex>`) is the HMAC-SHA256 of `<seconds>.<body>` with the shared key, and recent.
 * @param body the bytes that were sent, before anything was read from them.
 */
export function isSigned(body: Buffer, signature: string | undefined, key: string, now: Date): boolean {
  const { t, v1 } = Object.fromEntries((signature ?? '').split(',').map((part) => part.split('=', 2))) as {
    t?: string;
    v1?: string;
  };
  if (!t || !v1 || !/^\d{1,12}$/.test(t) || Math.abs(now.getTime() / 1000 - Number(t)) > MOST_SECONDS) return false;
  const expected = createHmac('sha256', key).update(`${t}.`).update(body).digest();
  const given = Buffer.from(v1, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
