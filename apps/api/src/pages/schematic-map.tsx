import { type Coordinates, offsetKm } from '#reference';
import type { ReactNode } from 'react';

const WIDTH = 320;
const HEIGHT = 170;
/** Room for the names, which stand above or below their dots. */
const MARGIN_X = 70;
const MARGIN_Y = 34;

interface Place extends Coordinates {
  name: string;
}

interface Dot {
  x: number;
  y: number;
}

/**
 * Where two places lie towards each other, north above, as large as the picture allows.
 * @returns both in the picture's units; the same point twice when the places are one.
 */
export function dotsOf(home: Coordinates, job: Coordinates): [home: Dot, job: Dot] {
  const { eastKm: east, southKm: south } = offsetKm(home, job);
  const room = [
    east === 0 ? Infinity : (WIDTH - 2 * MARGIN_X) / Math.abs(east),
    south === 0 ? Infinity : (HEIGHT - 2 * MARGIN_Y) / Math.abs(south),
  ];
  const scale = Math.min(...room);
  const half = Number.isFinite(scale) ? { x: (east * scale) / 2, y: (south * scale) / 2 } : { x: 0, y: 0 };
  return [
    { x: WIDTH / 2 - half.x, y: HEIGHT / 2 - half.y },
    { x: WIDTH / 2 + half.x, y: HEIGHT / 2 + half.y },
  ];
}

/** Two communes and how far apart, drawn without any map service. What it shows is in words beside it as well. */
export function SchematicMap({ home, job, distance }: { home: Place; job: Place; distance: string }): ReactNode {
  const [from, to] = dotsOf(home, job);
  const round = (value: number): number => Math.round(value);
  const above = (dot: Dot, other: Dot): number => (dot.y <= other.y ? -12 : 22);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`Plan simple\u00a0: ${job.name}, où est l’emploi, est à ${distance} de ${home.name}, votre commune.`}
      style={{ width: '100%', maxWidth: '26rem', background: '#f3f0e9', borderRadius: 8 }}
    >
      <text x={WIDTH - 12} y={20} fontSize={12} textAnchor="end" fill="#5d584e">
        Nord ↑
      </text>
      <line
        x1={round(from.x)}
        y1={round(from.y)}
        x2={round(to.x)}
        y2={round(to.y)}
        stroke="#857e70"
        strokeWidth={2}
        strokeDasharray="5 5"
      />
      <circle cx={round(from.x)} cy={round(from.y)} r={6} fill="#5d584e" />
      <circle cx={round(to.x)} cy={round(to.y)} r={8} fill="#12594d" />
      <text x={round(from.x)} y={round(from.y + above(from, to))} fontSize={13} textAnchor="middle" fill="#1d2522">
        Vous, {home.name}
      </text>
      <text
        x={round(to.x)}
        y={round(to.y + (from.y < to.y ? 24 : from.y > to.y ? -14 : 24))}
        fontSize={13}
        fontWeight={700}
        textAnchor="middle"
        fill="#1d2522"
      >
        Emploi, {job.name}
      </text>
      <text x={12} y={HEIGHT - 10} fontSize={12} fill="#5d584e">
        {distance} à vol d’oiseau
      </text>
    </svg>
  );
}
