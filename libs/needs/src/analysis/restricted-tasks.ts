import { matchesOf, negatedBefore, type Found } from './text.js';
import type { RestrictedTask } from './types.js';

/**
 * Tasks that decide whether a person under 18 may do the work (art. D4153-15 to D4153-37 of the Code du travail;
 * loads: R4153-52), or whether a fixed-term contract may be used (D4154-1). Night work comes from the schedule.
 */
const TASKS: readonly { task: RestrictedTask; pattern: RegExp }[] = [
  {
    task: 'dangerous_machines',
    pattern:
      /\b(?:machines? (?:outils?|dangereuses?|de decoupe|a bois|coupantes?)|scies?|tronconneuses?|trancheuses?|hachoirs?|presses? (?:plieuse|hydraulique|a)|massicots?|degauchisseuses?|meuleuses?|broyeurs?|debroussailleuses?|fraiseuses?)\b/g,
  },
  {
    task: 'driving_machines',
    pattern:
      /\b(?:chariots? (?:elevateurs?|automoteurs?)|cariste|engins? (?:de chantier|agricoles?|tp)|tracteurs?|nacelles?|mini[- ]?pelles?|pelleteuses?|transpalettes? (?:autoportee?s?|a conducteur)|caces)\b/g,
  },
  { task: 'scaffolding', pattern: /\bechafaudages?\b/g },
  { task: 'height', pattern: /\b(?:(?:travail|travaux) en hauteur|toitures?|couvreu(?:r|se)s?|cordiste|elagage|elagueu(?:r|se))\b/g },
  {
    task: 'chemicals',
    pattern:
      /\bproduits? (?:chimiques?|phytosanitaires?|dangereux|toxiques?|corrosifs?)\b|\b(?:solvants?|phyto(?:sanitaires?)?)\b/g,
  },
  { task: 'asbestos', pattern: /\b(?:des)?amiant(?:e|age|eur)\b/g },
  { task: 'electricity_live', pattern: /\b(?:sous|haute|basse) tension\b/g },
  {
    task: 'heavy_loads',
    pattern: /\b(?:ports? de (?:charges?|poids|sacs|cartons)|charges? lourdes?|manutention lourde|porter (?:des )?(?:charges|sacs))\b/g,
  },
  {
    task: 'extreme_temperature',
    pattern: /\b(?:chambres? froides?|temperatures? (?:negatives?|extremes?)|froid negatif|surgeles?|fonderie)\b/g,
  },
  { task: 'slaughter', pattern: /\b(?:abattoirs?|abattage d(?:'animaux|es animaux|e volailles))\b/g },
  { task: 'demolition', pattern: /\b(?:demolition|tranchees?)\b/g },
  { task: 'confined_space', pattern: /\b(?:espaces? confines?|nettoyage de cuves?)\b/g },
];

/** Restricted tasks named in the text, once each, where first named. */
export function findRestrictedTasks(text: string): Found<RestrictedTask>[] {
  const found: Found<RestrictedTask>[] = [];
  for (const { task, pattern } of TASKS) {
    for (const { start, end } of matchesOf(text, pattern)) {
      if (negatedBefore(text, start)) continue;
      found.push({ value: task, start, end, confidence: 0.8 });
      break;
    }
  }
  return found;
}
