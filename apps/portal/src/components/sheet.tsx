import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';

export interface SheetProps {
  opened: boolean;
  /** Absent: there is no way around it. */
  onClose?: () => void;
  title: string;
  size?: 'md' | 'lg';
  children: ReactNode;
}

const load = () => import('./sheet-dialog.js');
const SheetDialog = lazy(load);

/** A dialog over the page. What it is made of arrives after the page, before anybody has opened it. */
export function Sheet(props: SheetProps) {
  const [used, setUsed] = useState(props.opened);
  if (props.opened && !used) setUsed(true);
  useEffect(() => {
    // Refused loads are asked again on opening.
    const idle = setTimeout(() => void load().catch(() => undefined), 1500);
    return () => clearTimeout(idle);
  }, []);
  return used ? (
    <Suspense>
      <SheetDialog {...props} />
    </Suspense>
  ) : null;
}
