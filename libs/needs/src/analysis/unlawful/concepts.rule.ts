import { ruleOf, type Concept } from './concept.js';
import { RESERVED_POST } from './origin.rule.js';
import type { UnlawfulRule } from './rule.js';

const BANKS = String.raw`credit (?:agricole|mutuel|lyonnais|du nord|cooperatif|maritime)|bnp(?: paribas)?|societe generale|sg|caisse d'epargne|(?:la )?banque (?:postale|populaire|de france)|lcl|cic|boursorama|boursobank|nickel|revolut|n26|hsbc|bred|fortuneo|hello ?bank|monabanq|orange bank|lydia|qonto|la poste|banque du coin|notre banque|notre agence`;
const BANK_JOBS =
  /\b(?:conseill\w+|charge\w* (?:de|d')|guichet\w*|comptab\w*|gestionnaire|cdi|cdd|poste|tresor\w*|comptes? (?:rendus?|clients?|fournisseurs?)|moyens de paiement|encaiss\w*|remise\w* en banque|clients?|clientele|audit\w*|fiscal\w*)\b/;

const TONGUES = String.raw`arabe|berbere|kabyle|turc|portugais|chinois|roumain|polonais|russe|italien|creole|wolof|bambara|peul|lingala|tamoul|kurde|albanais|serbe|ukrainien|bulgare|romani|breton|basque|corse|occitan|patois|dialectes?|langues? (?:etrangeres?|d'origine|du pays|regionales?)|(?:autres? |seconde |deuxieme )langues?`;
const USEFUL_LANGUAGE =
  /\b(?:vous parlez|parlez[- ]vous|clients?|clientele|touris\w+|(?:pas|n'est pas|ne sont pas) (?:besoin|obligatoires?|necessaires?|grave|exige\w*|indispensables?|un frein|requis\w*|forcement)|(?<!pas )(?:appreci\w+|souhait\w+)|un plus|atout|enfants?|apprenants?|patients?|public|usagers?|peu importe|competence|courante?|professeur\w*|cours)\b/;

const PREGNANCY_WORK =
  /\b(?:dans l'enceinte|l'enceinte|enceintes? (?:de|du|des|sportive|acoustique|fermee|securisee|militaire)|remplac\w+|sage-femme|service de maternite|en maternite|la maternite|puericult\w+|creche|vos conseils|conseiller|rayon)\b/;

const SACRED_WORK =
  /\b(?:ecoles?|colleges?|lycees?|etablissements?|enseignement|associations?|secours|patrimoine|edifices?|monuments?|architecture|arts?|eglises?|cathedrales?|paroisses?|dioces\w+|aumoner\w*|aumonier\w*|cimetieres?|lieux de culte|communautes?|fondation|hopital|maisons?|congregation|voilier\w*|nautique\w*|fetes?|oeuvres?|restauration du|musees?|histoire|abattage|rites?|rituel\w*|pompes funebres|funeraires?|sacristain\w*|priere de|mariages?|banquets?|traiteur|receptions?|dragees?)\b/;

/**
 * One row for each thing; the older rules of each family know the everyday words ("enfants", "français", "jeune"),
 * whose use must be read more closely.
 */
const concepts: readonly Concept[] = [
  {
    ground: 'sexual_orientation',
    use: 'mention',
    words: String.raw`homos?|homosexu\w+|homophile|heteros?|heterosexu\w+|gays?|lesbien\w*|gouines?|pedes?|tarlouzes?|tantouzes?|bisexuel\w*|lgbt\w*|queers?|(?:orientations?|preferences?|inclinations?) sexuelles?|sexualites?|vie sexuelle|effemine\w*`,
    besides:
      /^[^.]{0,70}gay[- ]friendly(?![^.]{0,40}(?:gay|homo|lesb))|\b(?:festival|marche des|lgbt\w* (?:cherche|recherche))\b/,
  },
  {
    ground: 'gender_identity',
    use: 'mention',
    words: String.raw`trans(?![- ]?[a-z])|trans (?=s'abst|exclu|refus|non |pas |accept|interdit|dans|chez|ici|svp|ni|ou|et)|transgenres?|transidentit\w+|trans?sexu\w+|travesti\w*|travelos?|non[- ]binaires?|cisgenres?|identites? de genre|(?:changements?|transitions?|change|changer|reassignation) de (?:sexe|genre)|(?:genre|sexe) (?:fluide|de naissance|assigne|d'etat civil)|nee? (?:homme|femme|garcon|fille)|(?:genre|sexe)[^.,;\n]{0,25} etat[- ]civil|androgynes?|hermaphrodites?|intersex\w*|drag[- ]queens?|gender ?fluid|transition`,
    besides:
      /\b(?:management|manager) de transition|transition (?:ecologique|energetique|numerique|digitale|professionnelle|agricole|entre|vers|alimentaire|climatique|societale)|\b(?:gare|alp|la|de) trans\b/,
  },
  {
    ground: 'religion',
    use: 'mention',
    words: String.raw`hijab|hidjab|niqab|burqa|burka|burkini|kippas?|abayas?|djellabas?|qamis|kamis|tchadors?|musulman\w*|islam\w*|ramadan|sh?abbat|sabbat|careme|temoins? de jehovah|evangelistes?|baptise\w*|baptemes?(?! (?:de l'air|en|de plongee|aerien))|voilees?|signes? (?:religieux|ostentatoires?|ostensibles?|d'appartenance)|religions?|religieu(?:x|se|ses)|convictions? (?:spirituelles?|religieuses?)|croyances?|athees?|agnostiques?|croyante?s?|(?:non[- ])?pratiquante?s?(?! (?:un|une|le|la|du|de|des|l'|depuis|reguli))|catholiques?|chretien\w*|juifs?|juives?|(?:va|aller|assist\w+|allant) a la (?:messe|mosquee|synagogue)|(?:faire|fait|fais\w*|pause|pour|heures? de|pour) (?:la |sa |ses |leurs? )?prieres?|ne jeunes? pas|jeuner|jeunant|prier|adventistes?|foi (?:catholique|chretienne|musulmane|religieuse)|jour de culte`,
    besides: SACRED_WORK,
  },
  {
    ground: 'political_opinion',
    use: 'mention',
    words: String.raw`(?:opinions?|idees?|convictions?|engagements?|bords?|couleurs?|sensibilites?|tendances?|etiquettes?|appartenances?|preferences?|penchants?) politiques?|politise\w*|encartee?s?|apolitiques?|(?:extreme|ultra)[- ](?:gauche|droite)|gauchistes?|gauchos?|gauchiasses?|zadistes?|macronistes?|lepenistes?|melenchonistes?|insoumise?s?|frontistes?|(?:sympathisante?s?|electeurs?|electrices?|militante?s?|partisane?s?|adherente?s?|proches?|pro|anti) (?:du |de |des |d')?(?:rn|fn|lfi|ps|lr|nfp|eelv|reconquete|renaissance|macron|le pen|melenchon|zemmour|front national|rassemblement national)|(?:vot\w+) (?:pour |a |au )?(?:gauche|droite|rn|fn|lfi|macron|le pen|melenchon|blanc)|(?:carte|membre|adherente?|militante?|appartenance|appartenir|engagee?s?|inscrite?s?|investie?s?|proches?|soutien) (?:d'un|a un|du|de|dans un|dans le|dans des|aupres d'un) partis?(?! pris)|encarte dans|(?:pour|contre) qui[^.,;\n]{0,15} vot\w+|votre vote|(?:gens|personnes?|quelqu'un|patriotes?|profils?|candidate?s?|electeurs?|esprit|plutot|etre|etes) (?:politiquement )?(?:de|a) (?:gauche|droite|l'extreme)|communistes?|fachos?|fascistes?|trotskistes?|anarchistes?|royalistes?|antifas?|black blocs?`,
    besides:
      /\b(?:parti politique (?:cherche|recherche|recrute)|depute|senateur|parlementaire|journalis\w*|science\w* politique)\b/,
  },
  {
    ground: 'political_opinion',
    use: 'exclusion',
    words: String.raw`gilets? jaunes?|militante?s?|militantisme|ecolos?|activistes?|feministes?|patriotes?|nationalistes?|souverainistes?|syndicat ni parti|complotistes?|revolutionnaires?|contestataires?|altermondialistes?`,
    besides: /\b(?:fourni\w*|epi|casque|haute visibilite|chaussures|port (?:du|de)|securite|obligatoire|association)\b/,
  },
  {
    ground: 'union_activity',
    use: 'mention',
    words: String.raw`syndique\w*|syndicalistes?|cgt|cgtistes?|cegetistes?|cfdt|cftc|cfe-cgc|unsa|force ouvriere|(?:appartenances?|activites?|engagements?|passes?|cartes?|mandats?|antecedents?|etiquettes?|adhesions?|responsabilites?|parcours) syndica\w+|(?:encarte|adherent|adherer|affilie|membre|inscrit)\w* (?:a |d')un syndicat`,
    besides: /\b(?:notre (?:syndicat|federation|union)|union (?:locale|departementale|regionale))\b/,
  },
  {
    ground: 'union_activity',
    use: 'exclusion',
    words: String.raw`syndicats?|syndicalisme|anciens? delegues?|delegue(?:e|s|es)? (?:du personnel|syndica\w+)|representante?s? (?:du personnel|syndica\w+)|elue?s? (?:du personnel|au cse|cse|au ce)|membres? du (?:cse|ce)|mandats? (?:de representation|au cse|cse)|conseillers? du salarie|defenseurs? syndica\w+`,
    besides:
      /\bsyndicats? (?:mixte|intercommunal|des|d'|de copro|departemental|professionnel|national|patronal)|copropriete\b/,
  },
  {
    ground: 'elected_mandate',
    use: 'exclusion',
    words: String.raw`elue?s?(?! (?:par|meilleur|produit|service|magasin|marque|entreprise))|mandats? (?:electi\w+|electora\w+|loca\w+|municipa\w+|politiques?|d'elue?s?|publics?|communa\w+|departementa\w+|regiona\w+|de (?:maire|conseiller\w*))|(?:exerc\w+|detenir|detien\w+|avoir|ayant|titulaires? d'|tout|un) (?:un |aucun )?mandat(?! (?:de (?:vente|gestion|recherche)|exclusif|immobilier))|conseill(?:er|ere)s? (?:municipa\w+|departementa\w+|regiona\w+|communautaires?)|maires?|adjointe?s? au maire|fonctions? electives?|deputee?s?|senat(?:eur|rice)s?|candidats? (?:aux elections|aux municipales|a une election)|(?:se presenter|presente) aux elections`,
    besides:
      /\b(?:decision des elus|accord (?:du maire|des elus)|validation (?:du|des)|elus du personnel|elus? (?:au )?cse)\b/,
  },
  {
    ground: 'elected_mandate',
    use: 'mention',
    words: String.raw`mandats? (?:electifs?|electora\w+|d'elue?s?(?: locaux| local)?)`,
  },
  {
    ground: 'strike',
    use: 'exclusion',
    words: String.raw`greves?|grevistes?|debrayages?|mouvements? (?:sociaux|social)|piquets? de greve|(?:cesser|arreter) le travail pour protester`,
    besides:
      /\b(?:en cas de|jours? de|pendant les?) (?:greve|mouvement)|greve (?:de la faim|du zele|des transports)|plage|galets|sncf|ratp\b/,
  },
  {
    ground: 'jury_duty',
    use: 'mention',
    words: String.raw`jures?(?: d'assises| populaires?)?|(?:aux? |d'|cours? d')assises|citoyen(?:ne)?s? (?:assesseur|jure)e?s?|assesseure?s?|liste des jures|jury (?:d'assises|populaire|criminel)`,
    besides:
      /\b(?:concours|examens?|avocats?|jure(?:e|es)? (?:de|que)|officier|greffi?\w*|magistrat\w*|huissi\w*|palais de justice)\b/,
  },
  {
    ground: 'whistleblowing',
    use: 'exclusion',
    words: String.raw`lanceu(?:r|se)s? d'alertes?|denonciat\w+|denonc\w+|delat\w+|balances?|mouchards?|cafteurs?|cafards?|corbeaux?|signale\w* (?:un|une|des|de|son|leur) (?:fraudes?|faits?|abus|dangers?|delits?|ancien\w*|employeurs?|infractions?|harcelements?)|(?:fait|faire|ayant|lance\w*|emis) (?:un |une |des |d')?(?:signalements?|alertes?)|(?:alert\w*|saisi\w*|appel\w*|contact\w*|plaintes?|recours|courriers?|ecri\w*|all\w+)[^.,;\n]{0,30}(?:inspection du travail|inspecteurs? du travail|dreets|direccte|defenseur des droits)|prud'?homm?es|prud'?homm?a\w+|(?:port\w+|depos\w+) plainte|(?:proces|litiges?|contentieux|conflits?|actions? en justice) (?:avec|contre)|en proces|(?:attaqu|poursui|train)\w* (?:un |son |leur |ses |leurs )?(?:ancien\w* )?(?:employeur|patron|boite|entreprise)s?|temoign\w+ contre`,
    besides:
      /\b(?:balances? (?:de|comptable|generale|commerciale|agee)|alertes? (?:qualite|incendie|meteo|securite)|d'alerte (?:incendie|gaz)|conseil de prud|droit social|cuisine|peser|pesee|etiquet\w*)\b/,
  },
  {
    ground: 'pregnancy',
    use: 'mention',
    words: String.raw`(?:femmes?|personnes?|candidates?|filles?)[^.,;\n]{0,8} attend\w* (?:un enfant|un bebe|famille)|(?:femmes?|(?:etes[- ])?vous|tomb\w+|etre|etes|est|soit|deja) enceintes?|grossesses?|(?:tomber|etre) en cloque|accouche\w*|futures? (?:mamans?|meres?)|allait\w+|femmes? en age d'avoir des enfants|test de grossesse`,
    besides: PREGNANCY_WORK,
  },
  {
    ground: 'pregnancy',
    use: 'exclusion',
    words: String.raw`enceintes?|conges? (?:de )?mat(?:er|ernite|ernites)?|conges? parenta(?:l|ux)|(?:arrets?|depart|absence|retour) (?:de |en |pour )?(?:conges? )?mat(?:ernite)?|maternites?|bebes?|projets? (?:de |d')?(?:grossesse|bebe|maternite)`,
    besides: PREGNANCY_WORK,
  },
  {
    ground: 'parental_project',
    use: 'mention',
    words: String.raw`pma|gpa|fiv|procreation|assistance medicale a la procreation|(?:problemes? de |traitements? de |traitement contre l'in)?(?:in)?fertilite|(?:projets?|parcours|demarches?|procedures?|agrements?|processus) d'adoption|adopt\w+ (?:un|des|d') ?enfants?|projets? (?:bebe|enfants?|maternite|parenta\w+|familia\w+|(?:d'|d'avoir (?:un |des )?)enfants?|de (?:bebe|grossesse|maternite|paternite|parentalite|famille|fonder))|desirs? (?:d'enfants?|de (?:maternite|grossesse|paternite|bebe))|envies? (?:d'enfants?|de bebe|de fonder)|(?:intentions?|envies?|idees?|previsions?) d(?:'|e )(?:avoir|faire|adopter|concevoir)[^.,;\n]{0,8} (?:enfants?|bebes?)|(?:fond\w+|agrandir|construire) (?:une|sa|leur|votre|la) famille|(?:souhait|voul|veu|prev|prevo|attend|envisag|compt|pens|projet|desir|planifi)\w*[^.,;\n]{0,20} (?:un|des|d'|d'autres?|de) ?(?:enfants?|bebes?|gamins?|grossesse)|(?:devenir|etre bientot|futures?) (?:parents?|mamans?|meres?|papas?|peres?)|bebes? (?:prevus?|en route|en projet|d'ici|dans l'annee)`,
    besides:
      /\b(?:garde d'enfants|baby|vous attendez un|vos conseils|rayon|famille (?:cherche|recherche)|animaux|chiens?|chats?|refuge|projets? (?:d'etablissement|pedagogiques?|educatifs?|d'animation)|creche)\b/,
  },
  {
    ground: 'genetics',
    use: 'mention',
    words: String.raw`genetiqu\w*|adn|hereditaires?|heredite|antecedents? (?:familiaux|genetiques?|hereditaires?)|maladies? (?:familiales?|rares?|orphelines?)|genome|chromosom\w+|mucoviscidose|drepanocytose|trisomie`,
    besides:
      /\b(?:selection|semences?|elevage|animal\w*|bovine?s?|equine?|vegetale?|genomique|biolog\w*|genie|ingenierie|moleculaire|l'adn de (?:l'|notre|la|votre)|notre adn|dans (?:notre|son|l')adn)\b/,
  },
  {
    ground: 'genetics',
    use: 'exclusion',
    words: String.raw`tares?(?: familiales?)?|predispositions?`,
    besides: /\b(?:tare (?:de|du|des)|pese\w*|balance)\b/,
  },
  {
    ground: 'loss_of_autonomy',
    use: 'mention',
    words: String.raw`perte d'autonomie|(?:etre|personnes?|gens|candidats?|profils?) dependante?s?|(?:besoin|assistance|presence|recours|aide) (?:d'une |a une |d'un |a un |d')?(?:aide |tierce personne|aidant|assistance|accompagnant)(?: (?:pour|dans|a|au))?(?=[^.;\n]{0,25}(?:gestes?|quotidien|se deplacer|deplacements|marcher|s'habiller|manger|la vie|les actes|tierce|toilette|escalier))|tierce personne|aides? (?:humaine|a domicile) (?:pour soi|personnelle)|grabataires?|seniles?|senilite|alzheimer|deambulateurs?|bequilles?|se (?:deplacer|lever|mouvoir|debrouiller physiquement) (?:tou\w* )?seule?s?|physiquement (?:autonomes?|independante?s?)|dependances? (?:physiques?|motrices?)|aides? a domicile pour (?:soi|lui|elle|eux|vous)(?:[- ]memes?)?|autonomes? (?:physiquement|dans (?:ses|leurs|les|vos) (?:deplacements|mouvements|gestes|actes))|(?:pas|non|peu|moins) autonomes? (?:physiquement|pour)|invalidante?s?`,
    besides: /\b(?:ehpad|ssiad|residences?|beneficiaires? de la structure|a domicile chez|agees?)\b/,
  },
  {
    ground: 'loss_of_autonomy',
    use: 'exclusion',
    words: String.raw`dependante?s?|(?:situation|etat) de dependance|l'apa|(?:gestes|actes) (?:du quotidien|de la vie|essentiels|courants)|perte de mobilite|baisse d'autonomie|manque d'autonomie physique`,
    besides: /\b(?:personnes? (?:agees?|handicap\w*)|variables?|independant\w*|dependante?s? (?:de|du|des))\b/,
  },
  {
    ground: 'economic_vulnerability',
    use: 'exclusion',
    words: String.raw`rsa|rsistes?|minima sociaux|aides? sociales?|allocataires?|allocations?|cas soc\w*|cassos|assistes?|assistee?s?(?! (?:par|de|d'))|sdf|sans[- ](?:abris?|domicile|dents|logement)|logements? socia\w+|hlm|logee?s? en (?:foyer|hebergement|hotel|chrs|centre)|(?:personnes?|gens|jeunes|candidate?s?) (?:en|de|du|des|d'un|vivant en) (?:foyers?|chrs|hebergement\w*|squats?)|foyers? (?:socia\w+|d'hebergement|d'accueil|d'urgence)|heberge\w* (?:chez|par|en)|surendett\w+|endett\w+|dettes?|saisies? sur (?:salaires?|remuneration)|banque de france|interdits? bancaires?|pauvres?|pauvrete|precarite|precaires?|(?:difficultes?|problemes?|soucis|ennuis|galeres?) (?:financi\w+|d'argent|sociales?|economiques?|de fins? de mois|de logement)|en galere|galeriens?|credits? (?:en cours|a la consommation)|huissiers?|chom\w+(?: longue duree)?|demandeurs? d'emploi`,
    besides:
      /\b(?:insertion|maraude\w*|ccas|chrs cherche|(?:eligib|beneficiaires? (?:du rsa|de minima) (?:bienvenu|accept|priorit))\w*|chomage (?:technique|partiel)|periodes? (?:de chomage|non)|allocations? familiales|cumul\w*|credits? (?:immobilier|client)|assistee? ?(?:ordinateur)|materiel|emplois? precaires?|contrats? precaires?|logements? socia\w+ (?:cherche|recherche|recrute)|bailleurs?|inscri\w+ (?:a|comme|en tant)|depuis|obligation)\b/,
  },
  {
    ground: 'economic_vulnerability',
    use: 'mention',
    words: String.raw`situations? (?:financieres?|bancaires?|economiques?|pecuniaires?)(?! (?:de (?:l'entreprise|la societe|nos)|des (?:clients|entreprises)))|surendette\w*|(?:sante|stabilite|aisance|assise) financiere (?:personnelle|exigee)|fich\w+ (?:a la )?banque de france`,
    besides: /\b(?:entreprises?|societe|bilan|budget\w*|controle de gestion|analyser?|tableaux?)\b/,
  },
  {
    ground: 'bank_domiciliation',
    use: 'mention',
    words: String.raw`(?:comptes?|rib|iban|domicili\w+|virements?|agence|banque|salaires?)(?: [a-z']{1,12}){0,6}?[ '](?:${BANKS})|(?:comptes?|rib|iban|banques?)(?: (?:bancaires?|courants?|cheques?|perso\w*))?(?: (?:domiciliee?s?|ouverts?|situee?s?|tenus?|base\w*))? (?:francais\w*|en france|etrangers?|etrangeres?|a l'etranger|hors|local\w*|locaux|de la (?:region|commune|ville)|d(?:u|ans le) (?:departement|coin|quartier|secteur|canton)|dans (?:la|notre|une banque)|en ligne|traditionnel\w*|physiques?|numeriques?|europeen\w*|en metropole|en belgique|en suisse)|comptes? (?:bancaires? )?(?:nickel|revolut|n26|lydia)|(?:clients?|cliente|client\(e\)|titulaires? d'un compte|adherente?s?|societaires?) (?:a |au |du |de |chez |d'une )(?:la |le )?(?:${BANKS}|meme banque)|(?:sa|leur|votre|la meme|une|etre dans la|meme) banque(?: que| a| en| dans| de| du| doi[vt]\w*| est| soit|$)|domicili\w+ (?:bancaires?|(?:de |d')?(?:son|votre|leur|le|du|les?|vos) (?:comptes?|salaires?|paies?))|salaires? domicilie\w*|neo ?-?banques?|banques? (?:en ligne|mobiles?|etrangeres?)`,
    besides: BANK_JOBS,
  },
  {
    ground: 'bank_domiciliation',
    use: 'exclusion',
    words: String.raw`nickel|revolut|n26|lydia|qonto|bourso(?:rama|bank)|fortuneo|monabanq`,
    besides: /\b(?:metal\w*|chrom\w*|acier|zinc|traitement|inox|dorure)\b/,
  },
  {
    ground: 'customs',
    use: 'exclusion',
    words: String.raw`(?:mauvaise|petite) (?:vie|vertu)|vie de (?:patachon|debauche)|fetards?|fetardes?|noceurs?|teuffeurs?|sorteurs?|sorteuses?|boites? de nuit|libertins?|libertines?|echangistes?|concubin\w*|union libre|polygam\w+|infideles?|volages?|adulteres?|buveurs?|ivrognes?|poivrots?|nudistes?|naturistes?|prostitu\w+|escorts?|onlyfans|joueurs? (?:compulsifs?|d'argent|de casino)|couche-tard|noctambules?|(?:fait|font|faire|faisant|fasse\w*) la (?:fete|fiesta|bringue|nouba|java|bombe)|sort\w* (?:en boite|tous les|trop|le soir)|(?:filles?|femmes?) faciles?|drag|sorties? (?:arrosees|nocturnes|en boite)|vie (?:dissolue|de boheme|nocturne)|debauche\w*`,
    besides: /\b(?:discotheque|club|bar (?:de nuit|cherche)|evenementiel)\b/,
  },
  {
    ground: 'customs',
    severity: 'warn',
    use: 'mention',
    words: String.raw`moralite|moeurs|(?:vie|conduite) (?:privee |personnelle )?(?:irreprochable|exemplaire|rangee|saine|dissolue|sans reproche)`,
    besides:
      /\b(?:brigade|us et|coutumes|cultur\w*|histoire|civilisations?|ethnolog\w*|conferenci\w*|police des|certificat de|offr\w+|equilibre|securite alimentaire|conduite (?:de|d'|des))\b/,
  },
  {
    ground: 'surname',
    use: 'mention',
    words: String.raw`patronymes?|(?:noms?|prenoms?) (?:bien |vraiment |plutot |typiques? )?(?:de chez nous|d'ici|du cru|d'ailleurs)|(?:noms?|prenoms?|patronymes?)(?: (?:de famille|et prenoms?|ou prenoms?|de naissance))?(?: (?:trop|bien|plutot|tres|a|de|d'|pas|est|soit|assez|qui))* ?(?:consonances?|sonorites?|connot\w+|resonnance|franc\w*|francise\w*|typiques?|etrang\w+|exotiques?|compliques?|imprononcables?|prononcables?|prononcer|faciles?|simples?|courts?|longs?|a rallonge|arabes?|maghrebins?|musulmans?|juifs?|africains?|slaves?|asiatiques?|portugais|europeens?|chretiens?|bretons?|basques?|corses?|alsaciens?|du terroir|d'origine|du calendrier|de la region|du pays|sonn\w+|gaulois)|consonances? (?:etrangeres?|francaises?|arabes?|maghrebines?|africaines?|europeennes?|musulmanes?|juives?)|francis\w+ (?:son|votre|leur|le|de)|(?:prendre|adopter|utiliser|porter|choisir|prendra|changer de|changer) (?:d'?|un |son |votre )?(?:autre )?(?:pseudo\w*|prenom|nom)`,
    besides:
      /\b(?:produits?|marques?|rues?|enseignes?|societes?|entreprises?|dossiers?|clients?|saisie|fichiers?|domaines?|articles?|plats?|vins?|noms? de code|au nom de|latins?)\b/,
  },
  {
    ground: 'surname',
    use: 'exclusion',
    words: String.raw`mohamed|mohammed|mamadou|fatima|fatoumata|ahmed|karim|rachid|youssef|abdel\w*|moussa|mehdi|kevin|jordan|brandon|noms? (?:en|de famille en) -?[a-z]{2,4}|noms? a coucher dehors|noms? (?:de famille )?(?:d'origine|pas)`,
    besides: /\b(?:contact\w*|m\.|mr|monsieur|madame|mme|rue|place|avenue|restaurant|chez|responsable|tel|appel\w*)\b/,
  },
  {
    ground: 'language',
    use: 'exclusion',
    words: String.raw`(?:arabo|turco|luso|hispano|russo|sino|italo|allo|germano)phones?|(?:parl\w+|discut\w+|s'exprim\w+|entend\w+|bilingues?|bavard\w+|communiqu\w+|langues? parlees?)[^.,;\n]{0,25}[ '](?:${TONGUES})|(?:aucune |une |d'|pas d')?(?:autres? |seconde |deuxieme )?langues? (?:etrangeres? )?(?:que|hors|differente d\w+|autre que) (?:le |du )?francais|parl\w+ (?:que |uniquement |seulement |exclusivement |rien que )(?:le |la |en )?(?:langue )?francaise?|(?:maitris|connai|compren)\w* (?:que|uniquement|seulement|exclusivement) (?:le )?francais|(?:que|uniquement|exclusivement|seulement|rien que) (?:le |du |en )?francais (?:dans|sur|au|entre|pendant|a l'|ici)|pluriling\w+|polyglottes?|(?:uni|mono)lingues?|francais et (?:rien d'autre|pas autre chose|c'est tout|basta)|rien d'autre que le francais|(?:deuxieme|seconde|autre) langue(?! (?:vivante )?(?:exige|oblig|neces|requi|deman|indispens|attendu|souhait))|(?:${TONGUES})(?: (?:et|ni|ou) (?:de |d'|du |le |l')?[a-z]+)? (?:parle|entendu|utilise)e?s? (?:dans|sur|au|entre|ici|pendant|chez|en)|langues? (?:etrangeres?|d'origine|du pays) (?:entre|au travail|dans|sur|pendant)|bilingues?(?= s'abst| exclu| refus)|(?:${TONGUES}) (?=interdit|banni|proscrit|exclu)`,
    besides: USEFUL_LANGUAGE,
  },
  {
    ground: 'origin',
    use: 'mention',
    words: String.raw`(?:francais(?:e|es)?) (?:d'origine|de naissance|pur\w*|de pere|depuis|authentiques?|bon teint|de (?:vieille )?souche|100 ?%|a 100)|(?:candidate?s?|candidatures?|collegues?|salariee?s?|employee?s?|ouvri(?:er|ere)s?|quelqu'un|monde|profils?) de couleurs?|(?:gens|personnes?|candidate?s?|quelqu'un|monde) (?:bien |vraiment )?(?:d'ici|d'ailleurs|de la-bas|du bled)|venue?s? d'ailleurs|par des (?:blanc|noir)(?:he)?s|minorites? (?:visibles?|ethniques?)|issue?s? de (?:la diversite|l'immigration)|couleur de (?:la )?peau|teint (?:clair|mat|fonce|basane|noir)|metissee?s?|ethni\w+|raciale?s?|racise\w*|de sang francais|sang (?:breton|francais)|beurs?|renois?|rebeus?|negres?|bougnoules?|bamboulas?|youpins?|chinetoques?|romanichels?|bicots?|tziganes?|gitan\w*|manouches?|maghrebin\w*|bbr|bleu[- ]blanc[- ]rouge|caucasien\w*`,
    besides:
      /\b(?:produits?|cuisine|restaurant|musique|marque|drapeau|decoration|jazz|soins?|peaux?|maquill\w*|salon|aire d'accueil|vins?|viandes?|appellation|entreprise|societe|fabrication|fabrique)\b/,
  },
  {
    ground: 'origin',
    use: 'exclusion',
    words: String.raw`(?:profils?|personnes?|candidate?s?|trop|gens|looks?|tetes?) typee?s?|immigration|migrants?`,
  },
  {
    ground: 'origin',
    use: 'always',
    words: String.raw`langues? natales?|native speakers?|race (?:blanche|noire|arabe)|pure souche|souche (?:francaise|europeenne)|profils? (?:europeens?|africains?|maghrebins?|asiatiques?|caucasiens?)`,
    besides: /\b(?:bovine?|vaches?|race bovine)\b/,
  },
  {
    ground: 'nationality',
    use: 'always',
    words: String.raw`preference nationale|priorite nationale|francais (?:d'abord|avant tout)`,
  },
  {
    ground: 'nationality',
    use: 'mention',
    words: String.raw`nationalites?|citoyennete|(?:de |d'un )pays (?:hors|tiers|de l'union|membre de l'union)`,
    besides:
      /\b(?:titres? de sejour|autoris\w+ (?:de|a) travail\w*|toutes?|aucune?|differentes|plusieurs|diverses|\d+ nationalites|quelle que|demandes? de)\b/,
    allowedBy: RESERVED_POST,
  },
  {
    ground: 'family_status',
    use: 'mention',
    words: String.raw`(?:meres?|peres?) (?:de famille|isolee?s?|seule?s?|celibataires?|au foyer)|mamans? (?:solos?|seules?|celibataires?|au foyer|divorcees?)|parents? (?:isoles?|solos?|celibataires?|seuls?)|celibataires?|celib|divorcee?s?|pacsee?s?|veu(?:fs?|ves?)|(?:situations?|etat|statut) (?:de famille|familiale?|matrimoniale?|maritale?|marital|civile? et familiale)|(?:charges?|contraintes?|obligations?|attaches?|soucis|imperatifs?) (?:de famille|familia\w+)|familles? (?:nombreuses?|monoparentales?)|vie de (?:couple|famille)|conjointe?s?|epou(?:x|se)s?|(?:votre|leur|un|le) maris?|(?:compagne|compagnon) de vie|enfants? a charge|enfants? en bas age|enfants? (?:deja )?(?:eleves?|grands|autonomes)|(?:n'ayant pas|pas|sans|aucune?) (?:d'|de )?attaches?(?! (?:de presse|commercial))`,
    besides:
      /\b(?:(?:famille|mere|pere|maman|papa|couple|celibataire|divorcee?)s?[^.;]{0,40} (?:cherche|recherche|souhaite)|famille d'accueil|equilibre|concili\w+|respect\w*|repas|menus?|chambres?|compatibles? avec (?:une |la |votre )?vie de famille|robes?|mariage|mutuelle)\b/,
  },
  {
    ground: 'family_status',
    use: 'exclusion',
    words: String.raw`mamans?|mamies?|marmots?|gamins?|gosses?|enfants? malades?|jeunes? (?:parents?|mamans?|meres?|papas?)`,
    besides: /\b(?:maternelle|puericult\w+|creche|lactation|(?:maman|mamie)s?[^.;]{0,40} (?:cherche|recherche))\b/,
  },
  {
    ground: 'physical_appearance',
    use: 'exclusion',
    words: String.raw`roux|rousses?|rouquine?s?|chauves?|blondes?|brunes?|trop (?:grosse?s?|maigres?|grande?s?|petite?s?|ronde?s?)|physiques? ingrats?`,
    besides: /\b(?:sauces?|bieres?|tabac|vaches?|cheveux|coloration|coiff\w*|perruques?)\b/,
  },
  {
    ground: 'age',
    use: 'exclusion',
    words: String.raw`(?:proches?|pres) de la retraite|pre-?retrait\w+|fin de carriere|bientot (?:a la retraite|retraite)|(?:troisieme|3e|3eme) age|papys?|papis?|mamies?|anciens|vieillards?|croulants?|ringards?`,
    besides: /\b(?:residence|animation|club|foyer|caisse de|preparation a la)\b/,
  },
  {
    ground: 'age',
    use: 'mention',
    words: String.raw`jeunots?|jeunottes?|jeunettes?|minots?|trop (?:vieux|vieilles?|agee?s?|jeunes?)|pas (?:assez|trop) (?:vieux|vieilles?|agee?s?|jeunes?)|(?:plus|moins) (?:tres|tout) jeunes?`,
    besides: /\b(?:enfants?|eleves?|arbres?|vins?|materiel|batiments?|logiciels?|residents?)\b/,
  },
  {
    ground: 'physical_appearance',
    use: 'mention',
    words: String.raw`(?:mesur\w+|taille|faire|faites|hauteur)[^.;\n]{0,25} (?:1 ?m(?:etre)?s? ?[4-9]\d|1[,.][4-9]\d ?m?|1[4-9]\d ?cm)|(?:1 ?m ?[4-9]\d|1[,.][4-9]\d ?m(?:etres?)?|1[4-9]\d ?cm) (?:minimum|mini|maximum|maxi|au moins|ou plus|et plus)|(?:personnes?|filles?|femmes?|hommes?|hotesses?|hotes?|jeunes?|profils?|candidate?s?|presentation)[^.,;\n]{0,15} elegante?s?|elegante? et (?:jolie|belle|mince)|(?:grande?s?|petite?s?|brune?s?|blonde?s?|belles?|jeunes?) et (?:minces?|elancees?|jolies?|fines?)|poids (?:proportionn\w+|de forme|ideal|sante|normal|et taille|ou taille)|taille et poids|imc|indice de masse corporelle|kilos en trop|(?:bon|beau|chouette|super) look|(?:bonne|belle|jolie|sale) (?:tete|bouille|prestance|gueule|plastique)|prestance|beaute (?=exig|souhait|indisp)|vilaine?s?|bodybuild\w+|(?:personnes?|gens|trop) enrobee?s?|dodue?s?|potelee?s?|mignon(?:ne)?s?|seduisante?s?|canons?|sexys?|(?:belles?|bonnes?|saines?) dents|dents (?:saines|blanches|abimees|manquantes|cassees)|belle peau|charme|feminite|virilite|glamour|sensuel\w*|photogenique|obesite|obeses?|embonpoint|rondeurs?|boutons?(?= s'abst)|acne|cicatrices?`,
    besides:
      /\b(?:(?:hotel|maison|demeure|residence|chambres?|village|ville|station|restaurant|auberge|lieu|cadre)s? (?:[a-z]+ )?(?:de |plein de )?charme|charme (?:de|du|des)|institut\w*|produits? de beaute|soins?|esthetic\w*|salon|univers de la beaute|parfumerie|secteur|marque|cosmetiq\w*|conseil\w*|coiff\w*|colis|animaux|chiens?|filets?|porc|veau|peche)\b/,
  },
  {
    ground: 'surname',
    use: 'mention',
    words: String.raw`noms? de jeune fille`,
  },
  {
    ground: 'bank_domiciliation',
    use: 'always',
    words: String.raw`(?:soyez|etre|etes|devez etre|obligatoirement|deja) (?:deja )?(?:cliente?s?|client\(e\)|titulaires? d'un compte|societaires?) (?:a|au|de|du|chez|d'une)(?: la)? (?:${BANKS})`,
  },
  {
    ground: 'place_of_residence',
    use: 'mention',
    words: String.raw`(?:gens|personnes?|jeunes|candidate?s?|profils?|monde) (?:de la |de |du |des |d'une |en )(?:cites?|quartiers?(?! prioritaires)|banlieues?|zup|tours|hlm|ghettos?)|(?<!s')adresses? (?:a|au|en|sur|dans) (?!la|laquelle|l'|le|les|nos|notre|cette|ce)[a-z-]+|(?:vivant|vivez|vivre) (?:a|sur|en (?:centre|ville|peripherie))(?! (?:domicile|fond|temps|bord))|(?:vit|vivent|vivant|vivez|vivre) (?:au village|dans (?:le (?:village|quartier|secteur|departement|canton|bourg|coin)|la (?:commune|region|ville)))|\d+ ?(?:km|kilometres|min|minutes)(?: (?:maximum|max|maxi))? (?:entre|de|du) (?:votre|leur|le|son|domicile)(?: (?:domicile|lieu d'habitation))?|(?:obligation d'|devoir |doit |devez |il faut )habiter|(?:uniquement|seulement|exclusivement) (?:des |les )?(?:personnes?|gens|candidate?s?) (?:de |d'|du )(?!confiance|terrain|metier|qualite|niveau|plus|moins|nationalite|sexe|couleur|type|formation|bonne|l'entreprise)[a-z]+|pas de candidat(?:e|ure)?s? (?:de |d'|du )(?!derniere|debutant|stage|stagiaire|moins|plus|personne|cabinet|profil|societe|couleur|type|sexe|nationalite|l')[a-z]+|(?!francais|anglais|portugais|polonais|chinois|japonais|irlandais|senegalais|camerounais|congolais|libanais|pakistanais|vietnamien|mauvais|niveau)[a-z]{3,}(?:ais|ois)(?:es?)?(?= s'abstenir)|log(?:er|ez|eant) (?:a (?:proximite|cote|moins|\d)|pres|dans le|sur)|domiciles?[^.,;\n]{0,15} (?:a|dans|de) (?:moins|\d+)(?: de)?(?: \d+)? ?(?:minutes?|mn|min|km|kilometres?)`,
    besides:
      /\b(?:personnes? (?:agees?|vivant)|beneficiaires?|envoy\w+|cv|mail|e-?mail|contact\w*|postul\w*|candidat\w* (?:a|par)|retour|web|ip|courriel|situe\w*|rendez-vous|experience|aventure|collectivite)\b/,
  },
  {
    ground: 'health',
    use: 'mention',
    words: String.raw`seropositi\w+|seronegati\w+|vih|hiv|sida|hepatites?|diabetiques?|epileptiques?|asthmatiques?|depressi(?:f|fs|ve|ves)|depression|burn[- ]?out|bipolaires?|schizophren\w+|anorexi\w+|boulimi\w+|toxicomanes?|drogues?|alcooliques?|antidepress\w+|anxiolytiques?|antecedents? (?:medicaux|de sante)|sante (?:mentale|physique|psychique) (?:stable|equilibree|bonne|solide|parfaite|irreprochable)|(?:votre|leur|son|bon) etat de sante|migrain\w+|lombalgi\w+|hernies?(?: discale)?|sciatique`,
    besides:
      /\b(?:medicaments?|pharmacie|vaccin\w*|depistage|cosmetique|prevention|structure|csapa|addictolog\w+|psychiatr\w+|etat de sante (?:des?|du)|bien-etre animal|l'etat de sante)\b/,
  },
  {
    ground: 'health',
    use: 'exclusion',
    words: String.raw`cancers?|maladi(?:f|fs|ve|ves)|souffrante?s?(?! (?:de|d'))|absent\w* pour maladie|absences? (?:pour|maladie|repetees|medicales?)|arrets? (?:maladies?|de travail)|accidents? du travail|problemes? (?:physiques?|de sante|de dos|medicaux)|medicaments?|therapie|soucis? (?:physiques?|de sante|de dos|medicaux)|personnes? fragiles?|chetifs?|chetives?|mauvaise sante`,
    besides:
      /\b(?:prevention|risques?|zero accident|eviter (?:les )?accidents?|declaration\w*|preparation|pilulier|pharmac\w*|objectif|securite|indemni\w*|prevoyance|maintien|carence|delivr\w+)\b/,
  },
  {
    ground: 'disability',
    use: 'exclusion',
    words: String.raw`handicap\w*|rqth|travailleurs? handicapes?|invalid(?:e|es|ite)|infirmes?|pmr|mobilite reduite|sourde?s?|malentendante?s?|malvoyante?s?|aveugles?|muet(?:te)?s?|autis\w+|trisomi\w+|dyslexi\w+|dyspraxi\w+|tdah|boiter|boite(?:ux|use)s?|claudic\w+|prothes(?:e|es) (?:de|auditive)|unijambiste|manchots?|amputee?s?|begue\w*|nains?|deficien(?:t|ce|ts|te)s?|fauteuils? roulants?|(?:personnes?|candidate?s?|gens) en fauteuil`,
    besides:
      /\b(?:limite d'age|ouverte?s?|bienvenue?s?|amenage\w*|amenagement\w*|priorite|prioritaire\w*|egal\w*|inclusi\w*|accept\w* les|handi-\w+|handi|frein|obstacle|favoris\w+|integr\w+|obligation d'emploi|politique|quel|situation de handicap (?:acceptee?s?|ou non)|projet|nains de jardin|conventions?|mission|invalidite deces|prevoyance|oeth|agefiph|cap emploi|demarche|engag\w+|sensib\w+)\b/,
  },
];

export const conceptRules: readonly UnlawfulRule[] = concepts.map(ruleOf);
