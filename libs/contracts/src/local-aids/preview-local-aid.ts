import { euros } from '../french.js';
import type { ContractType, HireFacts, IsoDate } from '../hire.js';
import { questionTexts, subsidyStatusLabels } from '../labels.js';
import { recommendContracts } from '../recommend.js';
import type { SubsidyVerdict } from '../subsidies/subsidy-rule.js';
import { plusDays } from '../days.js';
import { exampleHires } from './example-hires.js';
import type { LocalAid } from './local-aid.js';

/** What an aid changes for one example hire. */
export interface LocalAidEffect {
  /** The hire, in a few words. */
  example: string;
  contract: ContractType;
  before: string;
  after: string;
}

/**
 * What changes for a few example hires at the aid’s own place when the rows go from `before` to `after`; an example it
 * does not touch is not listed.
 * @param aid the row written down, for the place and the day to try it on
 */
export function previewLocalAid(
  aid: LocalAid,
  before: readonly LocalAid[],
  after: readonly LocalAid[],
  today: IsoDate,
): LocalAidEffect[] {
  const signedOn = aid.from > today ? aid.from : today;
  return exampleHires(aid, signedOn, plusDays(signedOn, 10)).flatMap(({ words, contract, hire }) => {
    const told = verdicts(hire, contract, before, today);
    return [...verdicts(hire, contract, after, today)].flatMap(([code, verdict]) => {
      const [said, says] = [inWords(told.get(code)), inWords(verdict)];
      return said === says ? [] : [{ example: words, contract, before: said, after: says }];
    });
  });
}

/** The aids of one contract, by code. */
function verdicts(hire: HireFacts, contract: ContractType, aids: readonly LocalAid[], today: IsoDate) {
  const answer = recommendContracts(hire, today, aids).contracts.find(({ type }) => type === contract);
  return new Map((answer?.subsidies ?? []).map((verdict) => [verdict.code, verdict]));
}

function inWords(verdict: SubsidyVerdict | undefined): string {
  if (!verdict) return 'Pas d’aide de ce nom';
  const { status, amount, missing } = verdict;
  if (status === 'eligible') return amount === null ? 'Ouverte, montant à confirmer' : `Jusqu’à ${euros(amount)}`;
  const asked = missing.map((field) => questionTexts[field]).join(' ');
  return asked ? `${subsidyStatusLabels[status]} : ${asked}` : subsidyStatusLabels[status];
}
