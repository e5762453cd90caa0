import type { Severity } from '../types.js';
import { lawOf } from './law.js';
import { choosing, excluding, INFORMATION_ASKED, requiring, type Passage, type UnlawfulRule } from './rule.js';

const religion = lawOf('religion');

const SAILING =
  /\b(?:moniteurs?|monitrices?|ecole|club|cours|base nautique|nautisme|nautiques?|bateaux?|plaisance|char a|planche a|stage|sport|regates?|voiliers?|plongee|mer|kayak|surf|fondation|beton|ombrage|parapente|hivernage|tissus?|mariee?|couture|maitre voilier|voilerie|catamaran|dirigeur|cerf)\b/;
const SECULAR_INSTITUTION =
  /\b(?:associations?|ecoles?|etablissements?|federation|ligue|oeuvres?|mouvement|valeurs?|college|lycee|enseignement|principes?|respect\w*|republique|foyer|centre|cadre|structure|secours|hopital|fondation|maison|presse|radio|eglise|paroisse|diocese|monastere|abbaye|patrimoine|edifices?|art|monuments?|architecture|service de restauration|traiteur|communaute)\b/;
const PUBLIC_SERVICE =
  /\b(?:mairie|commune de|collectivite|service public|ecole (?:publique|maternelle|primaire|elementaire)|fonction publique|hopital public|departement|conseil (?:departemental|regional)|prefecture|etat|neutralite|reglement interieur|agents? publics?|ccas|education nationale)\b/;

const neutrality = ({ mentions }: Passage): Severity | undefined => (mentions(PUBLIC_SERVICE) ? 'warn' : undefined);
const SAFETY =
  /\b(?:machines?|securite|hygiene|echarpes?|cheveux|bijoux|risque|happement|zone|atelier|equipements? de protection|epi|charlotte|chantier)\b/;

export const religionRules: readonly UnlawfulRule[] = [
  {
    ...religion,
    severity: 'block',
    pattern: excluding(
      String.raw`voiles?|voilee?s?|foulards?|hijab|hidjab|niqab|burqa|burka|turbans?|kippas?|croix apparentes?|signes? (?:religieux|ostentatoires?|distinctifs?(?: religieux)?|exterieurs?(?: religieux| de religion)?|d'appartenance)|tenue religieuse|couvre[- ]chefs? religieux|abayas?|djellabas?|barbes? (?:religieuse|longue|islamique)|barbus? islamistes?|integristes?|islamistes?|religieux|religieuses|pratiques? religieuses?|convictions? religieuses?`,
    ),
    lawful: (passage: Passage): boolean => {
      const { match, before, after, sentence, mentions } = passage;
      if (
        /\bvoiles?\b/.test(match[0]) &&
        (SAILING.test(`${before.slice(-50)} ${after.slice(0, 30)}`) ||
          mentions(/\b(?:voilier|nautique|bateau|regate|char a voile)/))
      )
        return true;
      return /\b(?:foulard|voile)/.test(match[0]) && /\b(?:machines?|echarpes?|happement)\b/.test(sentence);
    },
    softened: neutrality,
  },
  {
    ...religion,
    severity: 'block',
    pattern: choosing(
      'musulmane?s?|chretien(?:ne)?s?|catholiques?|cathos?|protestante?s?|juifs?|juives?|israelites?|athees?|croyante?s?|pratiquante?s?|non[- ]croyante?s?|non[- ]pratiquante?s?|laiques?|laics?|bouddhistes?|evangeliques?|temoins? de jehovah|feujs?|islam|de confession \\w+|de religion \\w+|de culture (?:chretienne|musulmane|juive)',
    ),
    lawful: ({ before, after, match }: Passage): boolean => {
      const near = `${before.slice(-40)} ${match[0]}`;
      return (
        SECULAR_INSTITUTION.test(near) ||
        /^ (?:sportif|assidu|reguliere? d|d'un (?:art|sport)|le sport)/.test(after) ||
        /\b(?:cimetiere|carre|menu|rite|fetes?|public|clientele|abattage|boucherie|animations?)\b/.test(near)
      );
    },
  },
  {
    ...religion,
    severity: 'block',
    pattern:
      /\b(?:(?:ne )?(?:faisant |fait |faire |fasse |font |pratiqu\w+ |respect\w+ )(?:pas )?(?:le |de )?ramadan|(?:pas|sans|ni) (?:de |le )?ramadan|ramadan (?:interdit|exclu|non accepte|s'abstenir|incompatible)|(?:pas de|sans|ni|aucune?) (?:pauses? )?prieres?|prier (?:au|pendant|sur) [^.;,\n]{0,15}(?:travail|service|lieu)|voiles? (?:interdits?|refuses?|non acceptes?|exclus?)|(?:porte|porter|portant) (?:pas )?(?:le |un |de )voile|femmes? voilees?|(?:jeune|fille|candidate|personne)s? voilees?|manger (?:du|de) porc|mange[nt]* (?:pas )?(?:du|de) porc|(?:sans|aucun) problemes? (?:avec )?(?:la )?(?:religion|religieux)|sans religion|pas de religion|(?:de|d'une) (?:confession|religion|culture|tradition|foi) (?:catholique|chretienne|musulmane|juive|protestante|israelite|evangelique)|neutralite religieuse exigee|jeuner|(?:ne )?jeunant pas|jeune du ramadan)\b/g,
    lawful: (passage) =>
      (/\bvoile/.test(passage.match[0]) && SAILING.test(passage.sentence)) ||
      /\b(?:enfants|repas|menus?|residents|cantine|accompagn\w+|association|etablissement|ecole|lycee|college|edifices?)\b/.test(
        passage.before.slice(-40),
      ),
    softened: neutrality,
  },
  {
    ...religion,
    severity: 'block',
    pattern: requiring(
      'bonne chretienne|bon chretien|baptisee?s?|pratiquant la religion|partag\\w+ (?:notre|nos) (?:foi|religion|convictions? religieuses?)|meme (?:foi|religion)',
    ),
    lawful: ({ mentions }) => mentions(/\b(?:diocese|paroisse|aumonier|eglise)\b/),
    exception:
      'Seules les entreprises « de tendance » (culte) peuvent le demander, pour des fonctions qui le justifient.',
  },
  {
    ...religion,
    severity: 'warn',
    pattern:
      /\b(?:(?:indiqu|precis|mentionn|donn|communiqu|merci d)\w*[^.;\n]{0,40}\b|(?:cv|candidature)[^.;\n]{0,40}\b)(?:votre |la )?(?:religion|confession|convictions religieuses)\b/g,
    lawful: ({ match, before }) => /\b(?:ne pas|sans|inutile)\b/.test(`${before.slice(-20)} ${match[0]}`),
    article: INFORMATION_ASKED,
    rewording: 'Ne demandez pas la religion.',
  },
  {
    ...religion,
    severity: 'warn',
    // Headwear forbidden without a reason given is often aimed at one religion.
    pattern: /\b(?:tete nue|couvre[- ]chefs? interdits?|pas de couvre[- ]chef|cheveux (?:non couverts|decouverts))\b/g,
    lawful: ({ sentence }) => SAFETY.test(sentence),
  },
];
