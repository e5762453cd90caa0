import { CommuneDto } from '../reference/reference.dto.js';

/** A commune with the young people of the structure who live there. */
export class TerritoryPlaceDto {
  commune!: CommuneDto;
  /** As the crow flies. */
  distanceKm!: number;
  /** Kilometres from the post, for a flat map with north above; negative to the west. */
  eastKm!: number;
  /** Negative to the north. */
  southKm!: number;
  /** Young people who fit. */
  reachable!: number;
  /** Young people of the occupation whom something keeps out. */
  out!: number;
}

export class TerritoryDto {
  /** Where the post is. */
  commune!: CommuneDto;
  /** The nearest first. */
  places!: TerritoryPlaceDto[];
}
