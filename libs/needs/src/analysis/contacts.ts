import type { Span } from './text.js';

export type ContactKind = 'email' | 'phone' | 'url';

export interface Contact extends Span {
  kind: ContactKind;
}

const EMAIL =
  /[\p{L}\d._%+-]{1,64} ?(?:@|\((?:at|arobase|a)\)|\[(?:at|arobase)\]| arobase ) ?[\p{L}\d-]{1,63}(?:(?:\.| ?(?:\(point\)|\[point\]| point ) ?)[\p{L}\d-]{1,63}){1,4}/giu;
const URL =
  /\b(?:https?:\/\/|www\.)[^\s<>"«»]{1,500}|\b[a-z\d-]{2,63}\.(?:fr|com|net|org|eu|bzh|io|info)(?:\/[^\s<>"«»]{0,300})?(?![\p{L}\d@])/giu;
/** French numbers, national or international, with any usual separator; never part of a longer number (SIRET). */
const PHONE =
  /(?<![\d+])(?:(?:\+|00) ?(?:3[23469]|4[149]|35[12]|377|21[236])[ .\-/]{0,2}(?:\(0\))?[ .\-/]{0,2}\d|(?:\(0\)|0)[ .\-/]{0,2}\d)(?:[ .\-/]{0,2}\d){8}(?!\d|[ .]\d{3})/g;

const LABEL: Record<ContactKind, string> = {
  email: '[adresse e-mail masquée]',
  phone: '[téléphone masqué]',
  url: '[lien masqué]',
};

/** E-mail addresses, telephone numbers and links of a text (positions in the text as given), in order, not overlapping. */
export function findContacts(text: string): Contact[] {
  const found: Contact[] = [];
  for (const [kind, pattern] of [
    ['email', EMAIL],
    ['url', URL],
    ['phone', PHONE],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const span = { kind, start: match.index, end: match.index + match[0].replace(/[.,;:!?)]+$/, '').length };
      if (!found.some((other) => span.start < other.end && other.start < span.end)) found.push(span);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text as candidates may see it: who to call or write to is given later, by the adviser. */
export function maskContacts(text: string): string {
  let masked = '';
  let done = 0;
  for (const { kind, start, end } of findContacts(text)) {
    masked += text.slice(done, start) + LABEL[kind];
    done = end;
  }
  return masked + text.slice(done);
}
