import type { Caller } from '#accounts';
import { Clock, Database, notFound, updateOne } from '#platform';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { emails } from '../emails/index.js';
import { Mail, type troubleStates } from './mail.entity.js';

/** A mail that did not arrive, or perhaps not, and what it was about. */
export interface MailTrouble {
  mailId: string;
  subject: string;
  recipient: string | null;
  state: (typeof troubleStates)[number];
  error: string | null;
  at: Date;
  placementId: string | null;
  proposalId: string | null;
  needId: string | null;
  companyId: string | null;
}

const subjects = new Map(emails.map(({ key, subject }) => [key, subject(() => '…')]));

/** Mails that did not arrive, for the staff of the structure they concern. */
@Injectable()
export class MailTroubles {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Those nobody has dealt with, oldest first. */
  async of(structureId: string, mailId?: string): Promise<MailTrouble[]> {
    const rows = await this.database.manager.query<(Omit<MailTrouble, 'subject'> & { key: string })[]>(
      `select m.id as "mailId", m.key, m.recipient, m.state, m.error, coalesce(m.sent_at, m.created_at) as at,
         p.id as "placementId", r.id as "proposalId", n.id as "needId", c.id as "companyId"
       from mails m
       left join check_ins q on q.id = (m.about ->> 'checkInId')::uuid
       left join mediations d on d.id = (m.about ->> 'mediationId')::uuid
       left join placements p on p.id = coalesce((m.about ->> 'placementId')::uuid, q.placement_id, d.placement_id)
       left join proposals r on r.id = (m.about ->> 'proposalId')::uuid
       left join needs n on n.id = (m.about ->> 'needId')::uuid
       left join memberships w on w.id = (m.about ->> 'membershipId')::uuid
       left join companies c on c.id = w.company_id
       where m.state in ('refused', 'unknown', 'bounced') and m.handled_at is null and ($2::uuid is null or m.id = $2)
         and coalesce(p.structure_id, r.structure_id, n.structure_id, c.structure_id) = $1
       order by m.created_at limit 200`,
      [structureId, mailId ?? null],
    );
    return rows.map(({ key, ...row }) => ({ ...row, subject: subjects.get(key) ?? key }));
  }

  /** One of them, for the staff who may see it. */
  async get(caller: Caller, mailId: string): Promise<MailTrouble> {
    const [trouble] = caller.structureId === null ? [] : await this.of(caller.structureId, mailId);
    if (!trouble) throw notFound();
    return trouble;
  }

  /** Somebody called, wrote otherwise or mended the address. */
  async handled(caller: Caller, mailId: string): Promise<void> {
    await this.get(caller, mailId);
    const set = { handledAt: this.clock.now(), handledByAccountId: caller.accountId };
    await updateOne(this.database.manager, Mail, { id: mailId, handledAt: IsNull() }, set);
  }

  /** The address was mended: the mail leaves again, to the one on record now, under the same Message-ID. */
  async sendAgain(caller: Caller, mailId: string): Promise<void> {
    const { state } = await this.get(caller, mailId);
    const again = {
      state: 'queued' as const,
      attempts: 0,
      uncertain: false,
      nextAttemptAt: this.clock.now(),
      error: null,
    };
    await updateOne(this.database.manager, Mail, { id: mailId, state }, { ...again, sentAt: null });
  }
}
