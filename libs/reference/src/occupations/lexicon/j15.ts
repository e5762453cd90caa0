import { list, type LexiconEntry } from './lexicon-entry.js';

/** Health. */
export const lexiconJ15: LexiconEntry[] = [
  {
    code: 'J1501',
    label: 'Aide-soignant / Aide-soignante',
    names: list`aide-soignant, aide-soignante, aides-soignants, aide-soignant de nuit, aide-soignante de nuit,
      aide-soignant en ehpad, aide-soignante ehpad, aide-soignant à domicile, aide-soignante à domicile,
      aide-soignant ssiad, aide-soignant hospitalier, aide-soignant en clinique, aide-soignant diplômé,
      aide-soignante diplômée d’état, deas, diplôme aide-soignant, élève aide-soignant, agent de soins,
      agente de soins, faisant fonction d’aide-soignant, ff aide-soignante, aide-soignant maison de retraite,
      soignant ehpad, aide soignants, aide soigante`,
    tasks: list`aider à la toilette, aider à s’habiller, aider aux repas, faire les lits, changer les protections,
      accompagner les déplacements, prendre la température et la tension, écouter et rassurer,
      transmettre à l’infirmier, désinfecter le matériel`,
    skills: list`diplôme d’État d’aide-soignant, soins d’hygiène, gestes de manutention, écoute, règles d’hygiène,
      transmissions, premiers secours, accompagnement de fin de vie`,
    near: ['J1301', 'K1302', 'J1304', 'K1301', 'J1305', 'K1304', 'K1303', 'G1501'],
    cues: list`ehpad, soins, toilette, patients, résidents, hôpital, clinique, infirmier, nursing, ssiad,
      transmissions, confort, gériatrie, diplôme d’état, service de soins, roulement, douche, hygiène`,
  },
  {
    code: 'J1502',
    label: "Cadre de santé d'unité de soins ou de service paramédical",
    names: list`cadre de santé, cadre infirmier, cadre de soins, infirmier coordinateur, infirmière coordinatrice,
      idec, infirmier coordonnateur, surveillant de service hospitalier, directeur des soins, responsable d’unité de
      soins, cadre de santé en ehpad, ide coordinatrice, coordinateur de soins, idec ehpad, responsable de soins, cadre
      supérieur de santé`,
    tasks: list`organiser le service, faire les plannings, encadrer les soignants, suivre la qualité`,
    skills: list`encadrement, soins, planning`,
    near: ['J1506', 'K1403', 'J1505', 'K1201', 'J1504', 'J1507', 'J1104', 'M1609'],
    cues: list`service, soignants, plannings, soins, équipe, ehpad, ssiad, coordination`,
  },
  {
    code: 'J1503',
    label: 'Infirmier / Infirmière anesthésiste (IADE)',
    names: list`infirmier anesthésiste, infirmière anesthésiste, iade, infirmier iade`,
    tasks: list`préparer l’anesthésie, surveiller le patient, vérifier le matériel`,
    skills: list`anesthésie, surveillance`,
    near: ['J1504', 'J1506', 'J1502', 'J1102', 'J1505', 'J1507'],
    cues: list`bloc opératoire, anesthésie, réveil, réanimation`,
  },
  {
    code: 'J1504',
    label: 'Infirmier / Infirmière de bloc opératoire (IBODE)',
    names: list`ibode, infirmier de bloc, infirmière de bloc opératoire, instrumentiste de bloc, infirmier de bloc
      opératoire, aide opératoire, panseuse, instrumentiste bloc`,
    tasks: list`préparer la salle, passer les instruments, veiller à l’asepsie`,
    skills: list`asepsie, instrumentation`,
    near: ['J1503', 'J1506', 'J1502', 'J1303', 'J1507', 'J1302', 'J1505'],
    cues: list`bloc opératoire, chirurgie, instruments, asepsie`,
  },
  {
    code: 'J1505',
    label: 'Infirmier / Infirmière de prévention',
    names: list`infirmier scolaire, infirmière scolaire, infirmier de santé au travail, infirmière de santé au
      travail, infirmier du travail, infirmière en entreprise, infirmier de prévention, infirmière entreprise, infirmier
      santé travail, idest, infirmier d’éducation thérapeutique`,
    tasks: list`recevoir les salariés, faire les entretiens, dépister, donner les premiers soins`,
    skills: list`prévention, écoute, soins`,
    near: ['J1506', 'J1101', 'J1502', 'J1507', 'K1402', 'J1504'],
    cues: list`prévention, santé au travail, salariés, élèves, entretiens`,
  },
  {
    code: 'J1506',
    label: 'Infirmier / Infirmière en soins généraux (IDE)',
    names: list`infirmier, infirmière, ide, infirmier diplômé d’état, infirmière diplômée d’état, infirmier de nuit,
      infirmière de nuit, infirmier ehpad, infirmière ehpad, infirmier en psychiatrie, infirmier libéral, infirmière
      libérale, infirmier à domicile, idel, infirmier en soins généraux, infirmière en soins généraux, infirmier ssiad,
      infirmier vacataire, infirmier service de soins, infirmier dialyse, infirmière clinique, infirmier urgences,
      infirmier de pratique avancée, ipa, infirmière de jour, infirmier had, infirmier conseil, infirmier de jour`,
    tasks: list`faire les soins, poser les perfusions, distribuer les traitements, tenir le dossier, écouter les
      patients`,
    skills: list`soins, hygiène, pharmacologie`,
    near: ['J1501', 'J1505', 'J1507', 'J1502', 'J1504', 'J1503', 'J1104'],
    cues: list`soins, patients, traitements, pansements, injections, hôpital, ehpad, prescriptions`,
  },
  {
    code: 'J1507',
    label: 'Puériculteur / Puéricultrice',
    names: list`puéricultrice, puériculteur, infirmière puéricultrice, infirmier puériculteur, puéricultrice pmi,
      directrice de crèche puéricultrice, infirmière en crèche, puéricultrice de secteur`,
    tasks: list`soigner les nouveau-nés, conseiller les parents, encadrer la crèche`,
    skills: list`soins, enfance, conseil`,
    near: ['J1506', 'J1304', 'K1202', 'J1104', 'J1505', 'J1502'],
    cues: list`nouveau-nés, crèche, maternité, pmi, parents, néonatologie`,
  },
];
