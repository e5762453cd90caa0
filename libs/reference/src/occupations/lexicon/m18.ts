import { list, type LexiconEntry } from './lexicon-entry.js';

/** Support to companies. */
export const lexiconM18: LexiconEntry[] = [
  {
    code: 'M1801',
    label: "Administrateur / Administratrice de systèmes d'information (SI)",
    names: list`administrateur système, administrateur systèmes, administrateur systèmes et réseaux, administrateur
      réseau, administrateur réseaux, administrateur système et réseau, admin sys, administrateur de bases de données,
      dba, ingénieur système, administrateur cloud, administrateur linux, administrateur windows, administrateur système
      réseau, administrateur infrastructure, administrateur sécurité, administrateur virtualisation, responsable
      infrastructure, administrateur télécoms, administrateur messagerie, administrateur serveurs, alternant
      administrateur système, gestionnaire de base de données`,
    tasks: list`installer les serveurs, surveiller, sauvegarder, sécuriser le réseau`,
    skills: list`linux, windows server, virtualisation, réseau`,
    near: ['M1810', 'M1802', 'I1401', 'M1805', 'M1804', 'M1806', 'I1307'],
    cues: list`serveurs, réseau, linux, vmware, sauvegardes, active directory, infrastructure, cloud`,
  },
  {
    code: 'M1802',
    label: 'Expert / Experte systèmes et réseaux informatiques',
    names: list`architecte cloud, ingénieur réseau, expert sécurité informatique, consultant cybersécurité, data
      engineer, ingénieur cybersécurité, ingénieur sécurité informatique, architecte réseau, architecte technique,
      pentester, ingénieur système et réseau, ingénieur systèmes et réseaux, ingénieur infrastructure, expert réseaux,
      ingénieur cloud, architecte informatique, consultant technique informatique, auditeur sécurité informatique,
      expert technique informatique, ingénieur données, architecte système, ingénieur réseaux et télécoms, consultant
      sécurité informatique, expert en cybersécurité, ingénieur réseaux, ingénieur data, ingénieur support applicatif`,
    tasks: list`concevoir l’architecture, sécuriser, auditer, traiter les incidents complexes`,
    skills: list`réseaux, sécurité, cloud`,
    near: ['M1801', 'M1805', 'M1806', 'M1803', 'I1401', 'M1804', 'M1810', 'H1101'],
    cues: list`architecture, sécurité, cloud, réseaux, cybersécurité, infrastructure, incidents`,
  },
  {
    code: 'M1803',
    label: "Directeur / Directrice des systèmes d'information -DSI-",
    names: list`dsi, directeur informatique, responsable informatique, directeur des systèmes d’information,
      directrice des systèmes d’information, rssi, chef de service informatique, responsable des systèmes d’information,
      responsable sécurité des systèmes d’information, responsable du service informatique, responsable production
      informatique, responsable exploitation informatique, directeur de projet informatique, coordinateur informatique,
      responsable systèmes d’information, responsable si, responsable systèmes et réseaux, responsable support
      informatique, directeur technique informatique, cto, adjoint responsable informatique, responsable d’exploitation
      informatique`,
    tasks: list`diriger le service, gérer le budget, choisir les outils, encadrer`,
    skills: list`encadrement, informatique, budget`,
    near: ['M1806', 'M1801', 'M1802', 'M1805', 'M1302', 'M1804'],
    cues: list`système d’information, équipe, budget, projets, prestataires, infrastructure`,
  },
  {
    code: 'M1804',
    label: 'Ingénieur / Ingénieure télécoms',
    names: list`ingénieur télécoms, ingénieur télécom, ingénieur réseaux télécoms, chargé d’études télécoms, chargé
      d’études fibre optique, ingénieur radio, dessinateur fibre optique, bureau d’études fibre, chargé d’études ftth,
      ingénieur radiofréquences, piqueteur télécom, technicien bureau d’études télécom, projeteur télécom, technicien be
      fibre`,
    tasks: list`étudier un réseau, dimensionner, faire les plans, suivre le déploiement`,
    skills: list`télécoms, réseau, cartographie`,
    near: ['M1802', 'I1307', 'H1206', 'F1104', 'M1801', 'M1805', 'M1810', 'M1807'],
    cues: list`télécoms, fibre, réseau, études, déploiement, radio`,
  },
  {
    code: 'M1805',
    label: 'Développeur / Développeuse informatique',
    names: list`développeur, développeuse, développeur web, développeuse web, développeur informatique, développeur
      full stack, développeur fullstack, développeur front end, développeur back end, développeur java, développeur php,
      développeur python, développeur c#, développeur .net, ingénieur logiciel, programmeur, ingénieur développement
      logiciel, développeur mobile, analyste programmeur, intégrateur web, testeur logiciel, ingénieur études et
      développement, scrum master, concepteur développeur, développeur logiciel, lead developer, ingénieur
      développement, ingénieur informatique, développeur wordpress, développeur javascript, développeur react,
      développeur salesforce, développeur sap, développeur cobol, data ingénieur développeur, qa testeur, ingénieur test
      logiciel, analyste développeur, développeur symfony, chef de projet développement informatique, dev web,
      développeur android, ingénieur logiciel embarqué, développeur embarqué, développeur jeux vidéo, analyste soc,
      développeur bi, développeur web et mobile, développeur front, ingénieur ia, ingénieur intelligence artificielle,
      testeur qa, développeur react native, tech lead, apprenti développeur, développeur power bi, intégrateur
      logiciel`,
    tasks: list`écrire du code, concevoir une application, tester, corriger les bogues`,
    skills: list`java, javascript, php, sql, git`,
    near: ['M1806', 'M1802', 'M1801', 'E1205', 'E1104', 'M1804', 'M1810', 'M1803'],
    cues: list`développement, code, java, php, javascript, application, api, sql, agile, git`,
  },
  {
    code: 'M1806',
    label: "Consultant fonctionnel / Consultante fonctionnelle des systèmes d'information",
    names: list`product owner, consultant fonctionnel, chef de projet moa, assistant maîtrise d’ouvrage
      informatique, business analyst, amoa, consultant sap, chef de projet si, chef de projet logiciel, chef de projet
      fonctionnel, consultant informatique, responsable applicatif, consultant technico-fonctionnel, consultant crm,
      chef de projet amoa, chef de projet technique informatique, urbaniste si, key user, consultant en système
      d’information, référent applicatif, chef de projet it, chef de projet maîtrise d’ouvrage, consultant bi,
      responsable applications, chargé de projet informatique, analyste fonctionnel, consultant décisionnel, chef de
      projet informatique junior, product owner junior, consultant it, consultant logiciel, intégrateur erp, proxy
      product owner`,
    tasks: list`recueillir les besoins, rédiger les spécifications, suivre le projet, former les utilisateurs`,
    skills: list`gestion de projet, spécifications, erp`,
    near: ['M1805', 'M1803', 'M1402', 'M1802', 'M1801', 'E1104', 'H1206'],
    cues: list`projet informatique, spécifications, besoins, erp, recette, utilisateurs, agile, moa`,
  },
  {
    code: 'M1807',
    label: 'Opérateur / Opératrice télécom aux armées',
    names: list`opérateur télécommunications, opérateur de communication, opérateur radio, opérateur centre de
      télésurveillance militaire, transmetteur, opérateur de transmissions, radariste, opérateur de veille radio,
      opérateur salle opérationnelle, opérateur téléphonique d’urgence`,
    tasks: list`recevoir les appels radio, veiller, transmettre`,
    skills: list`transmissions, anglais`,
    near: ['K1701', 'N2202', 'K2503', 'M1810', 'I1307', 'M1801', 'N4204', 'M1804'],
    cues: list`radio, transmissions, veille, communication`,
  },
  {
    code: 'M1808',
    label: 'Cartographe',
    names: list`cartographe, géomaticien, géomaticienne, technicien sig, sigiste, technicien géomatique, chargé de
      mission sig, photogrammètre, dessinateur cartographe, ingénieur sig, administrateur sig, technicien cartographe,
      télépilote cartographie, opérateur photogrammétrie, technicien cartographie, dessinateur dao sig`,
    tasks: list`créer des cartes, gérer les données géographiques, dessiner des plans de réseaux`,
    skills: list`qgis, autocad, bases de données`,
    near: ['F1107', 'F1104', 'M1403', 'A1303', 'F1105', 'M1805', 'K1802'],
    cues: list`sig, cartographie, qgis, données géographiques, cartes, plans`,
  },
  {
    code: 'M1809',
    label: 'Météorologue',
    names: list`météorologue, prévisionniste météo, météorologiste, technicien météo, observateur météo, ingénieur
      météo, modélisateur climat, technicien qualité de l’air`,
    tasks: list`observer, prévoir, rédiger des bulletins`,
    skills: list`météorologie, modèles`,
    near: ['K2402', 'F1105', 'M1403', 'L1103', 'A1303', 'M1808', 'N2202', 'H1210'],
    cues: list`météo, prévisions, climat, bulletins, mesures`,
  },
  {
    code: 'M1810',
    label: "Technicien / Technicienne d'exploitation informatique",
    names: list`technicien systèmes et réseaux, technicien système et réseau, technicien réseau, technicien réseaux,
      technicien d’exploitation informatique, technicien d’exploitation, pupitreur, technicien système, technicien
      production informatique, technicien infrastructure, gestionnaire de parc informatique, technicien systèmes
      réseaux, opérateur d’exploitation informatique, technicien data center, exploitant informatique, technicien
      supervision, analyste d’exploitation, technicien noc, technicien réseau informatique, technicien réseaux et
      télécommunications, ingénieur d’exploitation, technicien système réseau, technicien supérieur systèmes et réseaux,
      technicien réseaux et systèmes, intégrateur d’exploitation, ingénieur de production informatique, technicien
      informatique et réseaux, technicien cybersécurité`,
    tasks: list`surveiller les serveurs, traiter les incidents, configurer le réseau, sauvegarder`,
    skills: list`réseau, systèmes, supervision`,
    near: ['I1401', 'M1801', 'M1802', 'I1307', 'M1807', 'M1804', 'M1805'],
    cues: list`réseau, serveurs, supervision, incidents, exploitation, systèmes, datacenter, sauvegardes`,
  },
];
