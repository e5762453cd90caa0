import { fold } from '#reference';

/**
 * Reading what people write on a phone: text messages' short forms, spelling by ear, words run together. Two spellings
 * that sound the same get the same key, so that « harselement » is read as « harcèlement ».
 */

/** Short forms of text messages, as whole words. */
const shortForms: Readonly<Record<string, string>> = {
  g: 'j ai',
  jai: 'j ai',
  jsuis: 'je suis',
  chui: 'je suis',
  chuis: 'je suis',
  jsui: 'je suis',
  suit: 'suis',
  envi: 'envie',
  dargent: 'd argent',
  daccident: 'd accident',
  jveu: 'je veux',
  jveux: 'je veux',
  veu: 'veux',
  jvais: 'je vais',
  jvai: 'je vais',
  vai: 'vais',
  jpeu: 'je peux',
  jpeux: 'je peux',
  peu: 'peux',
  peut: 'peux',
  pe: 'peux',
  jen: 'j en',
  nen: 'n en',
  jme: 'je me',
  jte: 'je te',
  jcomprends: 'je comprends',
  jdors: 'je dors',
  jarrete: 'j arrete',
  jabandonne: 'j abandonne',
  pa: 'pas',
  pu: 'plus',
  plu: 'plus',
  jms: 'jamais',
  jamai: 'jamais',
  tjr: 'toujours',
  tjrs: 'toujours',
  toujour: 'toujours',
  ya: 'il y a',
  yavait: 'il y avait',
  ki: 'qui',
  ke: 'que',
  koi: 'quoi',
  tt: 'tout',
  ts: 'tous',
  pr: 'pour',
  ds: 'dans',
  mtn: 'maintenant',
  bcp: 'beaucoup',
  pb: 'probleme',
  pbs: 'problemes',
  pblm: 'probleme',
  boss: 'patron',
  taf: 'travail',
  taff: 'travail',
  boulot: 'travail',
  job: 'travail',
  bouleau: 'travail',
  tafer: 'travailler',
  taffer: 'travailler',
  bosser: 'travailler',
  bosse: 'travaille',
  salair: 'salaire',
  saler: 'salaire',
  paiment: 'paiement',
  payement: 'paiement',
  thune: 'argent',
  thunes: 'argent',
  tune: 'argent',
  fric: 'argent',
  boite: 'entreprise',
  voitur: 'voiture',
  dmission: 'demission',
  etai: 'etait',
  es: 'est',
  cest: 'c est',
  c: 'c est',
  cetait: 'c etait',
  cv: 'ca va',
  nn: 'non',
  rdv: 'rendez vous',
  chaff: 'chef',
  aret: 'arret',
  arete: 'arrete',
  areter: 'arreter',
  partire: 'partir',
  kitter: 'quitter',
  quiter: 'quitter',
  pleur: 'pleure',
  heur: 'heure',
  heurs: 'heures',
  supp: 'sup',
};

/** One word as read: as it is written without accents, and as it sounds. */
export interface PlainWord {
  text: string;
  key: string;
}

/** How the beginning of a word sounds, roughly. @param word folded: lower case, no accents */
export const soundOf = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/ch/g, '1')
    .replace(/qu|q|ck/g, 'k')
    .replace(/cc(?=[eiy])/g, 's')
    .replace(/x(?=[eiy])/g, 's')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/ge(?=[ao])/g, 'j')
    .replace(/gu(?=[eiy])/g, 'G')
    .replace(/g(?=[eiy])/g, 'j')
    .replace(/G/g, 'g')
    .replace(/h/g, '')
    .replace(/eau|au/g, 'o')
    .replace(/(ai|ei)(?![nm])/g, 'e')
    .replace(/ti(?=on)/g, 'si')
    .replace(/[ae][nm](?![aeiouynm])/g, '2')
    .replace(/y/g, 'i')
    .replace(/z/g, 's')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1');

/** How a whole word sounds: endings that are not heard are left out. */
const wholeSound = (word: string): string => soundOf(word).replace(/(?<=...)(?:ent|er|ez|es|e?[tsdxpe])$/, '');

/** Shorter words are compared as written: too many of them sound alike. */
export const SOUNDS_FROM = 6;

export const plainWord = (text: string): PlainWord => ({
  text,
  key: text.length >= SOUNDS_FROM ? wholeSound(text) : text,
});

/** Ends of a clause: what is denied in one says nothing of the next. */
export const STOP: PlainWord = { text: '.', key: '.' };
export const COMMA: PlainWord = { text: ',', key: ',' };

/** A sentence as words; punctuation and « mais » end clauses. */
export function plainWords(sentence: string): PlainWord[] {
  const folded = fold(sentence)
    .replace(/(.)\1{2,}/g, '$1$1')
    .replace(/\bmais\b/g, '.');
  return [...folded.matchAll(/[a-z0-9]+|[.!?;:\n()]|,/g)].flatMap(([found]) => {
    if (found === ',') return [COMMA];
    if (/[^a-z0-9]/.test(found)) return [STOP];
    return (Object.hasOwn(shortForms, found) ? (shortForms[found] ?? found) : found).split(' ').map(plainWord);
  });
}
