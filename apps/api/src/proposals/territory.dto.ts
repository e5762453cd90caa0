import { CommuneDto } from '../reference/reference.dto.js';

/** A commune and what is counted there: young people around a post, or open needs around a home. */
export class TerritoryPlaceDto {
  commune!: CommuneDto;
  /** As the crow flies. */
  distanceKm!: number;
  /** Kilometres from the middle, for a flat map with north above; negative to the west. */
  eastKm!: number;
  /** Negative to the north. */
  southKm!: number;
  /** Young people, or needs, that fit. */
  reachable!: number;
  /** Those of the occupation that something keeps out. */
  out!: number;
}

export class TerritoryDto {
  /** The middle: where the post is, or the home. */
  commune!: CommuneDto;
  /** The nearest first. */
  places!: TerritoryPlaceDto[];
}
