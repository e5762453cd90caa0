import type { Ground } from '../types.js';
import { findUnlawful } from './index.js';

/** What small employers write, found by trying: one line holds several sentences. */
const flagged: Partial<Record<Ground, string>> = {
  age: `
    on veut quelqu'un de jeune, 20-30 ans grand max | Profil : homme ou femme, 25 à 45 ans
    Vous avez entre 25 et 40 ans et vous aimez le contact | recherchons jeunes vendeurs/vendeuses pour la saison
    nous sommes une équipe de trentenaires, vous avez le meme age
    Poste ouvert aux candidats de moins de vingt-cinq ans | pas plus de 45 ans pour ce poste physique | age maxi 32
    personne d'age mur s'abstenir | trop vieux s'abstenir | Idéalement entre 22 et 28 ans, débrouillard
    + de 40 ans passez votre chemin | jeune serveur ou serveuse souriant | une personne de 25/30 ans
    aide cuisinier jeune et motivé H/F | Les candidats de plus de 55 ans ne seront pas retenus
    Nous recherchons une jeune recrue | cherche etudiant ou jeune de moin de 25ans pr vente
    Bonjour je cherche un petit jeune pour m'aider au garage
    On souhaite quelqu'un de moins de trente ans pour s'intégrer à l'équipe | Limite d'âge : 35 ans
    âge compris entre 20 et 30 | Candidats de 18 a 30 ans seulement | cdi vendeur h/f 25-35ans
    Vous etes agé(e) de moins de 28 ans | poste pour jeunes gens motivés
    nous ne prenons pas de personnes de plus de 50 ans | recherche personne mature, 45 ans et +
    de préférence un jeune qui veut apprendre | Idéal premier emploi, jeune uniquement
    cherche quinquagénaire expérimenté | Jeunes hommes et jeunes femmes de 20 ans environ
    merci d'indiquer âge et disponibilités | il faut etre jeune et en forme | Profil senior exclu
    pas plus vieux que 40 ans
    Petite équipe recherche son nouveau collègue, plutôt entre 20 et 30 ans. Contrat CDI.
    vendeuse ou vendeur, la vingtaine, souriant | Nous souhaitons rajeunir l'équipe donc moins de 35 ans svp
    Pas de candidature au-delà de 50 ans | âge minimum 30 ans pour encadrer | Débutant de moins de 25 ans bienvenu
    poste de caissier(e), 20/40 ans | Maximum 45 ans, travail physique
    Un jeune H/F pour la mise en rayon le samedi | Recherchons jeune personne pour aider au service
    Vous avez entre 30 et 45 ans ? | trop agé s'abstenir | Ce poste conviendrait à un jeune de 20 ans
    Joindre CV et date de naissance | on recherche des jeunes pour les vendanges, 18-30
    Employé libre service, jeune et motivé(e) | Personne expérimentée, plus de 40 ans de préférence
    stagiaire ou jeune uniquement | Salon de coiffure cherche collaborateur(trice), âge : entre 20 et 35 ans
    nous cherchons quelqu'un de jeune qui en veut | candidat de moins de 40 ans si possible
    CDI - vendeur H/F - age max 30 ans | 35 ans maxi | vous avez moins de 28 ans | âgés de 20 à 30 ans
    un ou une jeune pour la saison | les plus de 45 ans ne correspondent pas au poste | pas trop âgé
    on veut du sang neuf, jeunes seulement | contrat PEC réservé aux moins de 26 ans | apprentissage, 25 ans max
    Cherche étudiante ou étudiant, 18 - 24 ans | senior non | retraités s'abstenir
    Idéal jeune cherchant premier job | rech vendeur h/f - de 30 ans | cherch serveur h/f 20-25ans motivé
    qqn de jeune pr bosser le we | Recherche collaborateur H/F, âge idéal 25 ans
    nous préférons les candidats de moins de 35ans | max 40ans | Personne de 50 ans et plus s'abstenir
    Profil: 22/30 ans, bac+2 | Vous êtes jeune, dynamique et disponible | Commerciaux jeunes et ambitieux H/F
    vous avez entre vingt et trente ans | poste non adapté aux seniors | on souhaite recruter un profil jeune
    cherche ado ou jeune pour tondre la pelouse | Nous recherchons un(e) collaborateur(trice) de 25 à 35 ans
    CDI restauration rapide : 18/28 ans | Vous avez moins de 26 ans et un projet pro ? CDI à la clé
    pas de candidats âgés | Âge : 30 ans maximum | Job pour les jeunes de moins de 25 ans
    Personne jeune et disponible | débutante ou débutant, jeune de préférence
    On cherche plutôt quelqu'un dans la trentaine | merci d'envoyer cv avec âge | interdit aux plus de 50 ans
  `,
  sex: `
    cherche dame sérieuse pour repassage | Recrutons 2 hommes pour manutention | Poste plutôt masculin car lourd
    nous privilégions les candidatures de femmes | Idéalement une femme pour s'occuper de ma mère
    recherche aide soignante de nuit | Esthéticienne diplomée pour institut | cherche coiffeuse mixte
    recherche 1 garçon pour aider au marché | mecs motivés pour chantier | H uniquement
    Femmes s'abstenir, travail pénible | Assistante maternelle ou nourrice recherchée
    Monsieur bricoleur pour petits travaux | cherche cuisiniere pour cantine | Hotesse d'accueil | barmaid we
    recherche vendeuses | Cherche jeune fille au pair pour garder enfants | ce travail est réservé aux hommes
    On embauche que des femmes pour le conditionnement | manutentionnaire, hommes seulement
    préférence pour une candidate | secrétaire (femme) | Recherche vendeuse qualifiée, souriante, 35h
    je recherche une personne de sexe féminin pour ma boutique de lingerie | maçon homme avec expérience
    poste d'homme toutes mains, homme exigé | nous voulons un homme fort | Boulangerie cherche vendeuse le we
    Recrute aide-soignantes | Recherche une comptable | une agente immobilière sympa | cherche apprentie coiffeuse
    présence féminine appréciée au comptoir | cherche mec sérieux pour livrer pizzas
    Recherche assistante de direction expérimentée | CHERCHE SERVEUSE EXTRA WEEK-END
    recherche une femme de ménage sérieuse | cherche jeune homme pour travaux agricoles
    le poste convient mieux à une femme | Le poste étant physique, nous cherchons un homme
    Hommes forts recherchés pour déménagements | on cherche une fille sympa pour le bar | de préférence masculin
    candidates uniquement | recrute ouvrière agricole pour la cueillette | Besoin d'une aide-soignante de nuit
    employée de maison | coiffeuse expérimentée 35h | Une dame pour tenir compagnie à ma mère
    recherche une auxiliaire de vie | poste réservé à une femme | pas de nana sur le chantier
    Urgent cherche femme pour garde d'enfants | Cherche homme de confiance pour entretien de ma propriété
    travail pour homme | personne du sexe féminin | préférence homme | femme souhaitée
    nous recherchons notre future vendeuse | recherche boulangère | Recherchons hôtesses d'accueil pour salon
    aide ménagère recherchée (femme uniquement) | il nous faut un gars solide
    jeune fille sérieuse pour aider le week-end | Poste occupé par un homme de préférence
    cherche une puéricultrice | cherche ouvrières pour conditionnement | recherche couturière
    rech jeun femme pr garder enfan | cherche fem de menage 2h/sem | H ou F mais de préférence femme
    Femme pour accompagner personne âgée | serveuse a mi temps | nous recherchons une boulangère-vendeuse
    homme 30-40 ans pour conduite de camion | on cherche des gars pour le chantier
    cherche une gentille dame pour garder mon fils | équipe masculine, on préfère un homme | assistante dentaire
    Cherche maçon, hommes uniquement | monsieur ou jeune homme pour travaux de jardin
    institut cherche esthéticienne | coiffeuse | sexe : féminin | Recherche femme de ménage
    vendeuse expérimentée en prêt-à-porter | Candidat masculin uniquement | Hôtesse de caisse
    Cherche une assistante administrative | nous privilégions une femme pour ce poste | Homme pour la plonge
    Seules les candidatures féminines seront étudiées | pas d'hommes | recrute jeune fille pour service
    Nounou (femme) pour bébé | dame de compagnie | Infirmières de nuit
  `,
  family_status: `
    De préférence sans enfants en bas âge | Pas de charge de famille | vous etes celibataire et mobile
    candidat marié avec enfants apprécié (stabilité) | personne libre sans attache familiale
    Merci d'indiquer si vous avez des enfants | parents isolés s'abstenir
    Personne seule et sans enfants pour poste avec déplacements | ne pas avoir d'enfants à charge
    vie de famille incompatible avec les horaires | Célibataire de préférence, beaucoup de route
    père de famille responsable recherché | Nous voulons une femme mariée
    êtes-vous marié(e) ? des enfants ? à préciser dans la lettre | sans obligations familiales le soir
    pas d'enfant en bas age svp | Idéal pour femme dont les enfants sont grands | Situation familiale stable exigée
    pas d'enfants ou enfants autonomes | pas de maman solo | vous êtes sans enfant et mobile
    homme célibataire sans charge | préciser si marié ou célibataire | mère de famille s'abstenir
    sans charge de famille | libre sans enfants | célibataires bienvenus uniquement
    avoir des enfants est un problème, sans enfants svp | personne sans vie de famille | indiquer nombre d'enfants
    homme marié stable | pas de gosses | célibatair sans enfan | Vous n'avez pas d'enfant à charge
    maman de jeunes enfants s'abstenir | non marié de préférence | poste pour personne sans attaches
    en couple sans enfant | Sans enfant | Célibataire uniquement | vous n'avez pas de contraintes familiales
    mères de famille non acceptées | préférence pour personne mariée | parents de jeunes enfants s'abstenir
  `,
  pregnancy: `
    merci aux femmes enceintes de ne pas postuler | femme n'étant pas enceinte | pas de congé mat dans les 2 ans
    femme enceinte s'abstenir | ni enceinte ni en projet de bébé | pas de grossesse prévue
    une personne qui ne compte pas faire un enfant tout de suite | femme enceinte non acceptée
    qui ne partira pas en congé maternité | pas de bébé prévu dans l'année | pas enceinte
    femmes enceintes s'abstenir | nous ne voulons pas de congé maternité | pas de femmes enceintes ni jeunes mamans
    pas enceinte svp | grossesse en cours s'abstenir | pas de femme enceinte ni congé maternité
    n'ayant pas de projet de maternité
  `,
  origin: `
    Nous cherchons un profil type européen pour l'accueil | pas de black ni rebeu | français sans accent
    Personne d'origine maghrébine refusée | On préfère les blancs | pas de gitan | africains s'abstenir
    parlant français sans accent étranger | langue maternelle : français | pas de gens de couleur
    on ne veut pas de maghrebins au comptoir | clientèle exigeante : personne de type caucasien
    pas d'étrangers ni d'africains | accent africain s'abstenir | une française de souche serait un plus
    sans fort accent | né en France | Pas de manouches ni de roms | vendeuse européenne
    le français doit être votre langue maternelle | antillais bienvenus uniquement
    nous voulons quelqu'un de chez nous, pas d'arabes | équipe 100% européenne, profil européen apprécié
    cherche nounou africaine | Langue maternelle anglaise obligatoire | Accent du sud s'abstenir
    Pas de gens de couleur en salle | typé européen de préférence | Les gens du voyage ne sont pas acceptés
    pas d'immigrés | origine maghrébine exclue | pas de maghrébins | que des européens
    personne d'origine européenne | Roms s'abstenir | sans accent prononcé | Français langue maternelle uniquement
    blancs uniquement | pas d'africain | aucun gitan | type méditerranéen s'abstenir
    on prend pas d'arabe ni de noir | pas de gens de l'est | souche française | cherche personne blanche
    européen exigé | sans accent étranger | langue maternelle francaise | gens du voyage s'abstenir
    d'origine bretonne | pas de personne d'origine étrangère | Uniquement personnes de type européen
    pas de personnes de couleur | sans accent africain | aucun accent | de langue maternelle française
    pas de roumains ni de gens du voyage | Issu de l'immigration s'abstenir | CV mentionnant l'origine ethnique
  `,
  nationality: `
    Français uniquement | carte d'identité française exigée | de nationalité française | aucun étranger
    pas de sans papier ni étranger | main d'oeuvre polonaise de préférence | candidats hors UE non acceptés
    citoyen européen obligatoirement | réservé aux français | nationalité : française | pas de nationalité étrangère
    etre citoyen francais | passeport européen obligatoire | les étrangers ne sont pas acceptés
    préciser nationalité et permis dans le cv | recherche ouvriers polonais ou portugais | pas d'algériens
    Français de nationalité | seulement nationalité française ou belge | il faut être français
    pas de main d'œuvre étrangère | candidats étrangers refusés | CNI française obligatoire
    nationalité à préciser dans le CV | ouvriers roumains s'abstenir | Nationalité Française exigée
    uniquement de nationalité européenne | pas de travailleurs étrangers | réservé aux ressortissants français
    citoyens de l'UE seulement | pas de Turcs | Portugais de préférence | merci d'indiquer votre nationalité
    nationalité fr obligatoire | francais uniquement svp | pas d'etranger | étrangers refusés
    être de nationalité française | priorité aux français | carte nationale d'identité française demandée
    ressortissants européens uniquement | Nationalité française uniquement
    Vous êtes de nationalité française ou européenne | étranger s'abstenir | pas d'étrangers svp, merci
    français exclusivement
  `,
  religion: `
    Voile interdit en boutique | personne non pratiquante | pas de signe ostentatoire | musulmans s'abstenir
    de confession catholique | nous ne prenons pas de femmes voilées | pas de ramadan pendant la saison
    croyant bienvenu uniquement | pas de femme voilée en caisse | Nous refusons le port du voile
    candidat sans religion | ne pas porter de signe religieux visible | pas de kippa ni de voile
    chrétien de préférence | interdit de faire le ramadan | personne qui mange du porc
    Pas de femmes portant le voile | Le port du foulard n'est pas accepté | non croyant
    une personne de religion catholique | pas d'islamiste ni barbu | pratiquants s'abstenir
    qui ne fait pas ramadan | quelqu'un de laïc | port du voile interdit | pas de personnes voilées
    aucun signe religieux | de préférence catholique | juifs s'abstenir | pas de religieux
    sans pratique religieuse | être athée | pas de voil svp | femme voilée non acceptée | ramadan non accepté
    on veut pas de musulmans | catholique pratiquant de préférence | laïc exigé | sans signe ostentatoire
    ni voile ni kippa | Port du voile non autorisé | pas de foulard en cuisine ni en salle | vous êtes catholique
    personne sans conviction religieuse | sans kippa | athée de préférence
  `,
  physical_appearance: `
    excellente présentation indispensable | belle présentation, souriante | bon look exigé | sans tatouage apparent
    pas de cheveux longs | 1m75 minimum | joindre photo | cv + photo | personnes rondes s'abstenir
    fille mignonne pour service en salle | silhouette élancée | presentation impeccable
    Une présentation irréprochable est exigée | hôtesse physique avantageux H/F | belle femme pour accueil
    tatouages visibles interdits | piercing refusé | pas d'obèse | avec un physique de mannequin
    envoyer cv, lettre et photo | photo récente demandée | il faut mesurer au moins 1m80
    une personne jolie et souriante | grand et costaud | look branché exigé | Présentation impeccable demandée
    Excellente apparence | hôte d'accueil H/F au physique attrayant | pas de piercings apparents
    envoyez photo + CV | CV avec photo obligatoire | merci de joindre une photo à votre candidature
    mince et élégante | taille 38 maximum | pas de personne en surpoids | beau garçon pour accueil boîte de nuit
    minimum 1m80 pour agent de sécurité | sans barbe | très bonne présentation exigée | bien présenter
    présentation soignée exigée | physique avenant | pas de tatouages visibles | photo d'identité à joindre au CV
    avec photo svp | corpulence normale | taille 1m75 minimum | pas de personne obèse | cheveux longs refusés
    bonne presentation | bonne présentation impérative | belle apparence exigée
    pas de piercing ni tatouage visible | jolie fille pour le bar | pas trop gros | cv photo obligatoire
    mettre une photo sur le CV | 1m80 minimum | crâne rasé s'abstenir | look soigné exigé
    Bonne présentation indispensable | physique agréable exigé | tatouages interdits | pas de tatouage sur les mains
    Photo à joindre | mensurations à préciser | taille mannequin | personne forte corpulence s'abstenir
    allure soignée
  `,
  place_of_residence: `
    habiter Flers ou alentours impératif | vous résidez dans le quartier | candidats de la commune uniquement
    pas de banlieue | habitant à moins de 15 km | Uniquement gens du coin
    personnes habitant Argentan de préférence | domicilié dans l'Orne | pas de candidat des quartiers nord
    habitants du 75 s'abstenir | habiter la commune | résidant sur Flers | seulement des gens d'ici
    personne habitant pas loin | Les candidats habitant à plus de 20 km ne seront pas retenus
    candidats du 61 uniquement | on évite les jeunes des cités | domicile proche obligatoire
    habitation à proximité exigée | recherche serveur H/F logeant à côté du restaurant | Il faut habiter à côté
    habitant dans un rayon de 10 km maximum | les habitants de Caen seront prioritaires
    lieu d'habitation proche exigé | pas de gens de banlieue | recherche personne habitant Flers
    résider dans le département obligatoire | gens du quartier uniquement | ne pas habiter trop loin
    vivant sur la commune | habiter Caen | habiter sur place ou à proximité immédiate
    résidence principale à moins de 15 km | habitants de la commune en priorité | de préférence du village
    personnes du 93 s'abstenir | uniquement candidats locaux | vous habitez le secteur | proche domicile obligatoire
    habité à flers | doit habiter à proximité | habitant du quartier de préférence
    personne résidant à moins de 5 km | que des gens du coin | pas de personne habitant loin
    Vous résidez à Alençon ou alentours | pas du 9.3 | pas de jeunes de banlieue | Résider dans la commune
    habiter à moins de 10 minutes | candidats habitant Flers uniquement | Préférence aux habitants du canton
    vivre à proximité | pas de candidats du 93 | quartiers nord s'abstenir
  `,
  health: `
    bon état de santé général | sans soucis de santé | personne en pleine forme, pas de pb de dos | jamais en arrêt
    pas de maladie | sans antécédents médicaux | être en parfaite santé | fumeurs s'abstenir
    pas de dépression ni de burn out | pas de fragilité au niveau du dos
    fournir un certificat médical de bonne santé | bonne santé obligatoire | Avoir une excellente condition physique
    personne n'ayant pas de problèmes de santé | sans mal de dos | pas de gens souvent malades
    aucune contre-indication médicale | santé fragile s'abstenir | pas de diabétique ni épileptique
    personne non fumeuse | pas de traitement lourd | En parfaite santé physique et mentale | dos solide exigé
    sans maladie chronique | personne jamais absente pour maladie | pas de personnes avec des problèmes de santé
    aucun souci de santé | bonne forme physique indispensable | pas d'alcoolique ni drogué | asthmatiques s'abstenir
    apte physiquement, pas de restrictions médicales | être en bonne santé | bonne santé exigée
    pas de problèmes de dos | aucune maladie | pas d'arrêts de travail fréquents | non-fumeur exigé
    diabétiques s'abstenir | excellente condition physique | bon dos obligatoire | personne en bonne santé svp
    pas de pb de santé | sans problème de santé | pas de malade | non fumeur exigé
    bonne condition physique obligatoire | Bonne santé physique | ne pas avoir de problèmes de dos
    pas de problème cardiaque | pas de santé fragile | jamais d'arrêt maladie | non-fumeurs uniquement
  `,
  disability: `
    pas de handicap | ce poste ne convient pas aux personnes handicapées | rqth refusée
    travailleurs handicapés s'abstenir | pas de fauteuil roulant | poste incompatible avec un handicap
    pas de travailleur handicapé | personne sans handicap | aucun handicap moteur
    non accessible aux personnes à mobilité réduite | RQTH s'abstenir
    locaux non adaptés aux handicapés donc pas de handicap | Personnes handicapées s'abstenir | pas de TH
    travail non compatible avec un handicap | ne pas avoir de handicap
    nous n'embauchons pas de travailleur handicapé | poste interdit aux personnes à mobilité réduite
    aucun handicap | pas de personnes en situation de handicap | personnes valides uniquement
    pas de reconnaissance travailleur handicapé | handicap s'abstenir | pas handicapé | sans handicap
    rqth s'abstenir | pas de personne à mobilité réduite | Pas de travailleurs handicapés | handicapés exclus
    sans RQTH | ne convient pas à une personne handicapée
  `,
  union_activity: `
    pas de syndiqué CGT | sans engagement syndical | personne n'étant pas syndiquée | pas d'ancien délégué syndical
    Syndicalistes s'abstenir | pas de CGT | non syndiqués bienvenus | surtout pas de délégué du personnel
    personne non syndiquée uniquement | pas d'activité syndicale | délégués du personnel s'abstenir
    pas de syndiqués | sans appartenance syndicale | syndiqués s'abstenir | pas de cgtiste | pas de délégué syndical
    jamais syndiqué
  `,
  strike: `
    pas de grévistes chez nous | qui ne fait jamais grève | pas de personne qui fait grève | grévistes refusés
    aucun gréviste | ne faisant pas grève | pas de grève | pas de gréviste ni syndicaliste
  `,
  political_opinion: `
    pas d'extrême gauche | sans engagement politique | pas de militant | personne apolitique exigée | être de droite
    électeurs du RN s'abstenir | pas de gilets jaunes | pas de politique au travail, militants exclus
    pas de personne politisée | gauchistes s'abstenir | opinions politiques de droite appréciées
    pas d'engagement politique | apolitique | pas d'extrême droite ni gauche | militants politiques s'abstenir
    pas d'encarté | pas de militant politique
  `,
  elected_mandate: `
    conseillers municipaux s'abstenir | ne pas etre elu local | pas d'adjoint au maire | élus locaux s'abstenir
    sans mandat électif | pas d'élu | pas de conseiller municipal | sans mandat d'élu
  `,
  whistleblowing: `
    personne n'ayant jamais attaqué son employeur aux prud'hommes | lanceurs d'alerte s'abstenir
    pas de gens passés aux prud'hommes | pas de procédure prud'homale en cours | jamais allé aux prud'hommes
  `,
  language: `
    pas de personne parlant arabe | interdiction de parler portugais sur le chantier
    on ne parle que français ici, pas de bilingue | défense de parler turc dans l'atelier | bilingues arabe refusés
    interdit de parler une autre langue que le français pendant la pause | arabophones s'abstenir
    on ne veut pas de gens qui parlent arabe entre eux | parler uniquement français entre collègues
    parler arabe interdit | ne pas parler une autre langue que le français
    ne pas parler arabe sur le lieu de travail
  `,
  economic_vulnerability: `
    pas de rsa ni chômeurs | cas soc s'abstenir | pas de sdf | personne sans dettes
    pas de gens au chômage depuis longtemps | pas de bénéficiaires du RSA | chômeurs s'abstenir
    être actuellement en poste obligatoirement | pas de personnes surendettées | pas de cassos
    allocataires du RSA s'abstenir | demandeurs d'emploi longue durée non acceptés | pas de surendettement
    sans domicile fixe refusé | pas d'assistés | pas de bénéficiaires du chômage
    fichés banque de france s'abstenir | pas de RSA svp | chômeur longue durée exclu | pas de sans abri
    pas de chômeurs | pas de personnes au RSA | non endetté
  `,
  bank_domiciliation: `
    avoir un compte à la Banque Postale | compte bancaire français obligatoire | RIB étranger refusé
    domiciliation bancaire au CIC exigée | compte en ligne refusé pour le salaire
    compte à la Société Générale exigé | compte bancaire à La Poste obligatoire | avoir un compte au crédit mutuel
    domiciliation bancaire exigée chez nous | compte ouvert à la BNP obligatoire
  `,
  sexual_orientation: `
    pas de gay | homosexuels s'abstenir | personne hétérosexuelle | pas de lesbienne ni gay | homo s'abstenir
    gays s'abstenir | pas d'homos | hétérosexuel uniquement | pas de pd | pas d'homosexuels | pas d'homosexuel(le)
    hétéros seulement
  `,
  gender_identity: `
    pas de transgenre | personnes trans refusées | trans s'abstenir | pas de travesti
    personne transgenre s'abstenir | pas de personne transgenre | pas de transsexuel | pas de personne trans
  `,
  customs: `
    vie saine et rangée exigée | pas de fêtard | bonne vie et moeurs | moralité exemplaire exigée
    pas de personne qui boit, vie rangée | vie rangée | personne de bonne moralité | bonne moralité exigée
    mode de vie sain | bonnes moeurs exigées | bonne moralité | bonne vie et mœurs
  `,
  genetics: `
    pas d'antécédents familiaux de maladie | analyse ADN exigée | pas de maladies génétiques | test ADN à fournir
    sans antécédents génétiques | test génétique obligatoire | pas de maladie génétique dans la famille
  `,
  parental_project: `
    pas de parcours PMA ou FIV | ne pas avoir de projet d'adoption en cours | pas de projet d'adoption
    pas de FIV en cours | pas de PMA | pas de projet PMA | ne suivant pas de PMA | pas en procédure d'adoption
  `,
  surname: `
    prénom français de préférence | nom facile à prononcer pour les clients | nom français exigé
    nom à consonance française | pas de nom arabe | nom étranger s'abstenir | pas de prénom arabe
    nom à consonance française souhaité | nom arabe s'abstenir | nom bien français exigé
  `,
  loss_of_autonomy: `
    personne dépendante s'abstenir | pas de personnes dépendantes ou en perte d'autonomie
    pas de personne dépendante | personnes en perte d'autonomie s'abstenir
  `,
  jury_duty: `
    jurés d'assises s'abstenir | pas de juré | pas de convocation comme juré
  `,
};

const expected = Object.entries(flagged).flatMap(([ground, table]) =>
  table.split(/[|\n]/).map((text) => [ground, text.trim()] as const),
);

describe('unlawful sentences are flagged, not only explained', () => {
  it.each(expected.filter(([, text]) => text !== ''))('%s: %s', (ground, text) => {
    const serious = findUnlawful(text).filter(({ severity }) => severity !== 'inform');
    expect(serious.map((finding) => finding.ground)).toContain(ground);
  });
});
