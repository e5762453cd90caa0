import { lawOf } from './law.js';
import { excluding, INFORMATION_ASKED, type Passage, type UnlawfulRule } from './rule.js';

const health = lawOf('health');
const disability = lawOf('disability');

/** People cared for, not the person sought. */
const CARE =
  /\b(?:aupres|accompagn\w+|accueil\w*|aide\w*|aider|assist\w+|soins?|soigner|residents?|patients?|usagers?|beneficiaires?|personnes? agees?|enfants?|eleves?|aesh|ime|esat|mas|fam|foyer|ehpad|hopital|clinique|secteur|education|educat\w+|prise en charge|encadr\w+|prevention|promotion|association|domaine|mutuelle|transport d\w*|public|services?|logement|materiel|places?|travailleurs|referent|mission handicap)\b/;
const cared = ({ lead, match }: Passage) => CARE.test(lead.slice(-60)) || CARE.test(match[0]);

export const healthRules: readonly UnlawfulRule[] = [
  {
    ...health,
    severity: 'block',
    pattern:
      /\b(?:(?:en |de |une |d'une )?(?:tres |parfaite |excellente )?bonne sante(?: physique| mentale| generale)?|(?:en )?(?:parfaite|excellente|pleine) sante|(?:bon|parfait|excellent) etat de sante|etat de sante (?:irreprochable|compatible|correct|parfait|impeccable)|sante (?:de fer|solide|fragile (?:s'abst\w*|exclu\w*)|robuste|irreprochable|correcte exigee)|(?:bonne|excellente|tres bonne|parfaite) (?:forme|constitution) physique|jamais (?:malade|arrete|d'arrets?|en arret)|pas (?:souvent|toujours) (?:malade|en arret)|(?:dos|genoux) (?:solides?|en (?:bon|parfait) etat|fragiles? (?:s'abst\w*|exclu\w*))|bon dos|mal (?:au|de) dos s'abstenir|(?:equilibree?|stable|solide|saine?) (?:psychologiquement|mentalement)|psychologiquement (?:stable|solide|equilibree?)|saine? d'esprit)\b/g,
    lawful: (passage) =>
      /\b(?:vos|animaux|chevaux|troupeau|veiller a la|garantir la|rester en|maintenir|vaches?|enfants?|residents?|economique|financiere|mutuelle|complementaire|votre|entreprise|bien-etre et|sols?|plantes?|patients?|conserver|prendre soin)\b[^.;,]{0,20}$/.test(
        passage.before,
      ) ||
      /^ (?:financiere|economique|de l'entreprise|animale|des animaux|des enfants|du (?:troupeau|cheptel))/.test(
        passage.after,
      ),
  },
  {
    ...health,
    severity: 'block',
    pattern: excluding(
      String.raw`(?:problemes?|soucis?|souci|pb|pbs|ennuis?|pathologies?|fragilites?|antecedents?|contre[- ]indications?|restrictions?|inaptitudes?|limitations?)(?: (?:de|du|au|aux|d'|de dos|majeur|particulier))? ?(?:sante|dos|medicale?s?|medicaux|physiques?|genoux?|articulaires?|cardiaques?|psychologiques?|psychiatriques?|psy|poids|vue|audition|alcool|addictions?|drogues?)|fragilites?(?: [a-z]+){0,3} (?:dos|genoux?|sante)|mal (?:de|au) dos|maux de dos|arrets? (?:de travail|maladies?)|maladies?(?: chroniques?| de peau| longue duree)?|malades?|allergies?|allergiques?|asthmatiques?|diabetiques?|epileptiques?|depressifs?|depressives?|depression|cancers?|traitements? (?:medical|lourd|medicaux)|seropositifs?|vih|sida|cardiaques?|fumeurs?|fumeuses?|toxicomanes?|drogues?|alcooliques?|personnes? fragiles?|fragiles?|inaptes?|cures?|suivi psy\w*|troubles? psy\w*|malades? mentaux|cas psy|hernies?|lombalgies?|tms|absenteisme|burn[- ]?outs?|addictions?|inaptitudes?|covid long|migraineux`,
    ),
    lawful: (passage: Passage): boolean => {
      const { match, before, after, sentence } = passage;
      if (
        /\b(?:alcool|drogues?)\b/.test(match[0]) &&
        /\b(?:boissons?|cocktails?|sans alcool|vente d)/.test(`${before.slice(-20)}${match[0]}${after.slice(0, 10)}`)
      )
        return true;
      if (
        /\b(?:fragiles?)$/.test(match[0]) &&
        /\b(?:public|publics|objets?|colis|produits?|marchandises?|matieres?|personnes? agees?|population)\b/.test(
          `${before.slice(-40)} ${match[0]}`,
        )
      )
        return true;
      if (
        /\b(?:residents?|patients?|enfants?|eleves?|usagers|consommateurs|clients?|convives|repas|menus?|plats?|allergenes?|animaux|plantes?|arbres|vignes?|gestes et postures|prevention|afin d'eviter|pour eviter|remplac\w+|indemnis\w+|maintien de salaire|complement\w*)\b/.test(
          sentence,
        ) &&
        !/\b(?:s'abstenir|personne|candidat\w*|profil)\b/.test(`${match[0]} ${after.slice(0, 25)}`)
      )
        return true;
      return /^(?:eviter|evitez)/.test(match[0]) && /\b(?:maladie|tms|allergie|arret)/.test(match[0]);
    },
    softened: ({ match }) => (/\bfumeu/.test(match[0]) ? 'warn' : undefined),
  },
  {
    ...health,
    severity: 'warn',
    pattern: /\bnon[- ]?fumeu(?:r|se)s?\b|\bne fumant pas\b|\bne fume(?:nt)? pas\b|\bqui ne fume\w* pas\b/g,
    lawful: ({ before, after }) =>
      /\b(?:etablissement|locaux|chambres?|restaurant|logement|espace|zone|environnement|vehicules?|salle|appartement|hotel|site|maison)\b/.test(
        before.slice(-30),
      ) || /^ ?(?:dans les locaux)/.test(after),
    exception: 'L’employeur peut interdire de fumer au travail, pas choisir selon la vie privée.',
    rewording: '« Il est interdit de fumer dans les locaux et les véhicules ».',
  },
  {
    ...health,
    severity: 'warn',
    pattern:
      /\b(?:(?:tres )?(?:bonnes?|excellentes?|parfaites?|irreprochables?) (?:conditions? physiques?|resistance physique|aptitudes? physiques?|capacites? physiques?|force physique)|conditions? physiques? (?:exigee?s?|irreprochables?|obligatoires?|indispensables?|excellentes?|bonnes?|requises?|parfaites?)|physiquement (?:apte|en forme|resistante?|solide|fort|forte|au top)|aptitude physique (?:exigee|obligatoire|requise|indispensable)|en (?:bonne|pleine) forme(?: physique)?|force physique (?:exigee|requise|indispensable|necessaire|obligatoire)|etre fort physiquement|resistance physique (?:exigee|requise|indispensable|necessaire))\b/g,
    lawful: ({ before, after, mentions }) =>
      /\b(?:evaluer|analyser|maintenir|ameliorer|adherents?|residents?|chevaux|animaux|sportifs?|pompiers?|militaire|armee|gendarmerie|police|maitres?[- ]nageurs?)\b/.test(
        `${before.slice(-50)}${after.slice(0, 20)}`,
      ) || mentions(/\b(?:bnssa|sapeur|militaire|armee|gendarm\w+|police)\b/),
  },
  {
    ...health,
    severity: 'warn',
    pattern:
      /\b(?:(?:certificat|attestation|bilan|questionnaire|dossier|examen|bulletin) (?:medica[lu]x?|de (?:bonne )?sante)(?: [a-z]+){0,3} (?:exige\w*|obligatoire|demande\w*|a fournir|a joindre|avec (?:le|votre) cv)|(?:fournir|joindre|envoyer|transmettre|remplir|apporter) (?:un |votre |le |une )?(?:certificat|attestation|bilan|questionnaire|dossier|bulletin) (?:medica[lu]x?|de (?:bonne )?sante)|(?:indiqu|precis|mentionn|signal)\w*[^.;\n]{0,40}\b(?:problemes? de sante|etat de sante|antecedents medicaux|traitements? (?:medicaux|en cours)|maladies?)|test (?:vih|sanguin|de sante)|prise de sang)\b/g,
    lawful: (passage) =>
      (cared(passage) && !/\b(?:candidat|votre)\b/.test(passage.match[0])) ||
      passage.mentions(
        /\b(?:sport\w*|plongee|bnssa|permis|conduite|chauffeur|fimo|taxi|arbitr\w*|patients?|laboratoire|prelev\w*|infirm\w+)\b/,
      ) ||
      /\b(?:ne pas|sans|aucune?|inutile)\b/.test(passage.before.slice(-20)),
    article: INFORMATION_ASKED,
    rewording: 'Ne demandez rien sur la santé : la visite d’information a lieu après l’embauche.',
  },
  {
    ...disability,
    severity: 'block',
    pattern: excluding(
      String.raw`(?:personnes? )?handicape(?:e|es|s)?|handicaps?|handi|rqth|travailleurs? handicapes?|th\b|(?:en )?situation de handicap|invalides?|invalidites?|infirmes?|sourde?s?|malentendante?s?|malvoyante?s?|aveugles?|muets?|pmr|mobilite reduite|(?:en )?fauteuils?(?: roulants?)?|trisomiques?|autistes?|dyslexiques?|aah|begues?|boiteux|amputes?|reconnaissance (?:de )?(?:travailleur )?handicape?\w*|cotorep|unijambistes?|deficients?|deficience`,
    ),
    lawful: (passage: Passage): boolean => {
      const { match, before, lead, after } = passage;
      if (/^(?:non|pas|peu) accessible/.test(match[0])) return true;
      if (
        /\b(?:distinction|discrimin\w+|obstacle|frein)\b/.test(`${before.slice(-30)} ${match[0]} ${after.slice(0, 20)}`)
      )
        return true;
      if (CARE.test(lead.slice(-60)) && !/s'abstenir|exclu|refus|accept/.test(match[0])) return true;
      return /\b(?:residents?|enfants?|eleves?|usagers?|public|clients?|patients?)\b/.test(match[0]);
    },
  },
  {
    ...disability,
    severity: 'block',
    pattern:
      /\b(?:personnes? valides?|(?:etre |totalement |parfaitement |100 ?% )valides?(?= ?(?:[,.;!\n]|$|et |physiquement))|valides? uniquement|(?:poste|emploi|travail|locaux)[^.;,\n]{0,25}\b(?:non accessibles?|inaccessibles?|pas accessibles?|incompatibles?|pas compatibles?|non compatibles?|non adaptes?|pas adaptes?|pas ouverts?|impossible|ferme|ne convient pas)[^.;,\n]{0,30}\b(?:handicap\w*|mobilite reduite|pmr|fauteuils?|rqth|invalid\w+|travailleurs handicapes)|(?:non|pas|peu) accessibles? (?:aux?|a|pour) [^.;,\n]{0,25}(?:handicap\w*|mobilite reduite|pmr|fauteuils?)|ne (?:convient|conviendra|convenant) pas (?:a|aux) (?:une |des |un )?(?:personnes? |travailleurs? )?(?:handicap\w*|a mobilite|en situation de handicap|rqth)|(?:sans|aucune) rqth|non rqth|normalement constituee?s?|toutes ses facultes (?:physiques|mentales)?|(?:avoir )?(?:bonne|parfaite) (?:vue|audition|ouie) (?:exigee|obligatoire|indispensable))\b/g,
    lawful: ({ before, after }) =>
      /\b(?:permis|carte|titre|caces|pass|billet|document)\b[^.;,]{0,15}$/.test(before) ||
      (/^ (?:le|la|les|des)\b/.test(after) && /\bvalides?$/.test(before)),
    softened: ({ match }) =>
      /^(?:poste|emploi|travail|locaux|non acc|pas acc|peu acc)/.test(match[0]) ? 'warn' : undefined,
  },
  {
    ...disability,
    severity: 'warn',
    pattern:
      /\b(?:(?:indiqu|precis|mentionn|signal|declar|dites)\w*[^.;\n]{0,45}\b|(?:cv|candidature)[^.;\n]{0,40}\b)(?:rqth|votre handicap|un handicap|si vous etes (?:handicape|reconnu)\w*|taux d'invalidite)\b/g,
    lawful: ({ sentence }) =>
      /\b(?:amenag\w+|adapt\w+|si vous le souhaitez|facultatif|accompagn\w+|ne pas)\b/.test(sentence),
    article: INFORMATION_ASKED,
  },
  {
    ...lawOf('loss_of_autonomy'),
    severity: 'block',
    pattern: excluding(
      "(?:en )?perte d'autonomie|(?:personnes? )?dependantes?|dependants?|non autonomes physiquement|besoin d'assistance",
    ),
    lawful: (passage) =>
      CARE.test(passage.lead.slice(-60)) ||
      !/s'abstenir|personne|en perte|exclu|refus|pas de/.test(passage.match[0]) ||
      /\b(?:variables?|sous)\b/.test(passage.before.slice(-15)),
  },
  {
    ...lawOf('genetics'),
    severity: 'block',
    pattern:
      /\b(?:(?:tests?|depistages?|analyses?|examens?|profils?|bilan) (?:genetiques?|adn)|maladies? (?:genetiques?|hereditaires?)|antecedents? (?:familiaux|hereditaires?|genetiques?)|predispositions? (?:genetiques?|familiales?)|(?:sans|pas de|aucune?) (?:tares?|anomalies? genetiques?|maladies? familiales?)|caracteristiques genetiques|prelevement adn|heredite)\b/g,
    lawful: ({ mentions, match, before, after }) =>
      mentions(
        /\b(?:laboratoire|labo|patients?|recherche (?:en|sur|genetique)|hopital|chu|biolog\w+|technicien\w*|selection|semences?|elevage|animal\w*|bovins?|consultation|service de|genomique|sequencage|police scientifique|traces)\b/,
      ) &&
      !/\b(?:candidat\w*|fournir|exige\w*|embauche|postul\w+|sans|pas de)\b/.test(`${before} ${match[0]} ${after}`),
  },
];
