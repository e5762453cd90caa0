import type { MigrationInterface } from 'typeorm';
import { Initial1763800000000 } from './1763800000000-initial.js';
import { CommunePositions1795324751256 } from './1795324751256-commune-positions.js';
import { MarketFigures1795325145509 } from './1795325145509-market-figures.js';
import { Imports1795325770831 } from './1795325770831-imports.js';
import { PatientReactions1795326156594 } from './1795326156594-patient-reactions.js';
import { MailsThatDoNotArrive1795326909563 } from './1795326909563-mails-that-do-not-arrive.js';
import { HireSteps1795327574200 } from './1795327574200-hire-steps.js';
import { NeedWordings1795327630463 } from './1795327630463-need-wordings.js';
import { LearntExamples1795328945546 } from './1795328945546-learnt-examples.js';
import { PlanDepth1795329370972 } from './1795329370972-plan-depth.js';
import { NeedEndings1795329866851 } from './1795329866851-need-endings.js';
import { ProposalSettings1795336066009 } from './1795336066009-proposal-settings.js';
import { NeedLists1795336997237 } from './1795336997237-need-lists.js';
import { Meetings1795337332648 } from './1795337332648-meetings.js';
import { WorkingTogether1795337471016 } from './1795337471016-working-together.js';
import { StructureProtocols1795337969417 } from './1795337969417-structure-protocols.js';
import { LocalAids1795338514389 } from './1795338514389-local-aids.js';
import { PastStays1795339214357 } from './1795339214357-past-stays.js';
import { MediationActions1795340102467 } from './1795340102467-mediation-actions.js';
import { ProposalBoard1795348678420 } from './1795348678420-proposal-board.js';
import { CompanyFollowers1795349960483 } from './1795349960483-company-followers.js';
import { MeetingChanges1795350727004 } from './1795350727004-meeting-changes.js';
import { RankingOccupations1795372580625 } from './1795372580625-ranking-occupations.js';
import { ProposedAgain1795384652810 } from './1795384652810-proposed-again.js';

/** Every migration, oldest first. A merged one is never changed; from the first release on, this list only grows. */
export const migrations: (new () => MigrationInterface)[] = [
  Initial1763800000000,
  CommunePositions1795324751256,
  MarketFigures1795325145509,
  Imports1795325770831,
  PatientReactions1795326156594,
  MailsThatDoNotArrive1795326909563,
  HireSteps1795327574200,
  NeedWordings1795327630463,
  LearntExamples1795328945546,
  PlanDepth1795329370972,
  NeedEndings1795329866851,
  ProposalSettings1795336066009,
  NeedLists1795336997237,
  Meetings1795337332648,
  WorkingTogether1795337471016,
  StructureProtocols1795337969417,
  LocalAids1795338514389,
  PastStays1795339214357,
  MediationActions1795340102467,
  ProposalBoard1795348678420,
  CompanyFollowers1795349960483,
  MeetingChanges1795350727004,
  RankingOccupations1795372580625,
  ProposedAgain1795384652810,
];
