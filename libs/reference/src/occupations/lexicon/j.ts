import { list, type LexiconEntry } from './lexicon-entry.js';

/** Health. */
export const lexiconJ: LexiconEntry[] = [
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
];
