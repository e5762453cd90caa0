import { useCallback, useState } from 'react';

function read<T>(key: string, initial: T): T {
  try {
    const kept = sessionStorage.getItem(key);
    return kept ? { ...initial, ...(JSON.parse(kept) as Partial<T>) } : initial;
  } catch {
    return initial;
  }
}

/** State that survives a reload, a lost session or a closed laptop, until `forget`; per browser tab. */
export function useDraft<T extends object>(
  key: string,
  initial: T,
): { draft: T; update: (change: Partial<T>) => void; forget: () => void } {
  const [draft, setDraft] = useState(() => read(key, initial));
  const update = useCallback(
    (change: Partial<T>) =>
      setDraft((before) => {
        const next = { ...before, ...change };
        try {
          sessionStorage.setItem(key, JSON.stringify(next));
        } catch {
          // Private browsing may refuse storage: the draft then lives as long as the page.
        }
        return next;
      }),
    [key],
  );
  const forget = useCallback(() => sessionStorage.removeItem(key), [key]);
  return { draft, update, forget };
}
