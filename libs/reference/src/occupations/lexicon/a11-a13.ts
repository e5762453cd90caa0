import { list, type LexiconEntry } from './lexicon-entry.js';

/** Farming, green spaces, animals. */
export const lexiconA11: LexiconEntry[] = [
  {
    code: 'A1101',
    label: "Conducteur / Conductrice d'engins agricoles",
    names: list`tractoriste, conducteur de tracteur, conductrice de tracteur, chauffeur de tracteur, chauffeur
      agricole, conducteur d’engins agricoles, conducteur de moissonneuse-batteuse, chauffeur de moissonneuse,
      conducteur d’ensileuse, chauffeur ensileuse, conducteur d’abatteuse, conducteur de porteur forestier, conducteur
      d’engins forestiers, débardeur forestier, chauffeur de machine à vendanger, conducteur d’enjambeur, salarié de
      cuma, chauffeur entreprise de travaux agricoles, chauffeur eta`,
    tasks: list`labourer et semer, moissonner et ensiler, épandre le fumier et le lisier, atteler et régler les
      outils, entretenir le tracteur, débarder le bois`,
    skills: list`conduite de tracteur, réglage des outils, entretien de premier niveau, guidage par GPS`,
    near: ['A1416', 'A1201', 'F1302', 'N4101', 'A1203', 'I1603', 'A1405', 'N1101'],
    cues: list`tracteur, moisson, ensilage, labour, épandage, cuma, enjambeur, presse, benne, débardage`,
  },
  {
    code: 'A1201',
    label: 'Bûcheron / Bûcheronne',
    names: list`bûcheron, bûcheronne, élagueur, élagueuse, élagueur grimpeur, grimpeur élagueur, arboriste grimpeur,
      arboriste, abatteur d’arbres, bûcheron manuel, ouvrier bûcheron, ouvrier d’élagage, homme de pied en élagage,
      élageur`,
    tasks: list`abattre les arbres, ébrancher et débiter, élaguer et tailler, grimper dans les arbres, broyer les
      branches`,
    skills: list`tronçonneuse, techniques d’abattage, grimpe et cordes, règles de sécurité`,
    near: ['A1205', 'A1203', 'A1101', 'I1501', 'A1202', 'A1405', 'H2205'],
    cues: list`tronçonneuse, élagage, abattage, nacelle, broyeur, forêt, arbres, harnais, houppier`,
  },
  {
    code: 'A1202',
    label: "Agent / Agente d'entretien des espaces naturels",
    names: list`agent d’entretien des espaces naturels, ouvrier d’entretien des rivières, agent de rivière,
      cantonnier de rivière, berceur de rivière, agent brigade verte, ouvrier rural polyvalent, agent des pistes de ski,
      pisteur damage, chauffeur de dameuse, dameur, patrouilleur des sentiers, ouvrier chantier d’insertion espaces
      naturels, baliseur de sentiers`,
    tasks: list`débroussailler les sentiers, nettoyer les berges, baliser les chemins, damer les pistes, poser des
      clôtures`,
    skills: list`débroussailleuse, tronçonneuse, connaissance des milieux naturels`,
    near: ['A1203', 'A1204', 'A1205', 'A1201', 'K2303', 'I1202', 'A1414'],
    cues: list`débroussaillage, berges, sentiers, rivière, plages, pistes, dameuse, randonnée`,
  },
  {
    code: 'A1203',
    label: "Agent / Agente d'entretien des espaces verts",
    names: list`jardinier, jardinière, jardinier paysagiste, jardinière paysagiste, paysagiste, aide-jardinier,
      aide-jardinière, aide-paysagiste, ouvrier paysagiste, ouvrière paysagiste, agent d’espaces verts,
      agente d’espaces verts, agent des espaces verts, ouvrier espaces verts, employé espaces verts,
      entretien des espaces verts, entretien de jardin, jardinier municipal, chef d’équipe espaces verts,
      chef d’équipe paysagiste, cheffe d’équipe paysagiste, technicien espaces verts, apprenti paysagiste,
      tonte de pelouse, tondre la pelouse, taille de haies, débroussaillage, petits travaux de jardin, jardinnier,
      travaux de jardinage`,
    tasks: list`tondre les pelouses, tailler les haies et les arbustes, désherber les massifs, débroussailler,
      planter arbres et fleurs, arroser, ramasser les feuilles, poser un gazon ou une clôture,
      évacuer les déchets verts, entretenir le matériel`,
    skills: list`conduite d’une tondeuse autoportée, usage de la débroussailleuse, taille des végétaux,
      reconnaissance des végétaux, plantation, arrosage automatique, certificat phytosanitaire,
      conduite d’une remorque`,
    near: ['A1202', 'A1414', 'A1201', 'A1405', 'I1203', 'K2303', 'F1704', 'D1209'],
    cues: list`pelouse, gazon, haie, massif, arbuste, tondeuse, débroussailleuse, taille-haie, souffleur, désherbage,
      paysage, jardin, parc, plantation, tonte, arrosage, déchets verts, tronçonneuse`,
  },
  {
    code: 'A1204',
    label: 'Garde de parc naturel',
    names: list`garde nature, garde du littoral, garde forestier, garde champêtre nature, éco-garde, ecogarde, garde
      de réserve naturelle, ranger, technicien environnement milieux naturels, technicien biodiversité, chargé de
      mission natura 2000, chargé d’étude faune, chargé d’étude flore, naturaliste, garde-pêche, garde-chasse, écologue
      de terrain`,
    tasks: list`surveiller un espace protégé, recenser la faune et la flore, informer les visiteurs, constater les
      infractions, suivre des chantiers nature`,
    skills: list`reconnaissance de la faune et de la flore, accueil du public, suivi écologique`,
    near: ['A1202', 'A1303', 'G1201', 'A1205', 'K1707', 'F1105', 'K2302'],
    cues: list`biodiversité, réserve, faune, flore, espèces, parc naturel, inventaires, zones humides`,
  },
  {
    code: 'A1205',
    label: 'Sylviculteur / Sylvicultrice',
    names: list`ouvrier forestier, ouvrière forestière, ouvrier sylvicole, planteur d’arbres, reboiseur,
      sylviculteur, chef d’équipe forestier, pépiniériste forestier, conducteur de travaux forestiers, agent forestier,
      ouvrier pour plantation en forêt`,
    tasks: list`planter des jeunes arbres, dégager les plants, débroussailler, marquer les coupes, poser des
      protections contre le gibier`,
    skills: list`débroussailleuse, plantation, entretien des parcelles`,
    near: ['A1201', 'A1202', 'A1101', 'A1203', 'A1204', 'A1405'],
    cues: list`forêt, plants, reboisement, sylviculture, parcelles, onf, éclaircie`,
  },
  {
    code: 'A1301',
    label: 'Technicien / Technicienne de culture maraîchère',
    names: list`conseiller agricole, conseillère agricole, technico agricole, conseiller en élevage, technicien
      d’élevage, technicien viticole, technicien cultures, conseiller culture, animateur agricole, conseiller chambre
      d’agriculture, conseiller bio, technicien forestier conseil, conseiller installation agricole`,
    tasks: list`conseiller les agriculteurs, suivre les cultures ou les troupeaux, visiter les exploitations,
      organiser des réunions techniques, rédiger des bulletins`,
    skills: list`agronomie, conduite d’élevage, réglementation agricole, animation de réunion`,
    near: ['A1302', 'A1303', 'D1407', 'A1416', 'A1407', 'K2111', 'A1405'],
    cues: list`agriculteurs, exploitations, cultures, élevage, coopérative, chambre d’agriculture, rendement`,
  },
  {
    code: 'A1302',
    label: 'Technicien / Technicienne agricole',
    names: list`contrôleur laitier, contrôleur de performance, peseur laitier, technicien de contrôle agricole,
      auditeur bio, contrôleur agriculture biologique, inspecteur phytosanitaire, technicien identification bovine,
      technicien d’expérimentation agricole, expérimentateur agricole, contrôleur pac, inséminateur, inséminatrice,
      technicien d’insémination`,
    tasks: list`contrôler les élevages, prélever des échantillons, mesurer la production de lait, vérifier les
      cahiers des charges, mener des essais au champ`,
    skills: list`prélèvements, réglementation sanitaire, saisie de données`,
    near: ['A1301', 'A1303', 'H1503', 'A1501', 'K1505', 'H1303', 'A1504', 'A1407'],
    cues: list`contrôle, certification, prélèvements, essais, cahier des charges, troupeau, lait`,
  },
  {
    code: 'A1303',
    label: "Ingénieur / Ingénieure d'études et de recherche agricoles",
    names: list`ingénieur agronome, agronome, ingénieur agricole, ingénieur écologue, ingénieur forestier, chargé de
      mission biodiversité, chargé d’études environnement, chargée d’études environnement, ingénieur environnement eau,
      chef de projet environnement, chargé de mission agriculture, écologue, responsable développement durable agricole,
      chargé de mission trame verte`,
    tasks: list`mener des études d’impact, conduire un projet agricole, analyser les sols et l’eau, rédiger des
      rapports, conseiller les élus`,
    skills: list`agronomie, écologie, gestion de projet, cartographie`,
    near: ['A1301', 'A1204', 'H1206', 'F1105', 'A1302', 'K1802', 'H1302'],
    cues: list`agronomie, environnement, études, biodiversité, impact, expertise, projets, milieux`,
  },
];
