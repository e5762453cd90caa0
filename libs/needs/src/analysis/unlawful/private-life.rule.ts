import { lawOf } from './law.js';
import { choosing, type Passage, type UnlawfulRule } from './rule.js';

const OPEN_PLACE =
  /\b(?:friendly|lgbt\w*|bar|association|festival|marche des|centre|prevention|lutte|discothe\w+|accueil\w*)\b/;
const open = ({ sentence, match }: Passage) =>
  OPEN_PLACE.test(sentence) &&
  !/^(?:pas|sans|ni|aucun|non|stop|evit|refus|exclu|sauf|hors|interdit)|abstenir|exclu|refus/.test(match[0]);

export const privateLifeRules: readonly UnlawfulRule[] = [
  {
    ...lawOf('sexual_orientation'),
    severity: 'block',
    pattern: choosing(
      'heteros?|heterosexuel(?:le)?s?|homos?|homosexuel(?:le)?s?|homosexualite|gays?|lesbiennes?|gouines?|pedes?|pds?|tapettes?|tafioles?|bi|bisexuel(?:le)?s?|lgbt\\w*|orientation sexuelle|effemines?|effeminee?s?|de la jaquette',
    ),
    lawful: (passage) =>
      open(passage) ||
      (/\bbi\b/.test(passage.match[0]) && !/\bpas de bi\b/.test(passage.match[0])) ||
      /^ ?(?:sapiens|lateral|-)/.test(passage.after) ||
      /\b(?:distinction|quelle)\b/.test(passage.before.slice(-40)),
  },
  {
    ...lawOf('gender_identity'),
    severity: 'block',
    pattern: choosing(
      'trans(?! ?(?:port|mission|format|pal|fert|it|vers|action|europ|alp|fronta|manche|saharien))|transgenres?|transsexuel(?:le)?s?|transexuel(?:le)?s?|travestis?|travelos?|non[- ]binaires?|genre fluide|cisgenres?|identite de genre|(?:changement|transition) de (?:sexe|genre)|en transition|drag[- ]queens?|genderfluid|androgynes?',
    ),
    lawful: (passage) =>
      open(passage) ||
      /\b(?:ecologique|energetique|numerique|professionnelle|digitale)\b/.test(passage.after.slice(0, 20)) ||
      (/\btrans$/.test(passage.match[0]) && /^[a-z-]/.test(passage.after)),
  },
  {
    ...lawOf('customs'),
    severity: 'block',
    pattern:
      /\b(?:(?:de |aux |bonnes? )?(?:bonnes? |mauvaises? )?moeurs(?: legeres| irreprochables| saines)?|(?:bonne|excellente|parfaite|haute) moralite|moralite (?:irreprochable|exigee|sans faille|exemplaire|sans reproche)|(?:vie|conduite|comportement) (?:privee? )?(?:stable|rangee|exemplaire|irreprochable|saine|equilibree) (?:en dehors|hors|dans la vie|exigee?)|vie (?:privee |personnelle |de couple |prive )?(?:stable|rangee|saine|equilibree|irreprochable|sans histoires?|dissolue)|mode de vie (?:sain|range|stable|equilibre|irreprochable)|hygiene de vie (?:irreprochable|saine|exigee|exemplaire|correcte)|bonne hygiene de vie|(?:pas|sans|ni) (?:de )?(?:fetards?|noctambules?|libertins?|echangistes?|concubins?|vie dissolue|teuffeurs?|buveurs?)|(?:fetards?|noctambules?|libertins?|echangistes?|buveurs?) (?:s'abstenir|exclus?|refuses?)|ne (?:buvant|boit|boivent|bois) pas(?: d'alcool)?(?! (?:au|pendant|sur) )|de bonne famille|ne (?:sort|sortant) pas le (?:soir|week-end))\b/g,
    lawful: ({ before, after, match }) =>
      /\b(?:equilibre|concili\w+|favoris\w+|respect\w*|offr\w+|vie professionnelle|permettant|brigade|police des|us et coutumes|promouvoir|sensibilis\w+|residents?|enfants|patients|bonne conduite|avantages)\b/.test(
        `${before.slice(-40)}`,
      ) ||
      /^ (?:familiale|pro|professionnelle|et professionnelle|au travail|des (?:residents|enfants|animaux)|et coutumes)/.test(
        after,
      ) ||
      /^vie equilibree$/.test(match[0]),
    softened: ({ match }) =>
      /hygiene|mode de vie|moralite|moeurs|famille|boi|buv/.test(match[0]) ? 'warn' : undefined,
  },
];
