import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { whenSessionIsLost } from '../api/client.js';
import { checkSession, demoQuery, meQuery, signOut } from '../api/session.js';
import type { Me } from '../api/types.js';
import { dayOfInstant } from '../format.js';

interface Session {
  /** Who is signed in; null: nobody; undefined: not known yet. */
  me: Me | null | undefined;
  /** The server could not be asked who is signed in. */
  failed: boolean;
  /** The session ended while a page was open: the page stays, a dialog asks to sign in again. */
  lost: boolean;
  signedIn: (me: Me) => void;
  leave: () => Promise<void>;
  retry: () => void;
}

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient();
  const { data: me, isError, refetch } = useQuery(meQuery);
  const [lost, setLost] = useState(false);

  useEffect(() => whenSessionIsLost(() => setLost(true)), []);
  useCheckOnReturn(Boolean(me));

  const session = useMemo<Session>(
    () => ({
      me,
      failed: isError,
      lost: lost && Boolean(me),
      signedIn: (next) => {
        // Another person on the same computer must not see what the first one had loaded.
        if (me?.account.id !== next.account.id || me.membershipId !== next.membershipId) {
          queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== 'me' });
        }
        queryClient.setQueryData(meQuery.queryKey, next);
        setLost(false);
        void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'me' });
      },
      leave: async () => {
        await signOut();
        sessionStorage.clear();
        queryClient.clear();
        queryClient.setQueryData(meQuery.queryKey, null);
      },
      retry: () => void refetch(),
    }),
    [me, isError, lost, queryClient, refetch],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** A tab that comes back after lunch says at once that its session has ended, not when a long form is sent. */
function useCheckOnReturn(signedIn: boolean): void {
  useEffect(() => {
    if (!signedIn) return;
    const check = () => void (document.visibilityState === 'visible' && checkSession());
    document.addEventListener('visibilitychange', check);
    return () => document.removeEventListener('visibilitychange', check);
  }, [signedIn]);
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}

/** The signed-in person, on pages that only signed-in people reach. */
export function useMe(): Me {
  const { me } = useSession();
  if (!me) throw new Error('useMe on a page open to everyone');
  return me;
}

/** Today in Paris, on the server’s clock once known: a demonstration’s clock can be moved. */
export function useToday(): string {
  const { data } = useQuery(demoQuery);
  return dayOfInstant(data?.now ?? new Date().toISOString());
}
