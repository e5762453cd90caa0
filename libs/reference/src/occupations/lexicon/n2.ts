import { list, type LexiconEntry } from './lexicon-entry.js';

/** Transport and logistics. */
export const lexiconN2: LexiconEntry[] = [
  {
    code: 'N2101',
    label: 'Personnel Navigant Commercial - PNC -',
    names: list`hôtesse de l’air, steward, pnc, personnel navigant commercial, hôte de l’air, chef de cabine,
      stewart avion, agent de bord`,
    tasks: list`accueillir les passagers, servir les repas, veiller à la sécurité`,
    skills: list`anglais, sécurité, accueil`,
    near: ['N2201', 'G1703', 'N4302', 'M1601', 'G1803', 'N4301', 'G1101'],
    cues: list`avion, passagers, vol, cabine, sécurité`,
  },
  {
    code: 'N2102',
    label: 'Pilote de ligne',
    names: list`pilote de ligne, pilote d’avion, copilote, commandant de bord, pilote d’hélicoptère, officier pilote
      de ligne, pilote professionnel, pilote instructeur`,
    tasks: list`préparer le vol, piloter, surveiller les instruments`,
    skills: list`pilotage, anglais, météo`,
    near: ['N2204', 'N2202', 'K1703', 'N2101', 'I1602', 'N2205'],
    cues: list`vol, avion, pilotage, cockpit, hélicoptère`,
  },
  {
    code: 'N2201',
    label: "Agent / Agente d'Escale Commerciale aéroportuaire -AEC-",
    names: list`agent d’escale, agente d’escale, agent d’escale commercial, agent de comptoir aéroport, hôtesse
      d’accueil aéroport, agent d’embarquement, agent d’accueil aéroport, assistant pmr aéroport, agent de trafic
      escale, agent d’enregistrement, agent d’escale ferroviaire, agent d’accueil gare`,
    tasks: list`enregistrer les passagers, contrôler les billets, embarquer, renseigner`,
    skills: list`anglais, accueil, informatique`,
    near: ['N2101', 'M1601', 'G1101', 'N2203', 'G1303', 'N4302', 'G1703'],
    cues: list`aéroport, passagers, embarquement, enregistrement, bagages, vol`,
  },
  {
    code: 'N2202',
    label: 'Contrôleur aérien / Contrôleuse aérienne',
    names: list`contrôleur aérien, contrôleuse aérienne, aiguilleur du ciel, contrôleur de la navigation aérienne,
      agent afis, officier contrôleur de circulation aérienne, ingénieur du contrôle aérien`,
    tasks: list`guider les avions, autoriser les décollages, surveiller les radars`,
    skills: list`anglais, vigilance`,
    near: ['N2204', 'N2102', 'M1807', 'N2205', 'N4204', 'N2203', 'K1703'],
    cues: list`tour de contrôle, avions, radar, trafic aérien`,
  },
  {
    code: 'N2203',
    label: 'Agent / Agente de piste',
    names: list`agent de piste, agent de piste aéroport, bagagiste aéroport, agent d’exploitation aéroportuaire,
      tractoriste de piste, agent d’avitaillement, agent de trafic piste, assistant avion, agent d’assistance en escale
      piste, dégivreur avion, conducteur de passerelle, agent de handling`,
    tasks: list`charger les bagages, guider l’avion, faire le plein, conduire les engins de piste`,
    skills: list`sécurité, permis B, port de charges`,
    near: ['N1105', 'N2201', 'N4105', 'N3203', 'N2204', 'N1101', 'N4203'],
    cues: list`piste, avion, bagages, avitaillement, aéroport, soute`,
  },
  {
    code: 'N2204',
    label: 'Agent / Agente de trafic aérien',
    names: list`agent d’opérations aériennes, préparateur de vols, dispatcher vol, pilote de drone, télépilote de
      drone, agent de planning aérien, télépilote, technicien d’opérations aériennes, droniste`,
    tasks: list`préparer les plans de vol, suivre la météo, piloter un drone`,
    skills: list`aéronautique, météo, anglais`,
    near: ['N2202', 'N2205', 'N2102', 'M1808', 'N2203', 'N4203', 'N4204'],
    cues: list`vols, plan de vol, drone, opérations, planning`,
  },
  {
    code: 'N2205',
    label: "Chef / Cheffe d'escale",
    names: list`chef d’escale, responsable d’escale, directeur d’aéroport, responsable exploitation aéroportuaire,
      superviseur escale, responsable aérodrome, chef de service piste, coordinateur aéroport`,
    tasks: list`coordonner les équipes, suivre les départs, gérer les incidents`,
    skills: list`encadrement, aéroport, anglais`,
    near: ['N2201', 'N2204', 'N4202', 'N1302', 'N2203', 'N3201', 'N4201'],
    cues: list`aéroport, escale, équipes, exploitation, vols`,
  },
];
