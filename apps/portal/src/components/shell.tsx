import { useDisclosure } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { Link, NavLink, useLocation, useNavigate } from 'react-router';
import { changeMembership, demoQuery } from '../api/session.js';
import type { Me, Role } from '../api/types.js';
import { dayOfInstant, formatDay } from '../format.js';
import { roleLabels } from '../labels.js';
import { useSession } from '../session/session.js';
import { Magnifier, Mark, Menu, Person } from './icons.js';
import { useCommand } from './command.js';
import classes from './shell.module.css';

const SearchEverything = lazy(() => import('./search-everything.js'));

interface Entry {
  to: string;
  label: string;
}

const staff: Entry[] = [
  { to: '/', label: 'À faire' },
  { to: '/besoins', label: 'Besoins' },
  { to: '/jeunes', label: 'Jeunes' },
  { to: '/suivis', label: 'Suivis' },
  { to: '/mediations', label: 'Médiations' },
  { to: '/entreprises', label: 'Entreprises' },
  { to: '/contrats', label: 'Contrats' },
];
const entries: Readonly<Record<Role, Entry[]>> = {
  employer: [
    { to: '/', label: 'Accueil' },
    { to: '/besoins', label: 'Mes besoins' },
    { to: '/recrutements', label: 'Mes recrues' },
    { to: '/contrats', label: 'Contrats et aides' },
    { to: '/entreprise', label: 'Mon entreprise' },
  ],
  adviser: staff,
  director: [...staff, { to: '/structure', label: 'Structure' }],
  administrator: [
    { to: '/', label: 'Administration' },
    { to: '/administration/aides-locales', label: 'Aides locales' },
  ],
};

/** Everything around a page: skip link, who and where one is, the ways through the product. */
export function Shell({ children }: { children: ReactNode }) {
  const { me } = useSession();
  return (
    <>
      <a href="#contenu" className={classes.skip}>
        Aller au contenu
      </a>
      <DemoStrip />
      <header className={classes.header}>
        <div className={classes.bar}>
          <Link to={me === null ? '/connexion' : '/'} className={classes.brand}>
            <Mark /> <span>Passerelle</span>
          </Link>
          {me && <Navigation me={me} />}
        </div>
      </header>
      <main id="contenu" tabIndex={-1} className={classes.main}>
        {children}
      </main>
      <footer className={classes.footer}>
        <p>Passerelle, logiciel libre pour les Missions Locales. Un service public gratuit.</p>
        <p>
          <Link to="/accessibilite">Accessibilité&nbsp;: partiellement conforme</Link> ·{' '}
          <Link to="/mentions">Mentions, vie privée et sources</Link>
        </p>
      </footer>
    </>
  );
}

function DemoStrip() {
  const { data } = useQuery(demoQuery);
  if (!data?.demo) return null;
  return (
    <aside className={classes.demo} aria-label="Démonstration">
      <strong>Démonstration</strong>, nous sommes le {formatDay(dayOfInstant(data.now))} ·{' '}
      <a href="/mailbox" target="_blank" rel="noreferrer">
        Boîte aux lettres
      </a>
    </aside>
  );
}

function Navigation({ me }: { me: Me }) {
  const [opened, { toggle, close }] = useDisclosure(false);
  const { pathname } = useLocation();
  useEffect(close, [pathname, close]);

  return (
    <>
      {(me.role === 'adviser' || me.role === 'director') && <Search />}
      <button
        type="button"
        className={classes.toggle}
        aria-expanded={opened}
        aria-controls="navigation"
        onClick={toggle}
      >
        <Menu /> Menu
      </button>
      <div id="navigation" className={classes.navigation} data-opened={opened}>
        <nav aria-label="Navigation principale">
          <ul>
            {entries[me.role].map(({ to, label }) => (
              <li key={to}>
                <NavLink to={to} end={to === '/'} className={classes.entry}>
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <Account me={me} />
      </div>
    </>
  );
}

/** Opens the search of everything: by its button, or « / » anywhere but in a field. */
function Search() {
  const [opened, { open, close }] = useDisclosure(false);
  const [used, setUsed] = useState(false);
  if (opened && !used) setUsed(true);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const writes =
        event.target instanceof Element && event.target.closest('input, textarea, select, [role="dialog"]');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writes) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);
  return (
    <>
      <button type="button" className={classes.search} aria-keyshortcuts="/" onClick={open}>
        <Magnifier /> <span>Chercher</span> <kbd aria-hidden="true">/</kbd>
      </button>
      <Suspense>{used && <SearchEverything opened={opened} onClose={close} />}</Suspense>
    </>
  );
}

function Account({ me }: { me: Me }) {
  const { leave, signedIn } = useSession();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const change = useCommand(changeMembership, { tellProblems: true });
  const menu = useDetailsMenu();
  const place = me.structure?.name ?? me.company?.name ?? roleLabels[me.role];
  const others = me.memberships.filter(({ id }) => id !== me.membershipId);

  async function signOut() {
    await leave();
    await navigate('/connexion');
  }
  function changeTo(membershipId: string) {
    change.mutate(membershipId, {
      onSuccess: (next) => {
        queryClient.clear();
        signedIn(next);
        void navigate('/');
      },
    });
  }

  return (
    <details ref={menu} className={classes.account}>
      <summary>
        <Person />
        <span>
          <span className={classes.who}>
            {me.account.firstName} {me.account.lastName}
          </span>
          <span className={classes.where}>{place}</span>
        </span>
      </summary>
      <ul>
        {others.map(({ id, role, name }) => (
          <li key={id}>
            <button type="button" onClick={() => changeTo(id)}>
              Passer à&nbsp;: {name ? `${name} (${roleLabels[role].toLowerCase()})` : roleLabels[role]}
            </button>
          </li>
        ))}
        {(me.role === 'adviser' || me.role === 'director') && (
          <li>
            <Link to="/absences">Absences</Link>
          </li>
        )}
        <li>
          <button type="button" onClick={() => void signOut()}>
            Se déconnecter
          </button>
        </li>
      </ul>
    </details>
  );
}

/** A `<details>` that closes as menus do: on Escape, and when something else is touched. */
function useDetailsMenu() {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onPointer = (event: Event) => {
      if (menu.current && !menu.current.contains(event.target as Node)) menu.current.open = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu.current?.open) return;
      menu.current.open = false;
      menu.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return menu;
}
