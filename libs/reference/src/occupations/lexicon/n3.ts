import { list, type LexiconEntry } from './lexicon-entry.js';

/** Transport and logistics. */
export const lexiconN3: LexiconEntry[] = [
  {
    code: 'N3101',
    label: 'Officier / Officière de port',
    names: list`capitaine de navire, officier de marine marchande, capitaine au long cours, officier pont, second
      capitaine, patron de bateau, capitaine de bateau, skipper, pilote maritime, capitaine 500, capitaine de
      remorqueur, chef de quart passerelle, patron de navire à passagers, pilote de bateau`,
    tasks: list`naviguer, commander l’équipage, veiller à la sécurité`,
    skills: list`navigation, réglementation maritime`,
    near: ['N3102', 'A1406', 'N3103', 'I1605', 'N3201', 'N2102'],
    cues: list`navire, navigation, équipage, passerelle, port`,
  },
  {
    code: 'N3102',
    label: 'Marin',
    names: list`matelot, marin, marin de commerce, matelot polyvalent, équipier marin, hôtesse de bateau, matelot de
      pont, maître d’équipage, agent de service à bord, matelot bac, steward yacht, marin polyvalent, équipage de yacht,
      deckhand, hôtesse yacht, hôte de bord, lamaneur, matelot de remorqueur`,
    tasks: list`entretenir le pont, amarrer, veiller, accueillir les passagers`,
    skills: list`matelotage, sécurité, entretien`,
    near: ['N3101', 'A1415', 'N3103', 'I1601', 'I1605', 'N3203'],
    cues: list`navire, pont, amarrage, passagers, yacht, équipage, bateau`,
  },
  {
    code: 'N3103',
    label: 'Matelot de la navigation fluviale',
    names: list`batelier, batelière, marinier, matelot fluvial, pilote fluvial, capitaine de péniche, conducteur de
      bateau fluvial, matelot de bateau-mouche, agent de navigation fluviale, agent d’écluse, conducteur de péniche,
      timonier fluvial`,
    tasks: list`conduire la péniche, amarrer, manœuvrer l’écluse, entretenir`,
    skills: list`navigation fluviale, entretien`,
    near: ['N3102', 'N3101', 'N3202', 'K2301', 'A1415', 'N4101', 'N4102'],
    cues: list`péniche, fleuve, écluse, canal, bateau, amarrage`,
  },
  {
    code: 'N3201',
    label: "Responsable d'exploitation transport maritime",
    names: list`agent maritime, shipping agent, consignataire, responsable d’exploitation maritime, agent
      consignataire, agent d’exploitation portuaire, ship planner, coordinateur portuaire, maître de port, agent de
      port, agent de port maritime, responsable portuaire, agent d’exploitation maritime, superviseur terminal`,
    tasks: list`organiser les escales, suivre les chargements, faire les formalités`,
    skills: list`maritime, anglais, douane`,
    near: ['N1202', 'N3203', 'N3202', 'N4203', 'N1201', 'N2205', 'N1302'],
    cues: list`port, navires, escales, conteneurs, quais, terminal`,
  },
  {
    code: 'N3202',
    label: "Responsable d'exploitation transport fluvial",
    names: list`exploitant fluvial, responsable transport fluvial, agent d’exploitation fluviale, affréteur fluvial,
      responsable d’exploitation fluviale`,
    tasks: list`organiser les transports, planifier les bateaux, suivre les clients`,
    skills: list`fluvial, organisation`,
    near: ['N3103', 'N3201', 'N1201', 'N4203', 'N4204'],
    cues: list`fluvial, péniches, fret, exploitation`,
  },
  {
    code: 'N3203',
    label: 'Ouvrier / Ouvrière de manutention portuaire',
    names: list`docker, docker professionnel, ouvrier docker, manutentionnaire portuaire, grutier portuaire, agent
      de manutention portuaire, pointeur portuaire, chef de manœuvre portuaire, conducteur de cavalier, conducteur
      d’engins portuaires, saisisseur, ouvrier portuaire, conducteur reachstacker`,
    tasks: list`charger et décharger les navires, saisir les conteneurs, conduire les engins`,
    skills: list`CACES, manutention, sécurité`,
    near: ['N1105', 'N1104', 'F1301', 'N2203', 'N1101', 'N1103'],
    cues: list`port, conteneurs, navires, quai, portique, cargaison`,
  },
];
