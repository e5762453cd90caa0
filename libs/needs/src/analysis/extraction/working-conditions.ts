import { matchesOf, negatedBefore, type Found } from '../text.js';
import type { WorkingCondition } from '../types.js';

/**
 * Conditions that decide whether a person under 18 may do the work (art. D4153-15 to D4153-37 of the Code du travail;
 * loads: R4153-52), or whether a fixed-term contract may be used (D4154-1). Night work comes from the schedule.
 */
const CONDITIONS: readonly { condition: WorkingCondition; pattern: RegExp }[] = [
  {
    condition: 'dangerous_machines',
    pattern:
      /\b(?:machines? (?:outils?|dangereuses?|de decoupe|a bois|coupantes?)|scies?|tronconneuses?|trancheuses?|hachoirs?|presses? (?:plieuse|hydraulique|a)|massicots?|degauchisseuses?|meuleuses?|broyeurs?|debroussailleuses?|fraiseuses?)\b/g,
  },
  {
    condition: 'driving_machinery',
    pattern:
      /\b(?:chariots? (?:elevateurs?|automoteurs?)|cariste|engins? (?:de chantier|agricoles?|tp)|tracteurs?|nacelles?|mini[- ]?pelles?|pelleteuses?|transpalettes? (?:autoportee?s?|a conducteur)|caces)\b/g,
  },
  { condition: 'scaffolding', pattern: /\bechafaudages?\b/g },
  {
    condition: 'height',
    pattern: /\b(?:(?:travail|travaux) en hauteur|toitures?|couvreu(?:r|se)s?|cordiste|elagage|elagueu(?:r|se))\b/g,
  },
  {
    condition: 'chemicals',
    pattern:
      /\bproduits? (?:chimiques?|phytosanitaires?|dangereux|toxiques?|corrosifs?)\b|\b(?:solvants?|phyto(?:sanitaires?)?)\b/g,
  },
  { condition: 'asbestos', pattern: /\b(?:des)?amiant(?:e|age|eur)\b/g },
  { condition: 'electricity', pattern: /\b(?:sous|haute|basse) tension\b/g },
  {
    condition: 'heavy_loads',
    pattern:
      /\b(?:ports? de (?:charges?|poids|sacs|cartons)|charges? lourdes?|manutention lourde|porter (?:des )?(?:charges|sacs))\b/g,
  },
  {
    condition: 'extreme_temperatures',
    pattern: /\b(?:chambres? froides?|temperatures? (?:negatives?|extremes?)|froid negatif|surgeles?|fonderie)\b/g,
  },
  { condition: 'slaughter', pattern: /\b(?:abattoirs?|abattage d(?:'animaux|es animaux|e volailles))\b/g },
  { condition: 'trenches_demolition', pattern: /\b(?:demolition|tranchees?)\b/g },
  { condition: 'confined_space', pattern: /\b(?:espaces? confines?|nettoyage de cuves?)\b/g },
];

/** Working conditions named in the text, once each, where first named. */
export function findWorkingConditions(text: string): Found<WorkingCondition>[] {
  const found: Found<WorkingCondition>[] = [];
  for (const { condition, pattern } of CONDITIONS) {
    for (const { start, end } of matchesOf(text, pattern)) {
      if (negatedBefore(text, start)) continue;
      found.push({ value: condition, start, end, confidence: 0.8 });
      break;
    }
  }
  return found;
}
