import { findUnlawful } from './index.js';

/** Lawful sentences that use the words of unlawful ones: one line holds several. */
const lawful = `
    Nous recherchons un(e) serveur(se) motivé(e) pour notre brasserie, débutant accepté
    cherche qqn sérieux pour la plonge et aider en cuisine, le midi du lundi au samedi, Flers centre, début mi-janvier, permis pas obligé
    Poste à pourvoir de suite, 35h, SMIC, du mardi au samedi H/F | Vous êtes dynamique, souriant(e) et ponctuel(le)
    Alternance CAP boulanger, 16 à 29 ans, H/F | apprenti(e) coiffure, moins de 30 ans
    contrat pro vendeur H/F jusqu'à 25 ans révolus | mission de service civique 16-25 ans, 8 mois, médiathèque
    travail de nuit donc 18 ans minimum, agent de sécurité H/F
    il faut avoir 18 ans pour conduire le chariot (CACES) H/F
    vente d'alcool et de tabac : personne majeure obligatoirement H/F
    Auxiliaire de vie auprès de personnes âgées et handicapées (H/F)
    Garder deux enfants de 4 et 6 ans après l'école H/F
    Accueil d'enfants handicapés en centre de loisirs, animateur H/F | Animateur jeunesse 11-17 ans H/F
    Entreprise créée il y a 35 ans, 12 salariés, recrute maçon H/F
    maison de retraite cherche agent de service H/F pour 80 résidents
    La moyenne d'âge de nos clients est de 60 ans, vendeur H/F | Femme de ménage / homme de ménage, 10h par semaine
    Recherchons valet ou femme de chambre | Vendeur ou vendeuse prêt-à-porter féminin
    Conseiller(ère) en parfumerie homme et femme | Recherche employé(e) de ménage
    Cherche maître-nageur ou maître-nageuse | Cherche sage femme remplaçante ou remplaçant
    Aide à domicile (F/H) chez un monsieur de 85 ans | Garde de nuit auprès d'une dame âgée H/F
    Ouvrier/ouvrière agricole | Equipe composée de 3 femmes et 4 hommes, poste H/F
    Assurer l'entretien des vestiaires hommes et femmes, agent H/F
    Centre d'hébergement pour femmes isolées, veilleur H/F | Poste ouvert aux femmes comme aux hommes
    Remplacement d'une salariée en congé maternité, assistant(e) administratif(ve)
    Remplacement arrêt maladie, cuisinier H/F | PME familiale, esprit de famille, poste stable H/F
    Baby-sitting le mercredi, famille avec 3 enfants, H/F
    Nous sommes un couple de retraités et cherchons un(e) jardinier(e)
    Ambiance conviviale, parents bienvenus avec horaires aménagés | Vendeur H/F rayon femme enceinte et bébé
    Le site est une enceinte sécurisée | Crêperie bretonne cherche crêpier H/F
    Kebab cherche employé polyvalent H/F | restaurant portugais cherche serveur(se)
    Pizzaiolo H/F pour pizzeria italienne | professeur d'anglais langue étrangère H/F
    L'anglais est un plus pour les touristes étrangers
    Français lu écrit parlé obligatoire pour les consignes de sécurité | bonne élocution et bonne orthographe
    Produits origine France, vendeur H/F | Titre de séjour valide demandé pour les candidats étrangers
    Mettre l'accent sur la relation client | Transport européen, chauffeur SPL H/F
    Policier municipal H/F : nationalité française requise (fonction publique)
    Emploi de titulaire réservé aux ressortissants européens, fonction publique territoriale
    Ecole privée catholique recrute surveillant H/F | Vendeur en boucherie halal ou casher H/F
    Fabrication de voiles de bateaux, couturier H/F | Principe de laïcité dans les écoles, ATSEM H/F
    L'association est laïque et ouverte à tous | Présentation des plats soignée
    Tenue correcte exigée (tenue fournie)
    Hygiène irréprochable, cheveux attachés et bijoux interdits en production agroalimentaire
    barbe interdite ou masquée par un protège-barbe (norme hygiène HACCP)
    Book photo apprécié pour poste de photographe H/F | taille et élagage, ouvrier H/F
    Chargement de colis de moins de 30 kg | Port de charges de 20 à 25 kg, diable à disposition
    Proche gare SNCF, ligne 3 du bus | Interventions chez les habitants du quartier | Logement possible sur place
    Poste basé à Flers, déplacements sur le 61 | Aide aux résidents d'EHPAD
    Lieu de travail : Caen, quartier de la gare | Véhicule indispensable car zone mal desservie
    Aider des personnes handicapées dans les gestes quotidiens
    Poste adapté aux travailleurs handicapés, RQTH bienvenue | ESAT cherche moniteur d'atelier H/F
    Nous encourageons les candidatures de personnes en situation de handicap | Mutuelle, prime de santé, CE
    Accompagnement de personnes autistes, éducateur H/F | Station debout, rythme soutenu, port de plateaux
    Apte au travail en hauteur après visite médicale | interdiction de fumer dans les véhicules
    Veiller à la bonne santé des animaux, vacher H/F | Entreprise en bonne santé financière recrute comptable H/F
    Secteur santé, bonne connaissance du monde médical | Assistant syndic H/F en agence immobilière
    collaborateur d'élu H/F à la mairie | CSE et représentants du personnel actifs dans l'entreprise
    En cas de grève des transports, covoiturage organisé | Chargement par la droite, coude à gauche
    Politique salariale attractive | Association militante pour le climat cherche chargé de communication H/F
    Bilingue français arabe apprécié pour l'accueil du public
    Parler turc ou portugais est un atout sur nos chantiers | Public en grande précarité, travailleur social H/F
    Accueillir des bénéficiaires du RSA, conseiller H/F | Demandeurs d'emploi de longue durée : contrat PEC possible
    Gestion des comptes clients, comptable H/F | compte rendu d'intervention obligatoire
    virement le 5 du mois, RIB demandé à l'embauche | Transporteur recherche conducteur H/F
    Bonne entente avec l'équipe | Vous menez une vie active ? poste à temps partiel H/F
    Vérification du casier judiciaire prévue par le code de l'action sociale
    Notre boutique jeune public vend des jouets, vendeur H/F | Mécanicien confirmé H/F ou jeune diplômé accepté
    accueil de jeunes travailleurs en FJT, agent H/F | CDI 39h, avantages : mutuelle familiale
    service traiteur pour mariages et baptêmes | Vous gérez une équipe de 10 personnes de tous âges
    Rayon bébé et enfant, employé H/F | collège public, assistant d'éducation H/F, 20 ans minimum pour l'internat
    Accepte débutants, seniors et personnes en reconversion
    Senior ou junior, toutes les candidatures sont étudiées | Peintre en bâtiment H/F, permis B souhaité
    cuisinier(e) collectivité, pas de travail le week-end
    Ouvert à tous, sans distinction d'âge, de sexe ou d'origine
    Bonjour, je cherche quelqu'un pour m'aider au garage, mécanique de base H/F
    Vous rejoindrez une équipe soudée de 8 personnes | Garage familial depuis 1985, recherche mécanicien(ne)
    Vous avez 2 ans d'expérience minimum dans un poste similaire
    Apprentissage BTS MCO, 18 mois, H/F, de 16 à 29 ans révolus
    CAP cuisine en apprentissage : jeune de 16 à 29 ans | Recherche jeune en contrat d'apprentissage H/F
    service civique : 16-25 ans, sans condition de diplôme
    Emploi saisonnier ouvert dès 16 ans pour le ramassage des pommes | Débit de boissons : 18 ans minimum
    Boulangerie : poste de nuit, majeur | animateur H/F pour séjours d'ados de 12 à 17 ans
    crèche : enfants de 3 mois à 3 ans, auxiliaire de puériculture H/F
    Accompagner les personnes de plus de 60 ans à domicile H/F | Maintenance de bâtiments de plus de 30 ans
    Garantie 10 ans, 25 ans d'expertise, poseur H/F | Chambre froide à -18 degrés
    jeunes plants à repiquer, ouvrier(ère) horticole | Nourrir les jeunes animaux, soins aux veaux
    Aide-soignant(e) de jour | Agent(e) d'entretien | Caissier-caissière | Opérateur·rice de production
    Recherche coiffeur/se | Commercial H/F | Barman / Barmaid | Femme/homme toutes mains
    Cherche nounou ou nounou homme H/F | Rejoignez nos équipes féminines et masculines H/F
    Recherche cavalier soigneur H/F pour juments et étalons
    un homme-orchestre de la com : chargé(e) de communication
    Aider un homme handicapé dans son quotidien, auxiliaire de vie H/F | S'occuper d'une dame de 92 ans le matin H/F
    vendeur H/F en lingerie féminine | maison des femmes, accueillante ou accueillant
    Poste accessible aux femmes et aux hommes | 2 postes de préparateurs/préparatrices de commandes
    cuisinier(ière) pour restaurant scolaire, repas des enfants | Planning compatible avec une vie de famille
    Horaires de journée, idéal pour concilier vie de famille et travail
    Prime de naissance et place en crèche pour vos enfants | Papa de deux enfants recherche garde périscolaire H/F
    Remplacement congé parental 6 mois, H/F | Vente de vêtements pour femmes enceintes H/F
    Suivi des grossesses avec la sage-femme, secrétaire H/F
    Centre d'assistance médicale à la procréation, technicien(ne) de laboratoire
    Animalerie : conseils à l'adoption, vendeur H/F | Cuisine du monde, plats africains et asiatiques, commis H/F
    Epicerie orientale cherche caissier(ère) | Guide H/F parlant chinois pour touristes
    Société allemande implantée en France, assistant(e) bilingue | Fournisseurs étrangers, anglais professionnel
    Savoir lire et écrire le français | Accentuer la présence sur les réseaux
    Pain blanc, pain noir et viennoiseries, boulanger H/F | Origine et traçabilité des viandes, boucher H/F
    Permis B obtenu en France ou permis étranger reconnu
    CADA : accompagner les personnes étrangères dans leurs démarches H/F | droit des étrangers, juriste H/F
    nationalité française ou européenne exigée pour les titulaires de la fonction publique hospitalière
    Vérification du titre de travail à l'embauche | Voilier école, skipper H/F
    Maître voilier : couture de voiles, ouvrier(e) | Pose de voiles d'ombrage, poseur H/F
    Aumônerie catholique : secrétaire H/F | Respect de la laïcité par les agents du service public
    Menus halal et végétariens, aide cuisinier H/F | Cimetière et carré musulman, agent communal H/F
    Lycée Jean-Baptiste-de-La-Salle, établissement privé laïc et catholique, AED H/F
    photocopies et classement, H/F | photographier les produits pour le site marchand
    Présentation orale devant les clients, commercial H/F | présenter les produits aux clients
    Mise en beauté, esthéticien(ne) | Barbe à papa et crêpes, vendeur H/F forain
    Mannequin de cabine taille 38, H/F | Bonne tenue du poste de travail
    Blanchisserie : linge blanc et tenues, agent H/F | Moins de 10 km entre les chantiers
    Le logement est situé à proximité du camping | Quartier prioritaire : médiateur adulte-relais H/F
    Livraisons dans le 93 et le 95, chauffeur H/F | Vivre une aventure humaine
    Vous aimez vivre au rythme des saisons | agence locale, proximité avec les habitants
    connaissance du secteur appréciée | Producteurs locaux et circuit court
    Prise de poste à 4h du matin, pas de bus à cette heure | Soigner les animaux malades, auxiliaire vétérinaire H/F
    Pharmacie cherche préparateur H/F | Service de maladies infectieuses, infirmier(e)
    Aide aux devoirs pour enfants dyslexiques H/F | Bâtiment accessible PMR, agent d'accueil H/F
    mission handicap de l'entreprise à votre écoute | Aménagements de poste possibles pour personnes RQTH
    Contraintes : port de charges, bruit, gestes répétitifs | Aptitude médicale délivrée par la médecine du travail
    Résistant au froid : travail en chambre froide fourni avec vêtements
    Gestion des arrêts de travail et de la paie H/F | Syndicat de communes recherche agent technique H/F
    Agence immobilière : transaction, gestion et syndic H/F | Formation syndicale autorisée selon la loi
    élections municipales : agents recenseurs H/F | Conseil municipal : secrétaire de séance H/F
    Balancer les comptes, aide-comptable H/F | droite et gauche : bras articulé de la machine
    Parti pris écologique de la boutique, vendeur H/F | Bilingue anglais obligatoire pour l'export
    langue des signes appréciée | interprète arabe-français H/F
    Association d'aide aux sans-abri, veilleur social H/F
    CCAS : gestion du RSA et des aides, travailleur social H/F | Compte courant, livret : conseiller clientèle H/F
    ouverture de comptes bancaires, chargé d'accueil H/F | transmission du savoir, transport assuré
    Bisexué ou non, la plante... pépiniériste H/F | biscuiterie artisanale cherche opérateur(trice)
    Hygiène et qualité de vie au travail | Moralité des comptes : audit H/F
    laboratoire de génétique végétale, technicien(ne)
    Toutes les candidatures seront étudiées, y compris seniors et débutants
    À compétences égales, priorité aux personnes éligibles à l'IAE
    Restaurant traditionnel, 12 salariés, cherche commis de cuisine H/F, 39h, du mardi au samedi, repas fournis, débutant accepté.
    Vous assurez l'accueil, la vente et l'encaissement. Poste ouvert aux débutants. H/F
    Aide à domicile H/F : toilette, repas, courses pour personnes âgées ou handicapées, permis B exigé.
    Recherche maçon(ne) avec 5 ans d'expérience | Notre entreprise de 30 ans d'âge recrute
    Magasin ouvert depuis plus de 20 ans | Bail de 18 ans, gestionnaire H/F | prime d'ancienneté au bout de 15 ans
    18 ans minimum (travail de nuit) | Permis B depuis 3 ans minimum | Chauffeur VTC H/F, 21 ans minimum
    Contrat d'apprentissage : jeunes de moins de 30 ans | Contrat pro ouvert aux moins de 26 ans
    jeune en service civique bienvenu | apprentie ou apprenti coiffeur | CAP petite enfance : enfants de 0 à 6 ans
    animation auprès de seniors en EHPAD H/F | encadrement d'un groupe de jeunes de 18 à 25 ans en insertion
    surveiller des lycéens de 15 à 18 ans, AED H/F | whisky de plus de 18 ans d'âge, caviste H/F
    Ambiance jeune public, librairie jeunesse, libraire H/F | jeunes agriculteurs : syndicat... animateur H/F
    équipe dynamique et bienveillante | Serveur (H/F) | Hôtesse/Hôte d'accueil | Caissière ou caissier
    auxiliaire de vie F/H | Vendeurs et vendeuses | Mécanicien-ne | Opérateurs/trices de saisie
    Poste à pourvoir : agent.e d'accueil | Recherche un cuisinier / une cuisinière | esthéticien.ne
    Conducteur de pelleteuse et de tractopelle H/F | Atelier de couture, vêtements homme, femme, enfant H/F
    Coiffure mixte, coiffeur(se) | Club de basket féminin cherche entraîneur(e)
    Centre de planification : accueil de femmes et de couples, secrétaire H/F
    Lutte contre les violences faites aux femmes, juriste H/F | Gestion de la relation avec les familles
    Hôtel familial, femme ou valet de chambre | Garde de deux garçons et une fille, H/F
    cantine : service auprès des enfants H/F | Organisation de mariages, chef(fe) de projet
    Aménagement possible des horaires pour les parents | Poste en remplacement d'un congé maternité puis parental
    Enceinte portuaire, docker H/F | Vente de matériel acoustique : enceintes, amplis, vendeur H/F
    Refuge SPA, adoptions et soins H/F | Traiteur libanais cherche cuisinier(e) | Cuisinier spécialité italienne H/F
    Français courant souhaité | Bonne maîtrise de la langue française à l'écrit
    Cours de français langue étrangère, formateur H/F
    enseigner l'anglais comme langue maternelle des élèves... professeur H/F
    Parler anglais, l'accent n'a pas d'importance | produits étrangers et français, épicerie H/F
    Clientèle internationale et européenne | Métallerie, export vers les pays étrangers, commercial H/F
    Carte de séjour avec autorisation de travail acceptée | Etudiants étrangers acceptés avec titre de séjour
    Mise en valeur des origines du terroir | Ouvrier polyvalent H/F pour chantier au Maroc
    Pantalon noir et chemise blanche exigés en salle | Travail au noir : jamais. Contrat déclaré H/F
    Vendeur H/F en bijouterie, alliances et robes de mariée | moniteur de voile et kayak, brevet d'Etat H/F
    voilerie : réparation de voiles H/F | Hôpital privé Saint-Joseph (fondation catholique), infirmier(e)
    Boucher H/F pour boucherie musulmane | Association culturelle juive : agent d'accueil H/F
    Respect de la laïcité | Tenue de travail fournie et entretenue
    Cheveux attachés, ongles courts, pas de bijoux en production (hygiène) | Bonne présentation orale des offres
    présentation soignée des assiettes | Belle cave à vins, sommelier H/F
    Grande taille : boutique de vêtements grandes tailles, vendeur H/F | Photo : studio cherche retoucheur H/F
    Drone et photos de chantier, technicien H/F | port de lunettes de protection
    Gabarit routier : conduite d'engins hors gabarit H/F | Logé, nourri | Prévoir logement dans le secteur
    Navette depuis Flers et Argentan | Commerce de proximité | Accès par le bus 12, quartier Saint-Michel
    agent de la commune H/F | Tournée dans le quartier | Chantiers à moins de 20 km du dépôt
    déplacements dans les départements 14, 50 et 61 | Travail en hauteur, port de charges de 15 kg
    Assurance santé prise en charge | Laboratoire d'analyses médicales, coursier H/F
    Prévention des maladies professionnelles, animateur sécurité H/F
    Locaux accessibles aux personnes à mobilité réduite | Accueil d'enfants en situation de handicap, AESH H/F
    Nous étudions toutes les candidatures, dont celles de personnes handicapées | Poste adapté possible
    Interdiction de fumer sur le site | sans allergènes : pâtissier H/F | Aide aux personnes dépendantes
    Travailler en autonomie | Syndic bénévole, gestion d'immeubles H/F
    Secrétaire de mairie : relations avec les élus | réunion avec le CSE | Plage de la Grève, maître-nageur H/F
    Gestion administrative des grèves et absences RH H/F | politique de rémunération transparente
    Vote et élections : distribution de tracts H/F | Bilingue turc apprécié | Interprète en langue des signes
    Accueillir les clients étrangers en anglais | RSA : instructeur de dossiers H/F à la CAF
    accompagnement social des sans-abri | Conseiller clientèle banque H/F, ouverture de comptes
    RIB et carte vitale à apporter le premier jour | Agent des transports H/F
    Transition écologique, chargé de mission H/F | bisexualité : association de prévention, chargé de projet H/F
    recherche génétique animale, technicien H/F | Non alimentaire : employé(e) de rayon | pas de travail le dimanche
    pas de permis nécessaire | sans diplôme, formation assurée | aucune expérience exigée
    Société familiale fondée en 1975, 40 salariés | Nous formons aussi les plus jeunes comme les plus expérimentés
    poste ouvert à tous les âges | aide aux devoirs auprès d'enfants de 6 à 11 ans
    jeune chiot à garder, pet-sitter H/F | 16 ans minimum pour ce job d'été | cariste H/F, 18 ans révolus (CACES)
    CDD 25 jours max | Expérience de 2 à 5 ans appréciée | 3 ans d'expérience minimum
    Recherche étudiant(e) pour le week-end | Retraite complémentaire, caisse de retraite : gestionnaire H/F
    Senior living : résidence pour retraités, agent d'accueil H/F | Agent(e) polyvalent(e) | employé / employée
    Aide-soignant ou aide-soignante | Livreur-se | conseiller.ère | manutentionnaire
    Femme de chambre ou valet de chambre | Prêt-à-porter homme : vendeur(se)
    Coupe femme, barbe et coupe homme : coiffeur(se) | Foyer d'hommes isolés, éducateur(rice)
    foot féminin : éducateur sportif H/F | Conduite d'une moissonneuse et d'une ensileuse H/F
    secrétaire médical(e) | enfants et adultes : professeur de musique H/F
    Pas d'enfants à garder le mercredi, garde périscolaire H/F | Congés scolaires libres
    couple de propriétaires cherche gardien(ne) | Parents d'élèves : accueil, ATSEM H/F
    cours de préparation à l'accouchement, sage-femme | cuisine marocaine et tajines, cuisinier(e)
    épicerie portugaise | groupe chinois leader de l'électroménager, technicien H/F
    maîtriser le français et l'anglais | français et mathématiques : professeur H/F | accentuer les ventes
    nationalités diverses, ambiance multiculturelle | titre de séjour en cours de validité
    service aux étrangers de la préfecture, agent H/F | école Saint-Joseph : surveillant H/F
    chorale et musique sacrée, organiste H/F | voile d'ombrage et pergolas, poseur H/F | tenue correcte
    chaussures de sécurité et tenue fournies | Sens du service et sourire | présentation des menus à la clientèle
    tatouage et piercing : boutique, vendeur H/F | photos et vidéos pour les réseaux sociaux
    petite taille d'arbres, jardinier H/F | habitat collectif : gardien H/F
    habiter n'est pas exigé, logement fourni | restaurant à 10 km de Flers | chantier à moins d'une heure
    Flers et environs | centre de santé, secrétaire H/F | prévention santé
    manutention de charges, gestes et postures | bonne humeur exigée | foyer pour adultes handicapés
    AESH : accompagnement d'élèves handicapés | Prévoir des efforts physiques | syndicat des eaux
    CSE actif, tickets restaurant | maire et élus : assistant(e) de direction | conseil municipal des jeunes
    politique de prévention | insertion par l'activité économique, demandeurs d'emploi
    ouverture de compte fournisseur | trans-manche : agent d'escale H/F | Transcription médicale
    bonne vie d'équipe | laboratoire ADN forensique, technicien de recherche H/F | autonomie et prise d'initiative
    langues étrangères appréciées | Arabe littéraire : traducteur H/F
    Ne parlez pas anglais ? pas grave, formation prévue | Homme ou femme, peu importe, motivation avant tout
    Sans distinction de sexe, d'âge ou de religion | CV et lettre de motivation | Envoyer CV à l'adresse ci-dessous
    casier vierge demandé par la réglementation | Nous recrutons un(e) aide-cuisinier(ère), CDI 35h, Flers
    h/f plongeur le we | extra service en salle, samedi soir, H/F
    Recherche personne motivée pour le ménage de bureaux, 2h par soir
    contrat apprentissage CAP boulanger, 16/29 ans, H/F
    apprenti mécanicien H/F, moins de 30 ans ou RQTH sans limite d'âge | emploi jeune et alternance : nos offres
    Entreprise de 18 à 25 salariés | Ouvert de 10 à 20 ans... d'existence | groupe d'âge 3-6 ans, ATSEM H/F
    crèche 0-3 ans | Maison familiale rurale, surveillant(e) d'internat, 18 ans minimum
    Bac+2 et 2 ans d'expérience | garantir la sécurité des mineurs | service jeunesse de la ville
    travailler avec des personnes âgées vous motive | le candidat ou la candidate | un(e) candidat(e) motivé(e)
    agents (H/F) | Mesdames, messieurs, rejoignez-nous | poste mixte | Femmes et hommes de tous horizons
    barmaid/barman | lingère/linger | salon mixte, coiffeur ou coiffeuse
    cuisine de collectivité : 200 repas enfants | goûters et sorties d'école, garde de 3 enfants H/F
    Famille d'accueil : assistant(e) familial(e) | chambres familiales, femme/valet de chambre
    rayon puériculture, vendeur(se) | congé maternité : remplacement de 4 mois, assistant(e) dentaire
    cours d'arabe et d'espagnol | boutique africaine cherche coiffeur(se) spécialisé(e) tresses
    food truck mexicain, équipier(ère) | Équipe internationale | exportation vers l'Allemagne
    parler français couramment | Titre de travail en règle | pièce d'identité valide pour l'accès au site
    monastère : hôtelier(ère) | cuisinier(ère) de restaurant casher | voiles et rideaux, couturier(ère)
    respect de la neutralité du service public | présentation des plats | présenter les collections
    hygiène corporelle et tenue propre | chaussures fermées obligatoires
    cheveux longs attachés en atelier (sécurité machines) | opticien(ne) : vente de lunettes
    ongles courts, pas de vernis en cuisine | Lieu de travail : quartier du Pont-Féron à Flers
    résidence étudiante : gardien(ne) | chez l'habitant | déplacements dans tout le département
    local à poubelles, agent d'entretien H/F | proche de la gare | aide médico-psychologique
    maladies chroniques : éducateur(trice) en santé | port de charges jusqu'à 20 kg | vie quotidienne des résidents
    médecin du travail : visite à l'embauche | site classé Seveso, formation sécurité
    ouvert aux travailleurs handicapés | entreprise adaptée : priorité aux personnes reconnues handicapées (loi)
    unité de soins palliatifs | délégué médical H/F | délégué commercial H/F
    secrétaire de syndicat de copropriété H/F | gauche caviar... non, salade : commis H/F | parti en congé
    adjoint administratif à la mairie H/F | juré du concours agricole, bénévole H/F | langue étrangère appréciée
    insertion des allocataires du RSA, référent(e) | hébergement d'urgence, éducateur(trice)
    compte client, recouvrement H/F | transporteur routier | hétérogène : public varié, animateur(trice)
    biologiste, biologie médicale H/F | moraliser ? non, accueillir : agent H/F | généalogiste H/F
    nom et prénom, téléphone dans la candidature
    Nous cherchons un(e) apprenti(e) pâtissier(ère), 16 à 29 ans révolus
    Le contrat de professionnalisation est ouvert aux jeunes de 16 à 25 ans
    Volontaire en service civique, 18-25 ans | CDI, débutant accepté, H/F | animation d'ateliers pour les 12-17 ans
    Foyer de jeunes filles : surveillant(e) de nuit | entreprise jeune et innovante, technicien(ne)
    travail de nuit : 18 ans révolus obligatoire | utilisation de machines dangereuses, majeurs uniquement
    10 ans de garantie, poseur H/F | restaurant ouvert 7j/7 depuis 1985, cuisinier H/F
    Nous accompagnons les plus de 60 ans à domicile, auxiliaire H/F | vendeur ou vendeuse | un serveur, une serveuse
    employé(e)s de rayon | plongeur(euse) | agent polyvalent H/F | homme/femme de ménage H-F
    sage-femme libérale remplaçante ou sage-femme homme | Femme ou homme de chambre | Assistant(e) maternel(le)
    conducteur/conductrice d'engins | rayon homme et rayon femme : conseiller(ère)
    accueil de femmes victimes de violences conjugales, AS H/F | Soins aux femmes enceintes, sage-femme
    accueil petite enfance : auxiliaire de puériculture H/F | remplacement congé mat, assistante ou assistant
    garde d'enfants, sorties d'école H/F | robe de mariée, couturier(ère) | ambiance familiale
    cuisine asiatique, commis H/F | restaurant italien, pizzaïolo H/F | Français, anglais et espagnol appréciés
    français correct à l'oral pour le téléphone | l'accent est mis sur la formation
    Mission d'accueil des étrangers en préfecture, agent(e) | groupe français leader
    poste réservé aux titulaires de la fonction publique, nationalité française ou UE
    autorisation de travail en cours de validité | association Aide aux réfugiés, interprète H/F
    école catholique Saint-Jean, cuisinier(ère) | moniteur(trice) de voile | tissus et voilages, vendeur(se)
    association laïque | coiffure et barbe, barbier(ère) | tenue fournie, cheveux attachés | taille des vignes
    lettre de présentation | présentation du projet | photographe scolaire H/F | service aux habitants
    aide à domicile chez des particuliers de Flers | commerce local, circuits courts
    résidence seniors, aide-soignant(e) | mutuelle et santé au travail | port de charges
    personnes en situation de handicap accompagnées au quotidien | poste aménageable, RQTH bienvenus
    perte d'autonomie : accompagnement des aînés, H/F | gilet jaune obligatoire sur le chantier | syndic d'immeuble
    relations avec les organisations syndicales | élus et usagers : agent d'accueil H/F
    en cas de grève, remplacement du ramassage | langues : anglais B2 | accueil du public au RSA
    clients surendettés, conseiller(ère) social(e) | relevé d'identité bancaire à fournir à la signature
    transport de marchandises | mœurs et coutumes : guide conférencier H/F | génétique équine, inséminateur H/F
    adoption de chats, refuge, soigneur(se) | notre nom est connu | personne autonome et sérieuse
`;

describe('lawful sentences are left alone', () => {
  it.each(
    lawful
      .split(/[|\n]/)
      .map((text) => text.trim())
      .filter(Boolean),
  )('%s', (text) => {
    expect(findUnlawful(text).map(({ ground, excerpt }) => `${ground}: ${excerpt}`)).toEqual([]);
  });
});
