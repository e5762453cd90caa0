import { lawOf } from './law.js';
import { excluding, INFORMATION_ASKED, type UnlawfulRule } from './rule.js';

const SUPPORTIVE =
  /\b(?:insertion|accompagn\w+|aupres|aide\w*|accueil\w*|association|public|eligib\w+|iae|pec|parcours emploi|siae|chantier|ccas|mission locale|beneficiaires? (?:du rsa|de minima) (?:bienvenu|accept|priorit)\w*|priorite|prioritaire\w*|foyer|maraude|cumul\w*|hebergement|residence|suivi|chrs)\b/;

export const economicRules: readonly UnlawfulRule[] = [
  {
    ...lawOf('economic_vulnerability'),
    severity: 'block',
    pattern: excluding(
      "rsa|rmi|rsiste?s?|rsastes?|eremistes?|chomeurs?(?: (?:de )?longue duree)?|chomeuses?|(?:au |en )?chomage(?: longue duree)?|demandeurs? d'emploi(?: (?:de )?longue duree)?|sans[- ]emploi|inactifs?|allocataires?(?: du rsa)?|beneficiaires? (?:du rsa|d'aides?|des minima|de minima)|cas (?:social|sociaux|soc|soss)|cassos|kassos|assistes?|assistee?s?|sdf|sans[- ]abris?|sans domicile|clochards?|pauvres?|precaires?|personnes? (?:en )?(?:precaires?|precarite|difficultes?|difficulte sociale|situation precaire|surendettees?)|surendettee?s?|surendettement|endettee?s?|endettement|dettes|saisies? sur salaire|interdits? bancaires?|interdit bancaire|fiches? banque de france|cmu|css|en difficulte financiere|problemes? (?:financiers?|d'argent|de logement)|soucis financiers|profiteurs? (?:du|de la) (?:systeme|caf)|heberge\\w* en foyer|foyers? (?:d'hebergement|sonacotra)|misereux|mendiants?|parcours cabosses?",
    ),
    lawful: ({ match, before, after, sentence }) =>
      /\b(?:insertion|maraude|aupres|accompagn\w+|accueil\w*|foyer|ccas|surendett\w+ des)\b/.test(before.slice(-60)) ||
      /\b(?:client|assiste\w* (?:par|de|d')|ordinateur)/.test(`${match[0]}${after.slice(0, 14)}`) ||
      (/^ (?:par|de|du) /.test(after) && /\bassiste/.test(match[0])) ||
      (/\b(?:dettes|endettement)\b/.test(match[0]) && /\b(?:entreprise|societe|groupe)\b/.test(sentence)) ||
      (/^(?:pas|sans) (?:emploi|chomage)/.test(match[0]) && /\b(?:periodes?|technique|partiel)\b/.test(sentence)) ||
      (/\bcss\b/.test(match[0]) && /\b(?:html|web|javascript|developp\w+)\b/.test(sentence)),
  },
  {
    ...lawOf('economic_vulnerability'),
    severity: 'block',
    pattern:
      /\b(?:(?:etre |personnes? |candidats? |profils? )?(?:actuellement |deja )?en (?:poste|emploi|activite) (?:actuellement |au moment de la candidature )?(?:uniquement|obligatoire\w*|exige|imperatif|imperativement|seulement)|(?:bonne|saine) situation financiere|situation (?:financiere|bancaire|economique) (?:saine|stable|irreprochable|correcte)|(?:sans|pas de) (?:trou|trous) (?:dans|sur) (?:le|votre) cv|(?:proprietaires?|locataires?) (?:exige|uniquement|de preference)|logement stable (?:exige|obligatoire|indispensable)|trop longtemps (?:au chomage|sans emploi)|(?:plus|depuis plus) d(?:e |'un )(?:\d+ mois|an) (?:de chomage|sans (?:emploi|travail)[^.;,\n]{0,12}) ?(?:s'abstenir|exclu\w*|refus\w*))\b/g,
    lawful: ({ sentence }) => SUPPORTIVE.test(sentence),
  },
  {
    ...lawOf('economic_vulnerability'),
    severity: 'warn',
    pattern:
      /\b(?:(?:indiqu|precis|mentionn|communiqu|donn|joind|fournir)\w*[^.;\n]{0,40}\b(?:situation (?:financiere|bancaire|economique)|vos (?:dettes|credits|allocations)|si vous touchez le (?:rsa|chomage)|avis d'imposition|releves? (?:de compte|bancaires?)))\b/g,
    article: INFORMATION_ASKED,
    lawful: ({ sentence }) => SUPPORTIVE.test(sentence) || /\bembauche\b/.test(sentence),
    rewording: 'Ne demandez rien sur la situation financière.',
  },
  {
    ...lawOf('bank_domiciliation'),
    severity: 'block',
    pattern:
      /\b(?:(?:comptes?|rib|iban|domiciliation|banque|virement)s?(?: (?:bancaires?|courants?))? (?:[a-z']{1,12} ){0,5}?(?:obligatoire|exigee?|imperati\w*|uniquement|seulement|indispensable|requis|refuse\w*|non accepte\w*|exclu\w*)[^.;\n]{0,25}|(?:avoir|posseder|ouvrir|disposer d'|titulaire d'|detenir) ?(?:d'?)?(?:un |une )?comptes? (?:bancaires? |courants? )?(?:a |au |a la |aupres |chez |en |dans une banque |francais|bancaire francais|nickel|ouvert)[^.;,\n]{0,30}|(?:compte|rib|iban|banque)s? (?:francais|francaise|etrangers?|etrangere|nickel|revolut|n26|en ligne|lydia)(?: [a-z]+){0,2} (?:uniquement|obligatoire|exige\w*|refuse\w*|exclu\w*|non accepte\w*|s'abstenir|seulement|imperatif)|(?:pas de|sans|ni|aucun) (?:compte|rib|iban|banque)s? (?:nickel|revolut|n26|etrangers?|en ligne|a l'etranger|lydia)|rib francais|domiciliation bancaire)\b/g,
    lawful: ({ before, sentence, match }) =>
      /\b(?:clients?|ouverture de|gestion|gerer|conseil\w*|vente|chargee? de|comptes? (?:clients|fournisseurs|rendu|titres?)|comptabilite|moyens de paiement)\b/.test(
        `${before.slice(-40)} ${match[0]}`,
      ) ||
      (/\b(?:fournir|apporter|documents?|pieces?) [^.]{0,25}\brib\b/.test(sentence) &&
        !/francais|nickel/.test(match[0])),
  },
];
