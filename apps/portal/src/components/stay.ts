import { useEffect, useRef, type RefObject } from 'react';

/** A button that waits for an answer is disabled meanwhile and loses the focus: it has it again, unless something else does. */
export function giveBack(button: HTMLElement | null): void {
  // A frame for the button to be enabled again, another for a dialog that closes to give back its own.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) button?.focus({ preventScroll: true });
    }),
  );
}

/**
 * Keeps the place of who pressed a button, or sent a form, that goes away with what it did: the focus goes to what was
 * around it, where it would otherwise fall back to the top of the page for a keyboard or a screen reader. `acted` says
 * that it was used.
 */
export function useStay<E extends HTMLElement = HTMLButtonElement>(): {
  button: RefObject<E | null>;
  acted: () => void;
} {
  const button = useRef<E>(null);
  const used = useRef(false);
  useEffect(() => {
    const around: HTMLElement[] = [];
    for (let one = button.current?.parentElement ?? null; one; one = one.parentElement)
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
