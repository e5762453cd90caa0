import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the place of who pressed a button that goes away with what it did: the focus goes to what was around it, where
 * it would otherwise fall back to the top of the page for a keyboard or a screen reader. `acted` says that it was used.
 */
export function useStay(): { button: RefObject<HTMLButtonElement | null>; acted: () => void } {
  const button = useRef<HTMLButtonElement>(null);
  const used = useRef(false);
  useEffect(() => {
    const around: HTMLElement[] = [];
    for (let one = button.current?.parentElement; one; one = one.parentElement)
      if (one.matches('li, section, main')) around.push(one);
    return () => {
      if (!used.current) return;
      // A page that opens instead takes the focus itself, before this.
      requestAnimationFrame(() => {
        const place = around.find(({ isConnected }) => isConnected);
        if (!place || document.activeElement !== document.body) return;
        if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
        place.focus({ preventScroll: true });
      });
    };
  }, []);
  return { button, acted: () => void (used.current = true) };
}
