import { list, type LexiconEntry } from './lexicon-entry.js';

/** Services to people and to the community. */
export const lexiconK15: LexiconEntry[] = [
  {
    code: 'K1501',
    label: "Agent / Agente d'administration principal(e) des douanes",
    names: list`douanier, agent des douanes, agent des impôts, agent des finances publiques, contrôleur des douanes,
      agent administratif des finances publiques, agent de constatation des douanes`,
    tasks: list`contrôler des marchandises, traiter des déclarations, accueillir les contribuables`,
    skills: list`droit fiscal, contrôle`,
    near: ['K1503', 'K1505', 'K1504', 'M1607', 'K1706', 'M1203', 'K1902', 'M1602'],
    cues: list`douane, impôts, contrôle, déclarations`,
  },
  {
    code: 'K1502',
    label: 'Inspecteur / Inspectrice du travail',
    names: list`inspecteur du travail, inspectrice du travail, contrôleur du travail, inspecteur urssaf, contrôleur
      urssaf, inspecteur du recouvrement, inspecteur des affaires sociales, agent de contrôle caf`,
    tasks: list`contrôler les entreprises, rédiger des procès-verbaux, conseiller`,
    skills: list`droit du travail, contrôle`,
    near: ['K1503', 'K1505', 'K1903', 'K1205', 'H1302', 'K1504', 'K1801', 'K1402'],
    cues: list`contrôle, droit du travail, entreprises, inspection`,
  },
  {
    code: 'K1503',
    label: 'Contrôleur / Contrôleuse des impôts',
    names: list`contrôleur des impôts, inspecteur des impôts, inspecteur des finances publiques, vérificateur
      fiscal, contrôleur des finances publiques, agent du fisc, géomètre du fisc`,
    tasks: list`vérifier les déclarations, contrôler les entreprises, répondre aux usagers`,
    skills: list`fiscalité, comptabilité`,
    near: ['K1504', 'K1501', 'M1202', 'K1505', 'K1502', 'M1203', 'K1903'],
    cues: list`impôts, fiscalité, déclarations, contrôle`,
  },
  {
    code: 'K1504',
    label: 'Percepteur / Perceptrice des impôts et du Trésor Public',
    names: list`trésorier public, comptable public, percepteur, trésorier-payeur, agent du trésor, inspecteur du
      trésor`,
    tasks: list`tenir les comptes publics, recouvrer, contrôler`,
    skills: list`comptabilité publique`,
    near: ['K1503', 'M1203', 'K1501', 'M1206', 'M1202', 'M1602', 'K1404'],
    cues: list`trésor public, comptes, recouvrement`,
  },
  {
    code: 'K1505',
    label: 'Inspecteur / Inspectrice des douanes',
    names: list`inspecteur des douanes, inspecteur répression des fraudes, contrôleur dgccrf, inspecteur
      vétérinaire, inspecteur de la concurrence, agent de la répression des fraudes, inspecteur de la salubrité,
      inspecteur d’hygiène`,
    tasks: list`contrôler les commerces, prélever des produits, verbaliser`,
    skills: list`réglementation, contrôle`,
    near: ['K1503', 'K1501', 'H1301', 'K1502', 'A1302', 'H1503', 'H1303'],
    cues: list`fraudes, consommation, contrôle, prélèvements`,
  },
  {
    code: 'K1601',
    label: 'Documentaliste',
    names: list`documentaliste, bibliothécaire, archiviste, agent de bibliothèque, médiathécaire, agent de
      médiathèque, assistant de bibliothèque, assistant de conservation bibliothèque, aide documentaliste, aide
      bibliothécaire, aide archiviste, gestionnaire documentaire, document controller, gestionnaire de documentation,
      veilleur documentaire, professeur documentaliste, records manager, agent d’archives, technicien documentaire,
      responsable de médiathèque`,
    tasks: list`classer et indexer, accueillir les lecteurs, faire des recherches, numériser`,
    skills: list`classement, recherche, informatique`,
    near: ['M1606', 'K1602', 'E1108', 'M1607', 'E1105', 'M1602', 'B1402', 'K2104'],
    cues: list`bibliothèque, archives, livres, documents, indexation, lecteurs, médiathèque, numérisation`,
  },
  {
    code: 'K1602',
    label: 'Conservateur / Conservatrice du patrimoine',
    names: list`conservateur de musée, conservateur du patrimoine, régisseur d’œuvres, régisseur de collections,
      attaché de conservation, muséographe, chargé d’inventaire, archéologue de fouilles, médiateur du patrimoine,
      responsable de musée, directeur de musée, commissaire d’exposition, assistant de conservation du patrimoine,
      gardien de musée conservateur, chargé de collections`,
    tasks: list`inventorier les collections, monter une exposition, conserver les œuvres`,
    skills: list`histoire de l’art, conservation`,
    near: ['K1601', 'G1201', 'L1303', 'D1201', 'E1107', 'K1802', 'K2401', 'G1102'],
    cues: list`musée, collections, patrimoine, exposition, œuvres`,
  },
  {
    code: 'K1701',
    label: 'Combattant / Combattante en milieu terrestre',
    names: list`militaire, militaire du rang, soldat, engagé volontaire, fantassin, matelot marine nationale, mousse
      de la marine nationale, combattant, équipier d’infanterie, sous-officier, réserviste, légionnaire, parachutiste,
      fusilier marin, artilleur`,
    tasks: list`s’entraîner, surveiller, protéger, intervenir en mission`,
    skills: list`condition physique, discipline`,
    near: ['K1706', 'K1705', 'K2503', 'K1703', 'N1103', 'I1604', 'K1707'],
    cues: list`armée, défense, régiment, mission, entraînement`,
  },
  {
    code: 'K1702',
    label: 'Responsable de sécurité civile et de secours',
    names: list`officier de pompiers, chef de centre de secours, responsable sécurité civile, chef de centre de
      secours incendie, directeur sécurité civile, officier sapeur-pompier`,
    tasks: list`commander les secours, organiser les moyens, former`,
    skills: list`commandement, secours`,
    near: ['K1705', 'K1703', 'K1704', 'H1302', 'K1401', 'K1404'],
    cues: list`secours, pompiers, commandement, incendie`,
  },
  {
    code: 'K1703',
    label: 'Responsable Opérationnel / Opérationnelle de la défense',
    names: list`officier de l’armée, officier militaire, commandant d’unité, officier de marine, officier de l’armée
      de terre, pilote de chasse, officier renseignement`,
    tasks: list`commander une unité, préparer les missions, former`,
    skills: list`commandement, stratégie`,
    near: ['K1701', 'K1704', 'K1702', 'M1301', 'M1302', 'K1401', 'N1302'],
    cues: list`armée, unité, commandement, défense`,
  },
  {
    code: 'K1704',
    label: 'Officier / Officière de police',
    names: list`officier de police, commissaire de police, capitaine de police, officier de gendarmerie, commandant
      de gendarmerie, lieutenant de police, chef de service pénitentiaire`,
    tasks: list`diriger une enquête, commander, coordonner`,
    skills: list`droit pénal, commandement`,
    near: ['K1706', 'K1707', 'K1703', 'K1904', 'K1702', 'K2502', 'K1401'],
    cues: list`police, gendarmerie, enquête, commandement`,
  },
  {
    code: 'K1705',
    label: 'Secouriste',
    names: list`pompier, sapeur-pompier, pompière, secouriste, pompier volontaire, pompier professionnel, pisteur
      secouriste, sauveteur en mer, pompier d’aérodrome, nageur sauveteur, agent de sécurité civile, marin-pompier,
      pompier de paris`,
    tasks: list`secourir les victimes, éteindre les incendies, entretenir le matériel`,
    skills: list`secourisme, condition physique`,
    near: ['K2503', 'J1305', 'K1706', 'G1204', 'K1701', 'K1707', 'H1303', 'K1702'],
    cues: list`secours, incendie, victimes, caserne, interventions`,
  },
  {
    code: 'K1706',
    label: 'Agent / Agente de la force publique',
    names: list`policier, policière, gendarme, gardien de la paix, gendarme adjoint volontaire, surveillant
      pénitentiaire, surveillante pénitentiaire, gardien de prison, policier adjoint, cadet de la république, agent de
      police, gav, sous-officier de gendarmerie, surveillant de prison`,
    tasks: list`patrouiller, enquêter, surveiller les détenus, porter secours`,
    skills: list`droit pénal, condition physique, sang-froid`,
    near: ['K1707', 'K2503', 'K1701', 'K1705', 'K1704', 'K2501', 'K1901'],
    cues: list`police, gendarmerie, patrouille, prison, sécurité publique, détenus`,
  },
  {
    code: 'K1707',
    label: 'Policier municipal / Policière municipale',
    names: list`policier municipal, policière municipale, agent de police municipale, garde champêtre, asvp, agent
      de surveillance de la voie publique, agent de stationnement, brigadier municipal, opérateur vidéoprotection,
      opérateur de vidéosurveillance urbaine, agent de surveillance de voie publique, agent de contrôle de
      stationnement, opérateur csu, surveillant de plage municipal, brigade verte municipale, surveillant entrées
      d’école`,
    tasks: list`patrouiller, verbaliser le stationnement, sécuriser les écoles, surveiller les écrans`,
    skills: list`réglementation, médiation`,
    near: ['K1706', 'K2503', 'K1204', 'I1202', 'K2501', 'K1705', 'N4302'],
    cues: list`commune, voie publique, stationnement, patrouille, verbalisation, vidéoprotection`,
  },
  {
    code: 'K1801',
    label: 'Conseiller / Conseillère en insertion professionnelle',
    names: list`conseiller en insertion professionnelle, conseillère en insertion professionnelle, cip, conseiller
      mission locale, conseiller emploi, conseiller en emploi, chargé d’insertion, chargée d’insertion professionnelle,
      conseiller pôle emploi, conseiller france travail, chargé de relation entreprise, conseiller relation entreprises,
      accompagnateur emploi, job coach, chargé d’accompagnement, conseiller en évolution professionnelle, conseiller
      bilan de compétences, conseiller insertion, référent emploi, coordinateur plie, chargé de projet insertion,
      conseiller à l’emploi, accompagnateur en insertion, référent parcours, conseiller en parcours, chargé
      d’accompagnement emploi, conseiller en insertion sociale et professionnelle, chargé de relations entreprises,
      conseiller à l’accompagnement professionnel, conseiller en insertion`,
    tasks: list`recevoir les demandeurs d’emploi, construire un parcours, animer des ateliers, démarcher les
      entreprises`,
    skills: list`entretien, connaissance de l’emploi, animation`,
    near: ['K1201', 'K2111', 'M1502', 'K2112', 'K2101', 'K1205', 'K1203'],
    cues: list`insertion, emploi, demandeurs d’emploi, accompagnement, parcours, ateliers, entreprises, jeunes`,
  },
  {
    code: 'K1802',
    label: 'Chargé / Chargée de développement économique et local',
    names: list`chargé de développement local, agent de développement local, animateur territorial, chargé de
      mission développement économique, chef de projet développement local, chargé de mission territoire, manager de
      centre-ville, animateur économie sociale, chargé de développement économique, directeur d’association,
      coordinateur de projet territorial, coordinateur associatif, coordonnateur de projet, chargé de développement
      associatif, délégué associatif, chargé de mission ess, responsable associatif, chargé de projet développement
      durable, chargé de partenariats, animateur leader, coordinateur de projets, chargé de projet association,
      directrice de centre social, chef de projet développement durable, coordinateur de projet, chargé de mission
      économie circulaire`,
    tasks: list`monter des projets, chercher des financements, animer un réseau, conseiller les porteurs de projet`,
    skills: list`gestion de projet, animation, financement`,
    near: ['K1404', 'G1102', 'K1403', 'M1302', 'K1206', 'E1103', 'K1602', 'F1106'],
    cues: list`territoire, projets, partenaires, financements, associations, économie locale, développement`,
  },
  {
    code: 'K1901',
    label: 'Notaire',
    names: list`notaire, notaire assistant, notaire salarié, huissier de justice, huissier, commissaire de justice,
      administrateur judiciaire, mandataire liquidateur, greffier de tribunal de commerce, médiateur judiciaire,
      conciliateur de justice`,
    tasks: list`rédiger des actes, signifier, conseiller les familles`,
    skills: list`droit, rédaction d’actes`,
    near: ['K1902', 'K1903', 'K1904', 'K1101', 'K1102', 'K1503'],
    cues: list`actes, étude, ventes, successions, signification`,
  },
  {
    code: 'K1902',
    label: 'Clerc de notaire',
    names: list`clerc de notaire, clerc, notaire stagiaire, collaborateur juridique, assistant juridique, assistante
      juridique, clerc d’huissier, greffier, greffière, paralegal, rédacteur d’actes, assistant notarial, formaliste,
      formaliste notariat, assistante notariale, juriste assistant, clerc aux formalités, comptable taxateur,
      négociateur notarial, secrétaire d’avocat, assistant de cabinet d’avocat, secrétaire notariale, clerc rédacteur,
      gestionnaire juridique, assistante juridique en cabinet d’avocats, clerc formaliste`,
    tasks: list`préparer les actes, constituer les dossiers, faire les formalités, recevoir les clients`,
    skills: list`droit, rédaction, rigueur`,
    near: ['M1607', 'K1903', 'K1901', 'M1604', 'C1502', 'M1605', 'K1102'],
    cues: list`actes, dossiers, étude notariale, formalités, cabinet d’avocats, ventes, successions, tribunal`,
  },
  {
    code: 'K1903',
    label: 'Juriste',
    names: list`juriste, juriste d’entreprise, juriste droit social, juriste en droit social, avocat, avocate,
      avocat collaborateur, conseiller juridique, responsable juridique, directeur juridique, juriste contrats, juriste
      immobilier, fiscaliste, juriste droit public, juriste conformité, dpo, délégué à la protection des données, chargé
      de recouvrement juridique, juriste conseil, juriste marchés publics, compliance officer, juriste fiscaliste,
      chargé de conformité, juriste contentieux, téléconseiller juridique, contract manager, chargé de contentieux,
      gestionnaire contentieux, conseiller juridique et social, responsable affaires juridiques, responsable des marchés
      publics juridique, juriste foncier, juriste droit des affaires, responsable conformité, gestionnaire de marchés
      publics, acheteur juriste, juriste propriété intellectuelle`,
    tasks: list`conseiller, rédiger des contrats, suivre les litiges, faire de la veille`,
    skills: list`droit, rédaction, analyse`,
    near: ['K1902', 'K1901', 'M1502', 'K1904', 'M1503', 'C1107', 'K1502'],
    cues: list`droit, contrats, contentieux, litiges, veille juridique, conseil, conformité`,
  },
  {
    code: 'K1904',
    label: 'Juge',
    names: list`juge, magistrat, magistrate, procureur, juge d’instruction, substitut du procureur, président de
      tribunal, juge des enfants, conseiller à la cour`,
    tasks: list`juger, instruire, requérir`,
    skills: list`droit, décision`,
    near: ['K1903', 'K1901', 'K1704', 'K1902', 'K1706', 'K1502'],
    cues: list`tribunal, justice, audience, jugement`,
  },
];
