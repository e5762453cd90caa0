import { fold } from '../fold.js';

const announcing =
  /(?:recrut\w*|recherch\w*|cherch\w*|embauch\w*|en tant qu[e']|poste d[e']|au poste d[e']|metier d[e'])\s*(?:pour [^.,;:!?\n]{0,60}? (?=(?:une?|des|plusieurs|\d+)\b))?(?:(?:un|une|des|son|sa|notre|nos|le|la|les|plusieurs|\d+)(?:\s?\(?e?\)?)? )?([^.,;:!?\n()]{4,80})/;

/** The job a text says it offers (« nous recherchons un … »), folded; empty when it does not. */
export function announcedJob(text: string): string {
  return announcing.exec(fold(text.slice(0, 4000)))?.[1] ?? '';
}

const aboutCompany =
  /\b(?:notre (?:groupe|entreprise|societe|client|agence|etablissement|association|reseau)|nous sommes|groupe|filiale|leader|creee? en|fonde|collaborateurs|chiffre d'affaires|reseau d'agences|acteur|specialis|notre client|acteur majeur|depuis \d{4}|valeurs|implante)/;
const aboutConditions =
  /\b(?:salaire|remuneration|mutuelle|tickets? restaurant|prime|avantages|cdi|cdd|contrat|horaires?|conges|envoyez|postul|candidature|cv|taux horaire|smic|brut|handicap|rtt|interim|conseil regional)/;
const aboutWork =
  /\b(?:missions?|taches?|vous (?:serez|aurez|assure|realis|effectu|particip|intervene|prene|veille|gere|etes charge)|charge[er]? d|responsabilites|activites|assurer|realiser|effectuer|participer|controler|preparer|accueillir|entretenir|gerer|suivre|organiser|poser|nettoyer|conduire|vendre|conseiller)/;

/**
 * Sentences of an announcement that are about the work, and the others (who the company is, what it pays): a sentence
 * that speaks of both is about the work.
 */
export function workPassages(text: string): { work: string; rest: string } {
  const work: string[] = [];
  const rest: string[] = [];
  for (const sentence of text.split(/[.!?\n;•●]+/)) {
    const folded = fold(sentence);
    const aside = (aboutCompany.test(folded) || aboutConditions.test(folded)) && !aboutWork.test(folded);
    (aside ? rest : work).push(sentence);
  }
  return { work: work.join('\n'), rest: rest.join('\n') };
}
