import { list, type LexiconEntry } from './lexicon-entry.js';

/** Banking, insurance, property. */
export const lexiconC: LexiconEntry[] = [
  {
    code: 'C1101',
    label: 'Chargé / Chargée de produit en assurances',
    names: list`concepteur de produits d’assurance, chef de produit assurance, chargé de développement assurance,
      responsable produit assurance, concepteur de contrats d’assurance`,
    tasks: list`imaginer des garanties, étudier le marché, rédiger les contrats`,
    skills: list`droit des assurances, étude de marché`,
    near: ['C1105', 'C1110', 'M1703', 'C1109', 'C1102', 'C1104', 'C1204', 'M1705'],
    cues: list`assurance, garanties, produit, tarif, contrats`,
  },
  {
    code: 'C1102',
    label: 'Conseiller / Conseillère en assurances',
    names: list`conseiller en assurance, conseillère en assurances, commercial en assurance, conseiller clientèle
      assurance, chargé de clientèle assurance, vendeur d’assurances, conseiller mutuelle, conseiller mutualiste,
      commercial mutuelle, conseiller prévoyance, conseiller commercial en assurances, collaborateur d’agence
      d’assurance, collaborateur agence générale, téléconseiller assurance, conseiller protection sociale`,
    tasks: list`recevoir les assurés, proposer des contrats, suivre un portefeuille, établir des devis, prospecter`,
    skills: list`vente, droit des assurances, relation client`,
    near: ['C1103', 'C1109', 'C1206', 'D1403', 'C1107', 'C1110', 'C1203', 'C1201'],
    cues: list`assurance, mutuelle, contrats, assurés, prévoyance, sinistres, agence, santé`,
  },
  {
    code: 'C1103',
    label: 'Courtier / Courtière en assurance',
    names: list`courtier en assurance, courtière en assurances, agent général d’assurance, agent d’assurance,
      mandataire en assurance, mandataire d’assurance, courtier, intermédiaire en assurances`,
    tasks: list`négocier avec les compagnies, conseiller les entreprises, développer un cabinet`,
    skills: list`négociation, gestion de cabinet, réglementation`,
    near: ['C1102', 'C1110', 'C1206', 'C1104', 'C1205', 'D1402', 'C1107', 'C1109'],
    cues: list`cabinet, courtage, compagnies, portefeuille, risques`,
  },
  {
    code: 'C1104',
    label: "Responsable d'agence en assurances",
    names: list`directeur d’agence d’assurance, responsable d’agence assurance, responsable de bureau assurance,
      inspecteur d’assurance, inspecteur commercial assurances`,
    tasks: list`diriger l’équipe, suivre les résultats, animer un réseau d’agents`,
    skills: list`animation d’équipe, pilotage commercial`,
    near: ['C1102', 'C1103', 'C1207', 'D1406', 'C1108', 'C1101', 'M1302'],
    cues: list`agence, assurance, équipe, objectifs, réseau`,
  },
  {
    code: 'C1105',
    label: 'Actuaire',
    names: list`actuaire, actuaire conseil, chargé d’études actuarielles, chargée d’études actuarielles, ingénieur
      actuaire, statisticien en assurance`,
    tasks: list`calculer les tarifs, modéliser les risques, évaluer les provisions`,
    skills: list`statistiques, mathématiques financières, tableur et code`,
    near: ['C1101', 'M1403', 'M1201', 'C1202', 'C1110', 'C1303', 'C1204'],
    cues: list`actuariat, provisions, solvabilité, modèles, statistiques`,
  },
  {
    code: 'C1106',
    label: 'Expert / Experte risques en assurances',
    names: list`expert en assurance, expert automobile, experte automobile, expert incendie, expert sinistres,
      inspecteur risques, préventeur assurance, ingénieur prévention assurance, expert bâtiment assurance, expert
      d’assuré`,
    tasks: list`constater les dégâts, chiffrer les réparations, rédiger un rapport d’expertise`,
    skills: list`expertise, chiffrage, bâtiment ou automobile`,
    near: ['C1107', 'F1103', 'I1103', 'F1108', 'C1110', 'I1604', 'C1109', 'C1102'],
    cues: list`sinistre, expertise, dommages, véhicules, rapport, chiffrage`,
  },
  {
    code: 'C1107',
    label: "Chargé / Chargée d'indemnisations en assurances",
    names: list`gestionnaire sinistres, gestionnaire de sinistres, régleur sinistres, indemnisateur, chargé
      d’indemnisation, gestionnaire indemnisation, gestionnaire sinistres auto, gestionnaire sinistres habitation,
      télé-gestionnaire sinistres`,
    tasks: list`ouvrir les dossiers de sinistre, mandater un expert, calculer l’indemnité, répondre aux assurés`,
    skills: list`droit des assurances, gestion de dossiers, téléphone`,
    near: ['C1109', 'C1106', 'C1102', 'C1401', 'C1110', 'K1902', 'D1408'],
    cues: list`sinistres, indemnisation, assurés, dossiers, expert, dommages`,
  },
  {
    code: 'C1108',
    label: 'Responsable de département en assurances',
    names: list`responsable de service assurance, responsable indemnisation, manager de gestion assurance,
      responsable de gestion assurance, chef de service sinistres`,
    tasks: list`diriger un service, suivre les délais, former les gestionnaires`,
    skills: list`encadrement, droit des assurances`,
    near: ['C1104', 'C1109', 'C1207', 'M1301', 'C1107', 'D1406', 'M1704', 'C1102'],
    cues: list`assurance, service, équipe, gestion`,
  },
  {
    code: 'C1109',
    label: 'Gestionnaire en assurances',
    names: list`gestionnaire assurance, gestionnaire en assurances, gestionnaire de contrats, rédacteur assurance,
      rédactrice production assurance, gestionnaire santé prévoyance, gestionnaire prestations santé, gestionnaire
      mutuelle, gestionnaire vie, gestionnaire production assurance, gestionnaire retraite, liquidateur retraite,
      gestionnaire prévoyance`,
    tasks: list`établir les contrats, mettre à jour les dossiers, traiter les remboursements, répondre aux adhérents`,
    skills: list`gestion de dossiers, droit des assurances, saisie`,
    near: ['C1107', 'C1401', 'C1102', 'M1607', 'C1110', 'D1401', 'M1605'],
    cues: list`contrats, adhérents, prestations, mutuelle, prévoyance, cotisations, remboursements`,
  },
  {
    code: 'C1110',
    label: 'Souscripteur / Souscriptrice en assurances',
    names: list`souscripteur, souscriptrice, souscripteur assurance, souscripteur construction, souscripteur iard,
      chargé de souscription, tarificateur, inspecteur souscription, rédacteur souscripteur`,
    tasks: list`analyser le risque, fixer le tarif, rédiger les clauses, accepter ou refuser`,
    skills: list`analyse de risque, droit des assurances`,
    near: ['C1101', 'C1103', 'C1109', 'C1102', 'C1107', 'C1106', 'C1202', 'C1105'],
    cues: list`souscription, risques, tarification, contrats, entreprises`,
  },
  {
    code: 'C1201',
    label: "Chargé / Chargée d'accueil en banque",
    names: list`chargé d’accueil banque, chargée d’accueil bancaire, guichetier, guichetière, conseiller d’accueil
      banque, agent d’accueil bancaire, hôte d’accueil banque, guichetier banque, guichetier la poste, conseiller
      accueil bancaire, chargé de clientèle guichet, agent de change, caissier de banque`,
    tasks: list`accueillir les clients de l’agence, faire les opérations au guichet, orienter vers un conseiller,
      prendre les rendez-vous`,
    skills: list`accueil, opérations de caisse, vente`,
    near: ['C1206', 'M1601', 'C1401', 'C1203', 'C1102', 'D1408', 'C1109', 'D1505'],
    cues: list`banque, guichet, agence, chèques, espèces, comptes`,
  },
  {
    code: 'C1202',
    label: 'Analyste de crédits et risques bancaires',
    names: list`analyste crédit, analyste risques, analyste risques bancaires, analyste engagement, responsable
      engagements, chargé de conformité bancaire, analyste kyc, chargé kyc, analyste lcb-ft, contrôleur des risques
      bancaires, risk manager banque, analyste conformité`,
    tasks: list`étudier une demande de prêt, noter un client, contrôler les dossiers, lutter contre la fraude`,
    skills: list`analyse financière, réglementation bancaire`,
    near: ['M1201', 'C1206', 'C1401', 'C1205', 'C1203', 'C1110', 'M1204'],
    cues: list`crédit, risque, engagement, conformité, fraude, kyc, blanchiment`,
  },
  {
    code: 'C1203',
    label: "Chargé / Chargée d'affaires bancaires entreprise",
    names: list`chargé de clientèle à distance banque, téléconseiller bancaire, conseiller bancaire en ligne,
      conseiller à distance banque, chargé de relation client banque, conseiller crédit à la consommation, chargé de
      recouvrement bancaire, conseiller banque en ligne, chargé d’affaires crédit-bail`,
    tasks: list`répondre aux clients par téléphone, proposer un crédit, suivre les impayés`,
    skills: list`téléphone, vente, produits bancaires`,
    near: ['C1206', 'D1408', 'C1201', 'C1102', 'C1205', 'C1202', 'D1402', 'C1207'],
    cues: list`banque, téléphone, crédit, clients, carte, comptes`,
  },
  {
    code: 'C1204',
    label: 'Gestionnaire de produits bancaires',
    names: list`chef de produit bancaire, gestionnaire de produits bancaires, responsable monétique, chargé de
      monétique, concepteur de produits financiers, chef de marché banque`,
    tasks: list`concevoir une offre, suivre les ventes, rédiger les fiches produit`,
    skills: list`marketing, produits financiers`,
    near: ['M1703', 'C1202', 'C1101', 'C1401', 'C1303', 'M1201', 'C1206', 'M1705'],
    cues: list`monétique, épargne, cartes, produits, offre bancaire`,
  },
  {
    code: 'C1205',
    label: 'Conseiller / Conseillère en gestion de patrimoine',
    names: list`conseiller en gestion de patrimoine, cgp, conseiller patrimonial, conseillère en patrimoine,
      gestionnaire de patrimoine, banquier privé, conseiller en investissements, conseiller en placements, conseiller
      financier, ingénieur patrimonial`,
    tasks: list`étudier le patrimoine, proposer des placements, optimiser la fiscalité, suivre les clients`,
    skills: list`fiscalité, produits financiers, vente`,
    near: ['C1206', 'C1102', 'C1303', 'C1504', 'C1203', 'C1103', 'C1501'],
    cues: list`patrimoine, placements, fiscalité, épargne, investissement, défiscalisation`,
  },
  {
    code: 'C1206',
    label: 'Conseiller / Conseillère de clientèle bancaire',
    names: list`conseiller bancaire, conseillère bancaire, conseiller clientèle banque, chargé de clientèle banque,
      conseiller clientèle particuliers, chargé de clientèle particuliers, chargé de clientèle professionnels,
      conseiller pro banque, banquier, gestionnaire de clientèle bancaire, courtier en crédit, courtier en prêt
      immobilier, courtier en financement, chargé d’affaires entreprises banque, conseiller commercial banque, attaché
      commercial bancaire, conseiller de clientèle`,
    tasks: list`recevoir les clients, monter un dossier de prêt, vendre des produits d’épargne, suivre un portefeuille`,
    skills: list`vente, produits bancaires, analyse de dossier`,
    near: ['C1201', 'C1205', 'C1203', 'C1102', 'C1202', 'C1207', 'D1403', 'C1103'],
    cues: list`banque, agence, clients, crédit, prêt, épargne, portefeuille, particuliers`,
  },
  {
    code: 'C1207',
    label: "Directeur / Directrice d'agence bancaire",
    names: list`directeur d’agence bancaire, directrice d’agence bancaire, directeur d’agence banque, responsable
      d’agence bancaire, directeur de groupe d’agences, adjoint directeur d’agence bancaire, directeur de point de vente
      bancaire, directeur d’établissement bureau de poste`,
    tasks: list`diriger l’agence, animer les conseillers, suivre les résultats et les risques`,
    skills: list`encadrement, pilotage commercial, crédit`,
    near: ['C1206', 'C1104', 'D1406', 'C1205', 'C1203', 'C1108', 'M1302', 'C1202'],
    cues: list`agence bancaire, équipe, objectifs, résultats`,
  },
  {
    code: 'C1301',
    label: 'Trader',
    names: list`trader, trader junior, opérateur de marché, sales trader, vendeur marchés financiers, broker,
      arbitragiste, cambiste, structureur`,
    tasks: list`acheter et vendre sur les marchés, suivre les cours, gérer les risques`,
    skills: list`marchés financiers, anglais, calcul rapide`,
    near: ['C1303', 'C1302', 'M1201', 'C1205', 'M1207', 'C1203'],
    cues: list`marchés, actions, obligations, salle de marché, produits dérivés`,
  },
  {
    code: 'C1302',
    label: 'Gestionnaire des opérations sur les marchés financiers',
    names: list`gestionnaire back office, back office titres, middle office, gestionnaire middle-office, contrôleur
      de transactions financières, gestionnaire opérations sur titres, technicien back office bancaire`,
    tasks: list`vérifier les ordres, régler les titres, traiter les écarts`,
    skills: list`titres, rigueur, anglais`,
    near: ['C1401', 'C1301', 'M1207', 'C1303', 'C1202', 'M1203', 'C1109'],
    cues: list`back office, titres, règlement-livraison, transactions, opérations`,
  },
  {
    code: 'C1303',
    label: 'Gérant / Gérante de portefeuille financier',
    names: list`gérant de portefeuille, gestionnaire de portefeuille, asset manager, gérant opcvm, analyste buy
      side, gestionnaire d’actifs, fund manager`,
    tasks: list`choisir les placements, suivre les fonds, rendre compte aux clients`,
    skills: list`analyse financière, marchés`,
    near: ['C1301', 'C1205', 'M1201', 'C1302', 'C1202', 'C1105', 'M1207'],
    cues: list`portefeuille, fonds, actifs, performance, investissement`,
  },
  {
    code: 'C1401',
    label: 'Agent administratif / Agente administrative banque ou assurance',
    names: list`agent administratif banque, gestionnaire bancaire, technicien administratif bancaire, agent de
      traitement bancaire, gestionnaire de crédits, gestionnaire succession, assistant commercial banque, gestionnaire
      moyens de paiement, gestionnaire administratif banque, employé de banque, assistant bancaire, gestionnaire de
      prêts, technicien bancaire`,
    tasks: list`traiter les dossiers, vérifier les pièces, saisir les opérations, classer`,
    skills: list`gestion administrative, réglementation bancaire, saisie`,
    near: ['C1109', 'C1302', 'C1201', 'M1607', 'M1203', 'C1107', 'C1202'],
    cues: list`dossiers, opérations bancaires, crédits, successions, conformité, back office`,
  },
  {
    code: 'C1501',
    label: 'Gestionnaire de copropriété',
    names: list`gestionnaire de copropriété, syndic, syndic de copropriété, gestionnaire syndic, principal de
      copropriété, assistant de copropriété, assistante de copropriété, assistant syndic, gestionnaire d’immeubles,
      comptable copropriété, gestionnaire copro`,
    tasks: list`tenir les assemblées générales, suivre les travaux, visiter les immeubles, préparer le budget`,
    skills: list`droit de la copropriété, comptabilité, bâtiment`,
    near: ['C1502', 'C1504', 'M1607', 'F1103', 'C1503', 'K1902', 'M1203'],
    cues: list`copropriété, syndic, assemblée générale, immeubles, copropriétaires, charges`,
  },
  {
    code: 'C1502',
    label: 'Chargé / Chargée de gestion locative en immobilier',
    names: list`gestionnaire locatif, gestionnaire locative, chargé de gestion locative, assistant gestion locative,
      assistante de gestion immobilière, gestionnaire immobilier, gestionnaire de biens, property manager, chargé
      d’attribution logement, chargé de clientèle bailleur social, chargé de gestion hlm, chargé de clientèle logement
      social, gestionnaire de patrimoine locatif, chargé de quittancement, responsable de gestion locative, conseiller
      logement, gérant d’immeubles`,
    tasks: list`faire visiter et louer, rédiger les baux, faire les états des lieux, suivre les loyers et les impayés`,
    skills: list`droit du logement, relation locataires, états des lieux`,
    near: ['C1501', 'C1504', 'K1205', 'M1607', 'K1201', 'K1801', 'M1601', 'C1503'],
    cues: list`locataires, loyers, baux, états des lieux, logements, bailleur, résidence, quittances`,
  },
  {
    code: 'C1503',
    label: "Chargé / Chargée d'affaires immobilières",
    names: list`chef de projet immobilier, responsable de programmes immobiliers, chargé d’opérations immobilières,
      promoteur immobilier, monteur d’opérations, chargé de montage d’opérations, développeur foncier, prospecteur
      foncier, responsable développement foncier, assistant de programmes immobiliers, aménageur foncier, chargé de
      développement immobilier`,
    tasks: list`chercher des terrains, monter un programme, suivre les permis, coordonner les travaux`,
    skills: list`urbanisme, montage financier, droit de la construction`,
    near: ['F1201', 'C1504', 'F1106', 'C1501', 'F1101', 'K1802', 'D1407'],
    cues: list`programme immobilier, foncier, terrains, permis de construire, promotion, logements`,
  },
  {
    code: 'C1504',
    label: 'Conseiller / Conseillère immobilier',
    names: list`agent immobilier, agente immobilière, négociateur immobilier, négociatrice immobilière, conseiller
      immobilier, conseillère immobilière, commercial immobilier, commercial en immobilier, vendeur immobilier,
      mandataire immobilier, conseiller en immobilier indépendant, transaction immobilière, assistant commercial
      immobilier, responsable d’agence immobilière, conseiller location, négociateur location, chasseur immobilier,
      directeur d’agence immobilière, agent imobilier`,
    tasks: list`prospecter des biens, estimer une maison, faire visiter, négocier la vente, rédiger les annonces`,
    skills: list`vente, négociation, droit immobilier, permis B`,
    near: ['C1502', 'D1403', 'C1503', 'D1402', 'C1501', 'C1102', 'D1404'],
    cues: list`immobilier, biens, visites, mandats, estimation, agence, vente de maisons, appartements, prospection`,
  },
];
