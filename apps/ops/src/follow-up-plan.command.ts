import { CONTRACT_TYPES, contractTypeLabels, type ContractType } from '#contracts';
import { calendarIn, milestoneOf, planOf, type PlannedCheckIn, trialDates } from '#follow-up';
import { PARIS, SystemClock } from '#platform';
import { dayInWords } from '#proposals';
import { type Command, UsageError } from './command.js';
import { readOptions } from './options.js';
import { isDay } from './record.js';

/** What will be asked of whom and when for a contract, with the reason of each day. */
export const followUpPlan: Command = {
  name: 'follow-up:plan',
  description:
    'Plan de suivi d’un contrat : --contract apprenticeship --starts 2026-12-01 [--ends …] [--commune Insee] [--on jour]',
  offline: true,
  run: (args) => {
    const options = readOptions(args, ['contract', 'starts', 'ends', 'commune', 'on'], ['contract', 'starts']);
    const contractType = CONTRACT_TYPES.find((type) => type === options.contract);
    if (!contractType) throw new UsageError(`--contract vaut l’un de : ${CONTRACT_TYPES.join(', ')}`);
    for (const name of ['starts', 'ends', 'on'] as const) {
      if (options[name] !== undefined && !isDay(options[name]))
        throw new UsageError(`--${name} : cette date n’existe pas (AAAA-MM-JJ)`);
    }
    const { starts: startsOn, ends: endsOn = null, on: today = new SystemClock().today(), commune = '' } = options;
    process.stdout.write(`${linesOf(contractType, startsOn, endsOn, today, commune).join('\n')}\n`);
    return Promise.resolve();
  },
};

function linesOf(
  contractType: ContractType,
  startsOn: string,
  endsOn: string | null,
  today: string,
  commune: string,
): string[] {
  const { trialEndsOn, trialNoticeBy } = trialDates({ contractType, startsOn, endsOn });
  const { planned, leftOut } = planOf(
    { contractType, startsOn, endsOn, trialNoticeBy },
    today,
    calendarIn(PARIS, commune),
  );
  const dates = [`du ${dayInWords(startsOn)}`, ...(endsOn === null ? [] : [`au ${dayInWords(endsOn)}`])].join(' ');
  return [
    `${contractTypeLabels[contractType]} ${dates}${trialEndsOn === null ? '' : `, essai jusqu’au ${dayInWords(trialEndsOn)}`}`,
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

/** The plan lists both sides of a milestone one after the other. */
function byMilestone(planned: readonly PlannedCheckIn[]): [PlannedCheckIn, ...PlannedCheckIn[]][] {
  const groups = new Map<string, [PlannedCheckIn, ...PlannedCheckIn[]]>();
  for (const row of planned) {
    const group = groups.get(row.milestone);
    if (group) group.push(row);
    else groups.set(row.milestone, [row]);
  }
  return [...groups.values()];
}
