import { CONTRACT_TYPES, contractTypeLabels, type ContractType } from '#contracts';
import {
  calendarIn,
  inCompanyDay,
  milestoneOf,
  type PlanFacts,
  planOf,
  type PlannedCheckIn,
  type SchoolRhythm,
  type SendingCalendar,
  trialDates,
  USUAL_RHYTHM,
} from '#follow-up';
import { PARIS, SystemClock } from '#platform';
import { dayInWords } from '#proposals';
import { type Command, UsageError } from '../command.js';
import { readOptions } from '../options.js';
import { isDay } from '../record.js';

const AUGUST = '--closed-in-august';

/** What will be asked of whom and when for a contract, with the reason of each day. */
export const followUpPlan: Command = {
  name: 'follow-up:plan',
  description:
    'Plan de suivi : --contract apprenticeship --starts 2026-12-01 [--ends jour] [--commune Insee] [--on jour] [--school 1/3 --school-from jour] [--closed-in-august]',
  offline: true,
  run: (args) => {
    const closedInAugust = args.includes(AUGUST);
    const options = readOptions(
      args.filter((arg) => arg !== AUGUST),
      ['contract', 'starts', 'ends', 'commune', 'on', 'school', 'school-from'],
      ['contract', 'starts'],
    );
    const contractType = CONTRACT_TYPES.find((type) => type === options.contract);
    if (!contractType) throw new UsageError(`--contract vaut l’un de : ${CONTRACT_TYPES.join(', ')}`);
    for (const name of ['starts', 'ends', 'on', 'school-from'] as const) {
      if (options[name] !== undefined && !isDay(options[name]))
        throw new UsageError(`--${name} : cette date n’existe pas (AAAA-MM-JJ)`);
    }
    const { starts: startsOn, ends: endsOn = null, on: today = new SystemClock().today(), commune = '' } = options;
    if (endsOn !== null && endsOn < startsOn) throw new UsageError('--ends : la fin est avant le premier jour');
    const rhythm = rhythmOf(options.school, options['school-from']);
    const calendar = calendarIn(PARIS, commune, closedInAugust && startsOn.slice(5, 7) !== '08');
    const { trialEndsOn, trialNoticeBy } = trialDates({ contractType, startsOn, endsOn });
    const facts = { contractType, startsOn, endsOn, trialNoticeBy, rhythm };
    process.stdout.write(`${linesOf(facts, trialEndsOn, today, calendar).join('\n')}\n`);
    return Promise.resolve();
  },
};

function linesOf(
  facts: PlanFacts & { contractType: ContractType },
  trialEndsOn: string | null,
  today: string,
  calendar: SendingCalendar,
): string[] {
  const { contractType, startsOn, endsOn, rhythm } = facts;
  const { planned, leftOut } = planOf(facts, today, calendar);
  const dates = [`du ${dayInWords(startsOn)}`, ...(endsOn === null ? [] : [`au ${dayInWords(endsOn)}`])].join(' ');
  const trial =
    contractType === 'apprenticeship'
      ? `, rupture libre jusqu’au ${dayInWords(inCompanyDay(startsOn, 45, rhythm ?? USUAL_RHYTHM, calendar))} (45e jour dans l’entreprise)`
      : trialEndsOn === null
        ? ''
        : `, essai jusqu’au ${dayInWords(trialEndsOn)}`;
  return [
    `${contractTypeLabels[contractType]} ${dates}${trial}`,
    ...byMilestone(planned).flatMap(([first, ...others]) => [
      '',
      `${first.dueOn}  ${milestoneOf(first.milestone).title} (${[first, ...others].map(sideOf).join(' et ')})`,
      `            ${first.reason}`,
    ]),
    ...(leftOut.length > 0 ? ['', 'Non prévu :'] : []),
    ...leftOut.map(({ milestone, reason }) => `  ${milestoneOf(milestone).title} — ${reason}`),
  ];
}

const sideOf = ({ respondent }: PlannedCheckIn): string => (respondent === 'employer' ? 'entreprise' : 'jeune');

/** `1/3`: one week at school in three. @throws UsageError */
function rhythmOf(text: string | undefined, firstSchoolWeekOn: string | undefined): SchoolRhythm | null {
  if (text === undefined) return null;
  const [, school, every] = /^(\d)\/(\d{1,2})$/.exec(text) ?? [];
  const rhythm = {
    schoolWeeks: Number(school),
    everyWeeks: Number(every),
    firstSchoolWeekOn: firstSchoolWeekOn ?? null,
  };
  if (!(rhythm.schoolWeeks >= 1 && rhythm.schoolWeeks < rhythm.everyWeeks))
    throw new UsageError('--school : semaines à l’école sur semaines en tout, par exemple 1/3');
  return rhythm;
}

/** The plan lists both sides of a milestone one after the other. */
function byMilestone(planned: readonly PlannedCheckIn[]): [PlannedCheckIn, ...PlannedCheckIn[]][] {
  const groups = new Map<string, [PlannedCheckIn, ...PlannedCheckIn[]]>();
  for (const row of planned) {
    const key = `${row.milestone} ${row.occurrence}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
