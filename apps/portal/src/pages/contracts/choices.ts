/** Answers to choose from, in the words of who answers. */

export const needs = [
  ['permanent', 'Un besoin qui dure'],
  ['temporary_increase', 'Un surcroît de travail'],
  ['replacement', 'Un remplacement'],
  ['seasonal', 'Une saison'],
  ['discovery', 'Faire découvrir le métier'],
] as const;
export const trainings = [
  ['none', 'Aucune formation prévue'],
  ['branch', 'Une qualification de la branche ou un CQP'],
  ['level_3', 'Un CAP'],
  ['level_4', 'Un bac professionnel ou un titre de niveau bac'],
  ['level_5', 'Un bac+2 (BTS…)'],
  ['level_6', 'Un bac+3'],
  ['level_7', 'Un bac+5'],
] as const;
export const employers = [
  ['private_market', 'Entreprise, artisan, commerce'],
  ['association', 'Association'],
  ['local_authority', 'Commune ou collectivité'],
  ['public_body', 'Établissement public'],
  ['geiq', 'Groupement d’employeurs (GEIQ)'],
  ['iae', 'Structure d’insertion'],
] as const;
export const categories = [
  ['worker', 'Ouvrier'],
  ['employee', 'Employé'],
  ['technician', 'Technicien ou agent de maîtrise'],
  ['manager', 'Cadre'],
] as const;
export const minimumIncomes = [
  ['rsa', 'RSA'],
  ['ass', 'ASS'],
  ['aah', 'AAH'],
] as const;
export const tasks = [
  ['night_work', 'Travail de nuit'],
  ['heavy_loads', 'Charges lourdes'],
  ['height', 'Travail en hauteur'],
  ['scaffolding', 'Échafaudages'],
  ['driving_machines', 'Conduite d’engins'],
  ['dangerous_machines', 'Machines dangereuses'],
  ['chemicals', 'Produits chimiques dangereux'],
  ['asbestos', 'Amiante'],
  ['electricity_live', 'Travail sous tension électrique'],
  ['demolition', 'Démolition, tranchées'],
  ['confined_space', 'Milieu confiné'],
  ['slaughter', 'Abattage d’animaux'],
  ['extreme_temperature', 'Température extrême'],
] as const;
/** The choices as a select lists them. */
export const options = (list: readonly (readonly [string, string])[]) =>
  list.map(([value, label]) => ({ value, label }));
