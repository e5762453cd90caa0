import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** Advisers and directors of a structure, by the address a file names them with. */
export interface StaffAddresses {
  /** Who has access now. */
  present: ReadonlyMap<string, string>;
  /** The address by the account, also of those who have left: files written before name them. */
  emailOf: ReadonlyMap<string, string>;
}

@Injectable()
export class Staff {
  async addresses(tx: Tx, structureId: string): Promise<StaffAddresses> {
    const rows = await tx.query<{ email: string; id: string; isPresent: boolean }[]>(
      `select a.email, a.id, m.state = 'confirmed' as "isPresent" from accounts a join memberships m on m.account_id = a.id
       where m.structure_id = $1`,
      [structureId],
    );
    return {
      present: new Map(rows.filter(({ isPresent }) => isPresent).map(({ email, id }) => [email, id])),
      emailOf: new Map(rows.map(({ email, id }) => [id, email])),
    };
  }
}
