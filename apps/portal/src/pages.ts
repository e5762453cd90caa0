import type { ComponentType } from 'react';
import type { Role } from './api/types.js';

export type Load = () => Promise<{ default: ComponentType }>;
export type ForRoles = Readonly<Partial<Record<Role, Load>>>;

const staff = (load: Load): ForRoles => ({ adviser: load, director: load });

const needWizard: Load = () => import('./pages/needs/wizard.js');
const adviserHome: Load = () => import('./pages/adviser/home.js');
const needBoard: Load = () => import('./pages/adviser/needs.js');
const needWorkbench: Load = () => import('./pages/adviser/workbench.js');

const blankContracts: Load = () => import('./pages/contracts/blank.js');
const localAid: Load = () => import('./pages/admin/local-aid.js');

/** Every page under its path: one for everybody, or for each role its own. */
export const pages: Readonly<Record<string, Load | ForRoles>> = {
  '/connexion': () => import('./pages/public/sign-in.js'),
  '/inscription': () => import('./pages/public/registration.js'),
  '/simulateur': () => import('./pages/contracts/simulator.js'),
  '/accessibilite': () => import('./pages/public/accessibility.js'),
  '/mentions': () => import('./pages/public/legal-notice.js'),
  '/': {
    employer: () => import('./pages/employer/home.js'),
    adviser: adviserHome,
    director: adviserHome,
    administrator: () => import('./pages/admin/administration.js'),
  },
  '/besoins': {
    employer: () => import('./pages/employer/needs.js'),
    adviser: needBoard,
    director: needBoard,
  },
  '/contrats': {
    employer: () => import('./pages/contracts/need-contracts.js'),
    adviser: blankContracts,
    director: blankContracts,
  },
  '/besoins/nouveau': { employer: needWizard, adviser: needWizard, director: needWizard },
  '/besoins/:id/modifier': { employer: needWizard },
  '/besoins/:id': {
    employer: () => import('./pages/employer/need.js'),
    adviser: needWorkbench,
    director: needWorkbench,
  },
  '/besoins/:id/comparer': staff(() => import('./pages/adviser/comparison.js')),
  '/entreprise': { employer: () => import('./pages/employer/company.js') },
  '/recrutements': { employer: () => import('./pages/employer/recruits.js') },
  '/apprentissage': staff(() => import('./pages/adviser/learnt.js')),
  '/jeunes': staff(() => import('./pages/candidates/list.js')),
  '/jeunes/doublons': staff(() => import('./pages/candidates/duplicates.js')),
  '/jeunes/nouveau': staff(() => import('./pages/candidates/edit.js')),
  '/jeunes/:id': staff(() => import('./pages/candidates/file.js')),
  '/jeunes/:id/modifier': staff(() => import('./pages/candidates/edit.js')),
  '/propositions': staff(() => import('./pages/adviser/board.js')),
  '/propositions/:id': staff(() => import('./pages/adviser/proposal.js')),
  '/suivis': staff(() => import('./pages/follow-up/placements.js')),
  '/suivis/nouveau': staff(() => import('./pages/follow-up/new-placement.js')),
  '/suivis/:id': staff(() => import('./pages/follow-up/placement.js')),
  '/appels/:checkInId': staff(() => import('./pages/follow-up/call.js')),
  '/messages/:id': staff(() => import('./pages/follow-up/mail-trouble.js')),
  '/mediations': staff(() => import('./pages/follow-up/mediations.js')),
  '/mediations/:id': staff(() => import('./pages/follow-up/mediation.js')),
  '/entreprises': staff(() => import('./pages/companies/list.js')),
  '/entreprises/:id': staff(() => import('./pages/companies/company.js')),
  '/structure': { director: () => import('./pages/structure/structure.js') },
  '/structure/equite': { director: () => import('./pages/structure/equity.js') },
  '/structure/propositions': { director: () => import('./pages/structure/proposal-settings.js') },
  '/structure/chiffres': { director: () => import('./pages/structure/figures.js') },
  '/structure/protocoles': { director: () => import('./pages/structure/protocols.js') },
  '/absences': staff(() => import('./pages/structure/absences.js')),
  '/import': { director: () => import('./pages/imports/imports.js') },
  '/import/:id': { director: () => import('./pages/imports/import.js') },
  '/administration/aides-locales': { administrator: () => import('./pages/admin/local-aids.js') },
  '/administration/aides-locales/nouvelle': { administrator: localAid },
  '/administration/aides-locales/:id': { administrator: localAid },
  '/administration': { administrator: () => import('./pages/admin/administration.js') },
  '/administration/files': { administrator: () => import('./pages/admin/queues.js') },
};

/** What loads the page of an address for a role; where several patterns fit, the one with the fewest names, as the router chooses. */
export function loadOf(pathname: string, role: string | null): Load | undefined {
  const fits = (pattern: string) => new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}/?$`).test(pathname);
  const [path] = Object.keys(pages)
    .filter(fits)
    .sort((one, other) => one.split(':').length - other.split(':').length);
  const page = pages[path ?? ''];
  return typeof page === 'object' ? page[role as Role] : page;
}

const arrived = new Map<Load, ComponentType>();

/** Loads a page before anything is drawn. */
export async function loadEarly(load: Load): Promise<void> {
  arrived.set(load, (await load()).default);
}

/** A page that came before anything was drawn. */
export const arrivedEarly = (load: Load): ComponentType | undefined => arrived.get(load);
