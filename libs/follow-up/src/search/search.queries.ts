import type { Caller } from '#accounts';
import { COMPANY_OF_STRUCTURE } from '#companies';
import { Database } from '#platform';
import { fold } from '#reference';
import { Injectable } from '@nestjs/common';

export const searchKinds = ['candidate', 'company', 'need', 'placement'] as const;
export type SearchKind = (typeof searchKinds)[number];

export interface SearchHit {
  kind: SearchKind;
  id: string;
  title: string;
  /** Company, place, number: what tells two alike apart. */
  detail: string;
  /** State of the need, the placement or the young person’s file; null for a company. */
  state: string | null;
}

/** Of each kind, so that one kind never hides the others. */
const MOST_OF_A_KIND = 6;

/** `fold` of #reference as an SQL expression, for the few texts that are stored only as they were written. */
const folded = (text: string): string =>
  `replace(replace(translate(lower(${text}), 'àáâäãçèéêëìíîïñòóôöõùúûüýÿ’‘', 'aaaaaceeeeiiiinooooouuuuyy'''''), 'œ', 'oe'), 'æ', 'ae')`;

/** One box for everything a structure works on. */
@Injectable()
export class SearchQueries {
  constructor(private readonly database: Database) {}

  /**
   * What holds every word of `text`, in any order, accents and capitals apart: young people by name and file number,
   * companies by name and SIRET, needs by title and company, placements by job, person and company. Titles that begin
   * with the first word come first, then what is newest. Shows no more of a file than a list does: opening it is logged.
   */
  async find(caller: Caller, text: string): Promise<SearchHit[]> {
    const words = fold(text).trim().split(/\s+/);
    const patterns = words.map((word) => `%${escapeLike(word)}%`);
    const digits = text.replace(/\s/g, '');
    return this.database.manager.query<SearchHit[]>(
      `(select 'candidate' as kind, c.id, c.first_name || ' ' || c.last_name as title, coalesce('dossier ' || c.external_id, '') as detail, c.state
        from candidates c
        where c.structure_id = $1 and c.merged_into_id is null and (c.folded_name like all($2) or lower(c.external_id) = lower($4))
        order by (c.folded_name like $3) desc, c.id desc limit $5)
       union all
       (select 'company', c.id, c.name, c.siret, null from companies c
        where ${COMPANY_OF_STRUCTURE} and (c.folded_name like all($2) or ($6 and c.siret like $4 || '%'))
        order by (c.folded_name like $3) desc, c.id desc limit $5)
       union all
       (select 'need', n.id, n.title, c.name, n.state from needs n join companies c on c.id = n.company_id
        where n.structure_id = $1 and (n.state <> 'draft' or n.channel = 'adviser')
          and ${folded('n.title')} || ' ' || c.folded_name like all($2)
        order by (n.state in ('submitted', 'open')) desc, n.id desc limit $5)
       union all
       (select 'placement', p.id, k.first_name || ' ' || k.last_name || ' chez ' || c.name, p.job_title, p.state
        from placements p join candidates k on k.id = p.candidate_id join companies c on c.id = p.company_id
        where p.structure_id = $1 and k.folded_name || ' ' || c.folded_name || ' ' || ${folded('p.job_title')} like all($2)
        order by (p.state = 'started') desc, p.id desc limit $5)`,
      [
        caller.structureId,
        patterns,
        `${escapeLike(words[0] ?? '')}%`,
        digits,
        MOST_OF_A_KIND,
        /^\d{3,14}$/.test(digits),
      ],
    );
  }
}

/** A search is text, not a pattern. */
const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
