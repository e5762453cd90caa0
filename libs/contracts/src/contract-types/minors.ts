import { agedAtStart } from '../age.js';
import { factAt, type HireFacts, type Task } from '../hire.js';
import { because, type Condition, type Deadline, type Reason } from '../rule.js';
import type { Article } from '../sources.js';
import { type Answer, given, implies, not } from '../verdict.js';

interface ForbiddenTask {
  what: string;
  article: Article;
  /** Open to work-study minors once the employer has declared the derogation (R4153-39 to R4153-41). */
  declarable: boolean;
}

/** Work forbidden below 18 (L4153-8, L4153-9). Night work and heavy loads have their own rules below. */
const forbiddenTasks: Partial<Record<Task, ForbiddenTask>> = {
  scaffolding: { what: 'monter ou démonter des échafaudages', article: 'D4153-31', declarable: true },
  height: { what: 'travailler en hauteur sans protection collective', article: 'D4153-30', declarable: true },
  driving_machines: { what: 'conduire des engins ou des appareils de levage', article: 'D4153-27', declarable: true },
  dangerous_machines: { what: 'travailler sur des machines dangereuses', article: 'D4153-28', declarable: true },
  chemicals: { what: 'manipuler des produits chimiques dangereux', article: 'D4153-17', declarable: true },
  confined_space: { what: 'travailler dans une cuve ou un milieu confiné', article: 'D4153-34', declarable: true },
  // Declarable for the lowest level of dust only, which no fact tells: taken at its ordinary value.
  asbestos: { what: 'être exposé à l’amiante', article: 'D4153-18', declarable: false },
  electricity_live: { what: 'travailler sous tension électrique', article: 'D4153-24', declarable: false },
  demolition: { what: 'faire de la démolition ou des tranchées', article: 'D4153-25', declarable: false },
  extreme_temperature: { what: 'travailler à une température extrême', article: 'D4153-36', declarable: false },
  slaughter: { what: 'abattre des animaux', article: 'D4153-37', declarable: false },
};

const WEEK_HOURS = 35;
/** On building, public works and landscaping sites only (R3162-1); what the labour inspector may allow is not presumed. */
const SITE_WEEK_HOURS = 40;
/** Divisions and classes of NAF that work on such sites. */
const siteWork = /^(?:4[123]|81\.?30)/;

const minorWeekHours = (hire: HireFacts): number =>
  siteWork.test(factAt(hire, 'employer.naf') ?? '') ? SITE_WEEK_HOURS : WEEK_HOURS;

export function isMinorAtStart(hire: HireFacts): Answer {
  return agedAtStart(hire, (age) => age < 18);
}

/** What a contract for someone under 18 at the start must respect; always met by an adult. */
export function minorConditions(hire: HireFacts, { workStudy }: { workStudy: boolean }): Condition[] {
  const minor = isMinorAtStart(hire);
  const most = minorWeekHours(hire);
  return [
    {
      holds: implies(
        minor,
        given(hire, 'hire.weeklyHours', (hours) => hours <= most),
      ),
      requires: `Avant 18 ans, pas plus de ${most} heures par semaine${most > WEEK_HOURS ? ' sur un chantier, 35 ailleurs' : ''}`,
      article: 'L3162-1',
    },
    {
      holds: implies(
        minor,
        given(hire, 'hire.tasks', (tasks) => !tasks.includes('night_work')),
      ),
      requires: 'Avant 18 ans, le travail de nuit est interdit (sauf autorisation de l’inspection du travail)',
      article: 'L3163-2',
    },
    ...forbiddenTaskConditions(hire, minor, workStudy),
  ];
}

function forbiddenTaskConditions(hire: HireFacts, minor: Answer, workStudy: boolean): Condition[] {
  const tasks = factAt(hire, 'hire.tasks');
  if (tasks === null) {
    return [
      {
        holds: implies(
          minor,
          given(hire, 'hire.tasks', () => true),
        ),
        requires: 'Avant 18 ans, certains travaux sont interdits',
        article: 'L4153-8',
      },
    ];
  }
  return forbiddenAmong(tasks)
    .filter(({ declarable }) => !(workStudy && declarable))
    .map(({ what, article }) => ({ holds: not(minor), requires: `Avant 18 ans, il est interdit de ${what}`, article }));
}

function forbiddenAmong(tasks: readonly Task[]): ForbiddenTask[] {
  return tasks.flatMap((task) => forbiddenTasks[task] ?? []);
}

function declarableAmong(hire: HireFacts): ForbiddenTask[] {
  return forbiddenAmong(factAt(hire, 'hire.tasks') ?? []).filter(({ declarable }) => declarable);
}

/** What an employer of a minor must know; nothing for an adult. */
export function minorAdvice(hire: HireFacts, { workStudy }: { workStudy: boolean }): Reason[] {
  if (isMinorAtStart(hire) !== true) return [];
  const heavyLoads = factAt(hire, 'hire.tasks')?.includes('heavy_loads');
  return [
    ...(workStudy ? declarableAmong(hire) : []).map(({ what, article }) =>
      because(`Avant 18 ans, pour ${what}, une déclaration de dérogation est nécessaire`, article),
    ),
    ...(heavyLoads
      ? [because('Avant 18 ans, porter plus de 20 % de son poids demande un avis médical d’aptitude', 'R4153-52')]
      : []),
  ];
}

/** Steps an employer of a minor must take before day one; nothing for an adult. */
export function minorDeadlines(hire: HireFacts, { workStudy }: { workStudy: boolean }): Deadline[] {
  if (isMinorAtStart(hire) !== true) return [];
  const medicalVisit: Deadline = {
    code: 'before_start',
    what: 'Visite médicale d’information et de prévention, avant la prise de poste d’un mineur',
    who: 'employer',
    article: 'R4624-18',
  };
  const derogation: Deadline = {
    code: 'before_start',
    what: 'Déclaration de dérogation à l’inspection du travail, avant les travaux réglementés',
    who: 'employer',
    article: 'R4153-41',
  };
  return workStudy && declarableAmong(hire).length > 0 ? [medicalVisit, derogation] : [medicalVisit];
}
