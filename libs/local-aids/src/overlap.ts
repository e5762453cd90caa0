import type { LocalAid } from '#contracts';

type State = Pick<LocalAid, 'code' | 'from' | 'to'>;

/** Whether two states of the same aid hold on the same day. */
export function overlapping(one: State, other: State): boolean {
  const apart = (one.to !== null && one.to < other.from) || (other.to !== null && other.to < one.from);
  return one.code === other.code && !apart;
}
