import { lawOf } from './law.js';
import { choosing, INFORMATION_ASKED, type Passage, type UnlawfulRule } from './rule.js';

const appearance = lawOf('physical_appearance');

/** What is presented, cut or photographed is not the person. */
const OF_GOODS = /^ (?:(?:des?|du) (?!(?:soi|vous)\b)|d'|orale|ecrite|commerciale|en (?:rayon|vitrine|magasin))/;
const GOODS =
  /\b(?:plats?|assiettes?|produits?|rayons?|vitrines?|marchandises?|etals?|linge|colis|dossiers?|documents?|magasin|boutique|stand|table|salle|vehicules?|buffet|desserts?|tartes?|gateaux|fruits|legumes|lieux|locaux|chambres?|comptes?|bouquets?|viandes?|articles?)\b/;
const TRADE =
  /\b(?:tatoueu(?:r|se)s?|perceu(?:r|se)|salon de|barbiers?|coiff\w*|esthetic\w*|photograph\w*|studio|appareil|tirages?|retouche|labo|mannequin\w*|modeles?|agence de|comedien\w*|figurant\w*)\b/;

const goods = ({ after, clause }: Passage) => OF_GOODS.test(after) || GOODS.test(clause);

export const appearanceRules: readonly UnlawfulRule[] = [
  {
    ...appearance,
    severity: 'warn',
    pattern:
      /\b(?:(?:bonn?e?s?|tres bonne|excellente|belle|parfaite) (?:presentations?|apparence|allure)|bien presenter|(?:sachant|sait|savoir|qui) (?:se )?presente(?:r)?(?: bien)?|presentation (?:(?:tres |est |et elocution )?(?:soignee?|impeccable|irreprochable|correcte|agreable|parfaite|exigee?|exemplaire|obligatoire|elegante|indispensable|importante|excellente))|(?:apparence|allure|look|image|presentation physique|aspect)(?: physique| corporelle)? (?:(?:tres|est|et) )?(?:soignee?|impeccable|irreprochable|correcte?|agreable|exigee?|moderne|elegante?|jeune|branchee?|avenante?|flatteuse)|bonne presentation|presente(?:r)? bien|bien presentee?s?|bonne prez)\b/g,
    lawful: (passage) =>
      goods(passage) ||
      /^(?:sachant|sait|savoir|qui) (?:se )?presente(?:r)?$/.test(passage.match[0]) ||
      /\b(?:rayon|vitrine|produit|plat)/.test(passage.before.slice(-20)),
  },
  {
    ...appearance,
    severity: 'block',
    pattern:
      /\b(?:physiques? (?:(?:tres|plutot) )?(?:agreables?|avenante?s?|attracti(?:f|ve)s?|attrayante?|plaisante?|irreprochables?|avantageux|soignee?|de (?:mannequin|reve|sportif)|sportif|athletique|correct|gracieux|imposant)|agreable physiquement|physiquement (?:agreable|attirante?)|taille mannequin|mensurations?|silhouettes?|corpulence|(?:de )?forte corpulence|elancee?s?|sexy|charmantes?|seduisante?s?|sveltes?|canon|mignonnes?|(?:belle|beau) (?:gueule|gosse|femme|fille|homme|garcon|plante)|beau physique|agreable a regarder|taille fine|joli(?:e)? (?:minois|fille|femme|visage|physique|serveuse|vendeuse|hotesse)|bien foutue?|bien faite?s? de sa personne|bien (?:batie?|proportionnee?)|sans tatouages?|jolies?(?= ?(?:et|,|serveuse|vendeuse|hotesse|souriante))|moches?|laid(?:e|s|es)?|bonnet [a-f]|decollete|forte poitrine|mini[- ]?jupe|talons (?:hauts|aiguilles?)|maquillee?s? obligatoire|maquillage (?:obligatoire|exige)|rasee?s? de pres)\b/g,
    lawful: (passage) =>
      (passage.mentions(TRADE) && !/mannequin/.test(passage.match[0])) ||
      /^ des (?:clients?|clientes|modeles|mariees?|animaux)/.test(passage.after) ||
      /^charmantes? (?:ville|commune|equipe|boutique|hotel|maison|clientele|petite)/.test(
        passage.match[0] + passage.after,
      ) ||
      /\b(?:robes?|clientele|costumes?|moule|rayon|vente de|fabrication|toutes|mannequins?)\b/.test(
        passage.before.slice(-25),
      ) ||
      (/\b(?:jolies?|belle femme|silhouettes?|charmante|elancee?s?|canon)\b/.test(passage.match[0]) &&
        /\b(?:creations?|compositions?|decorations?|boutiques?|maison|ville|assiettes?|a neige|fleurs|plantes?|salle|tables?|equipe|ferme|commune|region)\b/.test(
          `${passage.before.slice(-25)} ${passage.after.slice(0, 25)}`,
        )),
  },
  {
    ...appearance,
    severity: 'block',
    pattern: choosing(
      "tatouages?|tatouee?s?|tatoos?|tatous?|piercings?|percee?s?|minces?|gross?e?s?|obeses?|maigres?|rondes?|surpoids|en surpoids|kilos en trop|barbus?|barbes?|moustachus?|moustaches?|cheveux (?:longs|colores|teints|crepus|rases|afro|roux|bleus|courts)|cranes? rases?|locks|dreadlocks?|dreads?|rouquine?s?|rousses?|chauves?|blondes?|brunes?|boucles? d'oreilles?|belles?|beaux|jolies?|jolis?|petites? tailles?|grande taille|lunettes|rastas?|afro|appareil dentaire|dents? (?:manquantes?|abimees?)|femmes? rondes?",
    ),
    lawful: (passage: Passage): boolean => {
      const { match, before, after, sentence } = passage;
      if (passage.mentions(TRADE) || (goods(passage) && !/\b(?:tatou|piercing|obese|barbu)/.test(match[0])))
        return true;
      if (
        /\b(?:gros|grosse|grosses|belles?|beaux|jolis?|jolies?|petites?|rondes?|perce\w*|minces?|maigres?|blondes?|brunes?|rousses?)$/.test(
          match[0],
        ) &&
        (/^s? (?!et\b|s'abst|ou\b|pour\b|de pref|exig|uniq|accept|souhait|,)[a-z]/.test(after) ||
          !/^(?:pas|personne|candidat|profil|fille|femme|quelqu|serveu|vendeu|equipe|etre)/.test(match[0]))
      )
        return true;
      if (
        /\b(?:barbes?|cheveux|piercings?|boucles? d'oreilles?|tatou\w*)\b/.test(match[0]) &&
        /\b(?:hygiene|haccp|alimentaire|ars|bloc|sterile|securite|charlotte|agroalimentaire|couvre)\b/.test(sentence)
      )
        return true;
      if (
        /\blunettes\b/.test(match[0]) &&
        (/\b(?:securite|protection|obligatoires?|port|casques?|gants)\b/.test(sentence) || passage.mentions(/opti/))
      )
        return true;
      return /\bbarbes?\b/.test(match[0]) && /\b(?:taille|soins?|a papa|papa)\b/.test(before.slice(-15) + after);
    },
    softened: ({ match }) =>
      /\b(?:tatou\w*|tatoo|piercing|barbe|barbu|cheveux|boucle|dread|lock)\w*/.test(match[0]) ? 'warn' : undefined,
  },
  {
    ...appearance,
    severity: 'warn',
    pattern:
      /\b(?:(?:cv|candidature|lettre|dossier|mail)s?[^.;\n]{0,25}?(?:\b(?:avec|et|accompagnee?s? d[e'une ]*|plus|joindre|comportant)|\+|&) ?(?:une |votre |la )?photos?(?: d'identite)?|photos? (?:d'identite )?(?:obligatoire|exigee?|demandee?|souhaitee?|indispensable|imperative|requise|recente|sur (?:le |votre )?cv|dans (?:le |votre )?cv|a joindre|bienvenue|appreciee?|svp|s il vous plait|en pied)\w*|(?:joindre|envoye[rz]|envoi d'|fournir|mettre|ajoute[rz]|transmettre|avec)[^.;\n]{0,20}\b(?:une |votre |la |vos )?photos?(?: d'identite| recente| en pied)?)\b/g,
    lawful: (passage) =>
      TRADE.test(passage.sentence) ||
      /\b(?:sans|pas de|inutile|pas besoin)\b[^.;,]{0,15}photo/.test(passage.before.slice(-20) + passage.match[0]) ||
      /^ (?:des?|du|d')[ ']?(?:plats?|travaux|realisations?|chantiers?|produits?|creations?|gateaux|vos)|^s? de (?:vos|ses)/.test(
        passage.after,
      ) ||
      /\b(?:reseaux|clients?|annonces?|biens?|site|drone|vehicules?|instagram|facebook|realisations?|travaux)\b/.test(
        `${passage.before.slice(-40)} ${passage.after.slice(0, 20)}`,
      ),
    article: INFORMATION_ASKED,
    exception: 'Une photo n’a pas de lien direct avec l’emploi (art. L1221-6), sauf mannequin ou comédien.',
    rewording: '« Envoyez un CV ou quelques lignes » (sans photo).',
  },
  {
    ...appearance,
    severity: 'block',
    pattern:
      /\b(?:(?:taille|mesur\w+|faire|hauteur)[ :]*(?:minimum |mini |maximum |au moins |entre |de |d'au moins |superieure a |plus de ){0,2}1 ?(?:m|metre) ?\d\d|\b1 ?m ?\d\d (?:minimum|mini|maximum|maxi|au moins)|plus d'1 ?m ?\d\d|(?:minimum|mini|maximum|au moins|plus de) 1 ?m ?\d\d|taille (?:minimum|minimale|maximum|mini|maxi) (?:de |exigee|:)? ?1?|poids (?:max\w*|inferieur|ideal)[^.;\n]{0,12}\d\d ?kg|moins de \d\d ?kg|taille (?:3[4-9]|4[0-6]|xs|s|m|l)(?: [a-z']+)? (?:max|maxi|maximum|exigee?|obligatoire))\b/g,
    lawful: (passage) =>
      passage.mentions(TRADE) ||
      /^ ?des? (?!candidat|person)/.test(passage.after) ||
      (/\b(?:charges?|colis|sacs?|cartons?|port|haies?|arbres?|murs?|bac|pieces?|poissons?|plants?|machines?|enfants?|chien|moins de \d\d ?kg d)\b/.test(
        `${passage.before.slice(-40)} ${passage.match[0].startsWith('moins') ? 'charges' : ''}`,
      ) &&
        !/\b(?:peser|pesant|personne|vous|candidat)\w*\b/.test(passage.before.slice(-25))),
  },
  {
    ...appearance,
    severity: 'block',
    pattern:
      /(?:^|[,;:\n] ?)(?:(?:grande?|belle|beau|jeune) et )?(?:minces?|sveltes?|jolies?|elancee?s?|obeses?|belle et)(?= ?(?:$|[,;.!\n]|et (?!(?:la|le|les|du|des)\b)))/gm,
    lawful: ({ mentions }) => mentions(TRADE),
  },
  {
    ...appearance,
    severity: 'warn',
    pattern:
      /\b(?:costaude?s?|baraquee?s?|(?:personne|gars|homme|bien|quelqu'un de|etre) musclee?s?|athletiques?|(?:gros|bons?) (?:bras|gabarit|biscott\w+)|(?:bon|gros|grand|fort) gabarit|gabarit (?:imposant|solide)|carrure|bien batie?s?|physique (?:solide|costaud|robuste)|robustes?)\b/g,
    lawful: ({ before, after, sentence }) =>
      /\b(?:code|process\w*|systeme|solution|reseau|outil|methode|vehicules?|chevaux|vaches|architecture|infrastructure|applications?|materiel|mur|poteau|convoi|colis|hors|menuiseries?|pieces?|camion)\b/.test(
        `${before.slice(-30)} ${after.slice(0, 20)}`,
      ) || /\bclub|preparat\w+ athletique|sportive?s? de\b/.test(sentence),
    exception: 'Les capacités physiques sont vérifiées par le médecin du travail, pas par l’annonce.',
    rewording: 'Décrivez l’effort : « port de sacs de 25 kg plusieurs fois par jour, diable à disposition ».',
  },
];
