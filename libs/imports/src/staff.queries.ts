import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** Advisers and directors, by the address a file names them with. */
@Injectable()
export class Staff {
  /** @param former also those who have left: a file written before names them. */
  async byEmail(tx: Tx, structureId: string, former = false): Promise<Map<string, string>> {
    const rows = await tx.query<{ email: string; id: string }[]>(
      `select a.email, a.id from accounts a join memberships m on m.account_id = a.id
       where m.structure_id = $1 and (m.state = 'confirmed' or $2)`,
      [structureId, former],
    );
    return new Map(rows.map(({ email, id }) => [email, id]));
  }
}
