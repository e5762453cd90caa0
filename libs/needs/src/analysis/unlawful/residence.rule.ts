import { lawOf } from './law.js';
import type { Severity } from '../types.js';
import type { Span } from '../text.js';
import { choosing, excluding, type Passage, type UnlawfulRule } from './rule.js';

const residence = lawOf('place_of_residence');

/** The work itself asks for a fast arrival. */
const ON_CALL =
  /\b(?:astreintes?|urgences?|interventions? (?:rapides?|en)|sapeurs?|d'alarme|logement de fonction|gardiennage|gardien d'immeuble|concierge|horaires? decale\w*|(?:4|5|6) ?h(?:eures)? du matin|[345] ?h\b|nuits?|transports?|pas de bus|non desservi\w*|coupures?|rappels?)\b/;
const POSITIVE =
  /\b(?:qpv|quartiers? prioritaires?|zrr|zfrr|emplois? francs?|politique de la ville|clauses? (?:sociales?|d'insertion)|eligibles?)\b/;
const softened = ({ mentions }: Passage): Severity | undefined =>
  mentions(POSITIVE) ? 'inform' : mentions(ON_CALL) ? 'warn' : undefined;

/** "habitant à Flers": where one must live belongs to what is shown, up to the end of the clause. */
function withThePlace({ match, after }: Passage): Span {
  const start = match.index!;
  const place =
    /^(?: [a-z0-9'-]+){0,6}?(?=[^a-z0-9' -]|$| (?:et|ou|qui|avec|pour|disponible|motivee?|serieu\w+|dispo)\b)/.exec(
      after,
    );
  return { start, end: start + match[0].length + (place?.[0].length ?? 0) };
}

export const residenceRules: readonly UnlawfulRule[] = [
  {
    ...residence,
    severity: 'block',
    pattern:
      /\b(?:(?:habiter|habitez|habitant)(?= [a-z])(?! (?:n'|ne |de |du |des |d'|par |la zone))|(?:habit(?:er|ant|ants|antes|ez|e)|resid(?:er|ant|ants|ez|e)|domicilie(?:e|s|es)?|loge(?:r|e|es|s)|logeant|viv(?:re|ant|ants|ez)(?= (?:a (?:proximite|moins|cote)|au (?:village|pays)|dans (?:le (?:quartier|village|secteur|departement|coin)|la (?:commune|region|ville))|sur (?:place|la commune|le secteur)|pres|proche))|etre (?:installe|base|situe)e?s?)(?: (?:obligatoirement|imperativement|idealement|trop|deja|actuellement|si possible|de preference|forcement|absolument)){0,2} (?:a|au|aux|en|dans|sur|pres|proche|proches|non loin|tout pres|a cote|le|la|l'|les|ici|autour|aux alentours|hors|loin)\b|(?:habitante?s?|residente?s?) (?:de|du|des|d')[^.;,\n]{0,30}\b(?:uniquement|seulement|exclusivement|de preference|prioritaires?|privilegies?|en priorite|exclus?|s'abstenir)|lieu (?:de residence|d'habitation) (?:a|proche|sur|dans|obligat\w*|exige\w*|imperat\w*|:)|residences? (?:a (?:moins|proximite)|obligatoire|exigee|proche|principale (?:a|sur|dans)|sur (?:la commune|place|le secteur))|habitation (?:a (?:moins|proximite)|proche)|domicile (?:a (?:moins de|proximite|moins d'|cote)|proche (?:du|de l'entreprise|de la|obligatoire|exige|imperatif)|dans un rayon)|adresse (?:a|dans) (?:la commune|le quartier|proximite))/g,
    lawful: (passage: Passage): boolean => {
      const { match, before, after, sentence } = passage;
      if (/^(?:habitants?|residents?) d/.test(match[0]))
        return /\b(?:aide|aider|aupres|service) (?:aux|des)? ?$/.test(before);
      if (
        /\b(?:personnes? agees?|beneficiaires?|usagers?|residents?|enfants?|familles?|clients?|patients?|seniors|jeunes|population|locataires|handicap\w*|adultes|publics?|autonomie)\b[^.;,]{0,30}$/.test(
          before,
        )
      )
        return true;
      if (
        /^(?:vivre|vivez|vivant) (?:en|a) (?:equipe|fond|autonomie|pleine|une)|^vivre (?:dans|la|le|l'|en|une)/.test(
          match[0] + after.slice(0, 12),
        ) &&
        !/\b(?:commune|quartier|village|secteur|departement|proximite|flers)\b/.test(after.slice(0, 20))
      )
        return true;
      if (/^loge(?!ant)/.test(match[0]) && !/^loger? (?:a proximite|pres|dans le quartier)/.test(match[0] + after))
        return true;
      if (
        /\b(?:possibilite|pouvez|peut|possible|venez|envie de|aide pour|aider|solution|en mesure de vous|nous vous aidons)\b[^.;,]{0,15}$/.test(
          before,
        )
      )
        return true;
      if (
        /^domicile a (?:moins|cote)/.test(match[0]) &&
        /\b(?:au|mission|clients?|proche de votre|pres de votre)\b ?$/.test(before.slice(-12))
      )
        return true;
      if (/^ ?(?:l'etranger|bord|domicile|votre domicile)/.test(after)) return true;
      // The workplace an employee is attached to, not a home.
      if (/^ ?(?:(?:l'|la |le |notre |une )?(?:agence|siege|depot|base|antenne|site))\b/.test(after)) return true;
      if (/\bbon $/.test(before)) return true;
      return /\b(?:peu importe|quel que soit|ou que vous)\b/.test(sentence);
    },
    softened: (passage) =>
      softened(passage) ??
      (!/\b(?:imperati|oblig|exig)/.test(passage.clause) &&
      (/\b(?:idealement|si possible|de preference)\b/.test(passage.clause) ||
        /^vous (?:habitez|residez)|^(?:habitez|residez)/.test(passage.match[0]))
        ? 'warn'
        : undefined),
    excerpt: withThePlace,
  },
  {
    ...residence,
    severity: 'block',
    pattern: choosing(
      String.raw`du coin|du quartier|du village|de la commune|du secteur|des environs|des alentours|du pays|de la region|du departement|de proximite|habitant sur place|(?:vivant|etant) sur place|locaux uniquement|du cru|d'ici|locale?s? uniquement|de la ville|de la cite|de cite|de banlieue|des cites|de quartiers?|des quartiers|du \d\d|de la zup|de zone rurale|de la campagne|parisiens?|banlieusards?|du neuf trois`,
    ),
    lawful: (passage: Passage): boolean => {
      const { match, before, after } = passage;
      const who =
        /\b(?:personnes?|candidate?s?|profils?|quelqu'un|gens|jeunes?|uniquement|seulement|preference|pas|employees?|gars|priorite|abstenir|exclu|exclus|habitant|filles?|sauf|que des|reserve\w*|refus\w*|evit\w*|collegue|ouvriere?s?|serveu\w+|vendeu\w+|main d'oeuvre)\b/;
      if (!who.test(match[0])) return true;
      if (
        /\b(?:commerces?|magasins?|boulangerie|restaurants?|producteurs?|produits?|entreprises?|mairie|services?|associations?|habitants|ecoles?|enfants|agents? de la (?:commune|ville)|clients?|boucherie|epicerie|vie|centre|maisons?|regie|bus|transports?|agees|visite|connaissance|acteurs?|pres|aupres|aide|accompagn\w+|rencontr\w+|soutien|fournisseurs)\b/.test(
          `${before.slice(-35)} ${match[0]}`,
        )
      )
        return true;
      if (/^pas (?:de|du|d'|loin)/.test(match[0]) && /\bd'ici$/.test(match[0])) return true;
      if (
        /\b(?:jeunes?|personnes?|gens) (?:du|des|de la)/.test(match[0]) &&
        /\b(?:anim\w+|educat\w+|mediat\w+|prevention|insertion|pour les|avec les|les|des|encadr\w+)\b ?$/.test(before)
      )
        return true;
      if (/^ ?\d/.test(after)) return true;
      return (
        /^etre/.test(match[0]) &&
        /\b(?:proximite|de la (?:ville|commune))$/.test(match[0]) &&
        /\bservice\b/.test(before)
      );
    },
    softened,
  },
  {
    ...residence,
    severity: 'block',
    pattern:
      /\b(?:(?:a )?moins (?:de |d'une? )?(?:\d{1,3}|dix|quinze|vingt|trente) ?(?:km|kms|kilometres?|minutes?|mn|min)\b[^.;,\n]{0,30}\b(?:du (?:lieu|magasin|restaurant|depot|site|chantier|travail|poste)|de (?:chez|l'entreprise|la boutique|l'atelier|votre domicile)|d'ici|obligatoire|imperatif|exige)|dans un rayon de \d{1,3} ?km[^.;,\n]{0,15}\b(?:uniquement|maximum|max|obligatoire|exige|imperatif)|(?:personne|candidat|quelqu'un|gens|profil)s?[^.;,\n]{0,25}\b(?:a (?:proximite|moins de \d+)|proches? (?:du|de|d'|geographiquement)|dans un rayon|pres d'ici|pas (?:trop )?loin|sur place|des communes voisines))\b/g,
    lawful: ({ match, before, after }) =>
      /\b(?:aupres|aider|accompagn\w+|gare|metro|tram|bus|situee?|restaurant a|plage|domicile de|deplac\w+|intervention\w*|livraison\w*|chantiers?|clients?|mission|missions)\b/.test(
        before.slice(-40),
      ) ||
      /\b(?:agee?s|handicap|en fin|deplacements?|chantiers?|livraisons?|clients?|terrain|cible|du terrain|ecoute)\b/.test(
        match[0],
      ) ||
      /^ (?:des gens|des clients|du client|du terrain|de la clientele|plage|gare)/.test(after),
    softened,
  },
  {
    ...residence,
    severity: 'block',
    pattern: excluding(
      "(?:du |le |dans le )?(?:93|95|91|94|92|77|78|13|9[-. ]3|neuf[- ]trois)(?! ?(?:h|€|%|ans|mois|km|kg|euros|jours|heures|minutes|m2|places|\\d))|(?:cites?|banlieues?|quartiers? (?:nord|sensibles?|difficiles?|populaires?)|quartier|barres?|zup|racaille|parisiens?|banlieusards?|hors (?:departement|commune|secteur|region)|gens de l'exterieur|personnes? de l'exterieur|citadins?)",
    ),
    lawful: ({ before, after, match }) =>
      /^(?:hors|sans|non) (?:commune|quartier)/.test(match[0]) ||
      (/\b(?:pas de|sans) quartier\b(?! )/.test(match[0]) && !after) ||
      /\b(?:livr\w+|chantiers?|deplacements?|intervention\w*|zone)\b/.test(before.slice(-40)) ||
      /^ (?:de|du) (?:travail|livraison)/.test(after),
  },
  {
    ...residence,
    severity: 'block',
    pattern:
      /\b(?:(?:locaux|habitants|gens du (?:coin|cru|pays|village|quartier)|riverains|personnes? locales?|candidats? locaux|candidatures? locales?|profils? locaux|recrutement local|main d'oeuvre locale|flerien\w*|parisiens?) (?:uniquement|seulement|exclusivement|de preference|privilegie\w*|prioritaires?|en priorite|exige\w*)|(?:priorite|reserve\w*|preference|exclusivement) (?:donnee |est donnee |sera donnee )?(?:aux?|pour les|est faite aux?) (?:habitant\w*|locaux|gens du|riverains|personnes? (?:du|de la|habitant|residant|domicili\w+)|candidats? (?:locaux|du|de la|habitant|residant)|candidatures? locales?|residents?)|(?:personne|candidat|quelqu'un|profil|salarie|employe)s? locale?s?\b|(?:personne|candidat|quelqu'un|profil|jeune)s? habitant\b|justificatif de domicile|hors (?:commune|departement|secteur|region) s'abstenir|(?:uniquement|seulement|que des|exclusivement) (?:des )?(?:candidats?|personnes?|profils?|gens|employes?) loca(?:ux|les?)|proche (?:du )?domicile (?:oblig|exig)\w*)/g,
    lawful: ({ before, after, mentions }) =>
      /\b(?:produits?|acteurs|associations|aupres)\b/.test(before.slice(-20)) ||
      /^ ?(?:pour (?:le contrat|l'embauche))/.test(after) ||
      (/\bjustificatif/.test(after) && mentions(/\bembauche\b/)),
    softened,
    excerpt: withThePlace,
  },
];
