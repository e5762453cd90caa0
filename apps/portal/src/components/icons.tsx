import type { ReactNode } from 'react';

/** Line drawings beside words; they never stand alone, so screen readers skip them. */
function Icon({ children, size = '1.15em' }: { children: ReactNode; size?: string | number }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
    >
      {children}
    </svg>
  );
}

export const ArrowLeft = () => (
  <Icon>
    <path d="M19 12H5m6-6-6 6 6 6" />
  </Icon>
);
export const ArrowRight = () => (
  <Icon>
    <path d="M5 12h14m-6-6 6 6-6 6" />
  </Icon>
);
export const Magnifier = () => (
  <Icon>
    <path d="M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13m4.7 11.2L20 20" />
  </Icon>
);
export const Calendar = () => (
  <Icon>
    <path d="M5 6h14v14H5zM5 10.5h14M9 3.5V7m6-3.5V7" />
  </Icon>
);
export const Plus = () => (
  <Icon>
    <path d="M12 5v14M5 12h14" />
  </Icon>
);
export const Cross = () => (
  <Icon>
    <path d="M6 6l12 12M18 6 6 18" />
  </Icon>
);
export const Warning = () => (
  <Icon>
    <path d="M12 4 2.800 19.500h18.400zM12 10v4.500M12 17v.1" />
  </Icon>
);
export const People = () => (
  <Icon>
    <circle cx="9" cy="8" r="3.500" />
    <path d="M3 20c0-3.500 2.700-6 6-6s6 2.500 6 6M16 4.800a3.500 3.500 0 0 1 0 6.400M18 14.600c1.900.9 3 2.900 3 5.400" />
  </Icon>
);
export const Handshake = () => (
  <Icon>
    <path d="m8 13 3 3a1.400 1.400 0 0 0 2-2m0 0 1.500 1.500a1.400 1.400 0 0 0 2-2L12.500 9.500l-2 1.500a2 2 0 0 1-2.500-3l3-2.300 2 .8 2-.5 5 2.500v6.500l-2 1M11 5.700 9 5 3.500 8v6.500L6 16l3 3a1.400 1.400 0 0 0 2-2" />
  </Icon>
);
export const Phone = () => (
  <Icon>
    <path d="M6 3.500h3l1.500 4.500-2 1.500a12 12 0 0 0 6 6l1.500-2 4.500 1.500v3a2 2 0 0 1-2.200 2A17 17 0 0 1 4 5.700a2 2 0 0 1 2-2.200Z" />
  </Icon>
);
export const Mail = () => (
  <Icon>
    <rect x="3" y="5" width="18" height="14" rx="2.500" />
    <path d="m4 7.500 8 6 8-6" />
  </Icon>
);
export const Pencil = () => (
  <Icon>
    <path d="M4 20h4L19.500 8.500a2.100 2.100 0 0 0-3-3L5 17z" />
  </Icon>
);
export const Menu = () => (
  <Icon size="1.35em">
    <path d="M4 7h16M4 12h16M4 17h16" />
  </Icon>
);
export const Person = () => (
  <Icon>
    <circle cx="12" cy="8" r="4" />
    <path d="M4.500 20.500c0-4 3.300-6.500 7.500-6.500s7.500 2.500 7.500 6.500" />
  </Icon>
);
export const Outside = () => (
  <Icon size="0.95em">
    <path d="M14 4h6v6M20 4l-9 9M18 14v4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h4" />
  </Icon>
);

/** The mark: a footbridge under a low sun. */
export function Mark({ size = 30 }: { size?: number }) {
  return (
    <svg aria-hidden="true" focusable="false" width={size} height={size} viewBox="0 0 32 32" style={{ flex: 'none' }}>
      <rect width="32" height="32" rx="8" fill="var(--mantine-color-pine-7)" />
      <path
        d="M5 21h22M7 21c0-5 4-9 9-9s9 4 9 9M11.500 21v-7.600M16 21v-9M20.500 21v-7.600"
        fill="none"
        stroke="#fff"
        strokeWidth="2.200"
        strokeLinecap="round"
      />
      <circle cx="16" cy="7.500" r="2.200" fill="var(--mantine-color-amber-3)" />
    </svg>
  );
}
