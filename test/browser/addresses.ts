import type { Role, Scene } from './scene.js';

/** Resolves in the page once it has its heading and waits for nothing any more; looks at every frame. */
export const LOADED = `new Promise((done) => {
  const look = () =>
    document.querySelector('h1') && !document.body.textContent.includes('Chargement…')
      ? done()
      : requestAnimationFrame(look);
  look();
})`;
export const UNKNOWN = '/une-page-inconnue';

/** Every page of the portal, for whoever may open it; a path may say which view of the page. */
export const pages: Record<Role | 'anyone', (scene: Scene) => string[]> = {
  anyone: () => ['/connexion', '/inscription', '/simulateur', '/accessibilite', '/mentions', UNKNOWN],
  employer: ({ draft, open }) => [
    '/',
    '/besoins',
    '/besoins/nouveau',
    draft,
    `${draft}/modifier`,
    open,
    '/recrutements',
    `/contrats?besoin=${open.split('/').at(-1)}`,
    '/entreprise',
  ],
  adviser: (scene) => [
    '/',
    '/besoins',
    '/besoins/nouveau',
    scene.submitted,
    ...['besoin', 'jeunes', 'propositions', 'contrats', 'historique'].map((view) => `${scene.open}?vue=${view}`),
    scene.comparison,
    '/propositions',
    '/propositions?colonne=meeting&miennes=oui',
    '/apprentissage',
    '/contrats',
    '/jeunes',
    '/jeunes/nouveau',
    '/jeunes/doublons',
    scene.candidate,
    `${scene.candidate}/modifier`,
    scene.proposal,
    ...scene.interviews,
    '/suivis',
    '/suivis/nouveau',
    scene.placement,
    scene.call,
    '/mediations',
    scene.mediation,
    scene.trouble,
    '/entreprises',
    scene.company,
    '/absences',
  ],
  director: (scene) => [
    '/',
    '/structure',
    '/structure/propositions',
    '/structure/equite',
    '/structure/chiffres?periode=annee',
    '/structure/protocoles',
    '/structure/protocoles?contrat=apprenticeship',
    '/import',
    scene.import,
  ],
  administrator: ({ localAid }) => [
    '/',
    '/administration',
    '/administration/aides-locales',
    '/administration/aides-locales/nouvelle',
    localAid,
    '/administration/files',
  ],
};
