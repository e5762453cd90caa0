import { lawOf } from './law.js';
import {
  choosing,
  ESSENTIAL,
  excluding,
  INFORMATION_ASKED,
  requiring,
  type Passage,
  type UnlawfulRule,
} from './rule.js';

const origin = lawOf('origin');
const nationality = lawOf('nationality');

const ETHNIC = String.raw`arabes?|noirs|noire?s? (?:de peau)|blacks?|maghrebine?s?|africaine?s?|nord[- ]africaine?s?|rebeus?|beurs?|beurettes?|renois?|negres?|gitane?s?|manouches?|romanos?|roms?|tziganes?|gens du voyage|voyageurs? du voyage|asiatiques?|jaunes|antillaise?s?|basanee?s?|metis(?:se)?s?|europeen(?:ne)?s?|occidentaux|occidentale?s?|caucasien(?:ne)?s?|slaves?|mediterraneen(?:ne)?s?|latinos?|orientaux|immigree?s?|migrante?s?|blancs|blanche?s? de peau|kabyles?|berberes?|juifs? sepharades?|pays de l'est|gens de l'est|de l'est|typees?|bougnoules?|reunionnaise?s?|comoriene?s?|d'outre[- ]mer|gaulois(?:es)?|bronzes?|refugiee?s?|bretons?|normands?|corses?|alsaciens?|ch'tis?`;
const COUNTRIES = String.raw`algeriene?n?e?s?|marocaine?s?|tunisien(?:ne)?s?|turc(?:que)?s?|turques?|chinoise?s?|portugaise?s?|polonaise?s?|roumaine?s?|bulgares?|malien(?:ne)?s?|senegalaise?s?|ivoirien(?:ne)?s?|camerounaise?s?|congolaise?s?|syrien(?:ne)?s?|afghane?s?|albanaise?s?|serbes?|kosovare?s?|russes?|ukrainien(?:ne)?s?|espagnole?s?|italien(?:ne)?s?|allemande?s?|anglaise?s?|belges?|suisses?|pakistanaise?s?|indien(?:ne)?s?|vietnamien(?:ne)?s?|bresilien(?:ne)?s?|haitien(?:ne)?s?|comorien(?:ne)?s?|libanaise?s?|philippine?s?|tchetchenes?|georgien(?:ne)?s?|erythreen(?:ne)?s?|soudanaise?s?|mahoraise?s?|americaine?s?`;
const LINK_THINGS =
  /\b(?:restaurant|cuisine|specialites?|plats?|epicerie|produits?|patisseries?|traiteur|voitures?|vehicules?|marques?|clientele|clients?|touristes?|cours|langues?|parler?|parlant|lu|ecrit|courant|bilingue|notions?|niveau|professeure?|prof|traduct\w+|interprete|groupe|societe|entreprise|marche|marches|normes?|filiale|chevaux|maison|chaine|pizzeria|cafe|vins?|biere|salon|coiffure|tresses?|musique|danse|art|meubles?|design|mode|union|projet|fonds|reglement\w*|directive|permis|diplome|territoire|espace|commission|parlement|ecole|lycee|vente|ventes|commerces?|import|export|fournisseurs?|the|drapeau|carte|bois|chemise|tenue|pantalon|travail au|cheveux|fromages?|fleurs?|population|culture|associations?|refugies|aire|accueil|mediation|mediateur|mission|anglais (?:courant|ou|et)|vin|marchandises?)\b/;

const ofThings = ({ lead, after, match }: Passage) =>
  LINK_THINGS.test(lead.slice(-40)) ||
  LINK_THINGS.test(after.slice(0, 12)) ||
  LINK_THINGS.test(match[0]) ||
  /^(?:[ -](?:ou|et|\/|,) )?[ ]?(?:courante?|exigee? a l'oral|lu|parle|ecrit|niveau|b[12]|c[12]|professionnel|scolaire|technique|fluent|debutant|obligatoire pour|indispensable (?:clientele|pour))/.test(
    after,
  );

/** "espagnol apprécié": one language, not people. */
const A_LANGUAGE =
  /^(?:anglais|allemand|espagnol|italien|portugais|russe|chinois|turc|polonais|roumain|albanais)[ ,:(-]{1,3}(?!uniquement|seulement|exclusivement|(?:de )?prefer|prioritaire)/;

/** Public service, police, army, defence: the law reserves the post. */
export const RESERVED_POST =
  /\b(?:titularis\w+|titulaires?|fonction publique|fonctionnaires?|concours|statutaire|armee|(?<!situation )militaires?|gendarmerie|police|policie\w+|(?:par|selon) (?:le|son) statut|defense|habilitation|confidentiel|interministeriel\w*|igi|magistra\w+|douanes?|souverainete|penitentiaire|etat-major|marine nationale|nucleaire|reserviste|sapeur\w*|pompiers?|legion)\b/;
const reserved = ({ mentions }: Passage) => mentions(RESERVED_POST);
const BACKGROUND_JOB = String.raw`(?:serveu(?:r|se)|vendeu(?:r|se)|hotesse|caissi(?:er|ere)|nounou|nourrice|femme de menage|aide menagere|aide a domicile|macon|ouvri(?:er|ere)|chauffeur|plongeu(?:r|se)|livreur|commis|manoeuvre|agent|secretaire|assistante?|coiffeu(?:r|se)|baby-sitter|peintre|carreleur|gardien|vigile|receptionniste|dame de compagnie|personne|quelqu'un|equipe|main d'oeuvre|personnel|profils?)s?`;

export const originRules: readonly UnlawfulRule[] = [
  {
    ...origin,
    severity: 'block',
    pattern:
      /\b(?:(?:francais(?:e|es)?|bretons?|normands?|souche) de souche|(?:de )?souche (?:francaise|europeenne)|(?:personne|candidate?|profil|serveuse|vendeuse|femme|homme)s? (?:de )?(?:blanche?|noire?)s?(?! (?:de|et) )|(?:de )?(?:type|typee?|physique|apparence|phenotype|look|couleur) (?:europeen(?:ne)?|caucasien(?:ne)?|occidental|mediterraneen(?:ne)?|maghrebin|africain|asiatique|nord[- ]africain|slave|antillais)e?|bleu blanc rouge|bbr|(?:origines?|racines?|ascendances?) (?:francaises?|europeennes?|etrangeres?|africaines?|maghrebines?|arabes?|asiatiques?|bretonnes?|portugaises?|italiennes?|espagnoles?|antillaises?|turques?|ethniques?|douteuses?|sociales?)|d'origine (?:francaise|europeenne|etrangere|africaine|maghrebine|arabe|asiatique|portugaise|italienne|espagnole|turque|bretonne|antillaise|polonaise|roumaine|algerienne|marocaine|tunisienne|gitane|subsaharienne)|issue?s? de l'immigration|couleur de (?:la )?peau|peau (?:noire|blanche|claire|foncee|mate|bronzee)|(?:de )?race (?:blanche|noire|arabe)|hommes? de couleur|(?:personnes?|gens|femmes?) de couleur|nee?s? en france|parents (?:nes en france|francais)|nee?s? (?:de parents )?francais|appartenance ethnique|ethnies?|(?:bien )?de chez nous|francais de france)\b/g,
    lawful: (passage) =>
      !/(?:pas|aucune?|sans|ni) (?:d'|de |une? )?$/.test(passage.before) &&
      (/\b(?:produits?|viandes?|bovins?|legumes|marchandises?|matieres|ingredients?|drapeaux?|logos?|decors?|decoration|cocardes?|tissus?|vins?|pommes|lait|fruits|boeuf|vaches?|chiens?|poules?|bois|appellation|volailles|plats?|cuisine|pieces|entreprise|societe|marque|groupe|restaurant|gastronomie|clientele de|clients|public|jeunes|population|chevaux|soins?|creme|maquillage|cosmetiqu\w+|peaux)\b/.test(
        passage.before.slice(-45),
      ) ||
        (/^nees? en france$/.test(passage.match[0]) &&
          /\b(?:marque|entreprise|societe|enseigne|groupe|start-?up|concept)\b/.test(passage.before))),
  },
  {
    ...origin,
    severity: 'block',
    pattern: choosing(ETHNIC),
    lawful: (passage: Passage): boolean => {
      const { match, before, after } = passage;
      if (
        /\bgens du voyage|voyageurs/.test(match[0]) &&
        !/^(?:pas|ni|sans|sauf|hors|aucun|stop|evit|refus|interdit|non|jamais|zero|exclu)/.test(match[0]) &&
        !/abstenir|refus|exclu|interdit|accept|dehors|chemin/.test(match[0])
      )
        return true;
      if (
        /\b(?:noirs|blancs|blanches?|jaunes|noires?)\b/.test(match[0]) &&
        /\b(?:chemises?|pantalons?|chaussures?|tenues?|tabliers?|vetements?|chaussettes?|cheveux|vins?|raisins?|pains?|toners?|gants|cafes?|fromages?|travail|murs|peinture|papiers?|chiens?|chats?|sols?)\b/.test(
          `${before.slice(-40)} ${match[0]} ${after.slice(0, 20)}`,
        )
      )
        return true;
      if (/^(?:arabe|turc|kabyle|berbere)s? (?:appreci|souhait|un (?:plus|atout))/.test(match[0])) return true;
      if (/\beuropeen/.test(match[0]) && (/\bnationalite\b/.test(before) || reserved(passage))) return true;
      if (
        /\beuropeen|occident|breton|normand|corse|alsacien|ch'ti|refugie|bronze|orient|africain|asiat|arabe|slave|latino|de l'est\b/.test(
          match[0],
        ) &&
        ofThings(passage)
      )
        return true;
      if (
        /\b(?:migrant|immigre|rom)/.test(match[0]) &&
        /\b(?:accompagn\w+|aupres|accueil\w*|aide|association|cada|centre|foyer|public|insertion|cours)\b/.test(
          `${before.slice(-50)}${match[0]}`,
        )
      )
        return true;
      if (
        /\bde l'est$|pays de l'est$/.test(match[0]) &&
        /\b(?:departement|region|agglomeration|secteur|lyonnais|parisien)\b/.test(`${before} ${after}`)
      )
        return true;
      return /\bfrancais et europeen|\beuropeen(?:ne)?s? (?:ou|et) international/.test(`${match[0]}${after}`);
    },
  },
  {
    ...origin,
    severity: 'block',
    pattern:
      /\b(?:pas de|aucune?|ni de|sans|stop aux|zero) (?:noire?s?|blacks?|jaunes?|blanche?s?)(?= (?:au|a|en|dans|chez|ici|s il|pour|ni|ou|merci)\b| ?[,.;!\n]| ?$)/g,
    lawful: ({ sentence }) =>
      /\b(?:tenues?|vetements?|chemises?|vins?|chaussures?|pantalons?|cafes?|couleurs?|peinture|photos?)\b/.test(
        sentence,
      ),
  },
  {
    ...origin,
    severity: 'block',
    pattern: new RegExp(String.raw`\b${BACKGROUND_JOB} (?:de )?types? (?:${ETHNIC}|${COUNTRIES})\b`, 'g'),
  },
  {
    ...origin,
    severity: 'block',
    pattern: new RegExp(String.raw`\b${BACKGROUND_JOB} (?:${ETHNIC})\b`, 'g'),
    lawful: (passage) =>
      ofThings(passage) ||
      (/\bnoirs|blancs|jaunes\b/.test(passage.match[0]) && /\b(?:chemise|tenue|pantalon)/.test(passage.sentence)),
  },
  {
    ...origin,
    severity: 'block',
    pattern:
      /\blangues? maternelles?(?: (?:francaise|obligatoire|exigee?))?\b|\b(?:francais|anglais|allemand|espagnol|italien|portugais|arabe|chinois) (?:comme )?(?:langue )?maternelle?\b|\bnatifs? (?:francais|anglais|allemand|espagnol)\b|\b(?:native|natif)s?(?: speakers?)? (?:uniquement|exige\w*|obligatoire|seulement|francophone)\b|\b(?:english|french|german) native\b/g,
    lawful: ({ before, sentence }) =>
      /\b(?:eleves?|enfants?|apprenants?|enseign\w+|cours de|patients?|public|clients?|usagers?|dont le francais n'est pas|etudiants?|alphabetisation|fle|autre que|quelle que soit)\b/.test(
        `${before} `,
      ) || /\bn'est pas (?:leur|la)\b/.test(sentence),
    rewording:
      '« Français courant à l’oral, pour l’accueil des clients » : le niveau utile au travail, pas la langue de naissance.',
    exception: ESSENTIAL,
  },
  {
    ...origin,
    severity: 'block',
    pattern:
      /\b(?:sans|pas d'|aucun|pas de fort|ni|zero|avoir un|pas trop d') ?(?:trace d'|fort |gros )?accents?\b(?: (?:etrangers?|regionaux|prononces?|forts?|marques?|africain|arabe|banlieue|du sud))?|\baccents? (?:etrangers?|africain|arabe|maghrebin|prononce|marque|fort|de banlieue|des cites|de l'est|du bled|antillais|asiatique)\b|\bfrancais sans (?:le moindre )?accent\b|\baccents? (?:[a-z]+ ){0,3}(?:s'abstenir|exclus?|refuses?)\b/g,
    lawful: ({ before, after, match }) =>
      /\b(?:accents? (?:circonflexe|aigu|grave|sur les|et ponctuation))/.test(match[0] + after) ||
      /^ (?:circonflexe|aigus?|graves?|particulier|mis|sur (?:la|le|les|l'))/.test(after) ||
      /\b(?:ecrit|clavier|majuscules|code|texte|saisie)\b/.test(before.slice(-25)),
    rewording: '« S’exprimer clairement à l’oral avec les clients ».',
  },
  {
    ...origin,
    severity: 'warn',
    pattern:
      /\b(?:(?:indiqu|precis|mentionn|donn|joind|communiqu)\w*[^.;\n]{0,40}\b|(?:cv|candidature)[^.;\n]{0,40}\b)(?:lieux? de naissance|pays de naissance|pays d'origine|vos origines|votre origine|origine (?:ethnique|des parents))\b/g,
    lawful: ({ match, before }) =>
      /\b(?:ne pas|sans|inutile)\b/.test(`${before.slice(-20)} ${match[0]}`) || /produit|marchandise/.test(match[0]),
    article: INFORMATION_ASKED,
  },
  {
    ...nationality,
    severity: 'block',
    pattern:
      /\b(?:(?:de |la |avoir la |posseder la |etre de )?nationalite (?:francaise|fr\b|europeenne|de l'union europeenne|etrangere|suisse|belge|portugaise|algerienne|marocaine|italienne|espagnole|polonaise|roumaine|turque|tunisienne|allemande|anglaise|ue)|nationalite[ :]{1,3}(?:francaise|europeenne|ue)|ressortissante?s? (?:de l'|d'un pays de l'|d'un etat membre de l'|de la )?(?:ue|u\.e|union europeenne|europeens?|francais|cee|communaute europeenne)|citoyen(?:ne|s|nes)? (?:francais\w*|europeen\w*|de l'ue|de l'union)|nationaux uniquement|(?:francais|francaise|europeen|europeenne|belge|suisse) de nationalite|carte (?:nationale )?d'identite francaise|passeport (?:francais|europeen)|cni francaise)\b/g,
    lawful: (passage) =>
      reserved(passage) ||
      /\b(?:clients?|clientele|touristes?|public|demandeurs? d'asile|etudiants?|accompagn\w+|droits? des|demarches|jeunes|entreprises?|societes?|groupe|filiales?|marques?|navires?|pavillon)\b/.test(
        passage.before.slice(-40),
      ) ||
      /^ (?:ou (?:titre|carte|autoris)|non (?:exige|requise|obligatoire))/.test(passage.after) ||
      /\b(?:ou|et) (?:autorisation|titre|permis) (?:de|de travail|valide)|situation reguliere|titres? de sejour|ressortissant\w* [^.]*ou en situation|autorisation de travail/.test(
        passage.sentence,
      ),
  },
  {
    ...nationality,
    severity: 'block',
    pattern: choosing(
      'etrangers?|etrangeres?|extra[- ]?communautaires?|hors[- ]ue|non[- ]europeens?|non francais|clandestins?',
    ),
    lawful: ({ before, match, after, sentence }) =>
      /\b(?:langues?|pays|clientele|clients?|touristes?|devises?|affaires|marches?|a l'|corps|mission a l'|diplomes?|etudiants?|public|accompagn\w+|fournisseurs?|acces|tiers|plantes?|societe|vehicules?)\b/.test(
        `${before.slice(-30)} ${match[0].replace(/^(?:recherch|cherch|personne|candidat|profil)\w*/, '')}`,
      ) ||
      /^ (?:au service|a (?:l'entreprise|l'etablissement|la societe)|courante?)/.test(after) ||
      /\b(?:titres? de sejour|autorisation de travail|autorises? a travailler)\b/.test(sentence),
  },
  {
    ...nationality,
    severity: 'block',
    pattern: requiring('nationaux|francais|francaises?|un francais|une francaise|nos compatriotes|compatriotes'),
    lawful: (passage: Passage): boolean => {
      const { match, after, before, clause } = passage;
      if (
        /\b(?:parl\w*|langue|ecrit\w*|oral\w*|lu|lire|lecture|courant\w*|maitris\w*|niveau|b1|b2|a2|cours|prof\w*|enseign\w*|comprend\w*|correct\w*|notions?|bon|bilingue|redaction|redig\w+|orthographe|clientele|produits?|vins?|cuisine|diplome|permis|territoire|marche|groupe|leader|entreprise|societe|fabricant|etat|anglais|maths?|mathematiques|accueil\w*|expression|grammaire|traduction|aisance|diction|francophone|fle|professeure?|apprendre|apprentissage du|textes?|clients?|communiqu\w+)\b/.test(
          clause,
        )
      )
        return true;
      if (
        /\bfrancaises?$/.test(match[0]) &&
        !/^(?:uniquement|seulement|exclus|reserve|personne|candidat|vendeu|serveu|employe|que des|ouvri)/.test(match[0])
      )
        return true;
      if (/^(?:recherch\w* (?:en|du)|preferee?s? (?:des|par))/.test(match[0]) || reserved(passage)) return true;
      if (
        /^ (?:obligatoire|exige|indispensable|imperatif|souhaite|requis|demande)/.test(
          match[0].replace(/^.*francaise?s?/, ''),
        )
      )
        return true;
      return (
        (/^ (?:langue|de|du|a l'oral|courant)/.test(after) && !/de preference/.test(after)) || /\ben $/.test(before)
      );
    },
  },
  {
    ...nationality,
    severity: 'block',
    pattern: excluding('francais'),
    lawful: ({ sentence }) =>
      /\b(?:parl\w*|langue|ecrit|oral|lu|lire|courant|maitris\w*|niveau|besoin|obligatoire|cours|necessaire|bon|exige|accept\w*)\b/.test(
        sentence,
      ),
  },
  {
    ...nationality,
    severity: 'block',
    pattern: choosing(COUNTRIES),
    lawful: (passage) =>
      ofThings(passage) ||
      A_LANGUAGE.test(passage.match[0]) ||
      /\b(?:cuisinier|cuisiniere|chef|pizzaiolo|boulanger|patissier|traducteur|professeur|guide|interprete)\b/.test(
        passage.match[0],
      ) ||
      /\b(?:parl\w*|langue|bilingue|anglais|oral|courant|ecrit|clientele|niveau|restaurant|cuisine|pizzeria)\b/.test(
        passage.clause,
      ),
  },
  {
    ...nationality,
    severity: 'block',
    pattern: new RegExp(String.raw`\b${BACKGROUND_JOB} (?:${COUNTRIES})\b`, 'g'),
    lawful: (passage) =>
      ofThings(passage) || /\b(?:parl\w*|langue|bilingue|courant|restaurant|cuisine|salon)\b/.test(passage.clause),
  },
  {
    ...nationality,
    severity: 'warn',
    pattern:
      /\b(?:(?:indiqu|precis|mentionn|donn|joind|communiqu|merci d|faire)\w*[^.;\n]{0,50}\b|(?:cv|candidature|lettre)[^.;\n]{0,45}\b)(?:(?:votre|la|vos|leur|sa) )?nationalites?\b|\bnationalite (?:a (?:preciser|indiquer)|dans (?:le|votre) cv|sur le cv|demandee?)\b/g,
    lawful: (passage) =>
      reserved(passage) ||
      /\b(?:ne pas|sans|inutile|pas besoin)\b/.test(`${passage.before.slice(-20)} ${passage.match[0]}`) ||
      /^ francaise/.test(passage.after),
    article: INFORMATION_ASKED,
  },
  {
    ...lawOf('surname'),
    severity: 'block',
    pattern:
      /\b(?:(?:noms?|prenoms?|patronymes?)[^.;,\n]{0,25}\b(?:bien |a |de |d'|qui sonne (?:bien )?|consonance |typiquement |plutot )?(?:francais|francaise|etrangere?|arabe|maghrebine?|europeene?|europeenne|africaine?|prononcable|imprononcable|facile a prononcer|consonance|facile a retenir|de famille francais|connote)|(?:changer|franciser) (?:de|son|votre|leur) (?:nom|prenom)|consonance (?:etrangere|francaise|arabe|maghrebine|africaine))\b/g,
    lawful: ({ before, match }) =>
      /\b(?:produits?|marque|rue|enseigne|societe|entreprise|dossiers?|clients?|saisie)\b/.test(
        `${before.slice(-30)} ${match[0]}`,
      ),
  },
];
