import type { Caller } from '#accounts';
import { Clock, conflict, Database, isDuplicate, newId, notFound } from '#platform';
import { Injectable } from '@nestjs/common';
import { ProposalSettingsVersion } from './proposal-settings.entity.js';
import { defaultSettings, type SettingsInForce, type SettingValues } from './proposal-settings.js';

/** One change of the settings, by whom and when. */
export interface SettingsChange extends SettingsInForce {
  by: string;
  at: Date;
}

const MANY_CHANGES = 100;
const newerExists = () =>
  conflict('changed_meanwhile', 'Quelqu’un a changé ces réglages entre-temps. Rechargez la page.');

/** What each structure decides of its proposals: the weight of equity, and how many people at a time. */
@Injectable()
export class ProposalSettings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What is in force for a structure; the defaults as long as it never changed them. */
  async of(structureId: string): Promise<SettingsInForce> {
    const [row] = await this.database.read<SettingsInForce>(
      'proposal-settings',
      `select version, equity_weight as "equityWeight", sent_per_post as "sentPerPost", open_per_candidate as "openPerCandidate"
       from proposal_settings where structure_id = $1 order by version desc limit 1`,
      [structureId],
    );
    return row ?? defaultSettings;
  }

  /** Every change of the caller's structure, the newest first. */
  history(caller: Caller): Promise<SettingsChange[]> {
    return this.database.manager.query<SettingsChange[]>(
      `select s.version, s.equity_weight as "equityWeight", s.sent_per_post as "sentPerPost",
         s.open_per_candidate as "openPerCandidate", a.first_name || ' ' || a.last_name as by, s.at
       from proposal_settings s join accounts a on a.id = s.account_id
       where s.structure_id = $1 order by s.version desc limit ${MANY_CHANGES}`,
      [caller.structureId],
    );
  }

  /**
   * Puts new settings in force; saying the same again changes nothing.
   * @param version the one the caller saw.
   * @throws DomainError conflict when it is not in force any more.
   */
  async change(caller: Caller, version: number, values: SettingValues): Promise<void> {
    const { structureId, accountId } = caller;
    if (structureId === null) throw notFound();
    const { version: inForce, ...before } = await this.of(structureId);
    if (inForce !== version) throw newerExists();
    const { equityWeight, sentPerPost, openPerCandidate } = values;
    if (
      before.equityWeight === equityWeight &&
      before.sentPerPost === sentPerPost &&
      before.openPerCandidate === openPerCandidate
    )
      return;
    try {
      await this.database.manager.insert(ProposalSettingsVersion, {
        ...{ id: newId(), structureId, version: version + 1, equityWeight, sentPerPost, openPerCandidate },
        ...{ accountId, at: this.clock.now() },
      });
    } catch (error) {
      if (isDuplicate(error, 'proposal_settings_version_key')) throw newerExists();
      throw error;
    }
  }
}
