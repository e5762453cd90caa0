import { list, type LexiconEntry } from './lexicon-entry.js';

/** Support to companies. */
export const lexiconM16: LexiconEntry[] = [
  {
    code: 'M1601',
    label: "Chargé / Chargée d'accueil",
    names: list`hôte d’accueil, hôtesse d’accueil, hôtesse, hôte, agent d’accueil, agente d’accueil, chargé d’accueil,
      chargée d’accueil, employé d’accueil, employée d’accueil, personnel d’accueil, accueil et standard,
      standardiste, hôtesse standardiste, hôte standardiste, standard téléphonique, accueil téléphonique,
      agent d’information, agent d’accueil polyvalent, agent d’accueil billetterie, hôte d’accueil et de caisse,
      hôtesse événementiel, hôtesse événementielle, hôte accueil entreprise, agent d’accueil mairie,
      hôtesse d’acceuil, agent d’acceuil, chargé d’acceuil, secrétaire auto-école`,
    tasks: list`accueillir et orienter les visiteurs, répondre au téléphone, transférer les appels,
      prendre les messages, remettre les badges, gérer le courrier, prendre les rendez-vous,
      tenir les salles de réunion, renseigner le public, saisir des informations`,
    skills: list`accueil du public, standard téléphonique, expression orale, bureautique, discrétion, anglais,
      gestion d’agenda, gestion des conflits`,
    near: ['G1703', 'M1602', 'M1607', 'G1101', 'D1505', 'K1205', 'D1408', 'M1609'],
    cues: list`accueil, visiteurs, standard, appels, téléphone, courrier, badges, orientation, usagers, rendez-vous,
      renseignements, billetterie, salon, événementiel, sourire, public`,
  },
  {
    code: 'M1602',
    label: 'Agent administratif / Agente administrative',
    names: list`agent administratif, agente administrative, employé administratif, employée administrative,
      employé de bureau, employée de bureau, aide administratif, aide administrative, agent de bureau,
      auxiliaire de bureau, travail de bureau, adjoint administratif, adjointe administrative,
      agent administratif polyvalent, classement et archivage, archivage, agent d’archivage bureau,
      guichetier administratif, agent administratif mairie, employé service courrier et archives,
      agent administratif d’accueil, agent adminstratif`,
    tasks: list`saisir des dossiers, classer et archiver, photocopier et numériser, ouvrir et distribuer le courrier,
      répondre au téléphone, mettre à jour un fichier, préparer des envois, recevoir le public au guichet,
      vérifier des pièces, rédiger un courrier simple`,
    skills: list`bureautique, saisie rapide, classement, orthographe, accueil du public, tableur, discrétion,
      organisation`,
    near: ['M1607', 'M1606', 'M1601', 'M1605', 'D1401', 'M1609', 'M1501', 'C1401'],
    cues: list`dossiers, classement, archivage, saisie, courrier, bureau, photocopies, numérisation, guichet,
      administratif, mairie, fichiers, pièces, excel, formulaires, scan`,
  },
  {
    code: 'M1603',
    label: 'Facteur / Factrice',
    names: list`facteur, factrice, facteur à vélo, distributeur de prospectus, distributeur de journaux,
      distributeur de publicité, porteur de presse, agent courrier, agent de tri postal, vaguemestre, porteur de
      journaux, distributeur de flyers, agent du courrier, employé courrier, trieur postal, agent de tri courrier,
      facteur préparateur, préparateur courrier, tracteur de flyers, distributrice, boîtage, livreur de journaux, agent
      de service courrier, facteur polyvalent`,
    tasks: list`trier le courrier, distribuer à pied ou en voiture, remettre les recommandés`,
    skills: list`permis B, sens de l’orientation`,
    near: ['N4105', 'N4104', 'N1103', 'M1601', 'M1602', 'N1105', 'E1307', 'K2501'],
    cues: list`courrier, tournée, tri, boîtes aux lettres, prospectus, journaux, la poste`,
  },
  {
    code: 'M1604',
    label: 'Assistant / Assistante de direction',
    names: list`assistant de direction, assistante de direction, assistante de dg, secrétaire de direction, office
      manager, assistant de manager, assistante exécutive, assistant personnel, assistante polyvalente de direction,
      bras droit, assistant de dirigeant, executive assistant, assistante manager, assistant manager, assistant de
      direction générale, assistant de pôle, assistant de département, assistante de service direction, assistante de
      présidence, assistant direction, assistante pme, assistant de gestion pme direction, gouvernante intendante,
      attaché de direction, secrétaire de la direction, collaborateur parlementaire`,
    tasks: list`gérer l’agenda, organiser les réunions, préparer les dossiers, filtrer les appels`,
    skills: list`organisation, bureautique, anglais, discrétion`,
    near: ['M1607', 'M1605', 'M1501', 'M1601', 'M1608', 'M1602', 'D1401', 'E1103'],
    cues: list`agenda, réunions, direction, déplacements, comptes rendus, dirigeant, courrier`,
  },
  {
    code: 'M1605',
    label: 'Secrétaire technique',
    names: list`secrétaire technique, assistant technique, assistante technique, assistant de travaux, assistante
      travaux, secrétaire bâtiment, assistant btp, assistant technique et administratif, assistante de chantier,
      assistant d’exploitation technique, assistant bureau d’études, assistante technique btp, secrétaire technique
      bâtiment, assistante sav, assistante de planification technique, assistant administratif technique, secrétaire
      d’atelier, assistant de projet technique, assistant service technique, assistante service maintenance, assistant
      appels d’offres, assistant projet technique, assistant de chargé d’affaires`,
    tasks: list`suivre les dossiers de chantier, préparer les appels d’offres, planifier les interventions`,
    skills: list`bureautique, connaissance technique`,
    near: ['M1607', 'M1604', 'D1401', 'F1104', 'M1608', 'M1501', 'M1602', 'M1609'],
    cues: list`technique, travaux, chantiers, interventions, planning, appels d’offres, dossiers`,
  },
  {
    code: 'M1606',
    label: 'Opérateur / Opératrice de saisie',
    names: list`opérateur de saisie, opératrice de saisie, agent de saisie, saisie informatique, dactylo, claviste,
      saisie de données, opérateur de numérisation, agent de numérisation, employé de saisie, opérateur saisie de
      données, chargé de saisie, vidéocodeur, dactylographe, encodeur`,
    tasks: list`saisir des données, vérifier, scanner, classer`,
    skills: list`frappe rapide, tableur`,
    near: ['M1607', 'M1401', 'K1601', 'M1203', 'M1602', 'E1305', 'M1601', 'D1408'],
    cues: list`saisie, données, clavier, scanner, fichiers`,
  },
  {
    code: 'M1607',
    label: 'Secrétaire',
    names: list`secrétaire, secrétariat, secrétaire administrative, secrétaire administratif, assistant
      administratif, assistante administrative, assistante polyvalente, secrétaire polyvalente, secrétaire assistante,
      secrétaire bureautique, secrétaire bilingue, secrétaire d’accueil, secrétaire standardiste, secrétaire de bureau,
      télésecrétaire, secrétaire téléphonique, secrétaire à distance, secrétaire juridique, secrétaire d’intendance,
      secrétaire de collectivité, secrétaire artisan, secrétaire petite entreprise, secretere, assistant
      administration`,
    tasks: list`taper et mettre en page des courriers, répondre au téléphone, tenir l’agenda, classer les documents,
      préparer les devis et les factures, accueillir les visiteurs, rédiger un compte rendu,
      commander les fournitures, relancer par e-mail, organiser les réunions`,
    skills: list`traitement de texte, tableur, orthographe, gestion d’agenda, accueil téléphonique, facturation,
      classement, rédaction, discrétion`,
    near: ['M1602', 'M1604', 'M1601', 'M1609', 'M1605', 'D1401', 'M1608', 'M1501'],
    cues: list`secrétariat, courriers, agenda, téléphone, word, excel, devis, factures, frappe, comptes rendus,
      classement, rendez-vous, planning, rédaction, fournitures, pack office, dossiers`,
  },
  {
    code: 'M1608',
    label: 'Secrétaire comptable',
    names: list`secrétaire comptable, assistant comptable et administrative, assistant de gestion comptable,
      facturier, facturière, agent de facturation, chargé de facturation, gestionnaire facturation, assistant
      facturation, secrétaire facturière, employé administratif et comptable, assistante de gestion comptable,
      secrétaire comptabilité, gestionnaire de facturation, assistante facturation, assistant de gestion administrative
      et comptable, assistante comptable et secrétariat, secrétaire aide-comptable, assistante administrative comptable,
      assistant administratif comptable, secrétaire administrative et comptable`,
    tasks: list`établir les factures, saisir les pièces, relancer, accueillir, classer`,
    skills: list`facturation, comptabilité, bureautique`,
    near: ['M1203', 'M1607', 'M1501', 'M1207', 'M1605', 'M1602', 'D1401', 'M1604'],
    cues: list`factures, comptabilité, secrétariat, relances, courrier, saisie, devis`,
  },
  {
    code: 'M1609',
    label: 'Secrétaire médical / Secrétaire médicale',
    names: list`secrétaire médical, secrétaire médicale, secrétaire médico-sociale, secrétaire médico-social,
      assistante médico-administrative, secrétaire hospitalière, secrétaire de cabinet médical, secrétaire en cabinet
      médical, assistant médico-administratif, agent administratif hospitalier, assistant médico-social, secrétaire
      dentaire, secrétaire cabinet dentaire, télésecrétaire médicale, secrétaire de radiologie, secrétaire en
      radiologie, agent des admissions, standardiste médicale, technicien d’information médicale, tim, technicien de
      l’information médicale, secrétaire en laboratoire d’analyses médicales, assistante médico-sociale, secrétaire
      médical en hôpital`,
    tasks: list`prendre les rendez-vous, accueillir les patients, taper les comptes rendus, tenir les dossiers`,
    skills: list`vocabulaire médical, frappe, accueil`,
    near: ['M1607', 'J1303', 'M1601', 'M1604', 'M1605', 'M1602', 'M1608', 'J1307'],
    cues: list`patients, rendez-vous, cabinet médical, comptes rendus, dossiers médicaux, médecins, secrétariat`,
  },
  {
    code: 'M1701',
    label: "Responsable de l'administration des ventes",
    names: list`responsable administration des ventes, responsable adv, responsable export administratif, directeur
      administration des ventes, responsable gestion commerciale, responsable service clients adv, responsable de
      l’administration commerciale, responsable back-office commercial, coordinateur adv, adv manager, responsable adv
      export`,
    tasks: list`organiser le traitement des commandes, encadrer les assistants, suivre les livraisons et factures`,
    skills: list`encadrement, commerce international`,
    near: ['D1401', 'M1704', 'N1301', 'M1707', 'M1607', 'D1407', 'N1201', 'D1406'],
    cues: list`commandes, administration des ventes, export, livraisons, équipe`,
  },
  {
    code: 'M1702',
    label: 'Planneur / Planneuse stratégique',
    names: list`analyste de tendances, planneur stratégique, planneuse stratégique, trend manager, chasseur de
      tendances, planner stratégique, cool hunter, bureau de style tendance`,
    tasks: list`observer les modes, rédiger un cahier de tendances, conseiller`,
    skills: list`veille, analyse`,
    near: ['M1705', 'B1805', 'E1401', 'M1403', 'M1703', 'M1706'],
    cues: list`tendances, mode, consommateurs, marques`,
  },
  {
    code: 'M1703',
    label: 'Chef / Cheffe de produit',
    names: list`chef de produit, cheffe de produit, chef de produits, product manager, chef de marque, brand
      manager, chef de gamme, responsable produit, assistant chef de produit, category manager produit, chef de produit
      marketing, responsable de marque, responsable de gamme, chef de produit junior, assistante chef de produit,
      responsable category management, chef de marché`,
    tasks: list`définir la gamme, lancer un produit, suivre les ventes, briefer les agences`,
    skills: list`marketing, gestion de projet`,
    near: ['M1705', 'M1706', 'D1506', 'M1707', 'M1101', 'E1401', 'D1406'],
    cues: list`produit, gamme, lancement, marché, marque, ventes`,
  },
  {
    code: 'M1704',
    label: 'Responsable relation client (CRM)',
    names: list`responsable relation client, responsable service client, responsable relation clientèle, responsable
      crm, responsable de la relation client, directeur de la relation client, responsable service clients, customer
      success manager, responsable satisfaction client, chef de projet crm, responsable expérience client, manager
      relation client, responsable service consommateurs, directeur relation clientèle, customer service manager`,
    tasks: list`suivre la satisfaction, encadrer les conseillers, traiter les réclamations`,
    skills: list`relation client, encadrement`,
    near: ['D1408', 'M1705', 'M1701', 'D1406', 'M1707', 'D1402', 'C1108', 'H1101'],
    cues: list`clients, satisfaction, réclamations, fidélisation, crm`,
  },
  {
    code: 'M1705',
    label: 'Responsable marketing',
    names: list`responsable marketing, chargé de marketing, chargée de marketing, chargé marketing, assistant
      marketing, assistante marketing, directeur marketing, responsable marketing digital, chargé de marketing digital,
      assistant marketing digital, marketing manager, responsable marketing et communication, chargé de marketing et
      communication, assistant marketing et communication, responsable innovation, trade marketing manager, responsable
      marketing opérationnel, chef de projet marketing, assistant communication et marketing, assistante marketing
      communication, responsable digital, chef de projet marketing digital, alternance marketing, chargé de crm,
      directeur marketing digital, apprenti marketing`,
    tasks: list`analyser le marché, construire un plan marketing, lancer des campagnes, suivre les résultats`,
    skills: list`marketing, outils digitaux, analyse`,
    near: ['M1703', 'E1103', 'E1101', 'M1706', 'M1707', 'E1401', 'M1403'],
    cues: list`marketing, campagnes, marché, digital, stratégie, clients, emailing`,
  },
  {
    code: 'M1706',
    label: 'Chef / Cheffe de promotion des ventes',
    names: list`chef de promotion des ventes, responsable promotion des ventes, chef de publicité promotion, chargé
      de promotion commerciale, trade marketer, responsable des opérations promotionnelles, chargé de promotion,
      directeur de la promotion des ventes`,
    tasks: list`préparer les promotions, suivre les opérations, briefer les équipes`,
    skills: list`marketing, commerce`,
    near: ['M1703', 'M1705', 'D1501', 'D1406', 'E1103', 'E1107', 'D1506', 'E1401'],
    cues: list`promotion, ventes, opérations, catalogue`,
  },
  {
    code: 'M1707',
    label: 'Responsable Commercial / Commerciale',
    names: list`directeur commercial, directrice commerciale, responsable commercial, responsable commerciale,
      responsable développement commercial, responsable du développement commercial, directeur du développement,
      responsable export, directeur export, responsable commercial régional, directeur régional, directeur commercial
      adjoint, directeur des opérations commerciales, chief sales officer, head of sales, responsable de développement,
      sales manager, responsable business development, directeur du développement commercial, responsable commercial et
      marketing`,
    tasks: list`fixer la stratégie commerciale, encadrer les commerciaux, négocier les gros contrats`,
    skills: list`stratégie, négociation, encadrement`,
    near: ['D1406', 'D1402', 'M1302', 'M1705', 'M1703', 'M1704', 'M1102'],
    cues: list`stratégie commerciale, équipe, chiffre d’affaires, développement, export, comptes clés`,
  },
];
