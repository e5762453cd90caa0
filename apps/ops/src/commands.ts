import { accountCreate } from './operations/account-create.command.js';
import { backup } from './operations/backup.command.js';
import { benchApi } from './bench/bench-api.command.js';
import { benchContracts } from './bench/bench-contracts.command.js';
import { benchEvents } from './bench/bench-events.command.js';
import { benchFollowUp } from './bench/bench-follow-up.command.js';
import { benchFollowUpFaults } from './bench/bench-follow-up-faults.command.js';
import { benchPortal } from './bench/bench-portal.command.js';
import { benchProposals } from './bench/bench-proposals.command.js';
import { benchProposalsQuality } from './bench/bench-proposals-quality.command.js';
import { benchReferenceNear } from './bench/bench-reference-near.command.js';
import type { Command } from './command.js';
import { contractsRecommend } from './hiring/contracts-recommend.command.js';
import { demoAdvance } from './demo/demo-advance.command.js';
import { demoLoad } from './demo/demo-load.command.js';
import { demoPeople } from './demo/demo-people.command.js';
import { followUpPlan } from './hiring/follow-up-plan.command.js';
import { exportCommands, importCommands } from './operations/import.command.js';
import { migrateDatabase } from './operations/migrate.command.js';
import { needsAnalyse } from './needs/needs-analyse.command.js';
import { needsEvaluate } from './needs/needs-evaluate.command.js';
import { needsLearn } from './needs/needs-learn.command.js';
import { needsLearnWordings } from './needs/needs-learn-wordings.command.js';
import { needsLearnTitles } from './needs/needs-learn-titles.command.js';
import { benchImport } from './bench/bench-import.command.js';
import { benchNeeds } from './bench/bench-needs.command.js';
import { proposalsRank } from './matching/proposals-rank.command.js';
import { referenceImportMarket } from './reference/reference-import-market.command.js';
import { referenceImportCommunes } from './reference/reference-import-communes.command.js';
import { referenceImportRome } from './reference/reference-import-rome.command.js';
import { referenceNear } from './matching/reference-near.command.js';
import { restoreBackup } from './operations/restore.command.js';

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
  needsLearnTitles,
  needsLearnWordings,
  proposalsRank,
  contractsRecommend,
  followUpPlan,
  referenceNear,
  benchApi,
  benchContracts,
  benchEvents,
  benchFollowUp,
  benchFollowUpFaults,
  benchImport,
  benchNeeds,
  benchPortal,
  benchProposals,
  benchProposalsQuality,
  benchReferenceNear,
];
