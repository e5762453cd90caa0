import { list, type LexiconEntry } from './lexicon-entry.js';

/** Building and public works. */
export const lexiconF11: LexiconEntry[] = [
  {
    code: 'F1101',
    label: 'Architecte du bâtiment',
    names: list`architecte, architecte dplg, architecte hmonp, architecte du bâtiment, architecte urbaniste,
      paysagiste concepteur, architecte paysagiste, assistant architecte, chef de projet architecture, architecte des
      bâtiments de france, paysagiste dplg`,
    tasks: list`concevoir un bâtiment, dessiner les plans, déposer un permis, suivre le chantier`,
    skills: list`dessin, urbanisme, logiciels de plan`,
    near: ['F1104', 'F1102', 'F1106', 'F1201', 'F1108', 'H1204', 'F1103'],
    cues: list`plans, permis de construire, agence d’architecture, esquisse, chantier, revit`,
  },
  {
    code: 'F1102',
    label: "Architecte d'intérieur",
    names: list`architecte d’intérieur, architecte intérieur, décorateur d’intérieur, décoratrice d’intérieur,
      décorateur intérieur, concepteur de cuisines, concepteur d’espaces, agenceur d’intérieur, space planner,
      concepteur vendeur, vendeur concepteur de cuisines, home stager, designer d’espace`,
    tasks: list`aménager une pièce, choisir les matériaux, dessiner un projet, conseiller le client`,
    skills: list`dessin 3D, matériaux, vente`,
    near: ['F1101', 'B1301', 'D1212', 'H1204', 'F1104', 'B1806', 'L1503'],
    cues: list`décoration, aménagement, cuisine, intérieur, plans, agencement, 3d`,
  },
  {
    code: 'F1103',
    label: 'Diagnostiqueur / Diagnostiqueuse immobilier',
    names: list`diagnostiqueur immobilier, diagnostiqueuse immobilière, contrôleur technique de construction,
      opérateur de diagnostic, contrôleur technique bâtiment, diagnostiqueur amiante, diagnostiqueur dpe, auditeur
      énergétique, technicien diagnostic immobilier, expert en bâtiment, opérateur de repérage amiante, inspecteur
      technique bâtiment, vérificateur d’installations électriques, opérateur en diagnostic immobilier`,
    tasks: list`faire les diagnostics, chercher le plomb et l’amiante, mesurer les surfaces, rédiger un rapport`,
    skills: list`réglementation, mesures, rédaction, permis B`,
    near: ['F1106', 'F1108', 'F1204', 'C1106', 'H1301', 'F1201', 'H1303'],
    cues: list`diagnostic, amiante, plomb, dpe, rapport, bâtiment, expertise`,
  },
  {
    code: 'F1104',
    label: 'Dessinateur-projeteur / Dessinatrice-projeteuse de la construction',
    names: list`dessinateur bâtiment, dessinatrice bâtiment, dessinateur projeteur, dessinateur en bâtiment,
      projeteur btp, projeteur vrd, dessinateur vrd, dessinateur autocad, dessinateur béton armé, dessinateur génie
      civil, projeteur cvc, dessinateur cvc, dessinateur électricité bâtiment, dessinateur projeteur structure,
      dessinateur d’architecture, dessinateur paysagiste, dessinateur charpente, dessinateur métallier, projeteur fibre
      optique, dessinateur travaux publics`,
    tasks: list`dessiner les plans, faire les relevés, mettre à jour les plans d’exécution, modéliser en 3D`,
    skills: list`autocad, revit, lecture de plan, normes`,
    near: ['F1106', 'F1108', 'H1203', 'F1101', 'F1107', 'H1202', 'F1102'],
    cues: list`plans, autocad, revit, bim, dessin, bureau d’études, vrd, exécution`,
  },
  {
    code: 'F1105',
    label: 'Géologue',
    names: list`géologue, géotechnicien, géotechnicienne, hydrogéologue, géophysicien, ingénieur géotechnicien,
      hydrologue, technicien géotechnique, technicien sols, ingénieur sols pollués, pédologue, sismologue, ingénieur
      géologue, technicien sites et sols pollués`,
    tasks: list`étudier les sols, faire des sondages, interpréter les essais, rédiger des rapports`,
    skills: list`géologie, sondages, essais de sol`,
    near: ['F1106', 'F1401', 'A1303', 'F1107', 'H1206', 'A1204', 'K2402', 'M1808'],
    cues: list`sols, sondages, géologie, forage, essais, nappe, pollution`,
  },
  {
    code: 'F1106',
    label: "Ingénieur / Ingénieure d'études de prix BTP",
    names: list`ingénieur btp, ingénieur structure, ingénieur génie civil, ingénieur bâtiment, ingénieur d’études
      btp, chargé d’études bâtiment, bim manager, chargé d’affaires btp, chargé d’opérations, chargé d’opérations
      construction, ingénieur thermicien, thermicien, technicien études de prix, ingénieur vrd, ingénieur fluides,
      chargé d’études vrd, conseiller en rénovation énergétique, conseiller énergie, économe de flux, chargé d’affaires
      bâtiment, ingénieur béton, acousticien, domoticien, ingénieur hydraulique, chef de projet btp, maître d’œuvre,
      assistant maîtrise d’ouvrage, chef de projet vrd, ingénieur études de prix, ingénieur efficacité énergétique,
      chargé d’affaires génie climatique, coordinateur cssct`,
    tasks: list`calculer une structure, étudier un projet, rédiger les pièces du marché, chiffrer, suivre les travaux`,
    skills: list`calcul, réglementation thermique, logiciels métier`,
    near: ['F1201', 'F1104', 'F1108', 'H1206', 'F1202', 'F1103', 'F1101'],
    cues: list`bureau d’études, calculs, structure, génie civil, thermique, appels d’offres, maîtrise d’œuvre, projets`,
  },
  {
    code: 'F1107',
    label: 'Géomètre-topographe',
    names: list`géomètre, géomètre-topographe, topographe, technicien géomètre, assistant géomètre, aide géomètre,
      géomètre expert, opérateur topographe, dessinateur géomètre, technicien topographe, géomètre projeteur, géomètre
      de chantier, porte-mire, géomètre du cadastre`,
    tasks: list`relever le terrain, implanter un ouvrage, borner une parcelle, dessiner les plans`,
    skills: list`station totale, GPS, autocad, relevés`,
    near: ['F1104', 'M1808', 'F1106', 'F1108', 'F1105', 'F1702'],
    cues: list`topographie, relevés, bornage, implantation, gps, parcelles, terrain, cadastre`,
  },
  {
    code: 'F1108',
    label: 'Métreur / Métreuse de la construction',
    names: list`métreur, métreuse, économiste de la construction, métreur bâtiment, métreur vérificateur, métreur
      deviseur, chiffreur, chiffreuse, deviseur bâtiment, deviseur, chargé d’études de prix, technicien chiffrage,
      métreur en menuiserie, métreur couverture, métreur électricien, vérificateur métreur, chargé de chiffrage,
      économiste du bâtiment`,
    tasks: list`mesurer les ouvrages, chiffrer les travaux, établir les devis, répondre aux appels d’offres`,
    skills: list`métré, lecture de plan, tableur`,
    near: ['F1106', 'F1104', 'F1201', 'D1407', 'F1103', 'F1202', 'M1101'],
    cues: list`métrés, devis, chiffrage, appels d’offres, quantitatif, plans`,
  },
  {
    code: 'F1201',
    label: 'Conducteur / Conductrice de travaux du bâtiment',
    names: list`conducteur de travaux, conductrice de travaux, conducteur de travaux bâtiment, conducteur de travaux
      tp, conducteur de travaux vrd, aide conducteur de travaux, assistant conducteur de travaux, directeur de travaux,
      conducteur travaux gros œuvre, responsable travaux, conducteur de travaux électricité, conducteur de travaux tce,
      directeur travaux, chargé de travaux, pilote opc, coordinateur de travaux, suivi de travaux, surveillant de
      travaux, conducteur d’opérations`,
    tasks: list`préparer les chantiers, planifier les équipes, suivre le budget, animer les réunions de chantier,
      commander les matériaux`,
    skills: list`organisation, gestion de budget, lecture de plan, permis B`,
    near: ['F1202', 'F1106', 'F1108', 'F1204', 'F1203', 'H1402', 'I1101'],
    cues: list`chantiers, travaux, planning, sous-traitants, budget, réunions de chantier, btp`,
  },
  {
    code: 'F1202',
    label: 'Chef / Cheffe de chantier bâtiment',
    names: list`chef de chantier, cheffe de chantier, chef de chantier bâtiment, chef de chantier tp, chef de
      chantier gros œuvre, chef d’équipe btp, chef d’équipe bâtiment, chef d’équipe maçon, chef de chantier électricité,
      chef d’équipe vrd, chef de chantier vrd, chef d’équipe gros œuvre, chef de chantier second œuvre, chef d’équipe
      travaux publics, chef d’équipe couvreur, chef de chantier espaces verts, adjoint chef de chantier, chef d’équipe
      peinture`,
    tasks: list`diriger les équipes sur le chantier, répartir le travail, réceptionner les matériaux, veiller à la
      sécurité, contrôler les ouvrages`,
    skills: list`encadrement, lecture de plan, implantation, sécurité`,
    near: ['F1201', 'F1703', 'F1702', 'F1701', 'F1204', 'F1108', 'F1705'],
    cues: list`chantier, équipe, ouvriers, plans, sécurité, gros œuvre, compagnons, avancement`,
  },
  {
    code: 'F1203',
    label: "Responsable d'exploitation de gisements et de carrières",
    names: list`chef de carrière, responsable de carrière, directeur de carrière, ingénieur carrières, responsable
      d’exploitation de carrière, directeur de mine, responsable gisement`,
    tasks: list`diriger l’extraction, planifier les tirs, veiller à la sécurité`,
    skills: list`géologie, encadrement, sécurité`,
    near: ['F1402', 'F1201', 'H2502', 'F1105', 'F1106', 'I1101'],
    cues: list`carrière, gisement, granulats, extraction, tirs`,
  },
  {
    code: 'F1204',
    label: 'Animateur / Animatrice QSE - Qualité Sécurité Environnement BTP',
    names: list`coordonnateur sps, coordinateur sps, préventeur btp, animateur sécurité btp, animateur prévention
      chantier, responsable qse btp, responsable sécurité chantier, coordonnateur sécurité et protection de la santé,
      hse chantier, animateur qse chantier, surveillant qualité sécurité environnement chantier`,
    tasks: list`visiter les chantiers, repérer les risques, animer des quarts d’heure sécurité, rédiger les plans de
      prévention`,
    skills: list`réglementation, prévention, permis B`,
    near: ['H1302', 'H1303', 'F1201', 'F1103', 'F1202', 'F1106'],
    cues: list`sécurité, prévention, chantier, risques, sps, ppsps`,
  },
  {
    code: 'F1301',
    label: 'Grutier / Grutière',
    names: list`grutier, grutière, conducteur de grue, conducteur de grue à tour, grutier à tour, opérateur de grue,
      pontier grutier, conducteur pmte`,
    tasks: list`lever les charges, suivre les signes du chef de manœuvre, vérifier la grue`,
    skills: list`CACES grue, élingage, sécurité`,
    near: ['F1302', 'N1104', 'F1702', 'N3203', 'N1101', 'F1701', 'I1603', 'N4101'],
    cues: list`grue, levage, charges, élingues, chantier, caces r487, caces r483`,
  },
  {
    code: 'F1302',
    label: "Conducteur / Conductrice d'engins de chantier",
    names: list`conducteur d’engins, conductrice d’engins, conducteur d’engins de chantier, conducteur de pelle,
      pelleur, pelleteur, conducteur de pelle mécanique, conducteur de mini-pelle, conducteur de chargeuse, conducteur
      de tractopelle, conducteur de bulldozer, conducteur de compacteur, conducteur de niveleuse, conducteur de
      finisseur, conducteur d’engins tp, conducteur de bull, terrassier conducteur d’engins, conducteur de dumper,
      chauffeur de pelle, conducteur d’engins de carrière, conducteur d’engins de terrassement, conducteur engin,
      pelliste, conducteur engins tp`,
    tasks: list`creuser des tranchées, charger les camions, niveler le terrain, compacter, entretenir l’engin`,
    skills: list`CACES engins, terrassement, lecture de plan`,
    near: ['F1702', 'F1301', 'A1101', 'N4101', 'N1101', 'F1705', 'F1402', 'F1704'],
    cues: list`pelle, terrassement, engins, chargeuse, tranchées, caces r482, bulldozer, compacteur, carrière`,
  },
  {
    code: 'F1401',
    label: 'Foreur / Foreuse',
    names: list`foreur, foreuse, sondeur, aide foreur, aide sondeur, conducteur de foreuse, opérateur de forage,
      technicien forage, accrocheur, sondeur géotechnique`,
    tasks: list`conduire la foreuse, prélever des carottes, entretenir le matériel`,
    skills: list`forage, mécanique, sécurité`,
    near: ['F1105', 'F1302', 'F1402', 'H2701', 'I1503', 'H2301', 'I1502'],
    cues: list`forage, sondage, foreuse, carottes, puits, tubages`,
  },
  {
    code: 'F1402',
    label: 'Extracteur / Extractrice de roches',
    names: list`mineur, carrier, boutefeu, mineur boutefeu, extracteur de pierre, ouvrier de carrière, agent de
      carrière, foreur mineur, opérateur d’extraction, débiteur de pierre en carrière`,
    tasks: list`forer et tirer les mines, extraire la pierre, trier les blocs`,
    skills: list`explosifs, forage, sécurité`,
    near: ['F1302', 'F1401', 'H2802', 'F1612', 'F1704', 'F1702', 'I1503'],
    cues: list`carrière, explosifs, pierre, extraction, mine, blocs`,
  },
  {
    code: 'F1501',
    label: 'Monteur / Monteuse de structures bois',
    names: list`monteur de structures bois, poseur de maison ossature bois, monteur ossature bois, constructeur
      bois, poseur de chalets, monteur de charpentes bois, poseur de bardage bois, constructeur de maisons en bois,
      poseur ossature bois, poseur de terrasse bois`,
    tasks: list`assembler les panneaux, lever la structure, fixer l’ossature, poser le bardage`,
    skills: list`lecture de plan, travail en hauteur, visserie`,
    near: ['F1503', 'H2206', 'F1502', 'F1607', 'F1610', 'F1703', 'H2201', 'F1613'],
    cues: list`ossature bois, panneaux, montage, chalet, bardage, levage`,
  },
  {
    code: 'F1502',
    label: 'Monteur / Monteuse en structures métalliques',
    names: list`charpentier métallique, monteur en charpente métallique, monteur charpente métallique, bardeur,
      couvreur bardeur, bardeur couvreur, monteur levageur, échafaudeur, monteur échafaudeur, monteur d’échafaudage,
      monteur en structures métalliques, monteur de chapiteaux, monteur d’hydrauliques, monteur de serres, monteur de
      stands métalliques, levageur, monteur de structures événementielles`,
    tasks: list`assembler les poutres, boulonner, poser le bardage, monter l’échafaudage`,
    skills: list`travail en hauteur, CACES nacelle, lecture de plan`,
    near: ['H2911', 'F1501', 'F1610', 'H2913', 'F1607', 'H2902', 'F1301', 'I1501'],
    cues: list`charpente métallique, bardage, échafaudage, boulonnage, nacelle, poutres, levage, hauteur`,
  },
  {
    code: 'F1503',
    label: 'Charpentier / Charpentière',
    names: list`charpentier, charpentière, charpentier bois, charpentier couvreur, aide charpentier, apprenti
      charpentier, charpentier traditionnel, charpentier traceur, charpentier poseur, charpentier de marine, charpentier
      tailleur, charpantier, charpentier levageur`,
    tasks: list`tracer et tailler les bois, assembler la charpente, lever et fixer, poser les lucarnes`,
    skills: list`traçage, taille, travail en hauteur`,
    near: ['F1501', 'F1610', 'H2206', 'F1607', 'H2207', 'B1601', 'F1604', 'H2201'],
    cues: list`charpente, bois, toiture, poutres, ferme, chevrons, taille, épure`,
  },
];
