/** Check-ins of one moment together: a milestone comes back with each school term, and when a contract is renewed. */
export function momentsOf<C extends { milestone: string; occurrence: number }>(checkIns: readonly C[]): C[][] {
  const moments = new Map<string, C[]>();
  for (const checkIn of checkIns) {
    const key = `${checkIn.milestone} ${checkIn.occurrence}`;
    moments.set(key, [...(moments.get(key) ?? []), checkIn]);
  }
  return [...moments.values()];
}
