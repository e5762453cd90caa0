import { Clock, conflict, Events, insertMany, newId, StateChange, SYSTEM, transitionFor, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { CheckIn } from './check-in.entity.js';
import { checkInMachine } from './check-in.states.js';
import type { FollowUpEvent } from '../follow-up.events.js';
import { calendarIn, type SendingCalendar } from '../calendar/sending-calendar.js';
import { nextChase } from '../calendar/sending-times.js';
import { digestsOf } from './digests.js';

/** A check-in whose turn may have come, with what decides when and how its person is written to. */
export interface DueCheckIn extends Pick<
  CheckIn,
  'id' | 'placementId' | 'state' | 'respondent' | 'reminders' | 'askedAt' | 'nextActionAt'
> {
  companyId: string;
  /** Where its person is written to; null: nowhere. */
  address: string | null;
  calendar: SendingCalendar;
}

interface DueRow extends Omit<DueCheckIn, 'calendar'> {
  timeZone: string;
  communeCode: string;
  closedInAugust: boolean;
}

/** What changes in a row; what is left out stays. */
interface Change {
  checkIn: DueCheckIn;
  nextActionAt: Date | null;
  written?: Pick<CheckIn, 'channel' | 'askedAt' | 'reminders'>;
}

/** Reads and writes many check-ins in one transaction: on a national peak day thousands are due at nine. */
@Injectable()
export class DueCheckIns {
  constructor(
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /**
   * Holds the placements of these check-ins, always in the same order so that two processes never wait for each other,
   * and of whatever else is due at the same companies: an employer of several young people gets one message.
   */
  async hold(tx: Tx, ids: readonly string[]): Promise<DueCheckIn[]> {
    const found = await tx.query<{ id: string; placementId: string }[]>(
      `with wanted as (
         select q.id, q.placement_id, q.respondent, p.company_id, p.structure_id
         from check_ins q join placements p on p.id = q.placement_id where q.id = any($1::uuid[]))
       select id, placement_id as "placementId" from wanted
       union
       select q.id, q.placement_id from wanted w join placements p on p.company_id = w.company_id and p.structure_id = w.structure_id
         join check_ins q on q.placement_id = p.id
       where w.respondent = 'employer' and q.respondent = 'employer' and q.state in ('planned', 'asked') and q.next_action_at <= $2`,
      [ids, this.clock.now()],
    );
    await tx.query(`select id from placements where id = any($1::uuid[]) order by id for update`, [
      found.map(({ placementId }) => placementId),
    ]);
    const rows = await tx.query<DueRow[]>(
      `select q.id, q.placement_id as "placementId", q.state, q.respondent, q.reminders, q.asked_at as "askedAt",
         q.next_action_at as "nextActionAt", p.company_id as "companyId", s.time_zone as "timeZone", co.commune_code as "communeCode",
         co.closed_in_august and extract(month from p.starts_on) <> 8 as "closedInAugust",
         nullif(case q.respondent when 'employer' then co.email else c.email end, '') as address
       from check_ins q join placements p on p.id = q.placement_id join structures s on s.id = p.structure_id
         join companies co on co.id = p.company_id join candidates c on c.id = p.candidate_id
       where q.id = any($1::uuid[]) order by q.id`,
      [found.map(({ id }) => id)],
    );
    const calendars = new Map<string, SendingCalendar>();
    return rows.map(({ timeZone, communeCode, closedInAugust, ...row }) => {
      const key = `${timeZone} ${communeCode} ${closedInAugust}`;
      const calendar = calendars.get(key) ?? calendarIn(timeZone, communeCode, closedInAugust);
      calendars.set(key, calendar);
      return { ...row, calendar };
    });
  }

  /** Their time has not come after all: nobody is written to at night. */
  wait(tx: Tx, waiting: readonly { checkIn: DueCheckIn; until: Date }[]): Promise<void> {
    return this.change(
      tx,
      waiting.map(({ checkIn, until }) => ({ checkIn, nextActionAt: until })),
    );
  }

  /** Asks or reminds. Whoever has no address on record is called by the adviser instead: the worklist shows it at once. */
  async write(tx: Tx, due: readonly DueCheckIn[]): Promise<void> {
    const now = this.clock.now();
    await this.change(
      tx,
      due.map((checkIn) => {
        const { address, state, calendar } = checkIn;
        const askedAt = checkIn.askedAt ?? now;
        const reminders = state === 'planned' ? 0 : checkIn.reminders + 1;
        return address === null
          ? { checkIn, nextActionAt: null, written: { channel: 'call', askedAt, reminders: checkIn.reminders } }
          : {
              checkIn,
              nextActionAt: nextChase(askedAt, reminders, calendar),
              written: { channel: 'email', askedAt, reminders },
            };
      }),
    );
    await this.keepHistory(tx, due, now);
    await this.events.tellAll(tx, toldOf(due));
  }

  /** @throws DomainError conflict when one of them is no longer as it was read. */
  private async change(tx: Tx, changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    const rows = changes.map(({ checkIn, nextActionAt, written }) => ({
      id: checkIn.id,
      from: checkIn.state,
      to: written ? 'asked' : checkIn.state,
      next_action_at: nextActionAt,
      channel: written?.channel,
      asked_at: written?.askedAt,
      reminders: written?.reminders,
    }));
    const [, affected] = await tx.query<[unknown[], number]>(
      `update check_ins q set state = n."to", next_action_at = n.next_action_at, channel = coalesce(n.channel, q.channel),
         asked_at = coalesce(n.asked_at, q.asked_at), reminders = coalesce(n.reminders, q.reminders)
       from json_to_recordset($1) as n(id uuid, "from" text, "to" text, next_action_at timestamptz, channel text,
         asked_at timestamptz, reminders int)
       where q.id = any($2::uuid[]) and q.id = n.id and q.state = n."from"`,
      [JSON.stringify(rows), rows.map(({ id }) => id)],
    );
    if (affected !== changes.length) throw conflict('changed_meanwhile', 'Ces points de suivi ont changé entre-temps.');
  }

  private async keepHistory(tx: Tx, due: readonly DueCheckIn[], at: Date): Promise<void> {
    const steps = due.flatMap(({ id, state }) => {
      const step = transitionFor(checkInMachine, state, 'ask', SYSTEM.actor);
      return step ? [{ subjectId: id, fromState: state, toState: step.to }] : [];
    });
    await insertMany(
      tx,
      StateChange,
      steps.map((step) => ({
        id: newId(),
        subject: checkInMachine.name,
        action: 'ask',
        ...step,
        ...SYSTEM,
        note: null,
        at,
      })),
    );
  }
}

/** What is told of those who are written to: each by itself, or a company's young people together. */
const toldOf = (due: readonly DueCheckIn[]): FollowUpEvent[] =>
  digestsOf(due.filter(({ address }) => address !== null)).map((some): FollowUpEvent => {
    const [{ id: checkInId, state }] = some;
    const asking = state === 'planned';
    if (some.length === 1) {
      const payload = { checkInId };
      return asking
        ? { topic: 'follow_up.check_in_asked', payload }
        : { topic: 'follow_up.check_in_reminded', payload };
    }
    const payload = { checkInId, checkInIds: some.map(({ id }) => id).join(',') };
    return asking
      ? { topic: 'follow_up.check_ins_asked', payload }
      : { topic: 'follow_up.check_ins_reminded', payload };
  });
