import { OPEN_PER_CANDIDATE, SENT_PER_POST } from '../limits.js';
import { defaultWeights } from '../ranking/weights.js';

/** What a structure decides of its proposals. */
export interface SettingValues {
  /** The most points equity can bring, beside the hundred of all criteria. */
  equityWeight: number;
  /** People an employer has to look at for one post at a time. */
  sentPerPost: number;
  /** Proposals under way for one young person at a time. */
  openPerCandidate: number;
}

/** What is in force for a structure: number 0 until its direction changed something. */
export interface SettingsInForce extends SettingValues {
  version: number;
}

export const defaultSettings: SettingsInForce = {
  version: 0,
  equityWeight: defaultWeights.equity,
  sentPerPost: SENT_PER_POST,
  openPerCandidate: OPEN_PER_CANDIDATE,
};

/**
 * From where to where each may go. Equity stays a tenth of the score at most: it decides between people who fit about as
 * well, never against a clearly better fit. A limit of 0 would stop all work.
 */
export const settingBounds: Readonly<Record<keyof SettingValues, { from: number; to: number }>> = {
  equityWeight: { from: 0, to: 10 },
  sentPerPost: { from: 1, to: 10 },
  openPerCandidate: { from: 1, to: 6 },
};
