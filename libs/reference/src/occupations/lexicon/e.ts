import { list, type LexiconEntry } from './lexicon-entry.js';

/** Communication, media, print. */
export const lexiconE: LexiconEntry[] = [
  {
    code: 'E1101',
    label: 'Community manager',
    names: list`community manager, community manageur, cm réseaux sociaux, animateur réseaux sociaux, animateur de
      communauté, modérateur, modérateur de contenu, gestionnaire de réseaux sociaux, responsable e-commerce,
      responsable site internet, webmestre, chef de projet e-commerce, animateur de site web, chargé de réseaux sociaux,
      e-commerce manager, gestionnaire de site e-commerce, chargé de contenus web, gestionnaire de contenus web,
      comunity manager`,
    tasks: list`publier sur les réseaux, répondre aux abonnés, mettre à jour le site, suivre les statistiques, créer
      des visuels`,
    skills: list`réseaux sociaux, rédaction, outils de mesure, image`,
    near: ['E1103', 'E1104', 'E1402', 'M1705', 'E1106', 'M1805', 'E1401', 'D1408'],
    cues: list`réseaux sociaux, publications, site web, instagram, communauté, contenus, e-commerce, facebook`,
  },
  {
    code: 'E1102',
    label: 'Ecrivain / Ecrivaine',
    names: list`écrivain, écrivaine, auteur, autrice, écrivain public, romancier, biographe, scénariste, parolier,
      nègre littéraire, prête-plume`,
    tasks: list`écrire des textes, documenter un sujet, relire`,
    skills: list`écriture, recherche`,
    near: ['E1104', 'E1106', 'E1105', 'L1304', 'E1108', 'E1103', 'K2401', 'E1305'],
    cues: list`livre, texte, manuscrit, récit`,
  },
  {
    code: 'E1103',
    label: 'Chargé / Chargée des relations publiques',
    names: list`chargé de communication, chargée de communication, chargé de com, responsable communication,
      responsable de la communication, assistant communication, assistante de communication, attaché de presse, attachée
      de presse, chargé de communication digitale, directeur de communication, dircom, relations presse, chargé de
      relations publiques, chargé de communication interne, responsable des relations publiques, social media manager,
      chargé de projet communication, apprenti communication, communication`,
    tasks: list`rédiger des supports, organiser des événements, tenir les réseaux sociaux, écrire aux journalistes,
      suivre les imprimeurs`,
    skills: list`rédaction, mise en page, relations presse, réseaux sociaux`,
    near: ['E1101', 'M1705', 'E1107', 'E1401', 'E1106', 'M1706', 'E1104', 'K1802'],
    cues: list`communication, supports, presse, newsletter, événements, réseaux sociaux, plaquette`,
  },
  {
    code: 'E1104',
    label: 'Concepteur / Conceptrice de contenus multimedia',
    names: list`concepteur rédacteur, rédacteur web, rédactrice web, content manager, concepteur multimédia,
      concepteur de jeux vidéo, game designer, créateur de contenus, directeur artistique, directrice artistique, da,
      rédacteur de contenu, brand content manager, directeur de création, copywriter, copywritter, level designer,
      motion designer concepteur`,
    tasks: list`imaginer des concepts, écrire des textes, diriger une création, suivre un projet numérique`,
    skills: list`rédaction, création, gestion de projet`,
    near: ['E1205', 'E1103', 'E1401', 'E1101', 'M1805', 'E1306', 'H1204', 'M1806'],
    cues: list`création, concept, contenus, campagne, multimédia, jeu vidéo, scénario`,
  },
  {
    code: 'E1105',
    label: 'Editeur / Editrice',
    names: list`éditeur, éditrice, assistant d’édition, assistante d’édition, chargé d’édition, secrétaire
      d’édition, responsable d’édition`,
    tasks: list`choisir les manuscrits, suivre la fabrication, relire les épreuves`,
    skills: list`relecture, chaîne du livre`,
    near: ['E1106', 'E1305', 'E1103', 'E1102', 'M1703', 'E1306', 'K1601'],
    cues: list`édition, livres, manuscrits, auteurs, maquette, collection`,
  },
  {
    code: 'E1106',
    label: 'Journaliste',
    names: list`journaliste, reporter, rédacteur en chef, journaliste web, rédacteur journaliste, correspondant de
      presse, correspondante locale de presse, pigiste, secrétaire de rédaction, journaliste radio, reporter
      photographe, jri, localier, journaliste localier, chroniqueur`,
    tasks: list`enquêter, interviewer, écrire des articles, tourner un reportage`,
    skills: list`écriture, enquête, interview`,
    near: ['E1105', 'E1103', 'E1104', 'L1103', 'E1102', 'E1101', 'E1201', 'L1304'],
    cues: list`articles, rédaction, presse, interview, reportage, actualité, média`,
  },
  {
    code: 'E1107',
    label: 'Chef / Cheffe de projet événementiel',
    names: list`chef de projet événementiel, chargé d’événementiel, organisateur d’événements, organisatrice
      d’événements, wedding planner, assistant événementiel, chargé de projet événementiel, responsable événementiel,
      event manager, coordinateur événementiel, régisseur événementiel, organisateur de mariages, responsable de salons,
      chargé de séminaires`,
    tasks: list`organiser un événement, trouver les prestataires, tenir le budget, accueillir les invités`,
    skills: list`organisation, négociation, budget`,
    near: ['E1103', 'G1101', 'L1509', 'M1705', 'L1302', 'G1301', 'M1706', 'G1102'],
    cues: list`événement, séminaire, salon, mariage, prestataires, réception, congrès`,
  },
  {
    code: 'E1108',
    label: 'Traducteur / Traductrice',
    names: list`traducteur, traductrice, interprète, interprète lsf, interprète en langue des signes, traducteur
      technique, traducteur interprète, relecteur traducteur, traducteur assermenté, sous-titreur, localisateur,
      transcripteur`,
    tasks: list`traduire des textes, interpréter à l’oral, relire, tenir un glossaire`,
    skills: list`langues étrangères, rédaction`,
    near: ['E1305', 'K1601', 'E1102', 'M1604', 'K2107', 'E1105', 'K1602', 'E1106'],
    cues: list`traduction, langues, anglais, interprétation, glossaire, textes`,
  },
  {
    code: 'E1201',
    label: 'Photographe',
    names: list`photographe, photographe de mariage, photographe scolaire, photographe studio, photographe
      événementiel, photographe d’entreprise, photographe immobilier, assistant photographe, vendeur photographe,
      photographe plage, photographe bébé`,
    tasks: list`prendre des photos, installer la lumière, retoucher, vendre les tirages`,
    skills: list`prise de vue, éclairage, retouche`,
    near: ['L1505', 'E1205', 'E1203', 'L1507', 'E1106', 'E1306', 'B1101', 'L1304'],
    cues: list`photos, studio, prises de vue, reportage, retouche, tirages`,
  },
  {
    code: 'E1202',
    label: 'Opérateur / Opératrice de laboratoire cinématographique',
    names: list`opérateur laboratoire cinéma, technicien laboratoire cinématographique, étalonneur laboratoire,
      restaurateur de films, agent de numérisation de films`,
    tasks: list`développer les films, numériser, restaurer les pellicules`,
    skills: list`développement, étalonnage`,
    near: ['L1507', 'E1203', 'E1204', 'L1505', 'E1306', 'L1508'],
    cues: list`film, pellicule, numérisation, laboratoire`,
  },
  {
    code: 'E1203',
    label: 'Technicien / Technicienne de laboratoire photographique',
    names: list`technicien labo photo, tireur photo, laborantin photo, opérateur de laboratoire photo, agent de
      minilab, vendeur minilab, retoucheur photo, technicien tirage photo`,
    tasks: list`tirer les photos, régler les machines, retoucher, accueillir les clients`,
    skills: list`tirage, retouche`,
    near: ['E1201', 'E1307', 'E1202', 'E1306', 'E1301', 'E1205'],
    cues: list`photo, tirages, laboratoire, développement, minilab`,
  },
  {
    code: 'E1204',
    label: "Technicien / Technicienne d'exploitation cinématographique",
    names: list`projectionniste, opérateur projectionniste, technicien de projection, projectionniste cinéma, agent
      de cinéma projection, opérateur de cabine`,
    tasks: list`préparer les séances, projeter les films, entretenir le projecteur`,
    skills: list`projection numérique, accueil`,
    near: ['G1205', 'L1508', 'E1202', 'L1504', 'L1509', 'L1505'],
    cues: list`cinéma, films, séances, projecteur, cabine`,
  },
  {
    code: 'E1205',
    label: 'Designer graphique',
    names: list`graphiste, infographiste, infographe, graphiste print, graphiste web, graphiste multimédia, web
      designer, webdesigner, ux designer, ui designer, ux ui designer, motion designer, illustrateur, illustratrice,
      designer graphique, maquettiste graphiste, infographiste 3d, infographiste 2d, graphiste motion, dessinateur de
      bande dessinée, animateur 3d, animateur 2d, graphiste freelance, assistant graphiste, product designer,
      dessinateur illustrateur, graphisste`,
    tasks: list`créer un logo, mettre en page, dessiner des écrans, animer des images, préparer les fichiers pour
      l’imprimeur`,
    skills: list`photoshop, illustrator, indesign, figma, after effects`,
    near: ['E1306', 'E1104', 'E1101', 'B1805', 'B1101', 'E1201', 'L1507', 'H1204'],
    cues: list`graphisme, logo, maquette, photoshop, illustrator, indesign, charte graphique, visuels, ux`,
  },
  {
    code: 'E1301',
    label: "Conducteur / Conductrice de machines d'impression",
    names: list`conducteur offset, imprimeur, imprimeuse, imprimeur offset, conducteur de presse, conducteur de
      machine à imprimer, sérigraphe, sérigraphiste, conducteur flexo, imprimeur flexo, imprimeur numérique, conducteur
      rotative, rotativiste, opérateur impression numérique, conducteur héliogravure, opérateur sérigraphie, aide
      conducteur offset, imprimeur sérigraphe, tampographe`,
    tasks: list`caler la machine, régler les couleurs, lancer le tirage, contrôler l’impression, nettoyer les rouleaux`,
    skills: list`calage, colorimétrie, entretien de machine`,
    near: ['E1302', 'E1306', 'E1307', 'H3101', 'H2408', 'E1308', 'E1304', 'H3301'],
    cues: list`imprimerie, offset, encre, presse, papier, tirage, sérigraphie, flexographie`,
  },
  {
    code: 'E1302',
    label: 'Conducteur / Conductrice de machines de façonnage routage',
    names: list`conducteur de plieuse, massicotier, massicoteur, conducteur de façonnage, conducteur de machine de
      brochage, conducteur de ligne de routage, conducteur encarteuse, conducteur de mise sous pli, conducteur de
      plieuse-colleuse, conducteur de presse à découper, régleur façonnage, relieur industriel`,
    tasks: list`régler la plieuse, couper au massicot, alimenter la ligne, contrôler les exemplaires`,
    skills: list`réglages, massicot, entretien`,
    near: ['E1304', 'E1301', 'H3101', 'H3301', 'E1307', 'E1308', 'H3302'],
    cues: list`massicot, pliage, brochage, routage, façonnage, imprimerie, encartage`,
  },
  {
    code: 'E1303',
    label: 'Chef / Cheffe de fabrication en industrie graphique',
    names: list`chef d’atelier imprimerie, responsable de fabrication imprimerie, chef de fabrication graphique,
      responsable d’atelier graphique, agent de planning imprimerie, fabricant imprimerie, deviseur imprimerie, chef
      d’équipe imprimerie`,
    tasks: list`organiser la production, suivre les délais, chiffrer un tirage`,
    skills: list`chaîne graphique, encadrement`,
    near: ['E1301', 'H2504', 'E1308', 'E1306', 'H2502', 'E1302'],
    cues: list`imprimerie, planning, fabrication, devis, atelier`,
  },
  {
    code: 'E1304',
    label: 'Agent / Agente de façonnage et routage',
    names: list`agent de façonnage, agent de routage, ouvrier de routage, agent de mise sous pli, façonnier
      imprimerie, brocheur, opérateur de finition imprimerie, opérateur de mise sous pli, plieur, assembleur de
      documents`,
    tasks: list`assembler les documents, mettre sous pli, coller, préparer les envois`,
    skills: list`gestes précis, comptage`,
    near: ['H3302', 'E1302', 'E1307', 'M1603', 'B1402', 'E1301', 'H3301'],
    cues: list`routage, plis, enveloppes, façonnage, brochures, imprimerie`,
  },
  {
    code: 'E1305',
    label: 'Préparateur-correcteur / Préparatrice-correctrice en industrie graphique',
    names: list`correcteur, correctrice, lecteur correcteur, relecteur, relectrice, préparateur de copie, secrétaire
      de rédaction correcteur, réviseur de textes`,
    tasks: list`corriger les fautes, vérifier la typographie, préparer la copie`,
    skills: list`orthographe, typographie`,
    near: ['E1105', 'E1106', 'E1108', 'E1306', 'M1606', 'E1205', 'E1102'],
    cues: list`textes, fautes, épreuves, typographie, relecture`,
  },
  {
    code: 'E1306',
    label: 'Opérateur / Opératrice de prépresse',
    names: list`opérateur pao, opératrice pao, opérateur prépresse, maquettiste pao, maquettiste, infographiste pao,
      technicien prépresse, infographiste prépresse, photograveur, compositeur typographe, opérateur ctp, metteur en
      page, monteur incorporateur`,
    tasks: list`mettre en page, préparer les fichiers d’impression, retoucher les images, sortir les plaques`,
    skills: list`indesign, photoshop, chromie`,
    near: ['E1205', 'E1301', 'E1307', 'E1203', 'E1305', 'E1303', 'E1104'],
    cues: list`pao, mise en page, prépresse, fichiers, imprimerie, maquette, indesign`,
  },
  {
    code: 'E1307',
    label: 'Reprographe',
    names: list`reprographe, agent de reprographie, opérateur reprographie, opérateur de reprographie, employé de
      copy-service, tireur de plans, opérateur copie, agent repro, vendeur reprographe`,
    tasks: list`photocopier, relier, tirer des plans, accueillir les clients`,
    skills: list`copieurs, reliure`,
    near: ['E1304', 'E1301', 'E1203', 'M1607', 'E1306', 'M1602', 'M1603', 'E1302'],
    cues: list`copies, photocopieur, plans, reliure, reprographie`,
  },
  {
    code: 'E1308',
    label: 'Technicien / Technicienne des industries graphiques',
    names: list`technicien de fabrication graphique, technicien en industrie graphique, contrôleur qualité
      imprimerie, technicien méthodes imprimerie, deviseur graphique`,
    tasks: list`préparer les dossiers de fabrication, contrôler la qualité, améliorer les procédés`,
    skills: list`chaîne graphique, contrôle`,
    near: ['E1303', 'E1301', 'H1404', 'E1306', 'I1304', 'H2912', 'I1310', 'E1302'],
    cues: list`impression, qualité, dossier de fabrication`,
  },
  {
    code: 'E1401',
    label: 'Chef / Cheffe de publicité',
    names: list`chef de publicité, cheffe de pub, chargé de publicité, assistant chef de publicité, directeur de
      clientèle agence, chargé de clientèle publicité, commercial en régie publicitaire, commercial régie pub, vendeur
      d’espaces publicitaires, chef de projet publicité, account executive, responsable publicité`,
    tasks: list`vendre de l’espace publicitaire, suivre une campagne, conseiller l’annonceur`,
    skills: list`vente, communication, gestion de projet`,
    near: ['E1402', 'E1103', 'D1402', 'M1705', 'E1205', 'E1101', 'M1703', 'B1301'],
    cues: list`publicité, campagne, annonceurs, agence, régie, médias`,
  },
  {
    code: 'E1402',
    label: 'Média planneur / Média planneuse',
    names: list`media planner, média planneur, acheteur média, traffic manager, référenceur, consultant seo,
      consultant sea, responsable seo, spécialiste référencement, chargé de référencement, chargé d’acquisition,
      influenceur, influenceuse, responsable acquisition, expert google ads, responsable trafic web`,
    tasks: list`acheter de l’espace, référencer un site, suivre les campagnes en ligne, mesurer les résultats`,
    skills: list`référencement, google ads, analyse de données`,
    near: ['E1101', 'E1401', 'M1705', 'E1103', 'M1706', 'M1701', 'D1402'],
    cues: list`seo, référencement, acquisition, google ads, campagnes, trafic, audience`,
  },
];
