import { useQuery } from '@tanstack/react-query';
import { Component as ReactComponent, lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { Navigate, Outlet, Route, Routes, useLocation } from 'react-router';
import { demoQuery } from './api/session.js';
import type { Role } from './api/types.js';
import { Failure, Loading } from './components/states.js';
import { Shell } from './components/shell.js';
import { NotFound } from './pages/not-found.js';
import { PageBroken } from './pages/page-broken.js';
import { useSession } from './session/session.js';

const SessionLost = lazy(() => import('./session/session-lost.js'));

type Load = () => Promise<{ default: ComponentType }>;

/** Each role its own page under one path; who has none does not learn that it exists. */
function forRoles(pages: Partial<Record<Role, Load>>) {
  const components = new Map(Object.entries(pages).map(([role, load]) => [role, lazy(load)]));
  return function RolePage() {
    const { me, failed, retry } = useSession();
    const { pathname, search } = useLocation();
    if (failed) return <Waiting failed retry={retry} />;
    if (me === undefined) return <Waiting />;
    if (me === null)
      return (
        <Navigate
          to={pathname === '/' ? '/connexion' : `/connexion?suite=${encodeURIComponent(pathname + search)}`}
          replace
        />
      );
    const Component = components.get(me.role);
    return Component ? <Component /> : <NotFound />;
  };
}

const staff = (load: Load) => forRoles({ adviser: load, director: load });

function forAll(load: Load) {
  return lazy(load);
}

function Waiting({ failed, retry }: { failed?: boolean; retry?: () => void }) {
  return (
    <div style={{ maxWidth: '74rem', margin: '0 auto', padding: '2rem 1rem' }}>
      {failed ? <Failure problem={null} {...(retry ? { retry } : {})} /> : <Loading lines={4} />}
    </div>
  );
}

function Frame() {
  const { me, failed, lost } = useSession();
  const demo = useQuery(demoQuery);
  // Who is signed in and whether this is a demonstration change the top of every page: nothing is shown to move later.
  if ((me === undefined && !failed) || demo.isPending) return null;
  return (
    <Shell>
      <Suspense fallback={<Waiting />}>
        <Outlet />
      </Suspense>
      {lost && (
        <Suspense>
          <SessionLost />
        </Suspense>
      )}
    </Shell>
  );
}

/** Shows `PageBroken` instead of a page that threw, until the person goes somewhere else. */
class Unbroken extends ReactComponent<{ path: string; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError() {
    return { broken: true };
  }
  override componentDidUpdate(before: { path: string }) {
    if (this.state.broken && before.path !== this.props.path) this.setState({ broken: false });
  }
  override render() {
    return this.state.broken ? <PageBroken /> : this.props.children;
  }
}

const needWizard: Load = () => import('./pages/needs/wizard.js');
const adviserHome: Load = () => import('./pages/adviser/home.js');
const needBoard: Load = () => import('./pages/adviser/needs.js');
const needWorkbench: Load = () => import('./pages/adviser/workbench.js');

const blankContracts: Load = () => import('./pages/contracts/blank.js');
const localAid: Load = () => import('./pages/admin/local-aid.js');

const pages: Record<string, ComponentType> = {
  '/connexion': forAll(() => import('./pages/public/sign-in.js')),
  '/inscription': forAll(() => import('./pages/public/registration.js')),
  '/simulateur': forAll(() => import('./pages/contracts/simulator.js')),
  '/accessibilite': forAll(() => import('./pages/public/accessibility.js')),
  '/mentions': forAll(() => import('./pages/public/legal-notice.js')),
  '/': forRoles({
    employer: () => import('./pages/employer/home.js'),
    adviser: adviserHome,
    director: adviserHome,
    administrator: () => import('./pages/admin/administration.js'),
  }),
  '/besoins': forRoles({
    employer: () => import('./pages/employer/needs.js'),
    adviser: needBoard,
    director: needBoard,
  }),
  '/contrats': forRoles({
    employer: () => import('./pages/contracts/need-contracts.js'),
    adviser: blankContracts,
    director: blankContracts,
  }),
  '/besoins/nouveau': forRoles({ employer: needWizard, adviser: needWizard, director: needWizard }),
  '/besoins/:id/modifier': forRoles({ employer: needWizard }),
  '/besoins/:id': forRoles({
    employer: () => import('./pages/employer/need.js'),
    adviser: needWorkbench,
    director: needWorkbench,
  }),
  '/besoins/:id/comparer': staff(() => import('./pages/adviser/comparison.js')),
  '/entreprise': forRoles({ employer: () => import('./pages/employer/company.js') }),
  '/recrutements': forRoles({ employer: () => import('./pages/employer/recruits.js') }),
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
  '/structure': forRoles({ director: () => import('./pages/structure/structure.js') }),
  '/structure/equite': forRoles({ director: () => import('./pages/structure/equity.js') }),
  '/structure/propositions': forRoles({ director: () => import('./pages/structure/proposal-settings.js') }),
  '/structure/chiffres': forRoles({ director: () => import('./pages/structure/figures.js') }),
  '/structure/protocoles': forRoles({ director: () => import('./pages/structure/protocols.js') }),
  '/absences': staff(() => import('./pages/structure/absences.js')),
  '/import': forRoles({ director: () => import('./pages/imports/imports.js') }),
  '/import/:id': forRoles({ director: () => import('./pages/imports/import.js') }),
  '/administration/aides-locales': forRoles({ administrator: () => import('./pages/admin/local-aids.js') }),
  '/administration/aides-locales/nouvelle': forRoles({ administrator: localAid }),
  '/administration/aides-locales/:id': forRoles({ administrator: localAid }),
  '/administration': forRoles({ administrator: () => import('./pages/admin/administration.js') }),
  '/administration/files': forRoles({ administrator: () => import('./pages/admin/queues.js') }),
  '*': NotFound,
};

/** Every page under its path. */
export function Pages() {
  const { pathname } = useLocation();
  return (
    <Unbroken path={pathname}>
      <Routes>
        <Route Component={Frame}>
          {Object.entries(pages).map(([path, Component]) => (
            <Route key={path} path={path} Component={Component} />
          ))}
        </Route>
      </Routes>
    </Unbroken>
  );
}
