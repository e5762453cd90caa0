import { nafVersions, normaliseNaf } from '#reference';
import { commune, email, integer, phone, siret, text } from './cells.js';
import { type Table, Unreadable } from './table.js';

/** A company as a file knows it; its SIRET says which one. */
export interface CompanyRow {
  siret: string;
  name: string;
  communeCode: string;
  address: string | null;
  headcount: number | null;
  nafCode: string | null;
  contactName: string;
  email: string;
  phone: string | null;
}

export const companiesTable: Table<CompanyRow> = {
  siret: { header: 'siret', help: '14 chiffres, avec ou sans espaces', required: true, ...siret },
  name: {
    header: 'nom',
    aliases: ['raison_sociale', 'denomination'],
    help: 'Nom d’usage',
    required: true,
    ...text(200),
  },
  communeCode: {
    header: 'code_commune',
    aliases: ['code_insee'],
    help: 'Code Insee\u00a0; à défaut, les colonnes code_postal et commune',
    required: true,
    text: communeText,
    ...commune,
  },
  address: { header: 'adresse', help: 'Numéro et rue', empty: null, ...orNull(text(200)) },
  headcount: { header: 'effectif', help: 'Nombre de salariés', empty: null, ...orNull(integer(0, 1_000_000)) },
  nafCode: {
    header: 'code_naf',
    aliases: ['naf', 'ape', 'code_ape'],
    help: `Code d’activité (${nafVersions.rev2}), par exemple 56.10A`,
    empty: null,
    read: (cell) => {
      const code = normaliseNaf(cell);
      if (code === null) throw new Unreadable(`«\u00a0${cell}\u00a0» n’est pas un code NAF (exemple\u00a0: 56.10A)`);
      return code;
    },
    write: String,
  },
  contactName: {
    header: 'contact',
    aliases: ['interlocuteur', 'nom_contact'],
    help: 'Prénom et nom de la personne à qui écrire',
    required: true,
    ...text(160),
  },
  email: { header: 'email', aliases: ['e_mail', 'mail', 'courriel'], help: 'Son adresse', required: true, ...email },
  phone: {
    header: 'telephone',
    aliases: ['tel', 'portable'],
    help: '06 12 34 56 78, +33…\u00a0; gardé sous une seule forme',
    empty: null,
    ...orNull(phone),
  },
};

/** Columns read by `communeText` besides the one of the code. */
export const COMMUNE_COLUMNS = ['code_postal', 'commune', 'ville'] as const;

export function communeText(cell: (header: string) => string): string {
  return (
    cell('code_commune') || cell('code_insee') || `${cell('code_postal')} ${cell('commune') || cell('ville')}`.trim()
  );
}

/** A cell that may also be empty. */
export function orNull<T>({ read, write }: { read: (text: string) => T; write: (value: T) => string }): {
  read: (text: string) => T | null;
  write: (value: T | null) => string;
} {
  return { read, write: (value) => (value === null ? '' : write(value)) };
}
