import type { Territories } from '#proposals';
import { communeByCode, offsetKm } from '#reference';
import { toCommuneDto } from '../reference/commune.js';
import type { TerritoryDto } from './territory.dto.js';

/**
 * Open needs by commune, laid out around a home: how far one would have to go, by name of the commune and never by
 * address; a commune without a position cannot be drawn and is left out.
 */
export function toReachDto(
  homeCode: string,
  needs: { fitting: readonly { communeCode: string }[]; out: readonly { communeCode: string }[] },
): TerritoryDto {
  const home = communeByCode(homeCode)?.position;
  const count = (all: readonly { communeCode: string }[], code: string): number =>
    all.filter(({ communeCode }) => communeCode === code).length;
  const codes = [...new Set([...needs.fitting, ...needs.out].map(({ communeCode }) => communeCode))];
  const places = codes.flatMap((code) => {
    const position = communeByCode(code)?.position;
    if (!home || !position) return [];
    const { eastKm, southKm } = offsetKm(home, position);
    return [
      {
        commune: toCommuneDto(code),
        distanceKm: toTenth(Math.hypot(eastKm, southKm)),
        eastKm: toTenth(eastKm),
        southKm: toTenth(southKm),
        reachable: count(needs.fitting, code),
        out: count(needs.out, code),
      },
    ];
  });
  return { commune: toCommuneDto(homeCode), places: places.sort((a, b) => a.distanceKm - b.distanceKm) };
}

const toTenth = (km: number): number => Math.round(km * 10) / 10 + 0;

/** Counts by commune, laid out around the post; a commune without a position cannot be drawn and is left out. */
export function toTerritoryDto({ communeCode, places }: Awaited<ReturnType<Territories['ofNeed']>>): TerritoryDto {
  const post = communeByCode(communeCode)?.position;
  return {
    commune: toCommuneDto(communeCode),
    places: places.flatMap(({ communeCode: code, distanceKm, reachable, out }) => {
      const position = communeByCode(code)?.position;
      if (!post || !position || distanceKm === null) return [];
      const { eastKm, southKm } = offsetKm(post, position);
      return [
        { commune: toCommuneDto(code), distanceKm, eastKm: toTenth(eastKm), southKm: toTenth(southKm), reachable, out },
      ];
    }),
  };
}
