import { lawOf } from './law.js';
import { excluding, excludingClosely, INFORMATION_ASKED, requiring, type Passage, type UnlawfulRule } from './rule.js';

const family = lawOf('family_status');
const pregnancy = lawOf('pregnancy');

/** Children and families served, or the family that writes. */
const WORK_WITH_FAMILIES =
  /\b(?:garde\w*|garder|creche|nounou|baby|creche|creches|assistante? maternelle|accompagn\w+|accueil\w*|aide aux?|aupres|soutien|aider|centre|foyer|insertion|menu|chambres?|sejours?|animation|public|clientele|clients?|locataires|familles monoparentales)\b/;
const SELF = /^ ?(?:[a-z ,'-]{0,45} )?(?:cherch|recherch|souhait|a besoin|aurait besoin|besoin)/;

const selfIntroduced = ({ before, after }: Passage) =>
  /(?:^|je suis (?:une? )?|nous sommes (?:une? )?|jeune |[.!\n] ?)$/.test(before) && SELF.test(after);

export const familyRules: readonly UnlawfulRule[] = [
  {
    ...family,
    severity: 'block',
    pattern: excludingClosely(
      "enfants?(?! (?:present|en bas age presents|a garder|difficiles?))|gamins?|charges? (?:de famille|familiales?)|famille a charge|contraintes? (?:de famille|familiales?|personnelles?|perso)|obligations? (?:de famille|familiales?)|attaches? (?:familiales?|affectives?)?|vie de famille|famille|parents? isoles?|meres? (?:de famille|isolees?|celibataires?|seules?)|peres? de famille|mamans?|papas?|personnes? mariees?|mariee?s?|divorcee?s?|celibataires?|conjointe?s?|parents? d'enfants?|meres?|couples?",
    ),
    lawful: (passage: Passage): boolean => {
      const { match, before, after } = passage;
      if (/\b(?:maries?|mariees)$/.test(match[0]) && /^ (?:a|avec|frere)/.test(after)) return true;
      if (
        /^(?:pas|sans|ni|aucun)[^]*\benfants?$/.test(match[0]) &&
        /^ (?:de (?:moins|plus|\d)|le (?:mercredi|samedi)|pendant|dans l'etablissement|a l'accueil|sur place|dans (?:la|les|le))/.test(
          after,
        )
      )
        return true;
      if (/\bfamille$/.test(match[0]) && /(?:d'accueil|hebergement|nombreuse)/.test(after.slice(0, 15))) return true;
      if (
        /\b(?:ambiance|esprit|mutuelle|entreprise|restaurant|hotel|chambres?|menu|tarif|carte|animaux)\b/.test(
          before.slice(-20),
        )
      )
        return true;
      return /\bmeres?$/.test(match[0]) && !/famille|isolee|celib/.test(match[0]) && /\bmaison/.test(match[0]);
    },
  },
  {
    ...family,
    severity: 'block',
    pattern: requiring(
      'celibataires?|mariee?s?|divorcee?s?|veu(?:fs?|ves?)|meres? (?:de famille|au foyer|isolees?)|peres? de famille|mamans?|papas?|pacsee?s?|en couple|libres? de (?:toute?s? )?(?:obligations?|contraintes?|charges?|attaches?|engagements?)(?: (?:de )?famil\\w*| personnel\\w*| familiale\\w*)?|parents?|vie de famille stable|situation (?:familiale|de famille) stable|sans attaches?|libre de famille|stabilite familiale|peres?|grands? enfants|enfants? (?:grands?|deja grands?|eleves?|autonomes?)',
    ),
    lawful: (passage: Passage): boolean => {
      const { match, after, before } = passage;
      if (selfIntroduced(passage) || SELF.test(after)) return true;
      // "recherche" followed by its object is the family seeking, not the person sought.
      if (/ recherche$/.test(match[0]) && /^ [a-z]/.test(after)) return true;
      if (
        /\b(?:mamans?|papas?|parents?|peres?|meres?)\b/.test(match[0]) &&
        (WORK_WITH_FAMILIES.test(before.slice(-50)) ||
          WORK_WITH_FAMILIES.test(match[0]) ||
          /^ ?(?:d'eleves|des enfants|et (?:des )?enfants|d'accueil|solos?)/.test(after))
      )
        return true;
      if (/\bparents?$/.test(match[0]) && !/uniquement|prefer|seulement|etre|reserve/.test(match[0])) return true;
      if (/\bpersonnes? (?:en couple|isolees)/.test(match[0]) && WORK_WITH_FAMILIES.test(before)) return true;
      return /\b(?:robes?|robe de|plats?|traiteur|tenues?)\b/.test(before.slice(-15));
    },
  },
  {
    ...family,
    severity: 'block',
    pattern:
      /\b(?:disponible|disponibilite|libre|dispo)[^.,;\n]{0,25}\b(?:sans|aucune?) (?:contraintes?|obligations?|charges?|attaches?)(?: (?:familiales?|de famille|personnelles?))?\b|\blibres? de (?:toute?s? )?(?:obligations?|contraintes?|charges?|attaches?|engagements?)(?: (?:de )?famil\w*| personnel\w*)\b|\benfants? (?:grands|deja grands|autonomes|en age d'ecole|a charge (?:exclu|non|s'abst)\w*)\b|\b(?:incompatible|peu compatible|pas compatible|difficilement compatible|non compatible) avec (?:une |la |des )?(?:vie de famille|enfants?|vie familiale)|\b(?:vie de famille|vie familiale) (?:incompatible|impossible|difficile|peu compatible)|\betes[- ]vous (?:mariee?|celibataire|en couple|divorcee?|parent)|\bavez[- ]vous (?:deja )?(?:des|un|beaucoup d'|de jeunes|de petits) ?enfants?\b|\bcombien d'(?:enfants|gamins|gosses)(?: avez[- ]vous| a charge| (?:as|a)[- ](?:tu|t))|\bqui (?:les |va )?garde\w* (?:vos|tes|les|leurs) (?:enfants|petits)|\b(?:votre|ton) (?:conjointe?|mari|femme|compagne|compagnon) (?:travaill\w+|est d'accord|accepte\w*|fait quoi)|\bqui n'a pas d'enfants?\b|\bn'ayant pas d'enfants?\b|\bdont les enfants\b|\bayant (?:deja )?(?:eleve|des|de grands) enfants\b|\bsans enfants?\b/g,
    lawful: (passage) =>
      WORK_WITH_FAMILIES.test(passage.before.slice(-50)) &&
      !/\b(?:personne|candidat|quelqu'un|nounou|garde)\w* (?:\w+ )?$/.test(passage.before.slice(-20)),
  },
  {
    ...family,
    severity: 'block',
    pattern:
      /\b(?:femme|homme|personne|candidate?|fille|garcon|dame|secretaire|gardien|quelqu'un de?|profil) (?:non |pas )?(?:mariee?|celibataire|divorcee?|en couple|veuve?|pacsee?)\b|\b(?:non|pas) mariee?s?\b|\b(?:celibataires?|mariee?s?) (?:et |ou )?sans\b|(?:^|[,;:!\n] ?)(?:etre )?celibataires?(?= ?(?:[,;.!\n]|$|et |si |de pref))/g,
    lawful: (passage) => SELF.test(passage.after) || /\brobe/.test(passage.before.slice(-12)),
  },
  {
    ...family,
    severity: 'warn',
    pattern:
      /\b(?:(?:indiqu|precis|mentionn|donn|joind|communiqu|merci d|faire)\w*[^.;\n]{0,50}\b|(?:cv|candidature|lettre)[^.;\n]{0,45}\b)(?:situations? (?:de famille|familiale|matrimoniale|personnelle)|etat matrimonial|nombre d'enfants|statut marital|si (?:vous )?(?:etes )?(?:avez des enfants|mariee?|celibataire|en couple|divorcee?))\b|\b(?:situation (?:familiale|matrimoniale)|nombre d'enfants|situation de famille) (?:a (?:preciser|indiquer)|dans (?:le|votre) cv|sur le cv|demandee?|obligatoire|exigee?|svp)\b/g,
    lawful: ({ match, before }) => /\b(?:ne pas|sans|inutile|pas besoin)\b/.test(`${before.slice(-20)} ${match[0]}`),
    article: INFORMATION_ASKED,
    rewording: 'Ne demandez pas la situation de famille : un CV suffit.',
  },
  {
    ...family,
    severity: 'warn',
    pattern:
      /\b(?:recherch\w*|cherch\w*|recrut\w*|embauch\w*|postes? (?:pour|de)|emploi (?:pour|de))(?: (?:une?|des|deux|\d|jeune|gentil|serieux)){0,2} couples?\b|\bcouples? (?:de (?:gardiens|concierges|gerants|employes)|uniquement|exige|souhaite|recherche|marie)\w*/g,
    lawful: (passage) =>
      /^ de (?:canards|oiseaux|animaux|chevaux|rotation|pigeons|forces|serrage)/.test(passage.after) ||
      SELF.test(passage.after),
    exception: 'Deux postes peuvent être proposés ensemble, mais deux personnes sans lien doivent pouvoir répondre.',
    rewording: '« Deux postes de gardiennage avec logement ».',
  },
  {
    ...pregnancy,
    severity: 'block',
    pattern: excluding(
      "enceintes?|grossesses?|bebes?|bebe en route|projets? (?:de )?(?:grossesse|bebe|maternite|d'enfants?|d'avoir des? enfants?)|conges? (?:de )?mat(?:ernite)?|maternite|tomb\\w* enceinte|desirs? d'enfants?|envie d'enfants?|conges? parental",
    ),
    lawful: ({ before, match, after }) =>
      /\b(?:dans l'|remplac\w+|consultations?|suivi|accompagn\w+|l')[ ]*$/.test(before.slice(-20)) ||
      /\b(?:dans|l'|acces|entrer) ?enceintes?/.test(match[0]) ||
      /^ (?:de l'|du |des |sportives?|acoustiques?|scolaires?|fermees?)/.test(after) ||
      (/\bconges? maternite/.test(match[0]) && /\b(?:discrimin|penalis)/.test(before)),
  },
  {
    ...pregnancy,
    severity: 'block',
    pattern:
      /\b(?:(?:ne )?(?:pas )?(?:prev\w+|projet\w+|compt\w+|envisag\w+|prevoyant|souhait\w+|risqu\w+)[^.;,\n]{0,25}\b(?:tomber enceinte|grossesse|d'avoir (?:un|des) (?:enfants?|bebes?)|faire des enfants|maternite)|tests? de grossesse|(?:femmes?|personnes?) (?:non[- ]|pas )enceintes?|n'etes pas enceinte|avoir un enfant (?:dans|d'ici)|faire (?:un bebe|des gosses|des enfants?|un enfant))\b/g,
    lawful: ({ before, match }) =>
      /\b(?:remplac\w+|vente|vendre|pharmacie|accompagn\w+|garder)\b/.test(before.slice(-40)) ||
      /remplac/.test(match[0]),
  },
  {
    ...lawOf('parental_project'),
    severity: 'block',
    pattern: excluding(
      "(?:parcours |protocole )?(?:de )?(?:pma|fiv)|procreation(?: medicalement)?(?: assistee)?|assistance medicale a la procreation|projets? d'adoption|adoption|agrement d'adoption|parcours d'adoption",
    ),
    lawful: ({ before, after, match }) =>
      /\b(?:laboratoire|service|centre|unite|refuge|spa|clinique|chiens?|chats?|animaux|animal)\b/.test(
        `${before} ${after} ${match[0]}`,
      ),
  },
  {
    ...lawOf('parental_project'),
    severity: 'block',
    pattern:
      /\b(?:en (?:parcours|cours|demarche|protocole) (?:de |d')?(?:pma|fiv|adoption)|(?:pma|fiv|adoption)s? (?:en cours|prevue?|s'abstenir|exclu\w*)|(?:qui |vous )?(?:suiv\w+|engagee?s? dans) (?:un |une )?(?:parcours|traitement|procedure|protocole) (?:de |d')(?:pma|fiv|procreation|fertilite|adoption)|traitement (?:de |contre l')?(?:in)?fertilite|projet d'adoption)\b/g,
    lawful: ({ before, after }) =>
      /\b(?:laboratoire|service|centre|unite|refuge|spa|clinique|patientes?|couples|accompagn\w+|familles|assistant social|animaux|chiens?|chats?)\b/.test(
        `${before} ${after}`,
      ),
  },
];
