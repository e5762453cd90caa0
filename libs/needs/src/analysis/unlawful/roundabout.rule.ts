import { ruleOf, type Concept } from './concept.js';
import type { UnlawfulRule } from './rule.js';

const LEARNERS = /\b(?:enfants?|eleves?|apprenants?|residents?|patients?|cours|fle|alphabetisation|accompagn\w+)\b/;

/**
 * The same grounds said without their names: "la vie de famille passe après", "les titres de séjour, c'est non",
 * "ayant encore ses deux jambes". What is named is in `concepts.rule.ts`.
 */
const concepts: readonly Concept[] = [
  {
    ground: 'origin',
    use: 'mention',
    words: String.raw`origines? (?!certaines?\b|lointaines?\b)[a-z]{2,12}(?:aines?|iennes?|oises?|ines?|aises?|eennes?|asques?)|(?:personnes?|gens|candidate?s?|jeunes|profils?|quelqu'un|collegues?)[^.,;\n]{0,15} (?:originaires?|issue?s?|venue?s?|venant|provenant|arrivee?s?) (?:de|du|des|d')[ ']?(?:l'|la )?(?:afrique\w*|maghreb|asie|iles|dom|dom-tom|outre-mer|balkans|europe de l'est|est|pays (?!de la loire|basque)[a-z]+|immigration|ailleurs|la-bas|autres? (?:pays|culture)s?)|communautes? (?:roms?|tziganes?|gitanes?|africaines?|maghrebines?|comoriennes?|turques?|chinoises?|asiatiques?|portugaises?|antillaises?|maliennes?|noires?|arabes?|indiennes?|pakistanaises?|etrangeres?|immigrees?|des gens du voyage)|(?:cultures?|mentalites?) (?:europeennes?|occidentales?|africaines?|orientales?|maghrebines?|arabes?|d'ici|de chez nous|gitanes?)|(?:tetes?|mines?|looks?|styles?) (?:d'|de )(?:etrangers?|arabes?|terroristes?|francais|gitans?|chez nous)|(?:depuis|sur) plusieurs generations|(?:grandi|nee?s?|eleves?|elevee?s?) (?:en france|ici|en metropole)|(?:bien |parfaitement )?(?:integree?s?|assimilee?s?) (?:a|dans) (?:la |notre )(?:societe|culture|pays|france)|roul\w+ les r`,
    besides:
      /\b(?:entreprise|societe|start-?up|marque|concept|notre groupe|produits?|viandes?|restaurant|cuisine|volailles?|legumes|animale?s?|vegetale?s?|clientele|chiens?|bovine?s?)\b/,
  },
  {
    ground: 'nationality',
    use: 'exclusion',
    words: String.raw`titres? de sejour|cartes? de sejour|recepisses?|sans[- ]papiers?|permis de travail|premiers? papiers?|demandeurs? d'asile|papiers? (?:etrangers?|provisoires?)|passeports? etrangers?`,
    besides: /\b(?:perimee?s?|expiree?s?|en cours de validite|a jour|valides?|demarches?|renouvel\w+|soutien)\b/,
  },
  {
    ground: 'nationality',
    use: 'mention',
    words: String.raw`(?:papiers?|passeports?|pieces? d'identite) (?:francais\w*|europeens?|de l'ue)`,
  },
  {
    ground: 'age',
    use: 'always',
    words: String.raw`(?:force|fleur) de l'age|annees? de naissance[^.;\n]{0,25}(?:19|20)\d\d|nee?s? dans les annees (?:\d\d|19\d\d|2000)|(?:(?:viv\w+|vit|habit\w+|log\w+|reste\w*) (?:encore |toujours )?chez (?:ses|leurs|tes|vos) parents)|debut\w+ dans la vie(?! active de)|(?:sort\w*|sortant) (?:tout juste |a peine )?de l'adolescence|cheveux (?:gris|blancs)|tempes grises|loin de la retraite|generations? (?:2000|z|montante)|enfants? des annees (?:\d\d|2000)|digital natives?`,
    besides: /\b(?:coloration|coiff\w*|barbier|perruques?|clientele|clients)\b/,
  },
  {
    ground: 'family_status',
    use: 'always',
    words: String.raw`(?:vie (?:de famille|privee|personnelle)|famille|enfants|conjoint|votre couple) (?:doit |doivent |devra |devront )?pass\w* (?:apres|au second plan|en second|derriere)|(?:personne|ni mari|ni femme) (?:ne |qui ne )?(?:vous|t'|l'|les) ?atten\w+|fil a la patte|coeur a prendre|libres? comme l'air|(?:sans|ni) (?:mari|femme|conjoint) ni enfants?|(?:obligations?|contraintes?) (?:a la maison|au foyer)|garde alternee|couples? maries?|maries? (?:ou|et) (?:pacses?|sans)|mari ou (?:femme|compagne) (?:qui|disponible|pouvant)`,
    besides: LEARNERS,
  },
  {
    ground: 'pregnancy',
    use: 'always',
    words: String.raw`en cloque|ventres? ronds?|polichinelle|(?:deja|trop de|assez de|assez eu de|encore)[^.;,\n]{0,20}(?:conges? (?:de )?mat(?:er|ernites?|s)?|grossesses|femmes enceintes|departs? en maternite)`,
  },
  {
    ground: 'sexual_orientation',
    use: 'always',
    words: String.raw`tafioles?|fiottes?|tarlouzes?|tantouzes?|pedales? douces?|folles? perdues?|manierees?|(?:hommes?|femmes?|garcons?|filles?|gars) qui aimen?t?s? les (?:hommes|femmes|garcons|filles|mecs)|bord(?:e|s)? (?:a )?l'autre bord|de l'autre bord`,
  },
  {
    ground: 'gender_identity',
    use: 'mention',
    words: String.raw`(?:genre|sexe)[^.,;\n]{0,25}[ ']etat[- ]civil|(?:hommes?|mecs?|gars|garcons?) (?:habilles?|deguises?|maquilles?) en (?:femmes?|filles?)|ni (?:vraiment )?homme ni (?:vraiment )?femme|genre (?:indefini|neutre|incertain)|(?:pronoms? )?iel|devenue?s? (?:un |une )?(?:homme|femme)s?|nee? dans le mauvais corps`,
  },
  {
    ground: 'religion',
    use: 'mention',
    words: String.raw`(?:foulards?|voiles?|turbans?|kippas?|croix|medailles? religieuses?) (?:a |doi\w* etre |sera |seront )?(?:retire|enleve|ote|laisse|cache)\w*|(?:retir|enlev|ot|laiss|cach)\w+ (?:son|votre|leur|ton|le) (?:foulard|voile|turban|kippa)|mosquees?|synagogues?|(?:serr\w+ la main|parler|obeir)[^.,;\n]{0,12} (?:aux?|d'une|a une|des|les) femmes?|fetes? (?:religieuses?|musulmanes?|juives?)|l'aid|kippour|(?:mang\w+|cuisin\w+|servir|touch\w+) (?:du |le |de )?(?:cochon|porc|jambon|saucisson)|bon dieu|croi\w+ en dieu|jeune (?:religieux|rituel)|pratiqu\w+ (?:sa|leur|une|votre) (?:foi|religion)`,
    besides:
      /\b(?:architect\w*|patrimoine|quartier de la|rue de la|ferme\w*|construction|renovation|boucher\w*|charcut\w*|cuisson|decoup\w*|elevage|preparer|tissus?|bateau\w*|cerf|securite|machines?|tranch\w*)\b/,
  },
  {
    ground: 'political_opinion',
    use: 'always',
    words: String.raw`(?:valeurs|idees|convictions|opinions|coeur|sensibilite|vote)s? (?:[a-z']+ ){0,3}(?:a |de |a l'extreme |d'extreme )(?:gauche|droite)|(?:on est|nous sommes|je suis|etre|soyez) (?:[a-z]+ ){0,2}de (?:gauche|droite)|(?:aller|vont|vas?|allez|habitues? des|adeptes? des|abonnes? aux) (?:en |aux? )?manif\w*|drapeaux? rouges?`,
    besides: /\b(?:main|bras|cote|rive|volant|parti politique)\b/,
  },
  {
    ground: 'union_activity',
    use: 'exclusion',
    words: String.raw`sections? syndicales?|cartes? (?:a|d'un|de|du) (?:la )?(?:cgt|cfdt|fo|sud|syndicat)|(?:gens|gars|ceux|adherents?|militants?) (?:de|du|a) (?:la )?(?:cgt|cfdt|fo|sud|syndicat)s?|sud[- ]solidaires|permanents? syndica\w+|heures de delegation|faire du syndicalisme`,
  },
  {
    ground: 'physical_appearance',
    use: 'mention',
    words: String.raw`gringalets?|maigrichon\w*|grassouillet\w*|bedonnante?s?|laiderons?|(?:beau|joli|belle|jolies?|beaux) (?:sourire|dents|yeux|jambes|formes)|acne|peau nette|boutonneu(?:x|se)s?|poids plumes?|quelques kilos|kilos (?:de trop|en trop|superflus)|taille (?:3[2-9]|4[0-8]) (?:max\w*|mini\w*|ou moins|pour)|style (?:gothique|punk|racaille|cite|vestimentaire classique)`,
    besides: /\b(?:avec le|gardez le|vetements?|vendre|vente|rayon|soins?|esthet\w*|dent\w+ise|pharmacie)\b/,
  },
  {
    ground: 'surname',
    use: 'mention',
    words: String.raw`(?:noms?|prenoms?|patronymes?)[^.,;\n]{0,25} (?:a porter|a ecorcher|qui (?:pass|fai|effra|derang|choqu|sonn|rassur)\w*(?: [a-z]+){0,2}|bien francais|de souche)|pseudo(?:nyme)?s? (?:francais|a consonance|pour les clients|obligatoire|au telephone)`,
    besides: /\b(?:marques?|enseignes?|produits?|societe)\b/,
  },
  {
    ground: 'place_of_residence',
    use: 'always',
    words: String.raw`(?:habitante?s?|gens|candidate?s?|personnes?|jeunes|mecs?) (?:de |du |des |d'|venant de |qui viennent de )(?!confiance|terrain|metier)[a-z'-]{3,25} (?:ne (?:seront|sont) pas|seront (?:refus|ecart)\w*|non retenu\w*|inutile|s'abstenir)[a-z ]{0,15}|hors (?:du )?(?:departement|canton|agglo\w*|arrondissement|ile-de-france|region) (?:non |s'abst|exclu|refus|pas )[a-z]*|codes? posta(?:l|ux) (?:\d{2,5}|exige|obligatoire|de)|(?:moins de )?\d{1,2} ?(?:min|mn|minutes) de (?:trajet|route|marche) (?:max\w*|grand maximum|oblig\w*|exig\w*)|trop eloignes?`,
    besides: /\b(?:publics?|accompagn\w+|aupres|livr\w+|clients?)\b/,
  },
  {
    ground: 'health',
    use: 'mention',
    words: String.raw`dos (?:fragiles?|casses?|abimes?|bousilles?|en compote|en vrac)|genoux? (?:fragiles?|en vrac|casses?)|petites? natures?|chochottes?|douillets?|hypocondriaques?|(?:abonnes?|habitues?|specialistes?|champions?|rois?) (?:de|des|aux?|de la) (?:arrets?|secu|arret maladie|medecin)\w*|affections? longue duree|sequelles?|convalescen\w+|mi-temps therapeutiques?|sous traitement|insuffisances? (?:cardiaque|respiratoire|renale)s?|tension arterielle`,
    besides: /\b(?:patients?|residents?|soin\w*|reeducation|kine\w*|clinique)\b/,
  },
  {
    ground: 'disability',
    use: 'mention',
    words: String.raw`(?:ses|leurs|vos|tes|les) (?:deux|2|quatre) (?:bras|jambes|mains|yeux|membres)|mongoliens?|debiles? (?:legers?|mentaux)|appareillages? auditifs?|cannes? blanches?|personnes? (?:a mobilite reduite|diminuee?s?)|physiquement diminuee?s?`,
    besides: /\b(?:accueil|aupres|accompagn\w+|acces|conduire|guidon|volant)\b/,
  },
  {
    ground: 'loss_of_autonomy',
    use: 'mention',
    words: String.raw`(?:assistance|aide|presence|accompagnement|soutien) (?:permanente? |quotidienne? |constante? )?d'un(?:e)? (?:tiers|tierce personne|aidante?|auxiliaire(?: de vie)?|proche)|(?:auxiliaire de vie|aidante?) (?:a vos cotes|avec (?:soi|lui|elle|vous)|personnel\w*)|(?:laver|habiller|nourrir|deplacer|lever) (?:tou\w* )?(?:seule?s?|sans aide)|aide (?:dans|pour) (?:sa|leur|la) vie quotidienne`,
    besides: /\b(?:aupres|residents?|beneficiaires?|personnes agees|domicile)\b/,
  },
  {
    ground: 'economic_vulnerability',
    use: 'exclusion',
    words: String.raw`allocs?|assistanat|(?:viv\w+|vit|profit\w+|abonnes?|dependa\w+) (?:que |uniquement )?(?:de |d'|a |aux? |du |des |sur )(?:les )?(?:aides?|systeme|caf|alloc\w*|rsa|chomage|assistanat|crochets)|restos? du coeur|secours (?:populaire|catholique)|banque alimentaire|gens de la rue|a la rue|squat\w*|fauches?|sans le sou|ruines?|(?:a |en )decouvert|decouverts? bancaires?|inscri\w+ (?:a|chez) (?:france travail|pole emploi)|fins? de mois difficiles?|trop longtemps sans (?:travail\w*|emploi|boulot)|saisies?[- ]arrets?`,
    besides: /\b(?:benevol\w*|collecte|distribution|ramassage|maraude\w*|clients?|association)\b/,
  },
  {
    ground: 'bank_domiciliation',
    use: 'mention',
    words: String.raw`neo-?banques?|banques? (?:mobiles?|digitales?|100 ?%)[a-z ]{0,10}|iban (?:fr\b|commencant|francais)|(?:livret|compte|carte) (?:a|de|chez) (?:la )?(?:poste|banque postale|caisse d'epargne)`,
    besides: /\b(?:conseill\w+|clients?|charge\w* d|chargee? de|guichet\w*|developp\w+)\b/,
  },
  {
    ground: 'customs',
    use: 'exclusion',
    words: String.raw`(?:mauvaises )?frequentations|coureu(?:r|se)s? (?:de jupons)?|piliers? de (?:bar|comptoir)|train\w+ (?:dans les|au|en) (?:bars?|boites?|soirees?)|double vie|vie (?:sentimentale|amoureuse)[a-z ]{0,15}|aventures? extraconjugales?|(?:sort|sortir|sortent) en (?:boite|soiree)s?|lendemains? de (?:cuite|soiree)s?`,
    besides: /\b(?:a pied|marathon|trail|club|course)\b/,
  },
  {
    ground: 'customs',
    use: 'always',
    words: String.raw`(?:vie privee|reputation|vie personnelle) (?:doit etre |est |sera )?(?:irreprochable|sans tache|exemplaire|au-dessus de tout soupcon|rangee|decente|convenable)`,
  },
  {
    ground: 'genetics',
    use: 'always',
    words: String.raw`maladies? (?:transmissibles? )?(?:de famille|dans (?:votre|la|sa|leur) famille|dans les? (?:familles?|genes))|(?:bons?|mauvais) genes|patrimoine genetique`,
    besides: /\b(?:bovine?|animal\w*|vegetal\w*|semences?|recherche)\b/,
  },
  {
    ground: 'language',
    use: 'always',
    words: String.raw`ne (?:pas|sachant pas|savoir pas) (?:savoir |pouvoir )?(?:parler|maitriser|comprendre|pratiquer|connaitre) (?:d'|de |une? |l'|le |aucune )?(?:autres? )?(?:langues?|arabe|turc|portugais|creole|roumain|polonais)[a-z ]{0,12}|(?:baragouin\w+|papot\w+|messes basses|discut\w+|jacass\w+|bavard\w+)[^.,;\n]{0,20} (?:en|dans) (?:sa|leur|votre|une autre|leurs|ses|arabe|turc|portugais|creole|roumain|langue)[a-z ]{0,12}`,
    besides: LEARNERS,
  },
  {
    ground: 'elected_mandate',
    use: 'exclusion',
    words: String.raw`conseils? (?:municipal|municipaux|communautaires?|departemental|regional)|fonctions? (?:municipales?|politiques?|d'elu)|(?:se presenter|candidate?s?|etre sur une liste) (?:a|aux|pour) (?:une |les |des )?(?:elections?|municipales|departementales|regionales|legislatives)[a-z]*|listes? (?:electorale|municipale)s?|mandatures?|sieg\w+ (?:a|au|dans)`,
    besides: /\b(?:agent|secretaire|service|deliberations?|prepar\w+|suivi|presse|communication)\b/,
  },
  {
    ground: 'strike',
    use: 'exclusion',
    words: String.raw`debray\w+|(?:faire|font|fait|fais\w*|suivre|suivi|partir en|se mettre en|etre en|en) (?:la )?greves?|piquets?(?! de (?:cloture|vigne))|arrets? de travail collectifs?|bloqueurs?|bloquer (?:l'usine|le depot|la boite|l'entreprise)`,
    besides: /\b(?:en cas de|transports?|sncf|ratp|cloture|vigne)\b/,
  },
  {
    ground: 'jury_duty',
    use: 'mention',
    words: String.raw`(?:pour|dans|par|les|des) (?:les )?assises(?! (?:de|du|des|nationales|regionales|departementales))|tiree?s? au sort|jury populaire|(?:convoque|appele)\w* (?:au|par le|comme jure au) tribunal`,
    besides: /\b(?:lots?|cadeaux?|jeu|gagn\w+|tombola|clients?|magistrat\w*|greff\w*|avocat\w*)\b/,
  },
  {
    ground: 'whistleblowing',
    use: 'exclusion',
    words: String.raw`(?:parl\w+|racont\w+|fuites?|all\w+|contact\w*|temoign\w+)[^.,;\n]{0,20} (?:a la|aux?|dans la|les|devant la|des) (?:presse|journalistes?|medias|police|justice|gendarmes)|balanc\w+ (?:aux?|a la|son|ses|leurs?|sur)|caf(?:t|ard)\w+|(?:saisi\w*|devant|all\w+ (?:aux|en)|tribunal|assign\w+|traine\w*)[^.,;\n]{0,15} (?:la justice|prud'?hom\w+|tribunaux|justice)|rapporteu(?:r|se)s?`,
    besides:
      /\b(?:journaliste (?:recherche|h\/f)|relations? presse|relations? avec|communication|avocat\w*|audience)\b/,
  },
  {
    ground: 'parental_project',
    use: 'always',
    words: String.raw`(?:fini|termine|passe l'age) (?:d'|de )(?:avoir|faire)(?: [a-z]+)? (?:enfants|bebes|gosses)|familles? (?:est )?(?:deja )?(?:au complet|faite|construite|complete)|heureux evenement|horloge biologique|(?:mettre|mise) en route (?:un |d'un |le )?(?:bebe|petit|enfant)|essais? bebe|petits? (?:derniers?|freres?) en (?:projet|route|vue)|deja (?:eu )?(?:tous )?(?:ses|leurs|vos|tes) enfants|pouponn\w+(?! pour)`,
    besides: /\b(?:pouponniere|restaurant|cadeaux?|organis\w+|photograph\w*|wedding)\b/,
  },
];

export const roundaboutRules: readonly UnlawfulRule[] = concepts.map(ruleOf);
