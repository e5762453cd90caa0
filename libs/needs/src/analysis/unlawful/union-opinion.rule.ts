import { lawOf } from './law.js';
import { choosing, requiring, type Passage, type UnlawfulRule } from './rule.js';

const union = lawOf('union_activity');
const opinion = lawOf('political_opinion');

/** A union, a joint authority, a block of flats: the employer or its client. */
const EMPLOYER_BODY =
  /\b(?:syndicat (?:mixte|intercommunal|des eaux|d'initiative|departemental|de copropriete|interco\w*|professionnel|d'energie|national|patronal)|syndics?|copropriete|pour (?:un|le|notre) (?:syndicat|parti)|dialogue social|droit social|relations sociales|relations? avec les|juriste|cse)\b/;
const PARTY_JOB =
  /\b(?:collaborat\w+ parlementaire|attache\w* parlementaire|parti politique|groupe politique|depute|senateur|journal\w*|politolog\w+|sciences politiques|campagne electorale)\b/;

export const unionOpinionRules: readonly UnlawfulRule[] = [
  {
    ...union,
    severity: 'block',
    pattern: choosing(
      'syndique(?:e|s|es)?|syndicalistes?|syndicats?|syndical(?:e|es)?|cgt|cgtistes?|cfdt|cftc|unsa|delegue(?:e|s|es)? (?:du personnel|syndica\\w+)|representante?s? du personnel|elus? (?:du personnel|au cse|cse|au ce)|cegetistes?|meneurs?|activites? syndicales?|engagement syndical|appartenance syndicale|etiquette syndicale|carte syndicale',
    ),
    lawful: (passage) =>
      EMPLOYER_BODY.test(passage.sentence) ||
      /\b(?:recherch|cherch|recrut|embauch)\w* [^]*\b(?:syndicats?|cgt|cfdt|cftc|unsa)\b/.test(passage.match[0]) ||
      (/^(?:syndicat|cgt|cfdt|cftc|unsa)/.test(passage.match[0]) &&
        !/s'abstenir|refus|interdit|exclu|accept/.test(passage.match[0])) ||
      (/\bmeneu/.test(passage.match[0]) && !/^(?:pas|sans|aucun|ni|stop|evit)/.test(passage.match[0])) ||
      /\bd'hommes?\b/.test(passage.after.slice(0, 10)),
  },
  {
    ...union,
    severity: 'block',
    pattern:
      /\bnon[- ]syndiquee?s?\b|\b(?:ne|n') ?(?:soit|etant|etre|est|appartenant|ayant) pas (?:syndiquee?|a un syndicat|d'activite syndicale)\b|\bjamais syndiquee?\b|\b(?:adherer|adherent|affilie\w*) (?:a un|au) syndicat\b|\bsans (?:histoires? de |)syndicats?\b|\bpasse syndical\b/g,
  },
  {
    ...lawOf('strike'),
    severity: 'block',
    pattern: choosing('grevistes?|greves?|faire (?:la )?greve|droit de greve|jours? de greve|debrayages?'),
    lawful: ({ match, before, after, sentence }) =>
      (!/^(?:pas|sans|ni|aucun|jamais|non|stop|evit|refus|interdit|exclu|zero|personne|quelqu|etre|candidat|profil|sauf)/.test(
        match[0],
      ) &&
        !/abstenir|refus|exclu|interdit|accept/.test(match[0])) ||
      /\b(?:de (?:sable|galets)|plage|transports?|en cas de|journee|service minimum)\b/.test(
        `${before.slice(-30)}${after.slice(0, 20)}`,
      ) ||
      /\b(?:en cas de greve|sncf|ratp|trains?)\b/.test(sentence) ||
      /\b(?:faim|zele)\b/.test(after.slice(0, 12)),
  },
  {
    ...opinion,
    severity: 'block',
    pattern: choosing(
      "gilets? jaunes?|de (?:l'extreme |l'ultra )?(?:gauche|droite)(?! (?:de|du|des|a|et a|vers))|d'extreme (?:gauche|droite)|gauchistes?|gauchos?|fachos?|fascistes?|communistes?|socialistes?|macronistes?|lepenistes?|ecolos?|ecologistes?|anarchistes?|royalistes?|trotskistes?|politises?|politisee?s?|encartee?s?|militante?s?|militantisme|activistes?|opinions? politiques?|idees? politiques?|engagements? politiques?|engages? politiquement|convictions? politiques?|appartenance politique|antifas?|wokes?|wokistes?|zadistes?|complotistes?|politique au travail|(?:parler|faire de la|de) politique|electeurs? du|rn|lfi|fn|nupes",
    ),
    lawful: (passage: Passage): boolean => {
      const { match, after, before, mentions } = passage;
      if (mentions(PARTY_JOB)) return true;
      if (
        /\b(?:gilets? jaunes?)\b/.test(match[0]) &&
        /\b(?:fourni\w*|securite|epi|port|porter|chaussures|casque|haute visibilite|obligatoire|chantier)\b/.test(
          passage.sentence,
        )
      )
        return true;
      if (
        /\b(?:gauche|droite)$/.test(match[0]) &&
        /\b(?:main|bras|cote|rive|a|conduite|virage|pied)\b/.test(`${before.slice(-20)} ${match[0]}`)
      )
        return true;
      if (
        /\b(?:ecolos?|ecologistes?|militante?s?|militantisme|activistes?)\b/.test(match[0]) &&
        (/\b(?:association|ong|demarche|projet|hotel|produits?|menage|entreprise|structure|esprit|magasin|boutique)\b/.test(
          before.slice(-60),
        ) ||
          !/^(?:pas|sans|ni|aucun|non|stop|evit|refus)|abstenir|exclu/.test(match[0]))
      )
        return true;
      return (
        /\bpolitique$/.test(match[0]) &&
        /^ (?:commerciale|de|rh|qualite|tarifaire|salariale|publique|d'|des|du|sociale|securite)/.test(after)
      );
    },
  },
  {
    ...opinion,
    severity: 'block',
    pattern: requiring(
      "bord politique|meme (?:bord|opinion|sensibilite)(?: politique)?|sensibilite (?:politique )?(?:de gauche|de droite)|valeurs (?:de gauche|de droite)|sympathisante?s? (?:du|de|d')|neutre politiquement",
    ),
    lawful: ({ mentions }) => mentions(PARTY_JOB),
  },
  {
    ...opinion,
    severity: 'block',
    pattern: /\bapolitiques?\b/g,
    lawful: ({ before }) => /\b(?:association|organisme|mouvement|ong|structure|federation)\b/.test(before),
  },
  {
    ...lawOf('elected_mandate'),
    severity: 'block',
    pattern: choosing(
      "elue?s? (?:locale?s?|municipale?s?|de la (?:commune|republique))|mandats? (?:electifs?|d'elus?|locale?s?|municipa\\w+|politiques?)|conseill(?:er|ere)s? municipa\\w+|maires? adjointe?s?|adjointe?s? au maire|elus|elue?s?|mandat electif|maire",
    ),
    lawful: ({ match, before, after }) =>
      (!/^(?:pas|sans|ni|aucun|non|stop|evit|refus|exclu|jamais|interdit)/.test(match[0]) &&
        !/abstenir|refus|exclu|interdit|accept/.test(match[0])) ||
      /\b(?:relation|avec|decision|accord|validation|service|autorite)\b/.test(before.slice(-30)) ||
      /^ (?:meilleur|produit|par|parmi|magasin)/.test(after),
  },
  {
    ...lawOf('whistleblowing'),
    severity: 'block',
    pattern: choosing(
      "lanceu(?:r|se)s? d'alertes?|alertes? professionnelles?|denonciateurs?|balances?|prud'?hommes|(?:procedures? )?prud'?homales?|prudhommes|proces contre (?:un|son|leur) (?:ancien )?(?:employeur|patron)|denonce\\w* (?:un|son|leur|ses) (?:ancien )?(?:employeur|patron)\\w*|attaque\\w* (?:un|son|leur|ses) (?:ancien )?(?:employeur|patron)\\w*|litiges? avec (?:un|son|leur) (?:ancien )?(?:employeur|patron)|facilitateurs? d'alerte",
    ),
    lawful: (passage) =>
      (!/^(?:pas|sans|ni|aucun|non|stop|evit|refus|exclu|jamais|interdit|personne|quelqu|candidat|profil)/.test(
        passage.match[0],
      ) &&
        !/abstenir|refus|exclu|interdit|accept/.test(passage.match[0])) ||
      passage.mentions(/\b(?:juriste|avocat|droit|conseil de|conseiller)\b/) ||
      (/\bbalances?\b/.test(passage.match[0]) && !/\b(?:pas de|stop|non aux)\b/.test(passage.match[0])) ||
      /^ (?:de (?:pesee|precision|cuisine)|commerciale)/.test(passage.after),
  },
  {
    ...lawOf('jury_duty'),
    severity: 'block',
    pattern: choosing(
      "jurees?|jures?|jures? d'assises|citoyens? assesseurs?|citoyens? jures?|jury d'assises|cour d'assises|convocation (?:aux assises|comme jure\\w*)",
    ),
    lawful: ({ match, mentions }) =>
      (!/^(?:pas|sans|ni|aucun|non|stop|evit|refus|exclu|jamais|interdit|personne|quelqu|candidat|profil|etre)/.test(
        match[0],
      ) &&
        !/abstenir|refus|exclu|interdit|accept/.test(match[0])) ||
      mentions(/\b(?:concours|examen|tribunal|greffe\w*)\b/),
  },
];
