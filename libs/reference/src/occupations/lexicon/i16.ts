import { list, type LexiconEntry } from './lexicon-entry.js';

/** Installation and maintenance. */
export const lexiconI16: LexiconEntry[] = [
  {
    code: 'I1601',
    label: 'Préparateur / Préparatrice de bateau',
    names: list`préparateur de bateaux, agent de maintenance nautique, accastilleur, gréeur, ouvrier nautique,
      technicien nautique, ouvrier de chantier naval, réparateur de bateaux, ouvrier polyvalent nautisme, technicien de
      maintenance nautique, agent portuaire plaisance`,
    tasks: list`préparer les bateaux, poser l’accastillage, caréner, hiverner`,
    skills: list`nautisme, résine, mécanique`,
    near: ['I1605', 'H3203', 'N3102', 'H2206', 'I1607', 'I1604', 'I1606', 'F1503'],
    cues: list`bateaux, port, carénage, accastillage, voile, chantier naval, hivernage`,
  },
  {
    code: 'I1602',
    label: 'Mécanicien / Mécanicienne avion',
    names: list`mécanicien avion, mécanicien aéronautique, technicien aéronautique, mécanicienne aéronautique,
      technicien de maintenance aéronautique, mécanicien hélicoptère, mécanicien aéro, technicien avion, tôlier
      aéronautique, électricien aéronautique, mécanicien cabine avion, mécanicien part 66, agent de maintenance
      aéronautique, technicien b1, mécanicien moteurs d’avion`,
    tasks: list`contrôler l’avion, changer les pièces, réparer la structure, remplir les documents`,
    skills: list`aéronautique, anglais technique, réglementation`,
    near: ['H2901', 'I1310', 'I1305', 'H1506', 'I1304', 'I1605', 'I1604', 'H2909'],
    cues: list`avion, aéronef, hélicoptère, moteurs, part 145, hangar, structure`,
  },
  {
    code: 'I1603',
    label: 'Mécanicien-réparateur / Mécanicienne-réparatrice en matériels agricoles',
    names: list`mécanicien agricole, mécanicienne agricole, mécanicien engins, mécanicien engins de chantier,
      mécanicien tp, mécanicien travaux publics, mécanicien chariots élévateurs, mécanicien en matériel agricole,
      technicien de maintenance engins, mécanicien espaces verts, mécanicien motoculture, réparateur de matériel
      agricole, technicien engins de levage, technicien sav chariots, mécanicien levage, mécanicien parcs et jardins,
      mécanicien matériel tp, mécanicien matériels agricoles, technicien matériel de manutention, mécanicien itinérant
      engins, mécanicien nacelles, technicien itinérant chariots élévateurs, apprenti mécanicien agricole, mécanicien
      motoculteur, mécanicien engins tp`,
    tasks: list`réparer les tracteurs et engins, vidanger, diagnostiquer, intervenir sur chantier`,
    skills: list`mécanique, hydraulique, électricité, permis B`,
    near: ['I1604', 'I1310', 'I1304', 'I1605', 'I1607', 'A1101', 'I1602'],
    cues: list`tracteurs, engins, chariots élévateurs, nacelles, hydraulique, agricole, motoculture, chantier`,
  },
  {
    code: 'I1604',
    label: 'Mécanicien / Mécanicienne automobile',
    names: list`mécanicien, mécanicienne, mécanicien auto, mécanicien automobile, mécano, mécanicien vl, mécanicien
      pl, mécanicien poids lourds, mécanicien véhicules industriels, mécanique auto, garagiste, technicien auto,
      diagnosticien auto, électricien auto, diéséliste, mécanicien service rapide, opérateur service rapide, monteur
      pneus, préparateur de véhicules, laveur de voitures, nettoyage de véhicules, dépanneur auto, dépanneur remorqueur,
      casse auto, démonteur automobile, contrôleur technique, poseur de pare-brise, conseiller client après-vente,
      méchanicien, mécanitien, aide-mécanicien`,
    tasks: list`faire la vidange et les filtres, changer les pneus, remplacer les freins,
      trouver une panne avec la valise, changer la distribution, réparer le moteur, contrôler le véhicule,
      préparer les véhicules à la livraison, laver les véhicules, accueillir le client, ranger l’atelier`,
    skills: list`mécanique automobile, diagnostic électronique, freinage et suspension, montage de pneus,
      climatisation auto, électricité auto, lecture d’un ordre de réparation, mécanique poids lourds`,
    near: ['I1607', 'I1606', 'I1603', 'I1310', 'A1101', 'D1212', 'N4105', 'I1605'],
    cues: list`garage, moteur, vidange, freins, pneus, embrayage, distribution, diagnostic, valise, voitures,
      véhicules, atelier, révision, poids lourds, camions, pont élévateur, climatisation, carburateur, pare-brise,
      lavage`,
  },
  {
    code: 'I1605',
    label: 'Mécanicien / Mécanicienne en mécanique marine ou navale',
    names: list`mécanicien bateau, mécanicien marine, mécanicien naval, mécanicien de bord, mécanicien nautique,
      mécanicien hors-bord, chef mécanicien marine, mécanicien de la marine marchande, mécanicien moteurs marins,
      officier mécanicien, technicien mécanique marine, mécanicien maritime`,
    tasks: list`réparer les moteurs, entretenir la machine, faire les quarts, hiverner`,
    skills: list`mécanique, diesel, électricité`,
    near: ['I1601', 'I1603', 'I1604', 'N3102', 'I1310', 'I1602', 'I1607'],
    cues: list`moteurs, bateaux, diesel, navire, hors-bord, machine`,
  },
  {
    code: 'I1606',
    label: 'Carrossier-peintre / Carrossière-peintre',
    names: list`carrossier, carrossière, carrosserie, aide-carrossier, apprenti carrossier, carrossier peintre,
      carrossière peintre, carrossier réparateur, carrossier tôlier, carrossier poids lourds, peintre automobile,
      peintre auto, peintre en carrosserie, peintre carrossier, préparateur peinture auto, préparateur en peinture
      automobile, tôlier automobile, tôlier carrossier, tôlier peintre, tôlerie peinture auto, débosseleur,
      débosseleuse, débosselage, artisan carrossier, carossier, carosserie, carrosier, carossier-peintre`,
    tasks: list`démonter et remonter les éléments, redresser la tôle, débosseler, mastiquer et poncer,
      préparer la surface, peindre au pistolet, vernir et lustrer, remplacer une aile ou un pare-chocs,
      souder les tôles, nettoyer la cabine`,
    skills: list`redressage de tôle, débosselage, préparation des surfaces, peinture au pistolet, recherche de teinte,
      soudure, passage au marbre, lecture d’un rapport d’expertise`,
    near: ['I1604', 'H3404', 'H2902', 'I1607', 'H2913', 'F1606', 'I1603', 'H3203'],
    cues: list`carrosserie, tôlerie, peinture, pare-chocs, débosselage, ponçage, mastic, cabine, pistolet, vernis,
      teinte, marbre, choc, véhicules, expert, redressage, aile, accidentés`,
  },
  {
    code: 'I1607',
    label: 'Mécanicien / Mécanicienne motocycles',
    names: list`mécanicien moto, mécanicienne moto, mécano moto, mécanicien deux roues, mécanicien 2 roues,
      mécanicien scooter, mécanicien moto scooter, motociste, apprenti mécanicien moto, mécanicien cycles, mécanicienne
      cycles, mécanicien vélo, mécanicien vélos électriques, réparateur de vélos, réparateur vélo, réparatrice de vélos,
      technicien cycles, monteur de vélos, vélociste, mécanicien espaces verts motoculture, réparateur motoculture,
      réparateur de tondeuses, mécanicien motoculture de plaisance, réparateur de trottinettes, mécanicien quad,
      mécanicien cycle`,
    tasks: list`entretenir et réparer les motos et les scooters, régler les freins et les vitesses,
      changer les pneus et les chaînes, monter des vélos neufs, trouver une panne, réparer les tondeuses,
      affûter les lames, accueillir le client, commander les pièces, essayer le véhicule`,
    skills: list`mécanique deux-roues, réglage des freins et vitesses, dévoilage de roue, électricité moto,
      petits moteurs, vélo à assistance électrique, accueil du client`,
    near: ['I1604', 'I1603', 'D1211', 'I1606', 'I1605', 'I1402', 'I1203', 'I1601'],
    cues: list`moto, scooter, vélo, cycles, deux-roues, vélos électriques, dérailleur, chaîne, freins, tondeuses,
      motoculture, tronçonneuses, atelier, réglage, crevaison, quad, moteurs 2 temps, trottinette`,
  },
];
