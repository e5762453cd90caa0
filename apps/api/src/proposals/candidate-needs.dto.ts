import { CommuneDto } from '../reference/reference.dto.js';
import { TerritoryDto } from './territory.dto.js';
import { GateDto, ReasonDto } from './proposals.dto.js';

export class OpenNeedDto {
  id!: string;
  title!: string;
  companyName!: string;
  commune!: CommuneDto;
  startsOn!: string | null;
}

export class FittingNeedDto {
  need!: OpenNeedDto;
  score!: number;
  /** As the crow flies. */
  distanceKm!: number;
  reasons!: ReasonDto[];
  /** The nearest thing that would bring more points. */
  change!: string | null;
}

export class RefusedNeedDto {
  need!: OpenNeedDto;
  /** Everything that stands in the way. */
  gates!: GateDto[];
  /** The nearest thing that would make the fit. */
  change!: string | null;
}

export class CandidateNeedsDto {
  items!: FittingNeedDto[];
  out!: RefusedNeedDto[];
  /** The same needs by commune, around the home. */
  reach!: TerritoryDto;
}

/** One person beside one need: the answer to « why was I proposed, or why not ». */
export class OnePlaceDto {
  need!: OpenNeedDto;
  /** 1 = first; null: out, or far behind. */
  place!: number | null;
  /** How many fit in all. */
  total!: number;
  /** Null when something keeps the person out. */
  score!: number | null;
  distanceKm!: number | null;
  reasons!: ReasonDto[];
  /** Everything that stands in the way; empty for who fits. */
  gates!: GateDto[];
  /** The nearest thing that would make the fit, or a better one. */
  change!: string | null;
}
