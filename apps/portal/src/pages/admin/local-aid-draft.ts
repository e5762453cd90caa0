import type { LocalAidTerms } from '../../api/types.js';
import { formatDay, formatEuros } from '../../format.js';
import { numberOf, typedNumber } from '../../components/typed.js';

/** An aid as its form holds it: what is typed, before anything is checked. */
export const emptyDraft = {
  code: '',
  label: '',
  funder: 'region',
  territoryKind: 'region',
  regionCodes: [] as string[],
  territoryCodes: '',
  contractTypes: [] as string[],
  ageMin: '',
  ageMax: '',
  diplomaLevelMax: '',
  targetLevelMax: '',
  headcountMax: '',
  publics: [] as string[],
  kind: 'amount',
  amount: '',
  ratePercent: '',
  weeklyHoursMax: '',
  monthsMax: '',
  howToAsk: '',
  deadline: '',
  deadlineMonths: '',
  from: '',
  to: '',
  sourceRef: '',
  sourceUrl: '',
  verifiedOn: '',
  evidence: 'text',
};
export type LocalAidDraft = typeof emptyDraft;

/** An aid written down, as its form shows it again. */
export function draftOf(terms: LocalAidTerms): LocalAidDraft {
  const regional = terms.territoryKind === 'region';
  return {
    ...emptyDraft,
    ...terms,
    regionCodes: regional ? terms.territoryCodes : [],
    territoryCodes: regional ? '' : terms.territoryCodes.join(', '),
    ageMin: typedNumber(terms.ageMin),
    ageMax: typedNumber(terms.ageMax),
    diplomaLevelMax: typedNumber(terms.diplomaLevelMax),
    targetLevelMax: typedNumber(terms.targetLevelMax),
    headcountMax: typedNumber(terms.headcountMax),
    amount: typedNumber(terms.amount),
    ratePercent: typedNumber(terms.ratePercent),
    weeklyHoursMax: typedNumber(terms.weeklyHoursMax),
    monthsMax: typedNumber(terms.monthsMax),
    deadline: terms.deadline ?? '',
    deadlineMonths: typedNumber(terms.deadlineMonths),
    to: terms.to ?? '',
  };
}

const codesIn = (typed: string): string[] => [...new Set(typed.toUpperCase().match(/[^\s,;]+/g) ?? [])];

/** What is sent: nothing of a sum in a rate, nothing of a rate in a sum. */
export function termsOf(draft: LocalAidDraft): LocalAidTerms {
  const { regionCodes, ...told } = draft;
  const rate = draft.kind === 'pec_rate';
  const level = (typed: string) => numberOf(typed) as LocalAidTerms['diplomaLevelMax'];
  return {
    ...told,
    funder: draft.funder as LocalAidTerms['funder'],
    territoryKind: draft.territoryKind as LocalAidTerms['territoryKind'],
    territoryCodes: codesOf(draft.territoryKind, regionCodes, draft.territoryCodes),
    contractTypes: rate ? ['pec'] : (draft.contractTypes as LocalAidTerms['contractTypes']),
    publics: draft.publics as LocalAidTerms['publics'],
    kind: draft.kind as LocalAidTerms['kind'],
    evidence: draft.evidence as LocalAidTerms['evidence'],
    ageMin: numberOf(draft.ageMin),
    ageMax: numberOf(draft.ageMax),
    diplomaLevelMax: level(draft.diplomaLevelMax),
    targetLevelMax: level(draft.targetLevelMax),
    headcountMax: numberOf(draft.headcountMax),
    amount: rate ? undefined : numberOf(draft.amount),
    ratePercent: rate ? numberOf(draft.ratePercent) : undefined,
    weeklyHoursMax: rate ? numberOf(draft.weeklyHoursMax) : undefined,
    monthsMax: rate ? numberOf(draft.monthsMax) : undefined,
    deadline: draft.deadline === '' ? null : (draft.deadline as LocalAidTerms['deadline']),
    deadlineMonths: draft.deadline === 'months_after_signature' ? numberOf(draft.deadlineMonths) : undefined,
    to: draft.to === '' ? null : draft.to,
  };
}

function codesOf(kind: string, regions: string[], typed: string): string[] {
  if (kind === 'country') return [];
  return kind === 'region' ? regions : codesIn(typed);
}

/** What it brings, in a few words: « jusqu’à 1 500 € », « 50 % du SMIC, 20 h, 9 mois ». */
export function bringsInWords({ kind, amount, ratePercent, weeklyHoursMax, monthsMax }: LocalAidTerms): string {
  return kind === 'amount'
    ? `jusqu’à ${formatEuros(amount ?? 0)}`
    : `${ratePercent}\u00a0% du SMIC, ${weeklyHoursMax}\u00a0h, ${monthsMax}\u00a0mois`;
}

/** « du 1 janvier 2026 au 31 décembre 2026 », « depuis le 1 janvier 2026 ». */
export const periodInWords = ({ from, to }: LocalAidTerms): string =>
  to ? `du ${formatDay(from)} au ${formatDay(to)}` : `à partir du ${formatDay(from)}`;
