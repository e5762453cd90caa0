import type { NeedListRow } from '#needs';
import type { Occupations } from '#reference';
import { toCommuneDto } from '../reference/commune.js';
import type { OccupationRefDto } from '../reference/reference.dto.js';
import type { NeedSummaryDto } from './needs.dto.js';

const toOccupationDto = (code: string | null, occupations: Occupations): OccupationRefDto | null =>
  code === null ? null : { code, label: occupations.byCode(code)?.label ?? code };

/** A need as lists show it. */
export const toNeedSummaryDto = (row: NeedListRow, occupations: Occupations): NeedSummaryDto => ({
  id: row.id,
  title: row.title,
  state: row.state,
  company: { id: row.companyId, name: row.companyName },
  commune: toCommuneDto(row.communeCode),
  occupation: toOccupationDto(row.occupationCode, occupations),
  positions: row.positions,
  startsOn: row.startsOn,
  createdAt: row.createdAt,
});
