import { accountCreate } from './account-create.command.js';
import { backup } from './backup.command.js';
import { benchApi } from './bench-api.command.js';
import { benchContracts } from './bench-contracts.command.js';
import { benchEvents } from './bench-events.command.js';
import { benchFollowUpFaults } from './bench-follow-up-faults.command.js';
import { benchProposals } from './bench-proposals.command.js';
import { benchProposalsQuality } from './bench-proposals-quality.command.js';
import type { Command } from './command.js';
import { contractsRecommend } from './contracts-recommend.command.js';
import { demoAdvance } from './demo-advance.command.js';
import { demoLoad } from './demo-load.command.js';
import { demoPeople } from './demo-people.command.js';
import { followUpPlan } from './follow-up-plan.command.js';
import { exportCommands, importCommands } from './import.command.js';
import { migrateDatabase } from './migrate.command.js';
import { needsAnalyse } from './needs-analyse.command.js';
import { needsEvaluate } from './needs-evaluate.command.js';
import { needsLearn } from './needs-learn.command.js';
import { benchNeeds } from './bench-needs.command.js';
import { proposalsRank } from './proposals-rank.command.js';
import { referenceImportMarket } from './reference-import-market.command.js';
import { referenceImportCommunes } from './reference-import-communes.command.js';
import { referenceImportRome } from './reference-import-rome.command.js';
import { referenceNear } from './reference-near.command.js';
import { restoreBackup } from './restore.command.js';

/** Every command, in the order of the list shown. */
export const commands: readonly Command[] = [
  accountCreate,
  migrateDatabase,
  backup,
  restoreBackup,
  referenceImportRome,
  referenceImportMarket,
  referenceImportCommunes,
  ...importCommands,
  ...exportCommands,
  demoLoad,
  demoPeople,
  demoAdvance,
  needsAnalyse,
  needsEvaluate,
  needsLearn,
  proposalsRank,
  contractsRecommend,
  followUpPlan,
  referenceNear,
  benchApi,
  benchContracts,
  benchEvents,
  benchFollowUpFaults,
  benchNeeds,
  benchProposals,
  benchProposalsQuality,
];
