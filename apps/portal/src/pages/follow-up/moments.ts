/** Check-ins of one moment together: a milestone comes back with each school term, and when a contract is renewed. */
export function momentsOf<C extends { milestone: string; occurrence: number }>(checkIns: readonly C[]): C[][] {
  const moments = new Map<string, C[]>();
  for (const checkIn of checkIns) {
    const key = `${checkIn.milestone} ${checkIn.occurrence}`;
    moments.set(key, [...(moments.get(key) ?? []), checkIn]);
  }
  return [...moments.values()];
}

/** What happened or comes next, apart from what is only planned: months of it would hide what matters now. */
export function nearAndFar<C extends { state: string }>(moments: readonly C[][]): { near: C[][]; far: C[][] } {
  const isPlanned = (moment: readonly C[]) => moment.every(({ state }) => state === 'planned');
  const last = moments.findLastIndex((moment) => !isPlanned(moment));
  // One alone is not worth a fold.
  const cut = moments.length - (last + 2) <= 1 ? moments.length : last + 2;
  return { near: moments.slice(0, cut), far: moments.slice(cut) };
}
