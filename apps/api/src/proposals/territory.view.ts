import type { Territories } from '#proposals';
import { communeByCode, offsetKm } from '#reference';
import { toCommuneDto } from '../reference/commune.js';
import type { TerritoryDto } from './territory.dto.js';

/** Counts by commune, laid out around the post; a commune without a position cannot be drawn and is left out. */
export function toTerritoryDto({ communeCode, places }: Awaited<ReturnType<Territories['ofNeed']>>): TerritoryDto {
  const post = communeByCode(communeCode)?.position;
  const toTenth = (km: number): number => Math.round(km * 10) / 10 + 0;
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
