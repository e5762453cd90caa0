import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { allCommunes } from '#reference';
import { Temporal } from 'temporal-polyfill';
import { drawer, randomFrom } from './proposals-quality.js';

const SEED = 20_261_124;
const LINES_AT_ONCE = 1_000;
const TARGETS = 3;

const HEADER =
  'numero_dossier;prenom;nom;date_naissance;email;telephone;code_commune;rayon_km;mobilite;disponible_le;metiers;niveau;' +
  'permis;competences;certificats;experiences;jours;nuit;sexe;quartier_prioritaire;conseiller';
const firstNames = 'Camille Lou Sacha Inès Noé Jade Élio Mia Adam Zoé Yanis Léa Malo Anaïs Hugo Salomé'.split(' ');
const syllables =
  'ba bel bor cha cou dan del fer gar han jou lan ler mar min mor nel pel rin ros sol tan ver vil'.split(' ');
const means = ['à pied', 'vélo', 'transports en commun', 'cyclomoteur', 'voiture'];
const levels = ['sans diplôme', 'brevet', 'CAP', 'CAP', 'bac', 'bac+2', ''];
const skills = ['Accueil', 'Travail en équipe | Port de charges', 'Plonge | Règles d’hygiène', ''];

/**
 * Writes the file of a national system with synthetic young people, line by line: each with three occupations, an address,
 * a phone, what they can do, where they live as often as people live there. The same lines at every run.
 */
export async function writeCandidatesFile(
  file: string,
  { lines, adviser, codes }: { lines: number; adviser: string; codes: readonly string[] },
): Promise<void> {
  const random = randomFrom(SEED);
  const one = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const days = (from: string, span: number): string[] =>
    Array.from({ length: span }, (_, index) => Temporal.PlainDate.from(from).add({ days: index }).toString()).map(
      (day) => day.split('-').reverse().join('/'),
    );
  const births = days('2001-06-01', 3_285);
  const dates = days('2026-11-01', 120);
  const commune = drawer(
    allCommunes().filter(({ position }) => position !== null),
    ({ population }) => population,
    random,
  );
  const lineOf = (number: number): string => {
    const name = `${one(syllables)}${one(syllables)}${one(syllables)}`;
    const targets = new Set(Array.from({ length: TARGETS }, () => codes[Math.floor(random() ** 2 * codes.length)]!));
    const chance = <T>(share: number, value: T): T | '' => (random() < share ? value : '');
    return [
      ...[`ML-${number}`, one(firstNames), name[0]!.toUpperCase() + name.slice(1), one(births)],
      ...[`${name}.${number}@example.org`, `02 61 91 ${pair(number / 100)} ${pair(number)}`, commune().code],
      ...[one(['5', '10', '15', '20', '30', '50']), one(means), one(dates), [...targets].join(' | '), one(levels)],
      ...[chance(0.35, 'B'), one(skills), chance(0.1, 'HACCP'), chance(0.5, `${one(codes)}:${1 + (number % 20)}`)],
      ...[
        chance(0.3, 'lundi | mardi | mercredi'),
        chance(0.4, 'non'),
        one(['femme', 'homme', '']),
        chance(0.15, 'oui'),
      ],
      adviser,
    ].join(';');
  };
  function* chunks(): Generator<string> {
    yield `${HEADER}\r\n`;
    for (let written = 0; written < lines; written += LINES_AT_ONCE)
      yield Array.from(
        { length: Math.min(LINES_AT_ONCE, lines - written) },
        (_, index) => `${lineOf(written + index)}\r\n`,
      ).join('');
  }
  await pipeline(Readable.from(chunks()), createWriteStream(file));
}

/** Two figures of a number. */
const pair = (number: number): string => String(Math.floor(number) % 100).padStart(2, '0');
