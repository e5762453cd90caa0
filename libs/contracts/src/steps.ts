import { addOpenDays, zoneOf } from '#reference';
import { Temporal } from 'temporal-polyfill';
import { factAt, type HireFacts, type IsoDate } from './hire.js';
import type { ContractAnswer } from './recommend.js';
import type { Deadline } from './rule.js';
import { type Article, articleUrl } from './sources.js';

/** One thing to do for a hire, with its day. */
export interface Step {
  /** Names the step within its contract, the same whenever it is computed: ticks are kept by it. */
  key: string;
  what: string;
  who: Deadline['who'];
  /** The first day on which it can be done; null when any day will do. */
  from: IsoDate | null;
  /** The last day on which it counts. */
  by: IsoDate;
  /** Lost or unlawful afterwards, not only late. */
  decisive: boolean;
  optional: boolean;
  article?: Article;
  url?: string;
}

/** A try-out of two weeks and the time to agree on it need this many days before the start. */
const TRY_OUT_NOTICE = 21;
const TRY_OUT_DAYS = 14;

/** Aids and papers that cannot be put right once the day has passed. */
const decisive: readonly Deadline['code'][] = ['before_signature', 'before_hire', 'months_after_signature'];

/**
 * What to do for one contract, in the order of the days, counted from the day asked: an optional try-out, what comes
 * before the signature, before the first day and after it. Empty while the start is unknown or the contract excluded.
 */
export function stepsOf(hire: HireFacts, contract: ContractAnswer, today: IsoDate): Step[] {
  const startsOn = factAt(hire, 'hire.startsOn');
  if (startsOn === null || contract.verdict === 'excluded') return [];
  const days = { signedOn: earliest(factAt(hire, 'hire.signedOn') ?? today, startsOn), startsOn };
  const zone = zoneOf(factAt(hire, 'employer.department') ?? '');
  const aids = contract.subsidies.filter(({ status }) => status === 'eligible' || status === 'needs_information');
  const deadlines = [...contract.deadlines, ...aids.flatMap(({ deadline }) => deadline ?? [])];
  const keyed = new Map(deadlines.map((deadline) => [keyOf(deadline), deadline]));
  const steps = [...keyed].map(([key, deadline]): Step => {
    const { what, who, article } = deadline;
    return {
      key,
      what,
      who,
      ...span(deadline, days, (day, count) => addOpenDays(day, count, zone)),
      decisive: decisive.includes(deadline.code),
      optional: false,
      ...(article && { article, url: articleUrl(article) }),
    };
  });
  return [...tryOut(hire, contract, today, days), ...steps].sort((a, b) => a.by.localeCompare(b.by));
}

interface Days {
  signedOn: IsoDate;
  startsOn: IsoDate;
}

const earliest = (...days: IsoDate[]): IsoDate => days.sort()[0]!;

function keyOf({ code, article, what }: Deadline): string {
  return `${code}.${article ?? what.split(' ', 3).join('-').toLowerCase()}`;
}

function span(
  { code, days = 0, dayKind, months = 0 }: Deadline,
  { signedOn, startsOn }: Days,
  addOpen: (day: IsoDate, count: number) => IsoDate,
): { from: IsoDate | null; by: IsoDate } {
  const dayBefore = plus(startsOn, { days: -1 });
  switch (code) {
    case 'before_signature':
      return { from: null, by: signedOn };
    case 'before_hire':
      return { from: days > 0 ? plus(startsOn, { days: -days }) : null, by: dayBefore };
    case 'before_start':
      return { from: null, by: dayBefore };
    case 'working_days_after_start':
      return { from: startsOn, by: dayKind === 'calendar' ? plus(startsOn, { days }) : addOpen(startsOn, days) };
    case 'days_after_signature':
      return { from: signedOn, by: plus(signedOn, { days }) };
    case 'months_after_signature':
      return { from: signedOn, by: plus(signedOn, { months }) };
  }
}

const plus = (day: IsoDate, duration: Temporal.DurationLike): IsoDate =>
  Temporal.PlainDate.from(day).add(duration).toString();

/** Two weeks of immersion before a lasting job, where there is time for them: both sides know what they sign. */
function tryOut(hire: HireFacts, { type }: ContractAnswer, today: IsoDate, { startsOn }: Days): Step[] {
  const lasting = factAt(hire, 'hire.need') === 'permanent' && !['pmsmp', 'poei'].includes(type);
  const begins = plus(startsOn, { days: -TRY_OUT_DAYS });
  if (!lasting || plus(today, { days: TRY_OUT_NOTICE }) > startsOn) return [];
  return [
    {
      key: 'try_out',
      what: 'Pour se connaître avant : immersion de deux semaines (PMSMP), convention avec la Mission Locale',
      who: 'structure',
      from: null,
      by: plus(begins, { days: -1 }),
      decisive: false,
      optional: true,
      article: 'L5135-1',
      url: articleUrl('L5135-1'),
    },
  ];
}
