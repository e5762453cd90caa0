import { list, type LexiconEntry } from './lexicon-entry.js';

/** Industry. */
export const lexiconH25: LexiconEntry[] = [
  {
    code: 'H2501',
    label: "Chef / Cheffe d'atelier production électricité-électronique",
    names: list`chef d’atelier électronique, responsable production électronique, chef d’équipe câblage, responsable
      atelier électricité, chef d’équipe électronique, animateur de ligne électronique`,
    tasks: list`encadrer l’atelier, suivre la production, améliorer les postes`,
    skills: list`encadrement, électronique`,
    near: ['H2502', 'H2503', 'H2605', 'H2504', 'H2505', 'H2604', 'H2602', 'I1102'],
    cues: list`atelier, électronique, câblage, équipe`,
  },
  {
    code: 'H2502',
    label: "Responsable d'unité de production industrielle",
    names: list`responsable de production, responsable production, directeur de production, directeur d’usine,
      responsable d’usine, responsable de fabrication, directeur industriel, chef de production, ingénieur de production
      industrielle, responsable d’unité de production, responsable d’atelier, responsable atelier de production,
      responsable de site industriel, directeur de site industriel, responsable d’exploitation industrielle, manager de
      production, directeur d’usine agroalimentaire, responsable de production agroalimentaire, superviseur de
      production`,
    tasks: list`diriger la production, suivre les indicateurs, encadrer les équipes, améliorer la qualité et les
      délais`,
    skills: list`encadrement, lean, gestion de production`,
    near: ['H2503', 'H2504', 'H1402', 'H1401', 'I1102', 'H1502', 'H1206'],
    cues: list`production, usine, équipes, indicateurs, objectifs, amélioration, management, lignes`,
  },
  {
    code: 'H2503',
    label: "Responsable d'îlot de production",
    names: list`chef d’équipe mécanique, chef d’atelier mécanique, responsable d’îlot, animateur d’îlot, chef
      d’atelier usinage, chef d’atelier chaudronnerie, chef d’équipe usinage, chef d’équipe métallurgie, responsable
      atelier usinage, chef d’atelier métallerie, chef d’équipe soudure, responsable d’atelier mécanique, agent de
      maîtrise métallurgie`,
    tasks: list`répartir le travail, suivre les machines, contrôler les pièces, former`,
    skills: list`encadrement, usinage, qualité`,
    near: ['H2504', 'H2502', 'H2903', 'H2902', 'H2501', 'H2505', 'H1404', 'H2912'],
    cues: list`atelier, usinage, équipe, machines, métallurgie, pièces`,
  },
  {
    code: 'H2504',
    label: "Chef / Cheffe d'équipe en industrie",
    names: list`chef d’équipe production, chef d’équipe industrie, chef d’équipe agroalimentaire, chef d’équipe de
      production, chef de ligne, responsable de ligne, animateur d’équipe production, contremaître, chef de poste, agent
      de maîtrise production, conducteur de ligne chef d’équipe, chef d’atelier, chef d’équipe conditionnement, chef
      d’équipe fabrication, team leader production, superviseur d’équipe, leader d’équipe production, chef de quart,
      chef d’équipe plasturgie, responsable d’équipe production, animateur de production, responsable d’équipe
      fabrication`,
    tasks: list`organiser le poste de travail, suivre la cadence, former les opérateurs, signaler les pannes`,
    skills: list`encadrement, qualité, sécurité`,
    near: ['H2502', 'H2503', 'H2102', 'H3301', 'H2505', 'H2301', 'H2501'],
    cues: list`équipe, ligne, production, opérateurs, cadence, atelier, poste, agroalimentaire`,
  },
  {
    code: 'H2505',
    label: "Chef / Cheffe d'équipe et d'atelier textile",
    names: list`chef d’atelier textile, chef d’atelier couture, responsable d’atelier couture, chef d’équipe
      couture, contremaîtresse de confection, monitrice d’atelier, responsable d’atelier maroquinerie, chef d’équipe
      maroquinerie, responsable atelier confection`,
    tasks: list`répartir le travail, former, contrôler la qualité`,
    skills: list`encadrement, couture`,
    near: ['H2402', 'H2504', 'H2401', 'H1205', 'H2503', 'H2501', 'H2415'],
    cues: list`atelier, couture, maroquinerie, équipe, textile`,
  },
  {
    code: 'H2601',
    label: 'Bobinier / Bobinière en électricité',
    names: list`bobinier, bobinière, bobineur électrique, bobineur moteur, électricien bobinier, réparateur de
      moteurs électriques, bobineuse`,
    tasks: list`bobiner les moteurs, isoler, souder, tester`,
    skills: list`bobinage, électricité`,
    near: ['H2602', 'I1309', 'H2604', 'H2603', 'H2605', 'I1304', 'H2403'],
    cues: list`bobinage, moteurs, cuivre, transformateurs, stator`,
  },
  {
    code: 'H2602',
    label: "Câbleur / Câbleuse d'armoires",
    names: list`câbleur, câbleuse, câbleur d’armoires, câbleur armoires électriques, câbleur industriel, monteur
      câbleur, monteuse câbleuse, électricien câbleur, monteur câbleur en armoires électriques, câbleur électricien,
      monteur électricien industriel, électricien industriel, électricienne industrielle, câbleur électrotechnicien,
      électrotechnicien monteur, électricien d’équipement industriel, câbleur aéronautique, câbleur de faisceaux,
      électromécanicien monteur, câbleur électrique, câbleur ferroviaire, tireur de câbles, intégrateur câbleur,
      électricien tertiaire industriel`,
    tasks: list`lire un schéma, câbler les armoires, tirer les câbles, raccorder, tester`,
    skills: list`schémas électriques, habilitation électrique, câblage`,
    near: ['F1602', 'I1309', 'H2605', 'H2604', 'H2601', 'I1304', 'H2909'],
    cues: list`câblage, armoires, schémas électriques, raccordement, habilitation, chemins de câbles, coffrets`,
  },
  {
    code: 'H2603',
    label: 'Opérateur / Opératrice sur machines automatisées en production électrique',
    names: list`opérateur sur machine automatisée, conducteur de machine automatisée électronique, opérateur cms,
      conducteur de ligne cms, opérateur salle blanche électronique, opérateur microélectronique, opérateur
      semi-conducteurs, conducteur d’équipements automatisés, opérateur de ligne automatisée, conducteur de ligne
      automatisée`,
    tasks: list`charger la machine, surveiller, contrôler au microscope`,
    skills: list`conduite de machine, salle blanche`,
    near: ['H2605', 'H2604', 'H2906', 'H2301', 'H2102', 'H2912', 'H3201'],
    cues: list`cms, salle blanche, semi-conducteurs, wafer, machines automatisées`,
  },
  {
    code: 'H2604',
    label: 'Assembleur / Assembleuse en produits électriques et électroniques',
    names: list`monteur électrique, assembleur électrique, monteur de matériel électrique, agent de montage
      électrique, opérateur montage électrique, monteur en électroménager, assembleur de produits électriques, monteur
      de disjoncteurs, assembleuse électrique, agent d’assemblage électrique`,
    tasks: list`assembler des appareils, visser, câbler simplement, tester`,
    skills: list`gestes précis, lecture de fiche`,
    near: ['H2605', 'H2602', 'H2909', 'H2601', 'H3302', 'I1305', 'B1604'],
    cues: list`montage, appareils, électrique, assemblage, vissage`,
  },
  {
    code: 'H2605',
    label: 'Monteur-câbleur / Monteuse-câbleuse en électronique',
    names: list`câbleur électronique, monteur câbleur électronique, opérateur câblage électronique, brasseur
      électronique, soudeur électronique, agent de montage électronique, opérateur électronique, monteuse en
      électronique, câbleuse soudeuse, assembleur électronique, opérateur brasage, agent de fabrication électronique,
      opératrice en électronique`,
    tasks: list`souder les composants, monter les cartes, contrôler, retoucher`,
    skills: list`brasage, norme IPC, gestes précis`,
    near: ['H2604', 'H2602', 'H1504', 'I1305', 'H1209', 'H2601', 'I1309'],
    cues: list`cartes électroniques, composants, soudure, brasage, ipc, câblage`,
  },
  {
    code: 'H2701',
    label: 'Technicien / Technicienne énergie',
    names: list`technicien énergie, opérateur centrale, conducteur de centrale, opérateur raffinerie, technicien
      d’exploitation énergie, agent de conduite nucléaire, conducteur de chaufferie, opérateur extérieur raffinerie,
      technicien de conduite, exploitant méthanisation, technicien méthanisation, technicien d’exploitation biogaz,
      conducteur d’usine d’incinération, technicien de conduite nucléaire, opérateur de centrale hydraulique, pilote
      d’installation énergétique, chef de quart centrale`,
    tasks: list`surveiller les paramètres, faire des rondes, régler, consigner`,
    skills: list`procédés, sécurité, travail posté`,
    near: ['I1308', 'H2301', 'I1304', 'K2301', 'K2306', 'H2603', 'H1303'],
    cues: list`centrale, énergie, chaudière, vapeur, turbine, raffinerie, rondes, méthanisation, nucléaire`,
  },
  {
    code: 'H2801',
    label: 'Agent / Agente de fabrication du verre',
    names: list`agent de fabrication du verre, opérateur verrier, conducteur de machine verre, miroitier en usine,
      découpeur de verre, coupeur de verre, opérateur vitrage, verrier industriel, opérateur de fabrication de vitrages,
      façonneur de verre, vitrier miroitier, opérateur de découpe verre`,
    tasks: list`couper et façonner le verre, assembler les vitrages, contrôler les défauts`,
    skills: list`coupe, manutention du verre`,
    near: ['H2805', 'F1607', 'B1602', 'H2802', 'H2803', 'H3201', 'H3403'],
    cues: list`verre, vitrages, miroiterie, découpe, trempe, façonnage`,
  },
  {
    code: 'H2802',
    label: 'Opérateur / Opératrice de fabrication en matériaux de construction',
    names: list`opérateur matériaux de construction, ouvrier de briqueterie, ouvrier tuilerie, conducteur de machine
      à parpaings, ouvrier cimenterie, opérateur carrière, opérateur concassage, conducteur d’installation de traitement
      de granulats, agent de fabrication matériaux, opérateur usine de parpaings, opérateur cimenterie`,
    tasks: list`conduire l’installation, surveiller la cuisson, contrôler, nettoyer`,
    skills: list`conduite d’installation, maintenance simple`,
    near: ['H2804', 'F1706', 'H2803', 'F1402', 'H2805', 'H2801', 'H3303', 'H2301'],
    cues: list`briques, tuiles, ciment, concassage, granulats, four, parpaings`,
  },
  {
    code: 'H2803',
    label: 'Opérateur / Opératrice en Industrie Céramique',
    names: list`opérateur céramique, mouleur céramique, émailleur, émailleuse, couleur en céramique, ouvrier de
      porcelaine, façonneur céramique, calibreur céramique, ouvrier faïencerie, opérateur de fabrication céramique`,
    tasks: list`couler la pâte, démouler, émailler, enfourner`,
    skills: list`moulage, émaillage, cuisson`,
    near: ['B1201', 'H2802', 'H2801', 'H2908', 'H2910', 'H3203', 'B1602'],
    cues: list`céramique, porcelaine, émail, four, moules`,
  },
  {
    code: 'H2804',
    label: 'Pilote de centrale de béton',
    names: list`centraliste béton, centralier, centraliste, pilote de centrale à béton, conducteur de centrale à
      béton, conducteur de centrale d’enrobés, agent de centrale béton, opérateur de centrale à béton, chef de centrale
      béton, technicien centrale enrobés`,
    tasks: list`doser les matériaux, charger les toupies, contrôler le béton, accueillir les chauffeurs`,
    skills: list`dosage, informatique, contrôle`,
    near: ['H2802', 'F1302', 'N4101', 'H2701', 'F1706', 'H2805', 'H3303', 'F1701'],
    cues: list`centrale, béton, toupie, granulats, enrobés, dosage`,
  },
  {
    code: 'H2805',
    label: "Technicien / Technicienne de l'industrie du verre",
    names: list`technicien verrier, conducteur de four verrier, technicien industrie du verre, conducteur
      d’installation verrière, fondeur verrier, machiniste verrerie`,
    tasks: list`surveiller le four, régler les machines, contrôler les bouteilles`,
    skills: list`procédés verriers, réglage`,
    near: ['H2801', 'H2907', 'H2912', 'H2802', 'H2301', 'H2804', 'H3201'],
    cues: list`verrerie, four, bouteilles, fusion`,
  },
];
