import { list, type LexiconEntry } from './lexicon-entry.js';

/** Industry. */
export const lexiconH1: LexiconEntry[] = [
  {
    code: 'H1101',
    label: 'Ingénieur / Ingénieure support technique',
    names: list`ingénieur support technique, technicien support technique, technicien support client, ingénieur
      support client, responsable sav, hotline technique, technicien hotline technique, responsable support technique,
      assistant technique client, technicien service après-vente industrie, expert support technique, technicien de
      support produit, responsable service après-vente, customer support engineer`,
    tasks: list`répondre aux clients, diagnostiquer une panne à distance, former les utilisateurs, suivre les retours`,
    skills: list`diagnostic, anglais, relation client`,
    near: ['I1304', 'H1102', 'D1407', 'I1401', 'M1802', 'D1408', 'I1307', 'I1305'],
    cues: list`support, clients, assistance, sav, produits, diagnostic, dépannage`,
  },
  {
    code: 'H1102',
    label: "Ingénieur / Ingénieure d'affaires en industrie",
    names: list`ingénieur d’affaires, ingénieur d’affaire, responsable d’affaires, chargé d’affaires, chargée
      d’affaires, chargé d’affaires industrie, chargé d’affaires électricité, chef de projet industriel, responsable
      d’affaires industrie, chargé d’affaires cvc, chargé d’affaires maintenance, business manager, chargé d’affaires
      chaudronnerie, chef de projets santé, responsable d’affaires électricité, directeur d’affaires, chef d’affaires,
      assistant chargé d’affaires`,
    tasks: list`chiffrer les projets, négocier, suivre les chantiers, gérer le budget, coordonner les équipes`,
    skills: list`gestion de projet, négociation, chiffrage`,
    near: ['D1407', 'F1201', 'H1206', 'D1402', 'H1101', 'M1101', 'F1106', 'H1402'],
    cues: list`affaires, chiffrage, projets, clients, budget, appels d’offres, devis`,
  },
  {
    code: 'H1201',
    label: 'Technicien / Technicienne coloriste en industrie',
    names: list`coloriste, coloriste industriel, technicien couleur, contretypeur, technicien colorimétrie, agent de
      laboratoire couleur, préparateur de couleurs`,
    tasks: list`mettre au point une teinte, contrôler une couleur, peser les pigments`,
    skills: list`colorimétrie, mesure`,
    near: ['H1503', 'H3303', 'H2406', 'H1210', 'H2301', 'H1505', 'H3404'],
    cues: list`couleur, teintes, pigments, nuancier, colorimétrie`,
  },
  {
    code: 'H1202',
    label: 'Dessinateur / Dessinatrice en électricité-électronique',
    names: list`dessinateur électricité, dessinatrice électricité, dessinateur électrique, projeteur électricité,
      dessinateur projeteur électricité, dessinateur électrotechnique, dessinateur électronique, projeteur électrique,
      projeteur en électricité, maquettiste électronique, dessinateur autocad électricité, dessinateur schémas
      électriques, routeur pcb`,
    tasks: list`dessiner des schémas électriques, mettre à jour les plans, faire les nomenclatures`,
    skills: list`see electrical, autocad, normes électriques`,
    near: ['H1203', 'F1104', 'H1209', 'H2602', 'H1208', 'H2605', 'H1404'],
    cues: list`schémas, électricité, plans, autocad, see electrical, armoires, câblage`,
  },
  {
    code: 'H1203',
    label: 'Dessinateur-projeteur / Dessinatrice-projeteuse en mécanique',
    names: list`dessinateur industriel, dessinatrice industrielle, dessinateur projeteur mécanique, dessinateur
      mécanique, projeteur mécanique, dessinateur cao, dessinateur solidworks, dessinateur bureau d’études, concepteur
      mécanique, dessinateur catia, technicien bureau d’études mécanique, technicien bureau d’études, dessinateur
      projeteur tuyauterie, dessinateur chaudronnerie, projeteur tuyauterie, technicien be, dessinateur concepteur,
      modeleur cao`,
    tasks: list`concevoir des pièces en 3D, dessiner les plans, faire les nomenclatures, suivre les prototypes`,
    skills: list`solidworks, catia, autocad, mécanique`,
    near: ['H1202', 'F1104', 'H1404', 'H1210', 'H1204', 'H2902', 'H1402'],
    cues: list`solidworks, catia, plans, cao, mécanique, 3d, bureau d’études, nomenclatures`,
  },
  {
    code: 'H1204',
    label: 'Designer',
    names: list`designer industriel, designer produit, designer, designer packaging, designer automobile, concepteur
      packaging, styliste industriel, designer mobilier, roughman`,
    tasks: list`dessiner un produit, faire des maquettes, modéliser en 3D`,
    skills: list`dessin, 3D, matériaux`,
    near: ['E1205', 'H1203', 'B1805', 'F1102', 'E1104', 'H1205', 'F1101'],
    cues: list`design, produit, croquis, maquettes, ergonomie`,
  },
  {
    code: 'H1205',
    label: 'Modéliste industriel / Modéliste industrielle',
    names: list`modéliste industriel, modéliste cao, modéliste habillement, technicien bureau d’études textile,
      patronnière modéliste, styliste technique chaussure, concepteur maroquinerie, patronnier modéliste, technicien
      modéliste`,
    tasks: list`faire les patrons, mettre au point un prototype, suivre la gradation`,
    skills: list`CAO textile, coupe, couture`,
    near: ['H2412', 'B1805', 'H2411', 'B1803', 'H1204', 'H2408', 'H2209'],
    cues: list`patron, prototype, vêtements, chaussure, lectra, modèles`,
  },
  {
    code: 'H1206',
    label: 'Ingénieur / Ingénieure R&D en industrie',
    names: list`ingénieur r&d, ingénieur recherche et développement, ingénieur d’études, ingénieur études, ingénieur
      mécanique, ingénieur électronique, ingénieur de recherche industrie, ingénieur calcul, ingénieur procédés r&d,
      ingénieur systèmes embarqués, chef de projet r&d, chef de projet industrie, ingénieur électrotechnique, ingénieur
      conception, ingénieur automatisme, ingénieur matériaux, ingénieur chimiste, ingénieur essais, responsable bureau
      d’études, responsable r&d, ingénieur bureau d’études, ingénieur aéronautique, ingénieur projet, ingénieur projets
      industriels, attaché de recherche clinique, arc, chef de projet recherche clinique, ingénieur mécatronique,
      ingénieur électricité, chef de projet développement, ingénieur hardware, ingénieur simulation`,
    tasks: list`concevoir de nouveaux produits, faire des calculs et des essais, piloter un projet, rédiger les
      rapports`,
    skills: list`conception, calcul, gestion de projet, anglais`,
    near: ['H1210', 'H1402', 'H1102', 'H1203', 'H1502', 'H1501', 'M1806', 'H1302'],
    cues: list`recherche, développement, conception, innovation, prototypes, essais, projet, études, simulation`,
  },
  {
    code: 'H1207',
    label: 'Rédacteur / Rédactrice technique',
    names: list`rédacteur technique, rédactrice technique, rédacteur de notices, rédacteur de documentation
      technique, technicien documentation, rédacteur technique aéronautique, illustrateur technique`,
    tasks: list`écrire les notices, illustrer la documentation, mettre à jour les manuels`,
    skills: list`rédaction, anglais technique`,
    near: ['H1404', 'E1104', 'H1101', 'H1203', 'E1106', 'M1805', 'E1103', 'E1108'],
    cues: list`documentation, notices, manuels, rédaction technique`,
  },
  {
    code: 'H1208',
    label: "Automaticien / Automaticienne en bureau d'études",
    names: list`technicien automatisme, automaticien bureau d’études, programmeur automate, technicien en
      automatismes, roboticien, programmeur robot, technicien robotique, automaticien de mise en service, automaticien
      roboticien, développeur automatisme, chargé d’études automatisme, technicien mise en service, instrumentiste
      bureau d’études`,
    tasks: list`programmer les automates, faire les schémas, mettre en service une ligne`,
    skills: list`siemens, schneider, programmation d’automates`,
    near: ['I1302', 'H1209', 'H1206', 'I1304', 'H1202', 'H1404', 'I1305', 'F1602'],
    cues: list`automates, programmation, siemens, schneider, supervision, robots, mise en service`,
  },
  {
    code: 'H1209',
    label: 'Technicien / Technicienne en électricité et électronique études et développement',
    names: list`technicien bureau d’études électronique, technicien électronicien, technicien électrotechnicien
      études, technicien d’essais électronique, technicien développement électronique, électronicien, électronicienne,
      technicien radiofréquence, technicien études électriques, technicien en électronique embarquée`,
    tasks: list`tester des cartes, faire des prototypes, mesurer, rédiger les essais`,
    skills: list`électronique, mesure, schémas`,
    near: ['I1305', 'H1202', 'H1504', 'H2605', 'H1208', 'H1210', 'I1307'],
    cues: list`électronique, cartes, oscilloscope, prototypes, schémas, essais`,
  },
  {
    code: 'H1210',
    label: 'Technicien / Technicienne R&D',
    names: list`technicien r&d, technicien recherche et développement, technicien d’études, technicien d’essais,
      technicien études et développement, technicien de recherche, technicien prototype, technicien essais mécaniques,
      prototypiste, technicien développement, assistant ingénieur, technicien matériaux, assistant chef de projet
      industrie, technicien laboratoire r&d, formulateur technicien, technicien banc d’essai, metteur au point`,
    tasks: list`réaliser des essais, monter des prototypes, analyser les résultats, rédiger les comptes rendus`,
    skills: list`essais, mesure, tableur`,
    near: ['H1503', 'H1206', 'H1404', 'H1203', 'H1504', 'H1209', 'H1505'],
    cues: list`essais, développement, prototypes, mesures, laboratoire, banc, recherche`,
  },
  {
    code: 'H1301',
    label: 'Inspecteur / Inspectrice de conformité',
    names: list`inspecteur de conformité, contrôleur non destructif, contrôleur cnd, technicien cnd, technicien
      contrôle non destructif, inspecteur appareils à pression, inspecteur nucléaire, inspecteur soudage, contrôleur
      technique levage, inspecteur équipements sous pression, vérificateur de levage, inspecteur métrologie légale,
      auditeur de certification, inspecteur technique`,
    tasks: list`vérifier des équipements, contrôler des soudures, rédiger des procès-verbaux`,
    skills: list`réglementation, ultrasons, radiographie`,
    near: ['H1506', 'F1103', 'H1303', 'H1502', 'H1504', 'H1302', 'I1301'],
    cues: list`contrôle, conformité, soudures, inspection, ressuage, ultrasons, réglementation`,
  },
  {
    code: 'H1302',
    label: 'Ingénieur / Ingénieure Hygiène, Sécurité et Environnement en industrie (HSE)',
    names: list`ingénieur hse, responsable hse, ingénieur qhse, responsable qhse, responsable qse, ingénieur
      sécurité, responsable sécurité environnement, ingénieur environnement industrie, coordinateur hse, coordinateur
      qse, chargé hse, chargé de mission hse, responsable environnement industriel, ingénieur sûreté nucléaire,
      ingénieur radioprotection, chargé de prévention des risques, responsable prévention, préventeur, chargé qhse,
      manager hse, conseiller en prévention des risques professionnels`,
    tasks: list`analyser les risques, tenir le document unique, former aux règles, suivre les accidents`,
    skills: list`réglementation, audit, animation`,
    near: ['H1303', 'F1204', 'H1502', 'H1402', 'H1206', 'K1502', 'H1301', 'I1102'],
    cues: list`hse, qse, sécurité, environnement, risques, document unique, iso 14001, prévention`,
  },
  {
    code: 'H1303',
    label: 'Technicien / Technicienne en Hygiène, Sécurité, Environnement industriel (HSE)',
    names: list`technicien hse, animateur hse, animatrice sécurité environnement, animateur qse, animateur qhse,
      technicien qhse, technicien sécurité environnement, technicien environnement industriel, assistant hse, assistant
      qse, assistante qhse, technicien prévention sécurité, technicien radioprotection, radioprotectionniste, assistant
      qualité sécurité environnement, alternant hse, animateur sécurité`,
    tasks: list`faire des visites de sécurité, accueillir les nouveaux, suivre les déchets, tenir les registres`,
    skills: list`réglementation, audit, sensibilisation`,
    near: ['H1302', 'F1204', 'H1404', 'I1503', 'H1301', 'H1504', 'K2111', 'H1503'],
    cues: list`sécurité, hse, prévention, risques, accidents, déchets, radioprotection, audits`,
  },
  {
    code: 'H1401',
    label: 'Responsable ordonnancement-lancement-planification en industrie',
    names: list`responsable planification, responsable ordonnancement, responsable planning production, responsable
      supply chain production, responsable gestion de production, supply planner, planificateur industriel, responsable
      logistique industrielle, demand planner, ingénieur logistique industrielle, responsable ordonnancement lancement,
      master planner`,
    tasks: list`planifier la production, équilibrer la charge, suivre les stocks, animer l’équipe`,
    skills: list`erp, planification, tableur`,
    near: ['H1403', 'N1301', 'H2502', 'N1303', 'H1402', 'H1502', 'M1101', 'H1206'],
    cues: list`planification, ordonnancement, production, erp, charge, stocks`,
  },
  {
    code: 'H1402',
    label: 'Ingénieur / Ingénieure méthodes et process',
    names: list`ingénieur méthodes, ingénieur process, ingénieur procédés, ingénieur industrialisation, responsable
      méthodes, ingénieur amélioration continue, responsable amélioration continue, lean manager, responsable
      industrialisation, ingénieur méthodes industrialisation, ingénieur procédé, chef de projet industrialisation,
      ingénieur génie des procédés, ingénieur méthodes maintenance, ingénieur génie industriel, responsable process`,
    tasks: list`améliorer les procédés, industrialiser un produit, mesurer les temps, réduire les pertes`,
    skills: list`lean, gestion de projet, statistiques`,
    near: ['H1404', 'H1206', 'H2502', 'H1502', 'H1401', 'I1102', 'H1403'],
    cues: list`méthodes, process, procédés, industrialisation, lean, amélioration continue, productivité`,
  },
  {
    code: 'H1403',
    label: 'Gestionnaire de flux de production',
    names: list`technicien ordonnancement, gestionnaire de production, gestionnaire de flux, gestionnaire de flux de
      production, agent d’ordonnancement, ordonnanceur, agent de planning, planificateur, technicien gestion de
      production, technicien logistique industrielle, agent de lancement, lanceur, assistant de production, assistante
      planification, pilote de flux, planificateur de production, gestionnaire ordonnancement, technicien
      planification`,
    tasks: list`lancer les ordres de fabrication, suivre les stocks, relancer les ateliers, mettre à jour le planning`,
    skills: list`erp, tableur, organisation`,
    near: ['N1303', 'H1401', 'H1404', 'N1103', 'H2504', 'M1101', 'H1402'],
    cues: list`ordonnancement, ordres de fabrication, planning, erp, stocks, flux, gpao`,
  },
  {
    code: 'H1404',
    label: 'Technicien / Technicienne méthodes',
    names: list`technicien méthodes, technicienne méthodes, technicien process, technicien industrialisation, agent
      de méthodes, préparateur méthodes, technicien amélioration continue, technicien méthodes maintenance, préparateur
      maintenance, technicien fao, programmeur fao, gammiste, préparateur de fabrication, technicien de préparation,
      technicien procédés, chronométreur analyseur, technicien industrialisation méthodes, technicien de process,
      deviseur industriel, deviseur en mécanique`,
    tasks: list`rédiger les gammes, chiffrer les temps, améliorer les postes, programmer la machine`,
    skills: list`gammes, lecture de plan, CAO FAO`,
    near: ['H1402', 'H1403', 'H1203', 'H2503', 'H1506', 'H1504', 'H2912'],
    cues: list`gammes, méthodes, temps, fabrication, fao, amélioration, postes, process`,
  },
  {
    code: 'H1501',
    label: "Responsable de laboratoire d'analyse industrielle",
    names: list`responsable de laboratoire, responsable laboratoire d’analyse, directeur de laboratoire, chef de
      laboratoire, responsable labo contrôle, responsable contrôle qualité laboratoire, manager de laboratoire`,
    tasks: list`organiser les analyses, valider les résultats, encadrer les techniciens`,
    skills: list`chimie, qualité, encadrement`,
    near: ['H1502', 'H1503', 'H1206', 'J1201', 'H1505', 'H2502'],
    cues: list`laboratoire, analyses, accréditation, techniciens, méthodes`,
  },
  {
    code: 'H1502',
    label: 'Responsable qualité en industrie',
    names: list`responsable qualité, responsable de la qualité, ingénieur qualité, ingénieure qualité, responsable
      assurance qualité, chargé assurance qualité, chargée d’assurance qualité, assistant qualité, assistante qualité,
      qualiticien, qualiticienne, animateur qualité, responsable qualité agroalimentaire, directeur qualité,
      coordinateur qualité, chargé de qualité, manager qualité, responsable affaires réglementaires, chargé d’affaires
      réglementaires, responsable qualité fournisseurs, auditeur qualité, responsable système qualité, pilote qualité,
      responsable qualité système, chargé de mission qualité, responsable assurance qualité produits, ingénieur qualité
      fournisseur, chargé d’affaires pharmaceutiques, alternant qualité`,
    tasks: list`tenir le système qualité, mener des audits, traiter les réclamations, former aux procédures, suivre
      les indicateurs`,
    skills: list`normes ISO, audit, résolution de problèmes`,
    near: ['H1506', 'H1302', 'H1503', 'H1402', 'H2502', 'H1206', 'H1504', 'H1501'],
    cues: list`qualité, iso 9001, audits, procédures, non-conformités, certification, réclamations, indicateurs`,
  },
  {
    code: 'H1503',
    label: "Technicien / Technicienne de laboratoire d'analyse industrielle",
    names: list`technicien de laboratoire, technicienne de laboratoire, technicien de laboratoire industriel,
      laborantin, laborantine, technicien chimiste, technicien d’analyses, technicien analyse physico-chimie, technicien
      contrôle qualité laboratoire, technicien microbiologie, technicien qualité laboratoire, technicien labo, aide
      laborantin, aide de laboratoire, préleveur, préleveur d’échantillons, agent de laboratoire, opérateur de
      laboratoire, technicien en chimie, analyste laboratoire, chimiste, technicien de laboratoire agroalimentaire,
      préparateur de laboratoire, technicien chimie analytique, technicien microbiologiste, technicien qualité
      agroalimentaire`,
    tasks: list`préparer les échantillons, faire les analyses, noter les résultats, entretenir les appareils`,
    skills: list`chromatographie, microbiologie, bonnes pratiques de laboratoire`,
    near: ['H1210', 'J1302', 'H1506', 'H2301', 'H1505', 'H1504', 'H1501', 'K2301'],
    cues: list`laboratoire, analyses, échantillons, chimie, microbiologie, hplc, prélèvements, dosages`,
  },
  {
    code: 'H1504',
    label: 'Contrôleur / Contrôleuse technique en électricité-électronique',
    names: list`contrôleur électronique, testeur électronique, technicien de test électronique, technicien test,
      contrôleur électrique, opérateur de test, technicien d’essais électriques, contrôleur en électricité, testeur
      dépanneur carte, contrôleur câblage, technicien essais`,
    tasks: list`tester les cartes, mesurer, dépanner, remplir les fiches de contrôle`,
    skills: list`mesure, électronique`,
    near: ['H2605', 'I1305', 'H1209', 'H1506', 'H1503', 'H1404', 'H1303', 'H1210'],
    cues: list`tests, cartes, électronique, mesures, contrôle, banc de test`,
  },
  {
    code: 'H1505',
    label: 'Nez',
    names: list`parfumeur, nez, parfumeur créateur, formulateur, formulatrice, formulateur cosmétique, aromaticien,
      évaluateur parfum, analyste sensoriel, technicien formulation, technicien analyse sensorielle, dégustateur,
      formulateur peinture`,
    tasks: list`mettre au point une formule, peser les matières, évaluer une odeur, faire des tests`,
    skills: list`formulation, chimie, odorat`,
    near: ['H1210', 'H1503', 'H1206', 'H3303', 'H1501', 'H1201', 'H2301'],
    cues: list`formulation, parfum, cosmétique, arômes, tests sensoriels`,
  },
  {
    code: 'H1506',
    label: 'Contrôleur / Contrôleuse technique en métallurgie',
    names: list`contrôleur qualité, contrôleuse qualité, contrôleur métallurgie, technicien qualité, technicienne
      qualité, contrôleur dimensionnel, métrologue, technicien métrologie, contrôleur tridimensionnel, contrôleur
      mécanique, contrôleur visuel, agent de contrôle qualité, technicien contrôle qualité, opérateur contrôle,
      contrôleur qualité mécanique, technicien qualité industrie, agent qualité, opérateur qualité, inspecteur qualité,
      contrôleur aéronautique, contrôleuse qualitée`,
    tasks: list`contrôler les pièces, mesurer les cotes, traiter les non-conformités, étalonner les instruments`,
    skills: list`métrologie, lecture de plan, pied à coulisse`,
    near: ['H1502', 'H1504', 'H2909', 'H1503', 'H1404', 'H1303', 'H2903', 'H2503'],
    cues: list`contrôle, qualité, pièces, mesures, métrologie, tridimensionnel, cotes, non-conformité`,
  },
];
