import type { IsoDate } from '#platform';
import {
  communeByCode,
  communeOfToday,
  communesNamed,
  fold,
  formatPhone,
  isSiret,
  normalisePhone,
  normaliseSiret,
} from '#reference';
import { Temporal } from 'temporal-polyfill';
import { type Column, Unreadable } from './table.js';

/** How one kind of cell is read and written. */
type Cell<T> = Pick<Column<T>, 'read' | 'write'>;

const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;
const same = (text: string): string => text;

export const text = (longest: number): Cell<string> => ({
  read: (cell) => {
    if (cell.length > longest) throw new Unreadable(`${longest} caractères au plus`);
    return cell.replace(/\s+/g, ' ');
  },
  write: same,
});

const EMAIL = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

export const email: Cell<string> = {
  read: (cell) => {
    if (!EMAIL.test(cell) || cell.length > 254) throw new Unreadable(`${quoted(cell)} n’est pas une adresse e-mail`);
    return cell.toLowerCase();
  },
  write: same,
};

/** Ranges opened lately or kept for fiction, which the list of the library does not know. */
const SHAPE = /^(?:0|\+33|0033)([1-9]\d{8})$/;

const KEPT = /^\+33[1-9]\d{8}$/;

/** The one form in which a number is kept: +33…; null for what is no number. */
export function keptPhone(text: string): string | null {
  // As it is read from a file that exists: the library takes most of the time of importing a file again.
  if (KEPT.test(text)) return text;
  const [, digits] = SHAPE.exec(text.replace(/[\s.()-]/g, '').replace(/^(\+33|0033)0/, '$1')) ?? [];
  return normalisePhone(text) ?? (digits ? `+33${digits}` : null);
}

/** A spreadsheet that took the number for a figure ate its zero. */
export const phone: Cell<string> = {
  read: (cell) => {
    const number = keptPhone(/^[1-9]\d{8}$/.test(cell) ? `0${cell}` : cell);
    if (number === null) throw new Unreadable(`${quoted(cell)} n’est pas un numéro de téléphone`);
    return number;
  },
  // As dialled: a cell that begins with + is a formula.
  write: (value) => formatPhone(value).replace(/^\+33(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '0$1 $2 $3 $4 $5'),
};

export const siret: Cell<string> = {
  read: (cell) => {
    if (!isSiret(cell)) throw new Unreadable(`${quoted(cell)} n’est pas un SIRET (14 chiffres)`);
    return normaliseSiret(cell);
  },
  write: same,
};

/** JJ/MM/AAAA as people and spreadsheets write it, or AAAA-MM-JJ; a time after it does not count. */
export const day: Cell<IsoDate> = {
  read: (cell) => {
    const date = cell.replace(/[T ]\d{1,2}:.*$/, '');
    const [, d, m, y] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(date) ?? [];
    const iso = y ? `${y}-${m!.padStart(2, '0')}-${d!.padStart(2, '0')}` : date;
    try {
      if (!/^\d{4}-\d\d-\d\d$/.test(iso)) throw new RangeError();
      return Temporal.PlainDate.from(iso, { overflow: 'reject' }).toString();
    } catch {
      throw new Unreadable(`${quoted(cell)} n’est pas une date (JJ/MM/AAAA)`);
    }
  },
  write: (value) => value.split('-').reverse().join('/'),
};

export const integer = (from: number, to: number): Cell<number> => ({
  read: (cell) => {
    const value = Number(cell.replace(/\s/g, '').replace(',', '.'));
    if (!Number.isInteger(value) || value < from || value > to)
      throw new Unreadable(`${quoted(cell)} n’est pas un nombre entier de ${from} à ${to}`);
    return value;
  },
  write: String,
});

export const decimal = (from: number, to: number): Cell<number> => ({
  read: (cell) => {
    const value = Number(cell.replace(',', '.'));
    if (Number.isNaN(value) || value < from || value > to)
      throw new Unreadable(`${quoted(cell)} n’est pas un nombre de ${from} à ${to}`);
    return value;
  },
  write: (value) => String(value).replace('.', ','),
});

export const yesNo: Cell<boolean> = {
  read: (cell) => {
    const folded = fold(cell);
    if (['oui', 'o', 'vrai', 'true', '1', 'x'].includes(folded)) return true;
    if (['non', 'n', 'faux', 'false', '0'].includes(folded)) return false;
    throw new Unreadable(`${quoted(cell)}\u00a0: écrivez oui ou non`);
  },
  write: (value) => (value ? 'oui' : 'non'),
};

/** One of a few words; the first word of each code is the one written, the others are read too. */
export function oneOf<T extends string | number>(words: readonly (readonly [code: T, ...words: string[]])[]): Cell<T> {
  // Words before codes: « car » is a coach to whoever writes French.
  const codes = new Map([
    ...words.map(([code]) => [fold(String(code)), code] as const),
    ...words.flatMap(([code, ...known]) => known.map((word) => [fold(word), code] as const)),
  ]);
  return {
    read: (cell) => {
      const code = codes.get(fold(cell));
      if (code === undefined)
        throw new Unreadable(
          `${quoted(cell)} n’est pas connu\u00a0; au choix\u00a0: ${words.map(([, word]) => word).join(', ')}`,
        );
      return code;
    },
    write: (value) => words.find(([code]) => code === value)?.[1] ?? String(value),
  };
}

/** Several values in one cell, separated by a vertical bar; free words may hold anything else. */
export const list = <T>(item: Cell<T>, most: number, separator: string | RegExp = '|'): Cell<T[]> => ({
  read: (cell) => {
    const items = cell
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map(item.read);
    if (items.length > most) throw new Unreadable(`${most} au plus`);
    return items;
  },
  write: (values) => values.map(item.write).join(' | '),
});

/** The same for codes and days, which people also separate by commas, semicolons and slashes. */
export const codes = <T>(item: Cell<T>, most: number): Cell<T[]> => list(item, most, /[|,;/]/);

/** « 15 », « 15 km ». */
export const kilometres = (from: number, to: number): Cell<number> => {
  const figure = integer(from, to);
  return { ...figure, read: (cell) => figure.read(cell.replace(/\s*km$/i, '')) };
};

/** An INSEE code, or a postal code and a name: « 61169 », « 61100 Flers ». */
export const commune: Cell<string> = {
  read: (cell) => {
    const code = /^\d{4}$/.test(cell) ? `0${cell}` : cell.toUpperCase();
    const known = communeByCode(code) ?? communeOfToday(code);
    if (known) return known.code;
    const [, postalCode, name = ''] = /^(\d{4,5})?\s*(.*)$/.exec(cell) ?? [];
    const named = communesNamed(name.replace(/\s+cedex.*$/i, ''));
    const found = postalCode
      ? named.filter(({ postalCodes }) => postalCodes.includes(postalCode.padStart(5, '0')))
      : named;
    if (found.length === 1) return found[0]!.code;
    throw new Unreadable(
      found.length > 1
        ? `plusieurs communes s’appellent ${quoted(cell)}\u00a0: donnez le code Insee`
        : `la commune ${quoted(cell)} n’existe pas`,
    );
  },
  write: same,
};
