import { CloseButton } from '@mantine/core';
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import classes from './outcome.module.css';

type Kind = 'done' | 'problem';
type Tell = (message: string, kind?: Kind) => void;
const OutcomeContext = createContext<Tell>(() => undefined);
const SHOWN_MS = 10_000;

/** Tells what came of an action, to eyes and to screen readers: a polite live region at the foot of the window. */
export function OutcomeProvider({ children }: { children: ReactNode }) {
  const [outcome, setOutcome] = useState<{ message: string; kind: Kind; key: number } | null>(null);
  const tell = useCallback<Tell>((message, kind = 'done') => {
    setOutcome((before) => ({ message, kind, key: (before?.key ?? 0) + 1 }));
  }, []);

  useEffect(() => {
    if (!outcome || outcome.kind === 'problem') return undefined;
    // Said and done: it leaves after a while, or as soon as the person goes on.
    const leave = () => setOutcome(null);
    const timer = setTimeout(leave, SHOWN_MS);
    document.addEventListener('click', leave);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('click', leave);
    };
  }, [outcome]);

  const value = useMemo(() => tell, [tell]);
  return (
    <OutcomeContext value={value}>
      {children}
      <div className={classes.region} role="status" aria-live="polite">
        {outcome && (
          <div key={outcome.key} className={classes.outcome} data-kind={outcome.kind}>
            <p>{outcome.message}</p>
            <CloseButton
              aria-label="Fermer ce message"
              variant="transparent"
              c="white"
              onClick={() => setOutcome(null)}
            />
          </div>
        )}
      </div>
    </OutcomeContext>
  );
}

export const useTell = (): Tell => useContext(OutcomeContext);
