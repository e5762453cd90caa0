import { list, type LexiconEntry } from './lexicon-entry.js';

/** Industry. */
export const lexiconH3: LexiconEntry[] = [
  {
    code: 'H3101',
    label: 'Conducteur / Conductrice de machines à papier ou carton',
    names: list`conducteur de machine à papier, conducteur de machine à carton, papetier, opérateur papeterie,
      conducteur de bobineuse, conducteur d’onduleuse, opérateur cartonnerie, opérateur de fabrication papier,
      conducteur de machine cartonnage, conducteur de sacherie, opérateur de transformation carton, conducteur de
      coupeuse, aide conducteur papeterie, opérateur carton`,
    tasks: list`régler la machine, changer les bobines, contrôler le papier, nettoyer`,
    skills: list`conduite de ligne, maintenance simple`,
    near: ['H3102', 'E1301', 'H3301', 'E1302', 'H3201', 'H2203', 'H2102'],
    cues: list`papier, carton, bobines, papeterie, onduleuse, emballage`,
  },
  {
    code: 'H3102',
    label: "Conducteur / Conductrice d'installation de pâte à papier",
    names: list`conducteur de pulpeur, opérateur pâte à papier, conducteur d’installation de pâte à papier,
      préparateur de pâte, cuiseur de pâte, opérateur désencrage`,
    tasks: list`préparer la pâte, surveiller les dosages, prélever`,
    skills: list`conduite d’installation, chimie`,
    near: ['H3101', 'H2301', 'H3303', 'H2701', 'H2203', 'H3201', 'H2205'],
    cues: list`pâte, papier, pulpeur, dosage`,
  },
  {
    code: 'H3201',
    label: 'Plasturgiste',
    names: list`opérateur plasturgie, opérateur en plasturgie, plasturgiste, opérateur injection, opérateur
      injection plastique, conducteur de presse à injecter, opérateur extrusion, conducteur d’extrudeuse, opérateur
      thermoformage, opérateur caoutchouc, conducteur de machine plasturgie, agent de production plasturgie, opérateur
      soufflage, conducteur de ligne plasturgie, opérateur sur presse à injecter, ouvrier plasturgie, confectionneur de
      pneus, opérateur presse plastique`,
    tasks: list`surveiller les presses, ébavurer, contrôler les pièces, conditionner`,
    skills: list`conduite de presse, contrôle visuel`,
    near: ['H3202', 'H3203', 'H3301', 'H2906', 'H2801', 'H3303', 'H2905', 'H2102'],
    cues: list`plastique, injection, extrusion, presse, moules, caoutchouc, pièces plastiques`,
  },
  {
    code: 'H3202',
    label: 'Monteur régleur / Monteuse régleuse en plasturgie',
    names: list`régleur plasturgie, monteur régleur plasturgie, technicien injection, régleur injection, régleur
      presse à injecter, technicien plasturgie, monteur régleur injection, régleur extrusion, technicien régleur
      injection plastique`,
    tasks: list`monter les moules, régler les presses, démarrer la production, dépanner`,
    skills: list`réglage, injection, mécanique`,
    near: ['H2912', 'H3201', 'H2906', 'I1310', 'H3203', 'I1304', 'H2504'],
    cues: list`moules, injection, réglage, presses, plastique`,
  },
  {
    code: 'H3203',
    label: 'Mouleur-stratifieur / Mouleuse-stratifieuse',
    names: list`stratifieur, stratifieuse, mouleur stratifieur, stratifieur mouleur, drapeur, drapeuse, opérateur
      composites, opérateur matériaux composites, drapeur mouleur, ébarbeur composite, technicien composites,
      gelcoateur, ouvrier polyester, opérateur drapage`,
    tasks: list`poser les tissus de verre, appliquer la résine, démouler, ébarber`,
    skills: list`stratification, drapage, protection individuelle`,
    near: ['H3201', 'I1601', 'H3404', 'I1602', 'I1606', 'H3202', 'H2908', 'H2909'],
    cues: list`composites, résine, fibre de verre, polyester, moules, drapage, carbone, bateaux`,
  },
  {
    code: 'H3301',
    label: 'Conducteur / Conductrice de ligne de conditionnement',
    names: list`conducteur de ligne de conditionnement, conductrice de ligne de conditionnement, conducteur de
      ligne, conductrice de ligne, conducteur de ligne conditionnement, conducteur ligne d’embouteillage, opérateur de
      conditionnement machine, conducteur de machine de conditionnement, opérateur embouteillage, conducteur
      d’ensacheuse, conducteur de ligne emballage, technicien de conditionnement, opérateur de remplissage, conducteur
      de machine d’emballage, conducteur d’emballage, conducteur de palettiseur, conducteur d’équipement de
      conditionnement`,
    tasks: list`régler la ligne, approvisionner en emballages, surveiller, contrôler les poids et étiquettes`,
    skills: list`conduite de ligne, changement de format, maintenance simple`,
    near: ['H3302', 'H2102', 'H2912', 'H2301', 'H3303', 'H3101', 'H3201', 'N1103'],
    cues: list`conditionnement, ligne, embouteillage, étiqueteuse, emballage, format, palettisation`,
  },
  {
    code: 'H3302',
    label: 'Agent / Agente de conditionnement',
    names: list`agent de conditionnement, agente de conditionnement, conditionnement, conditionneur, conditionneuse,
      opérateur de conditionnement, opératrice de conditionnement, ouvrier de conditionnement,
      ouvrière de conditionnement, conditionnement manuel, mise en carton, mise en barquette, mise en boîte,
      mise en sachet, mise en bouteille manuelle, emballage manuel, étiquetage de produits, trieur, trieuse,
      agent de tri conditionnement, trier des produits, ouvrier d’usine, ouvrière d’usine, usine,
      agent de fabrication polyvalent, agent de fabrication, calibrage de fruits, emballage de fruits,
      opérateur de calibrage, conditionement`,
    tasks: list`mettre les produits en boîte ou en sachet, étiqueter, former et fermer les cartons,
      trier les produits, retirer les produits abîmés, peser et compter, palettiser et filmer,
      approvisionner la ligne, contrôler l’aspect, nettoyer le poste`,
    skills: list`habileté manuelle, contrôle visuel, respect des cadences, règles d’hygiène, travail en équipe,
      travail posté, port de charges, usage du transpalette`,
    near: ['N1103', 'H3301', 'N1105', 'H2909', 'H2102', 'E1304', 'H2604', 'K2304'],
    cues: list`conditionnement, cartons, emballage, étiquettes, sachets, barquettes, flacons, ligne, tri, cadence,
      palette, colis, film, mise en boîte, station fruitière, cosmétique, intérim, 2x8, contrôle visuel`,
  },
  {
    code: 'H3303',
    label: 'Cuisinier / Cuisinière en industrie chimique',
    names: list`préparateur de matières, opérateur mélange, opérateur de mélange, mélangeur, broyeur, opérateur
      broyage, peseur industriel, préparateur fabrication industrie, opérateur pesée, opérateur de préparation
      industrielle, préparateur de matières premières, pompiste industriel, préparateur de peintures, opérateur de
      malaxage`,
    tasks: list`peser les matières, charger les mélangeurs, broyer, nettoyer`,
    skills: list`pesée, suivi de recette, sécurité`,
    near: ['H2301', 'H2102', 'H3301', 'H2802', 'H3302', 'N1105', 'H3201'],
    cues: list`mélange, broyage, pesée, matières premières, cuve, poudres, malaxeur`,
  },
  {
    code: 'H3401',
    label: "Opérateur / Opératrice de traitement d'abrasion de surface",
    names: list`polisseur, polisseuse, polisseur métal, polisseur sur métaux, ébavureur, ébarbeur, sableur,
      sableuse, grenailleur, opérateur sablage, meuleur, opérateur grenaillage, polisseur inox, ponceur métal,
      brunisseur, opérateur d’ébavurage, aviveur, microbilleur, tribofinisseur`,
    tasks: list`polir les pièces, ébavurer, sabler, contrôler l’aspect`,
    skills: list`polissage, meulage, précision`,
    near: ['H3402', 'H3404', 'H2905', 'B1603', 'H2903', 'H3403', 'H2901', 'H2902'],
    cues: list`polissage, sablage, grenaillage, ébavurage, surface, meuleuse, aspect`,
  },
  {
    code: 'H3402',
    label: 'Agent / Agente de traitement de surface',
    names: list`opérateur traitement de surface, opérateur de traitement de surface, agent de traitement de surface,
      galvanoplaste, chromeur, zingueur industriel, anodiseur, opérateur galvanisation, métalliseur, opérateur
      anodisation, opérateur chromage, doreur galvanoplaste, nickeleur, accrocheur traitement de surface, opérateur sur
      bains`,
    tasks: list`accrocher les pièces, conduire les bains, contrôler l’épaisseur`,
    skills: list`produits chimiques, sécurité, contrôle`,
    near: ['H3404', 'H3401', 'H3403', 'H2301', 'B1603', 'H2408'],
    cues: list`bains, traitement de surface, chromage, zingage, anodisation, galvanisation`,
  },
  {
    code: 'H3403',
    label: 'Opérateur / Opératrice de traitement thermique',
    names: list`opérateur traitement thermique, technicien traitement thermique, trempeur, conducteur de four de
      traitement thermique, agent de traitement thermique, cémentateur`,
    tasks: list`charger le four, tremper les pièces, contrôler la dureté`,
    skills: list`métallurgie, conduite de four`,
    near: ['H2907', 'H3402', 'H2904', 'H1506', 'H3401', 'H2801', 'H2301'],
    cues: list`four, trempe, traitement thermique, dureté, recuit`,
  },
  {
    code: 'H3404',
    label: 'Peintre industriel / Peintre industrielle',
    names: list`peintre industriel, peintre industrielle, peintre au pistolet, peintre thermolaqueur, thermolaqueur,
      opérateur peinture, agent de peinture industrielle, vernisseur, laqueur, peintre poudre, peintre en aéronautique,
      peintre sur métaux, peintre aéronautique, opérateur thermolaquage, peintre pistoleur, peintre en cabine, peintre
      finition aéronautique, accrocheur peinture, peintre anticorrosion`,
    tasks: list`préparer les pièces, masquer, peindre au pistolet, contrôler l’aspect`,
    skills: list`pistolet, préparation de surface, EPI`,
    near: ['I1606', 'F1606', 'H3402', 'H3401', 'H2202', 'I1601', 'B1302'],
    cues: list`peinture, pistolet, cabine, thermolaquage, poudre, apprêt, masquage, laquage`,
  },
];
