import { fold } from '#reference';

/** What a sentence may carry that no box says. Reviewed list: adding a row needs the eye of an adviser. */
export interface WorryingWord {
  /** What the adviser reads. */
  label: string;
  /** Searched in the folded text (lower case, no accents, straight apostrophes), from the start of a word. */
  pattern: RegExp;
  worry: 2 | 3;
}

const word = (label: string, worry: 2 | 3, pattern: RegExp): WorryingWord => ({ label, pattern, worry });

export const worryingWords: readonly WorryingWord[] = [
  word('accident', 3, /\b(accident|bless(e|u)|brul(e|u)|coup(e|u) (la|le|les|un) (main|doigt|bras)|hopital|urgences)/g),
  word('violence', 3, /\b(frapp|tap(e|er|ee) dessus|gifl|violen|agress|menac|m'a pousse)/g),
  word('harcèlement', 3, /\b(harcel|humili|insult|rabaiss|raciste|racisme|sexiste|homophob)/g),
  word('violences sexuelles', 3, /\b(attouch|viol\b|viole(e|r)?\b|gestes? deplace|me touche)/g),
  word('mal-être grave', 3, /\b(suicid|me tuer|en finir|envie de mourir|plus envie de vivre)/g),
  word('danger au travail', 3, /\b(danger|sans protection|sans casque|pas de (casque|gants|protection|harnais))/g),
  word('à la rue', 3, /\b(a la rue|dors? dans (ma|sa|la) voiture|expuls|mis(e)? dehors|plus de logement)/g),
  word('travail non déclaré', 3, /\b(au noir|pas (ete )?declare|pas de contrat|sans contrat|jamais signe)/g),
  word(
    'pas payé',
    2,
    /\b((pas|jamais) (encore )?(ete )?paye|pas (recu|eu) (ma |mon |la |le |de )?(paye|paie|salaire)|pas de (salaire|paye|paie)|non paye|heures? (supp\w*|supplementaires?) (pas|non) paye)/g,
  ),
  word(
    'veut partir',
    2,
    /\b(ve(ux|ut) (partir|arreter|demissionner|quitter)|demission|vais (partir|arreter|quitter)|pense (a )?(partir|arreter|quitter)|j'arrete|je lache)|(?<!n')\babandonn/g,
  ),
  word(
    'ne vient plus',
    2,
    /\b((vient|viens) plus|plus de nouvelles?|pas venu|abandon de poste|injoignable|sans prevenir)/g,
  ),
  word(
    'rupture du contrat',
    2,
    /\b(licenci|rupture(?! de stock)|mettre fin|met fin|virer|vire(e)?\b|mis(e)? a pied|avertissement)/g,
  ),
  word('conflit', 2, /\b(conflit|disput|engueul|crie(r|nt)? (sur|dessus|tout le temps)|se passe (tres )?mal)/g),
  word(
    'épuisement',
    2,
    /\b(epuis|burn.?out|n'en p(eux|eut) plus|peux plus|craqu|pleur|boule au ventre|angoiss|depress)/g,
  ),
  word('peur', 2, /\b(ai peur|fait peur|a peur)/g),
];

/** « pas d'accident », « aucun conflit »: said to reassure. */
const DENIED = /\b(pas|aucune?|jamais|sans|ni|zero) (eu |ete )?(de |d'|un |une |du |le |la )?$/;

/**
 * The worrying things said in a free sentence, each once. A denied word is no alarm; when in doubt it is one, since the
 * adviser reads the sentence anyway.
 */
export function wordsThatWorry(text: string): WorryingWord[] {
  const folded = fold(text).replace(/\s+/g, ' ');
  return worryingWords.filter(({ pattern }) =>
    [...folded.matchAll(pattern)].some((match) => !DENIED.test(folded.slice(0, match.index))),
  );
}
