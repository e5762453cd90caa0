import { Database, type IsoDate } from '#platform';
import type { NeedState } from '#needs';
import { Injectable } from '@nestjs/common';
import { type CardFacts, cardOf } from './card.js';
import { cardSelect } from './card.queries.js';

/** What a company reads who opens the link of a need that comes to its end. */
export interface NeedEndingView {
  title: string;
  state: NeedState;
  expiresOn: IsoDate | null;
  contractType: string | null;
  startsOn: IsoDate | null;
  adviser: string | null;
  structureName: string;
  structurePhone: string | null;
  /** Whom the post may have gone to: people whose cards the company has, by label, and by name where it knows it. */
  proposed: { proposalId: string; name: string }[];
}

@Injectable()
export class NeedEndings {
  constructor(private readonly database: Database) {}

  /** Null when the need is gone. */
  async view(needId: string): Promise<NeedEndingView | null> {
    const [row] = await this.database.manager.query<Omit<NeedEndingView, 'proposed'>[]>(
      `select n.title, n.state, n.expires_on::text as "expiresOn", n.contract_type as "contractType", n.starts_on::text as "startsOn",
         a.first_name || ' ' || a.last_name as adviser, s.name as "structureName", s.phone as "structurePhone"
       from needs n join structures s on s.id = n.structure_id left join accounts a on a.id = n.adviser_account_id
       where n.id = $1`,
      [needId],
    );
    if (!row) return null;
    // Cards are for confirmed employers: the link of a need somebody unconfirmed wrote shows none.
    const cards = await this.database.manager.query<CardFacts[]>(
      `${cardSelect} join needs n on n.id = p.need_id
       where p.need_id = $1 and p.state in ('sent', 'interview') and (n.channel = 'adviser' or exists (
         select from memberships m where m.account_id = n.created_by_account_id and m.company_id = n.company_id and m.state = 'confirmed'))
       order by p.sent_at, p.id`,
      [needId],
    );
    return {
      ...row,
      proposed: cards.flatMap((facts) => {
        const card = cardOf(facts);
        if (!card) return [];
        const name = card.contact ? `${card.contact.firstName} ${card.contact.lastName}` : card.label;
        return [{ proposalId: card.proposalId, name }];
      }),
    };
  }
}
