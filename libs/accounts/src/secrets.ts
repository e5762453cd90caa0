import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** A token nobody can guess (256 bits), safe in a URL. Exists in clear only in the cookie or mail that carries it. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** A six-digit one-time code, typed by a person; guessed in a million tries, so attempts are counted. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** What is stored in place of a token, code or address: keyed, so that a stolen table cannot be tried offline. */
export const hashSecret = (key: string, value: string): string => createHmac('sha256', key).update(value).digest('hex');

/** Compares two hashes in a time that says nothing about where they differ. */
export const sameHash = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};
