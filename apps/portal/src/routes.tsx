import { useQuery } from '@tanstack/react-query';
import { Component as ReactComponent, lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { Navigate, Outlet, Route, Routes, useLocation } from 'react-router';
import { demoQuery } from './api/session.js';
import { Failure, Loading } from './components/states.js';
import { Shell } from './components/shell.js';
import { NotFound } from './pages/not-found.js';
import { PageBroken } from './pages/page-broken.js';
import { arrivedEarly, type ForRoles, type Load, pages } from './pages.js';
import { useSession } from './session/session.js';

const SessionLost = lazy(() => import('./session/session-lost.js'));

/** A page that is loaded once it is opened. One that came early needs no placeholder: React shows those for 300 ms at least. */
function opened(load: Load): ComponentType {
  const Later = lazy(load);
  return function Opened() {
    const Page = arrivedEarly(load) ?? Later;
    return <Page />;
  };
}

/** Each role its own page under one path; who has none does not learn that it exists. */
function forRoles(loads: ForRoles) {
  const components = new Map(Object.entries(loads).map(([role, load]) => [role, opened(load)]));
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

const routes = Object.entries(pages).map(([path, page]) => ({
  path,
  Component: typeof page === 'function' ? opened(page) : forRoles(page),
}));

/** Every page under its path. */
export function Pages() {
  const { pathname } = useLocation();
  return (
    <Unbroken path={pathname}>
      <Routes>
        <Route Component={Frame}>
          {routes.map(({ path, Component }) => (
            <Route key={path} path={path} Component={Component} />
          ))}
          <Route path="*" Component={NotFound} />
        </Route>
      </Routes>
    </Unbroken>
  );
}
