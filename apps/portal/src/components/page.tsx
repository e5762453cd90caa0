import { Group, Title, type TitleOrder } from '@mantine/core';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Link, NavigationType, useLocation, useNavigationType } from 'react-router';
import classes from './page.module.css';
import { ArrowLeft } from './icons.js';

let firstPage = true;

/** How far down each visited page was read, by the key of its entry in the browser’s history. */
const readTo = new Map<string, number>();

/** One page: its title in the window and as h1, which takes the focus after a navigation. */
export function Page({
  title,
  lead,
  back,
  aside,
  narrow,
  wide,
  step,
  children,
}: {
  title: string;
  lead?: ReactNode;
  back?: { to: string; label: string };
  aside?: ReactNode;
  narrow?: boolean;
  /** As wide as the window, for what stands side by side. */
  wide?: boolean;
  /** Changes when a page shows another step under another title: focus moves again. */
  step?: string | number;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, key } = useLocation();
  const movedBack = useNavigationType() === NavigationType.Pop;

  useEffect(() => {
    document.title = `${title} · Passerelle`;
  }, [title]);
  useEffect(() => {
    // The first page keeps the browser’s own focus and scroll.
    if (firstPage) {
      firstPage = false;
      return;
    }
    heading.current?.focus({ preventScroll: true });
    if (!movedBack) window.scrollTo(0, 0);
  }, [pathname, step, movedBack]);
  useEffect(() => {
    const before = readTo.get(key);
    if (movedBack && before !== undefined) window.scrollTo(0, before);
    const remember = () => void readTo.set(key, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [key, movedBack]);

  return (
    <div className={narrow ? classes.narrow : wide ? classes.wide : classes.page}>
      {back && (
        <Link to={back.to} className={classes.back}>
          <ArrowLeft /> {back.label}
        </Link>
      )}
      <div className={classes.head}>
        <div>
          <Title order={1} ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </Title>
          {lead && <div className={classes.lead}>{lead}</div>}
        </div>
        {aside && <Group gap="sm">{aside}</Group>}
      </div>
      {children}
    </div>
  );
}

/** A part of a page, named by its heading. */
export function Section({
  title,
  order = 2,
  lead,
  aside,
  plain,
  children,
}: {
  title: string;
  order?: TitleOrder;
  lead?: ReactNode;
  aside?: ReactNode;
  /** Without the white card around it. */
  plain?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={plain ? classes.plain : classes.card}>
      <div className={classes.sectionHead}>
        <Title order={order} id={id} size={order === 2 ? 'h2' : 'h3'}>
          {title}
        </Title>
        {aside}
      </div>
      {lead && <div className={classes.sectionLead}>{lead}</div>}
      {children}
    </section>
  );
}
