import { list, type LexiconEntry } from './lexicon-entry.js';

/** Support to companies. */
export const lexiconM11: LexiconEntry[] = [
  {
    code: 'M1101',
    label: 'Acheteur / Acheteuse',
    names: list`acheteur, acheteuse, assistant achats, acheteur industriel, acheteur junior, acheteur projet, chargé
      d’achats, acheteur approvisionneur, acheteur public, gestionnaire achats, assistant acheteur, acheteur matières
      premières, acheteur hors production, sourceur achats, approvisionneur acheteur, acheteur famille, category manager
      achats, acheteur btp, responsable d’achats junior, chef de produit achats, acheteur international, category buyer,
      acheteur marchés publics`,
    tasks: list`chercher des fournisseurs, négocier les prix, lancer les appels d’offres, passer les commandes`,
    skills: list`négociation, anglais, tableur`,
    near: ['M1102', 'N1303', 'D1402', 'M1607', 'D1407', 'M1701', 'H1403', 'D1401'],
    cues: list`achats, fournisseurs, négociation, commandes, appels d’offres, contrats`,
  },
  {
    code: 'M1102',
    label: 'Responsable des achats',
    names: list`responsable achats, directeur des achats, directrice des achats, responsable des achats, category
      manager, purchasing manager, chef du service achats, responsable achats et approvisionnements`,
    tasks: list`définir la politique d’achat, encadrer les acheteurs, négocier les contrats cadres`,
    skills: list`négociation, encadrement`,
    near: ['M1101', 'N1301', 'M1302', 'M1205', 'M1707', 'H1401', 'D1406'],
    cues: list`achats, fournisseurs, stratégie, contrats, équipe`,
  },
  {
    code: 'M1201',
    label: 'Analyste financier / Analyste financière',
    names: list`analyste financier, analyste financière, chargé d’affaires financement, ingénieur financier,
      conseiller en fusions-acquisitions, économiste financier, chargé d’investissement, analyste m&a, responsable
      financement, consultant financier, analyste en investissements, analyste crédit entreprise, business analyst
      finance`,
    tasks: list`analyser les comptes, évaluer une entreprise, monter un financement`,
    skills: list`analyse financière, tableur`,
    near: ['C1202', 'M1204', 'M1202', 'C1303', 'M1205', 'M1207', 'M1403'],
    cues: list`analyse financière, bilan, financement, investissement, fusions`,
  },
  {
    code: 'M1202',
    label: 'Auditeur comptable et financier / Auditrice comptable et financière',
    names: list`auditeur financier, auditeur comptable, expert-comptable, commissaire aux comptes, collaborateur
      d’audit, auditeur interne, auditrice, auditeur junior, expert comptable mémorialiste, expert-comptable stagiaire,
      contrôleur interne, chef de mission audit, auditeur, consultant audit, superviseur audit, auditeur légal`,
    tasks: list`contrôler les comptes, vérifier les procédures, rédiger un rapport`,
    skills: list`audit, comptabilité, normes`,
    near: ['M1203', 'M1204', 'M1206', 'M1201', 'M1205', 'K1503', 'M1402'],
    cues: list`audit, comptes, contrôle interne, bilans, missions`,
  },
  {
    code: 'M1203',
    label: 'Comptable',
    names: list`comptable, comptables, aide comptable, assistant comptable, assistante comptable, comptable général,
      comptable fournisseurs, comptable clients, collaborateur comptable, comptable unique, gestionnaire de paie,
      gestionnaire paie, collaborateur en cabinet comptable, comptable auxiliaire, chef de mission comptable, comptable
      en cabinet, technicien comptable, assistant de comptabilité, technicien paie, comptable fournisseur, comptable
      tiers, comptabilité, comptable mandant, gestionnaire paie et administration du personnel, assistant paie,
      collaboratrice paie, collaborateur paie, collaborateur social, comptable immobilier, gestionnaire comptable,
      assistante paie, apprenti comptable, comptable trésorerie, comptable en entreprise, responsable de dossiers
      comptables, assistant comptable et administratif, comptable paie, agent comptable, comptable fiscal, chef de
      mission, intendant comptable, comptable client, assistant comptabilité, comptble, comptable confirmé`,
    tasks: list`tenir la comptabilité, saisir les factures, faire les déclarations, préparer le bilan, établir les
      fiches de paie`,
    skills: list`comptabilité, logiciels comptables, tableur, fiscalité`,
    near: ['M1608', 'M1206', 'M1204', 'M1202', 'M1607', 'M1207', 'M1501'],
    cues: list`comptabilité, factures, bilan, tva, paie, écritures, rapprochement bancaire, sage, bulletins de paie`,
  },
  {
    code: 'M1204',
    label: 'Contrôleur / Contrôleuse de gestion',
    names: list`contrôleur de gestion, contrôleuse de gestion, assistant contrôle de gestion, assistant contrôleur
      de gestion, business controller, contrôleur de gestion industriel, responsable contrôle de gestion, analyste de
      gestion, contrôleur budgétaire, contrôleur de gestion sociale, responsable du contrôle de gestion, assistant
      gestion budgétaire, gestionnaire budgétaire, contrôleur financier, contrôle de gestion`,
    tasks: list`suivre les budgets, analyser les écarts, faire le reporting`,
    skills: list`gestion, tableur, analyse`,
    near: ['M1203', 'M1201', 'M1205', 'M1202', 'M1206', 'M1207', 'H1401'],
    cues: list`budget, reporting, écarts, coûts, indicateurs, clôture`,
  },
  {
    code: 'M1205',
    label: 'Directeur / Directrice des services administratifs et financiers',
    names: list`directeur administratif et financier, daf, raf, responsable administratif et financier, responsable
      administrative et financière, directeur financier, directrice administrative et financière, secrétaire général,
      responsable administratif, directeur administratif, responsable finance, responsable financier, responsable
      administratif financier, cfo, adjoint daf, responsable administratif et comptable, secrétaire générale,
      responsable des services administratifs, chef de service administratif, directeur du budget, responsable du
      service administratif`,
    tasks: list`diriger les finances, suivre la trésorerie, encadrer la comptabilité et les ressources humaines`,
    skills: list`finance, droit, encadrement`,
    near: ['M1206', 'M1204', 'M1302', 'M1301', 'M1201', 'M1503', 'M1202'],
    cues: list`finance, budget, trésorerie, administratif, direction, comptabilité`,
  },
  {
    code: 'M1206',
    label: 'Responsable comptabilité',
    names: list`responsable comptable, chef comptable, cheffe comptable, responsable comptabilité, responsable de la
      comptabilité, responsable comptabilité fournisseurs, directeur comptable, responsable pôle comptable, responsable
      comptable et financier, chef de groupe comptable, adjoint chef comptable, responsable comptabilité générale,
      superviseur comptable, responsable du service comptable`,
    tasks: list`superviser la comptabilité, arrêter les comptes, encadrer l’équipe`,
    skills: list`comptabilité, fiscalité, encadrement`,
    near: ['M1203', 'M1205', 'M1202', 'M1204', 'M1207', 'C1207'],
    cues: list`comptabilité, clôture, équipe, bilan, consolidation`,
  },
  {
    code: 'M1207',
    label: 'Trésorier / Trésorière',
    names: list`trésorier, trésorière, credit manager, gestionnaire de trésorerie, assistant trésorier, chargé de
      recouvrement, chargée de recouvrement, agent de recouvrement, credit controller, responsable recouvrement,
      gestionnaire recouvrement, négociateur recouvrement, assistant recouvrement, responsable trésorerie, assistante
      recouvrement, gestionnaire crédit clients, conseiller recouvrement, téléconseiller recouvrement, négociateur en
      recouvrement`,
    tasks: list`suivre les comptes bancaires, relancer les impayés, prévoir la trésorerie`,
    skills: list`finance, téléphone, tableur`,
    near: ['M1203', 'C1302', 'M1204', 'K1902', 'M1201', 'M1206', 'C1301', 'M1205'],
    cues: list`trésorerie, recouvrement, impayés, relances, banque, créances`,
  },
  {
    code: 'M1301',
    label: "Dirigeant / Dirigeante d'entreprise privée",
    names: list`pdg, directeur général, directrice générale, dirigeant, directeur d’établissement public, président
      d’entreprise, directeur de site, directeur d’entreprise, dg, directeur général adjoint, ceo, directeur de
      filiale`,
    tasks: list`définir la stratégie, diriger les équipes, représenter l’entreprise`,
    skills: list`stratégie, encadrement`,
    near: ['M1302', 'M1205', 'H2502', 'M1707', 'M1503', 'M1402', 'K1403'],
    cues: list`direction, stratégie, résultats, conseil d’administration`,
  },
  {
    code: 'M1302',
    label: 'Responsable de Petite ou Moyenne Entreprise -PME-',
    names: list`gérant d’entreprise, chef d’entreprise, responsable de pme, directeur de pme, gérant, directeur
      d’agence intérim, responsable d’agence, directeur de centre de profit, responsable de centre de profit, directeur
      d’agence travail temporaire, gérante, créateur d’entreprise, fablab manager, repreneur d’entreprise, artisan
      dirigeant, directeur opérationnel, directeur d’exploitation, responsable agence d’emploi, manager de transition,
      directeur de structure`,
    tasks: list`gérer l’entreprise, trouver des clients, encadrer, suivre les comptes`,
    skills: list`gestion, commerce, encadrement`,
    near: ['M1301', 'D1406', 'M1205', 'D1301', 'G1402', 'D1504', 'M1707', 'K1403'],
    cues: list`gestion, clients, équipe, résultats, agence, entreprise`,
  },
  {
    code: 'M1401',
    label: 'Enquêteur / Enquêtrice sondage',
    names: list`enquêteur, enquêtrice, télé-enquêteur, téléenquêteur, enquêteur terrain, agent recenseur, agente
      recenseuse, sondeur enquêteur, client mystère, enquêteur téléphonique, compteur de voyageurs, enquêteur mobilité,
      enquêteur insee, enquêteur face à face`,
    tasks: list`interroger des personnes, saisir les réponses, compter, relancer`,
    skills: list`écoute, saisie, discrétion`,
    near: ['D1408', 'M1404', 'M1606', 'D1403', 'M1403', 'M1601'],
    cues: list`enquête, questionnaire, sondage, recensement, réponses`,
  },
  {
    code: 'M1402',
    label: 'Responsable en organisation en entreprise',
    names: list`consultant, consultante, consultant en organisation, consultant management, responsable
      organisation, chef de projet organisation, chargé d’organisation, consultant en stratégie, consultant rse,
      responsable rse, ergonome, conseiller en entreprise, chef de projet transformation, responsable transformation
      digitale, chargé de mission rse, animateur lean bureau, pmo, project management officer, chargé de projet, chef de
      projet, conseiller création d’entreprise, chargé de mission développement durable, consultant junior, consultant
      senior, conseiller d’entreprise, chargé d’amélioration des processus, manager rse, business analyst organisation,
      office manager organisation, coordinateur rse`,
    tasks: list`analyser l’organisation, conseiller la direction, conduire le changement, animer des ateliers`,
    skills: list`analyse, animation, gestion de projet`,
    near: ['M1302', 'M1502', 'M1403', 'H1402', 'M1301', 'M1204', 'M1806', 'M1202'],
    cues: list`organisation, conseil, changement, processus, stratégie, projet, rse`,
  },
  {
    code: 'M1403',
    label: "Chargé / Chargée d'études socio-économiques",
    names: list`data analyst, data scientist, chargé d’études statistiques, statisticien, statisticienne, chargé
      d’études économiques, chargé d’études marketing, analyste de données, ingénieur statisticien, chargé d’études,
      chargée d’études, économètre, data analyste, responsable études, chargé d’études socio-économiques, data miner,
      chargé de veille, chief data officer, gestionnaire de données cliniques, directeur d’études, analyste data, chargé
      d’études sociologiques, data steward, assistant chargé d’études`,
    tasks: list`collecter les données, faire des statistiques, présenter les résultats`,
    skills: list`statistiques, python, sql, tableur`,
    near: ['M1805', 'M1404', 'C1105', 'M1705', 'M1702', 'K2401', 'M1201', 'M1402'],
    cues: list`données, statistiques, études, analyse, tableaux de bord, python, sql`,
  },
  {
    code: 'M1404',
    label: "Responsable d'enquêtes terrain",
    names: list`responsable d’enquêtes, chef de projet enquêtes, responsable terrain études, superviseur d’enquêtes,
      chef de groupe études, coordinateur de recensement, responsable de terrain enquêtes`,
    tasks: list`organiser une enquête, recruter les enquêteurs, contrôler`,
    skills: list`organisation, encadrement`,
    near: ['M1401', 'M1403', 'M1705', 'D1408', 'M1702', 'M1704'],
    cues: list`enquêtes, terrain, enquêteurs, panel`,
  },
  {
    code: 'M1501',
    label: 'Assistant / Assistante Ressources Humaines (RH)',
    names: list`assistant rh, assistante rh, assistant ressources humaines, assistante ressources humaines,
      assistant de gestion rh, assistant du personnel, assistant recrutement, assistante recrutement, assistant
      formation, assistante formation, gestionnaire rh, gestionnaire ressources humaines, gestionnaire administration du
      personnel, gestionnaire du personnel, assistant rh et paie, assistant administratif rh, gestionnaire de formation,
      gestionnaire carrière, secrétaire rh, assistant agence intérim, assistant d’agence travail temporaire, assistant
      de recrutement, assistant en ressources humaines, assistante rh paie, gestionnaire de carrière, technicien rh,
      assistante d’agence intérim, gestionnaire adp, gestionnaire de temps, assistant ressources humaine, alternant rh,
      assistant d’agence d’emploi, assistante agence d’emploi`,
    tasks: list`préparer les contrats, suivre les absences, organiser les entretiens, tenir les dossiers`,
    skills: list`administration du personnel, bureautique`,
    near: ['M1502', 'M1607', 'M1203', 'M1604', 'M1605', 'M1608', 'M1602'],
    cues: list`ressources humaines, contrats, personnel, recrutement, dossiers, absences, formation`,
  },
  {
    code: 'M1502',
    label: 'Chargé / Chargée de recrutement',
    names: list`chargé de recrutement, chargée de recrutement, chargé de rh, chargé de ressources humaines, chargée
      de ressources humaines, recruteur, recruteuse, consultant en recrutement, consultante en recrutement, chargé de
      formation, chargée de formation, responsable formation, chargé de développement rh, conseiller en recrutement,
      talent acquisition, chasseur de têtes, chargé de recrutement intérim, consultant recrutement, responsable
      recrutement, chargé de mission handicap, chargé de mission rh, chargé de marque employeur, it recruiter,
      conseiller rh, chargé rh, sourceur, sourceur recrutement, campus manager, consultant rh, chargé de développement
      des ressources humaines, responsable développement rh, référent handicap, responsable qvt, hr business partner,
      chargé de gpec, talent acquisition specialist, conseiller emploi intérim, chargé d’affaires intérim, consultant
      intérim`,
    tasks: list`trouver et recevoir les candidats, construire le plan de formation, conseiller les managers`,
    skills: list`entretien, sourcing, droit du travail`,
    near: ['M1501', 'M1503', 'K1801', 'K2101', 'K2111', 'M1402', 'K2112'],
    cues: list`recrutement, candidats, entretiens, formation, sourcing, compétences, ressources humaines`,
  },
  {
    code: 'M1503',
    label: 'Directeur / Directrice des Ressources Humaines (DRH)',
    names: list`responsable rh, directeur des ressources humaines, drh, directrice des ressources humaines, rrh,
      responsable ressources humaines, responsable des ressources humaines, responsable paie, responsable administration
      du personnel, hrbp, responsable rh de site, directeur rh, adjoint rh, responsable paie et administration du
      personnel, responsable du personnel, human resources manager, responsable rh et paie, responsable relations
      sociales, responsable du service paie, adjoint drh, responsable service paie`,
    tasks: list`diriger le service, gérer les relations sociales, conseiller la direction`,
    skills: list`droit du travail, encadrement`,
    near: ['M1502', 'M1501', 'M1205', 'K1903', 'M1402', 'M1301'],
    cues: list`ressources humaines, relations sociales, paie, dialogue social, équipe`,
  },
];
