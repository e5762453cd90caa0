import type { Caller } from '#accounts';
import { Database } from '#platform';
import { fold } from '#reference';
import { Injectable } from '@nestjs/common';
import type { CandidateState } from './candidate.entity.js';

export interface CandidateListRow {
  id: string;
  firstName: string;
  lastName: string;
  birthDate: string;
  state: CandidateState;
  communeCode: string;
  availableFrom: string;
  targetCodes: string[];
  /** Name of the adviser in charge. */
  referent: string;
}

@Injectable()
export class CandidatesQueries {
  constructor(private readonly database: Database) {}

  /** Young people of the caller's structure, the newest file first; a search looks at names and file number. */
  list(
    caller: Caller,
    filter: { search?: string; state?: CandidateState; limit: number; after?: string },
  ): Promise<CandidateListRow[]> {
    return this.database.manager.query<CandidateListRow[]>(
      `select c.id, c.first_name as "firstName", c.last_name as "lastName", c.birth_date::text as "birthDate", c.state,
         c.commune_code as "communeCode", c.available_from::text as "availableFrom", a.first_name || ' ' || a.last_name as referent,
         array(select t.occupation_code from candidate_targets t where t.candidate_id = c.id order by t.position) as "targetCodes"
       from candidates c join accounts a on a.id = c.referent_account_id
       where c.structure_id = $1 and c.merged_into_id is null
         and ($2::text is null or c.folded_name like '%' || $2 || '%' or c.external_id = $6)
         and ($3::text is null or c.state = $3)
         and ($4::uuid is null or c.id < $4)
       order by c.id desc limit $5`,
      [
        caller.structureId,
        filter.search ? escapeLike(fold(filter.search).replace(/\s+/g, ' ')) : null,
        filter.state ?? null,
        filter.after ?? null,
        filter.limit,
        filter.search ?? null,
      ],
    );
  }
}

/** A search is text, not a pattern. */
const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
