import type { Tx } from '#platform';
import { type Coordinates, usePositions } from './communes.js';
import { CommunePositionRow } from '../reference.entities.js';

const CHUNK = 5_000;

/** Keeps these positions; communes imported before and not named now keep theirs. Twice the same changes nothing. */
export async function importCommunePositions(tx: Tx, positions: ReadonlyMap<string, Coordinates>): Promise<void> {
  const rows = [...positions].map(([code, position]) => ({ code, ...position }));
  for (let start = 0; start < rows.length; start += CHUNK)
    await tx.upsert(CommunePositionRow, rows.slice(start, start + CHUNK), ['code']);
}

/** Puts the imported positions in place for this process; without any, those of the package are used. */
export async function loadCommunePositions(tx: Tx): Promise<void> {
  const rows = await tx.find(CommunePositionRow);
  usePositions(new Map(rows.map(({ code, latitude, longitude }) => [code, { latitude, longitude }])));
}
