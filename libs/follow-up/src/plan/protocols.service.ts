import { AccountsQueries, type Caller } from '#accounts';
import type { ContractType } from '#contracts';
import { Clock, conflict, Database, DomainError, Events, type IsoDate, newId, notFound, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { calendarIn } from '../calendar/sending-calendar.js';
import type { FollowUpEvent } from '../follow-up.events.js';
import { termsProblems, trialDates } from '../placements/placement-terms.js';
import { type Plan, planOf } from './plan.js';
import {
  choiceProblems,
  choicesOf,
  describeProtocolChange,
  type MilestoneChoice,
  protocolOf,
  type ProtocolSettings,
  settingsOf,
} from './protocol.js';
import { ProtocolVersion } from './protocol.entity.js';

/** One change of a protocol: who, when, what. */
export interface ProtocolChange {
  at: Date;
  by: string;
  /** French sentences. */
  changes: string[];
}

export interface StructureProtocol {
  contractType: ContractType;
  settings: ProtocolSettings;
  choices: MilestoneChoice[];
  /** Newest first. */
  history: ProtocolChange[];
  /** Contracts not over yet that are planned by another version. */
  plannedOtherwise: number;
}

/** How each structure follows each contract type. Saving changes nothing for contracts already planned. */
@Injectable()
export class Protocols {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly accounts: AccountsQueries,
  ) {}

  /** The version new contracts are planned by; null: the standard, never changed. */
  inForce(tx: Tx, structureId: string, contractType: ContractType): Promise<ProtocolVersion | null> {
    return tx.findOne(ProtocolVersion, { where: { structureId, contractType }, order: { id: 'DESC' } });
  }

  /** When each contract type was last changed by the caller's structure. */
  lastChanges(caller: Caller): Promise<{ contractType: ContractType; at: Date; settings: ProtocolSettings }[]> {
    return this.database.manager.query(
      `select distinct on (contract_type) contract_type as "contractType", at, settings
       from protocol_versions where structure_id = $1 order by contract_type, id desc`,
      [structureOf(caller)],
    );
  }

  async get(caller: Caller, contractType: ContractType): Promise<StructureProtocol> {
    const structureId = structureOf(caller);
    const versions = await this.database.manager.query<
      { id: string; settings: ProtocolSettings; at: Date; by: string }[]
    >(
      `select v.id, v.settings, v.at, a.first_name || ' ' || a.last_name as "by"
       from protocol_versions v join accounts a on a.id = v.account_id
       where v.structure_id = $1 and v.contract_type = $2 order by v.id desc limit 100`,
      [structureId, contractType],
    );
    const [current] = versions;
    const settings = current?.settings ?? {};
    return {
      contractType,
      settings,
      choices: choicesOf(contractType, settings),
      history: versions.map(({ at, by, settings: after }, index) => ({
        at,
        by,
        changes: describeProtocolChange(contractType, versions[index + 1]?.settings ?? {}, after),
      })),
      plannedOtherwise: current ? await this.plannedOtherwise(structureId, contractType, current.id) : 0,
    };
  }

  /** Saves the choices of the page, when they change something. @throws DomainError invalid, by field */
  async save(caller: Caller, contractType: ContractType, choices: readonly MilestoneChoice[]): Promise<void> {
    refuse(choiceProblems(contractType, choices));
    await this.write(caller, contractType, settingsOf(contractType, choices));
  }

  async reset(caller: Caller, contractType: ContractType): Promise<void> {
    await this.write(caller, contractType, {});
  }

  /** What a contract of these dates would be asked, were the choices saved. */
  async preview(
    caller: Caller,
    contractType: ContractType,
    choices: readonly MilestoneChoice[],
    dates: { startsOn: IsoDate; endsOn: IsoDate | null },
  ): Promise<Plan> {
    const structureId = structureOf(caller);
    const terms = { contractType, ...dates };
    refuse([...choiceProblems(contractType, choices), ...termsProblems(terms)]);
    const structure = await this.accounts.structure(structureId);
    if (!structure) throw notFound();
    const [communeCode = ''] = await this.accounts.communesOf(structureId);
    const facts = { ...terms, trialNoticeBy: trialDates(terms).trialNoticeBy };
    const protocol = protocolOf(contractType, settingsOf(contractType, choices));
    // As if it were recorded well before its first day, so that the page shows the whole of it.
    const earlier = calendarIn(structure.timeZone, communeCode).addWorkingDays(dates.startsOn, -15);
    return planOf(facts, earlier, calendarIn(structure.timeZone, communeCode), protocol);
  }

  /** Asks for the contracts already planned to follow the version in force; what was asked stays. */
  async apply(caller: Caller, contractType: ContractType): Promise<void> {
    await this.database.transaction(async (tx) => {
      const version = await this.inForce(tx, structureOf(caller), contractType);
      if (!version) throw conflict('never_changed', 'Ce protocole n’a jamais été changé\u00a0: rien à appliquer.');
      const payload = { protocolId: version.id, accountId: caller.accountId };
      await this.events.tell(tx, { topic: 'follow_up.protocol_applied', payload } satisfies FollowUpEvent);
    });
  }

  private async write(caller: Caller, contractType: ContractType, settings: ProtocolSettings): Promise<void> {
    const structureId = structureOf(caller);
    await this.database.transaction(async (tx) => {
      const before = (await this.inForce(tx, structureId, contractType))?.settings ?? {};
      if (describeProtocolChange(contractType, before, settings).length === 0) return;
      const { accountId } = caller;
      await tx.insert(ProtocolVersion, {
        id: newId(),
        structureId,
        contractType,
        settings,
        accountId,
        at: this.clock.now(),
      });
    });
  }

  private async plannedOtherwise(structureId: string, contractType: ContractType, id: string): Promise<number> {
    const [row] = await this.database.manager.query<{ count: number }[]>(
      `select count(*)::int as count from placements
       where structure_id = $1 and contract_type = $2 and state <> 'ended' and protocol_id is distinct from $3`,
      [structureId, contractType, id],
    );
    return row?.count ?? 0;
  }
}

function structureOf({ structureId }: Caller): string {
  if (structureId === null) throw notFound();
  return structureId;
}

function refuse(problems: ReturnType<typeof choiceProblems>): void {
  if (problems.length > 0)
    throw new DomainError('invalid', 'protocol_wrong', 'Certains choix ne sont pas possibles.', problems);
}
