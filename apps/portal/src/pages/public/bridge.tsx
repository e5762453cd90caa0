import classes from './public.module.css';

/** Two banks and a footbridge: what the product is for, drawn. */
export function Bridge() {
  return (
    <svg className={classes.bridge} viewBox="0 0 420 120" aria-hidden="true" focusable="false">
      <circle cx="300" cy="44" r="22" fill="var(--mantine-color-amber-2)" />
      <path d="M0 120V86c34-12 66-12 92 2v32zM420 120V80c-40-14-74-10-104 8v32z" fill="var(--mantine-color-pine-1)" />
      <path
        d="M20 112q12-5 24 0t24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0"
        fill="none"
        stroke="var(--mantine-color-pine-2)"
        strokeWidth="2.500"
      />
      <path d="M70 88h278" stroke="var(--mantine-color-pine-7)" strokeWidth="5" strokeLinecap="round" />
      <path
        d="M92 88C120 40 170 26 209 26s89 14 117 62"
        fill="none"
        stroke="var(--mantine-color-pine-7)"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <path
        d="M125 53v35M158 36v52M192 28v60M226 28v60M260 36v52M293 53v35"
        stroke="var(--mantine-color-pine-4)"
        strokeWidth="2.500"
      />
      <g fill="var(--mantine-color-pine-8)">
        <circle cx="142" cy="66" r="5.500" />
        <path d="M135 87c0-9 2-14 7-14s7 5 7 14z" />
      </g>
      <g fill="var(--mantine-color-amber-6)">
        <circle cx="277" cy="66" r="5.500" />
        <path d="M270 87c0-9 2-14 7-14s7 5 7 14z" />
      </g>
    </svg>
  );
}
