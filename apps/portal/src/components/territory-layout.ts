import type { TerritoryPlace } from '../api/types.js';

/** The picture, in the units of its viewBox. */
export const WIDTH = 320;
export const HEIGHT = 300;
export const FONT = 11;
const MARGIN = 20;
/** How wide a bold letter of a French name is in the fonts of the portal, a little more than the mean. */
const LETTER = 6.9;
const LEAST_KM = 3;
const STEPS_KM = [1, 2, 5, 10, 20, 50];
const MOST_RINGS = 4;

export interface Dot {
  place: TerritoryPlace;
  x: number;
  y: number;
  r: number;
  /** Where its name stands; null when there is no room for it. The table has all of them. */
  name: { x: number; y: number; anchor: 'start' | 'middle' | 'end'; text: string } | null;
}

export interface Layout {
  dots: Dot[];
  /** Circles around the post, the widest last. */
  rings: { km: number; r: number }[];
  /** Of the circle somebody travels in; 0: none is asked for. */
  radius: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const centre = { x: WIDTH / 2, y: HEIGHT / 2 };

/**
 * Lays communes out around the post, north above, so that the farthest one is inside. The area of a dot grows with the
 * people who fit; names are put where they cover no other name, those of the most people first.
 * @param radiusKm a circle that must be inside too: how far somebody travels
 */
export function layOut(places: readonly TerritoryPlace[], radiusKm = 0): Layout {
  const reach = (half: number, of: (place: TerritoryPlace) => number): number =>
    (half - MARGIN) / Math.max(LEAST_KM, radiusKm, ...places.map((place) => Math.abs(of(place))));
  const scale = Math.min(
    reach(centre.x, ({ eastKm }) => eastKm),
    reach(centre.y, ({ southKm }) => southKm),
  );
  const farthest = Math.max(LEAST_KM, radiusKm, ...places.map(({ eastKm, southKm }) => Math.hypot(eastKm, southKm)));
  const step = STEPS_KM.find((km) => farthest / km <= MOST_RINGS) ?? 50;
  const rings = Array.from({ length: Math.max(1, Math.floor(farthest / step)) }, (_, ring) => (ring + 1) * step).map(
    (km) => ({ km, r: km * scale }),
  );
  const most = Math.max(1, ...places.map(({ reachable }) => reachable));
  const dots = places.map((place): Dot => ({
    place,
    x: centre.x + place.eastKm * scale,
    y: centre.y + place.southKm * scale,
    r: place.reachable === 0 ? 3 : 4 + 8 * Math.sqrt(place.reachable / most),
    name: null,
  }));
  // Where rings say how far they are, and the word « Nord ».
  const taken: Box[] = [
    { left: WIDTH - 55, right: WIDTH, top: 0, bottom: 24 },
    ...rings.map(({ r }) => ringName(r)).map(({ x, y }) => boxAt(x, y, 'middle', 5)),
  ];
  // The commune of the post is what one looks for first.
  const byPeople = [...dots].sort(
    (a, b) =>
      Number(b.place.distanceKm === 0) - Number(a.place.distanceKm === 0) ||
      b.place.reachable - a.place.reachable ||
      b.place.out - a.place.out ||
      a.place.distanceKm - b.place.distanceKm,
  );
  for (const dot of byPeople) {
    const text =
      dot.place.reachable > 0 ? `${dot.place.commune.name}\u00a0${dot.place.reachable}` : dot.place.commune.name;
    const spots = (
      [
        [dot.x + dot.r + 3, dot.y + 4, 'start'],
        [dot.x - dot.r - 3, dot.y + 4, 'end'],
        [dot.x, dot.y - dot.r - 4, 'middle'],
        [dot.x, dot.y + dot.r + FONT + 1, 'middle'],
        [dot.x - dot.r, dot.y + dot.r + FONT, 'end'],
        [dot.x + dot.r, dot.y + dot.r + FONT, 'start'],
        [dot.x - dot.r, dot.y - dot.r - 2, 'end'],
        [dot.x + dot.r, dot.y - dot.r - 2, 'start'],
      ] as const
    ).map(([x, y, anchor]) => ({ name: { x, y, anchor, text }, box: boxAt(x, y, anchor, text.length) }));
    const others = dots.filter((other) => other !== dot && other.place.reachable > 0).map(boxOf);
    const free = spots.find(({ box }) => isInside(box) && ![...taken, ...others].some((other) => meets(box, other)));
    if (!free) continue;
    dot.name = free.name;
    taken.push(free.box);
  }
  return { dots, rings, radius: radiusKm * scale };
}

/** Where a ring says how far it is: below the post, on the line. */
export const ringName = (r: number): { x: number; y: number } => ({
  x: centre.x,
  y: Math.min(centre.y + r + 4, HEIGHT - 5),
});

const boxOf = ({ x, y, r }: Dot): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });

function boxAt(x: number, y: number, anchor: 'start' | 'middle' | 'end', letters: number): Box {
  const width = letters * LETTER;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - FONT, bottom: y + 3 };
}

const isInside = ({ left, right, top, bottom }: Box): boolean =>
  left >= 2 && right <= WIDTH - 2 && top >= 2 && bottom <= HEIGHT - 2;
const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
