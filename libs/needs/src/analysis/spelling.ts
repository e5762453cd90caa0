/**
 * Small employers write as they send messages. Two safe repairs, and no more: shorthand that means one thing only,
 * and one wrong letter in a long word that the rules look for. Everything else stays as written.
 */

/** Shorthand and short misspellings (folded) that mean one thing only. */
const SHORTHAND: Record<string, string> = {
  qqn: "quelqu'un",
  qqun: "quelqu'un",
  qlqun: "quelqu'un",
  qq1: "quelqu'un",
  qlq1: "quelqu'un",
  kelkun: "quelqu'un",
  kelk1: "quelqu'un",
  ki: 'qui',
  ke: 'que',
  pr: 'pour',
  ds: 'dans',
  bcp: 'beaucoup',
  tps: 'temps',
  rech: 'recherche',
  recherchons: 'recherche',
  cherchons: 'cherche',
  chrche: 'cherche',
  cherch: 'cherche',
  recherch: 'recherche',
  jrs: 'jours',
  hrs: 'heures',
  dispo: 'disponible',
  oblig: 'obligatoire',
  obligat: 'obligatoire',
  obligatoir: 'obligatoire',
  permi: 'permis',
  perms: 'permis',
  moin: 'moins',
  jeun: 'jeune',
  jenne: 'jeune',
  jeunne: 'jeune',
  jenes: 'jeunes',
  jeuns: 'jeunes',
  jeunnes: 'jeunes',
  feme: 'femme',
  femm: 'femme',
  fem: 'femme',
  femes: 'femmes',
  homm: 'homme',
  hommme: 'homme',
  hom: 'homme',
  omme: 'homme',
  meuf: 'femme',
  meufs: 'femmes',
  keum: 'homme',
  celibatere: 'celibataire',
  celibateres: 'celibataires',
  enfan: 'enfant',
  enfent: 'enfant',
  enfans: 'enfants',
  enfents: 'enfants',
  gosse: 'enfant',
  gosses: 'enfants',
  voil: 'voile',
  foto: 'photo',
  acsent: 'accent',
  acent: 'accent',
  dinamik: 'dynamique',
  dynamik: 'dynamique',
  piges: 'ans',
  samdi: 'samedi',
  dimanch: 'dimanche',
  vendredis: 'vendredi',
  ouike: 'week-end',
  wk: 'week-end',
  weekend: 'week-end',
  weekends: 'week-end',
  wends: 'week-end',
  asap: 'des que possible',
  dqp: 'des que possible',
  svp: 's il vous plait',
  janv: 'janvier',
  fev: 'fevrier',
  fevr: 'fevrier',
  aprem: 'apres-midi',
  tlj: 'tous les jours',
  xp: 'experience',
  exp: 'experience',
};

/** Words the rules rely on, long enough that one wrong letter cannot make another common word. */
const WORDS = `
  abstenir adoption africain africaine africains apprentissage apprenti apprentie asiatique asiatiques barbus
  catholique catholiques celibataire celibataires chretien chretienne conjoint corpulence croyant debutant debutante
  disponible domicilie enceinte etranger etrangere etrangeres etrangers europeen europeenne europeens exclusivement experience
  familial familiale familiales francais francaise francaises gitans grossesse greviste grevistes habitant
  handicap handicaps handicape handicapee handicapees handicapes homosexuel homosexuels imperatif imperativement juridique
  maghrebin maghrebine maghrebins maladie maternelle maternite maximum minimum moralite musulman musulmane musulmans
  naissance nationalite obligatoire obligatoirement obligatoires obeses origine originaire origines ostentatoire
  paternelle paternite permanent personne personnes physique physiquement piercing piercings politique pratiquant
  preference presentation professionnalisation quartier ramadan recherche religieux religion religieuse retraite
  syndicaliste syndicat syndical syndicale syndique syndiquee tatouage tatouages transgenre transgenres transsexuel
  uniquement seulement vingtaine trentaine janvier fevrier juillet septembre octobre novembre decembre
  mercredi vendredi dimanche semaine seniors senior souhaite souhaitee obligation interim interimaire
`
  .trim()
  .split(/\s+/);

/** Real words one letter away from the list above, which must stay what they are. */
const OTHER_WORDS = new Set(
  `habitat habitats habitait adaption option options recherchez rechercher recherchee semelle mention malade malades
   domicile domiciles personnel personnels personnelle personnelles materielle materielles mortalite modalite
   modalites obligataire debitant debitante debutent francois francoise franchise franchises retrait retraits souhait
   souhaits peronne crozant representation exclusivite exclusive souhaiter souhaitez souhaites
   pratiquent pratiquer croyance maladif tentation etranges tatouees europe juridiques traite permanence`.split(/\s+/),
);

const words = new Set(WORDS);
const byDeletion = new Map<string, string>();
for (const word of WORDS) {
  if (word.length < 7) continue;
  byDeletion.set(word, word);
  for (const shorter of deletionsOf(word)) if (!words.has(shorter)) byDeletion.set(shorter, word);
}

function deletionsOf(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

function oneLetterAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  if (short.length !== long.length) return short.slice(head) === long.slice(head + 1);
  if (short.slice(head + 1) === long.slice(head + 1)) return true;
  const swapped = short[head] === long[head + 1] && short[head + 1] === long[head];
  return swapped && short.slice(head + 2) === long.slice(head + 2);
}

/**
 * The word meant by a folded word, or undefined when it stays as written.
 * A word is repaired only when it keeps its first letter and one letter is missing, added, changed or swapped.
 */
export function respell(word: string): string | undefined {
  const full = Object.hasOwn(SHORTHAND, word) ? SHORTHAND[word] : undefined;
  if (full !== undefined) return full;
  if (word.length < 6 || word.length > 22 || words.has(word) || OTHER_WORDS.has(word)) return undefined;
  for (const key of [word, ...deletionsOf(word)]) {
    const meant = byDeletion.get(key);
    if (meant === undefined || meant[0] !== word[0] || !oneLetterAway(word, meant)) continue;
    const inflected = word === `${meant}s` || word === `${meant}e`;
    return inflected ? undefined : meant;
  }
  return undefined;
}
