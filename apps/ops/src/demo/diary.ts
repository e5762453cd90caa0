import { instantOf, type IsoDate } from '#platform';
import { addWorkingDays } from '#reference';

type Act = () => Promise<unknown>;

interface Entry {
  time: string;
  act: Act;
}

/** What the story wants done on which working day, counted from the day the demo is loaded: -1 is the last one before. */
export class Diary {
  private readonly days = new Map<number, Entry[]>();

  constructor(readonly today: IsoDate) {}

  /** @param time 'HH:MM' in Paris; on day 0 everything happens at the very moment of loading, in the order written. */
  on(day: number, time: string, act: Act): void {
    const entries = this.days.get(day) ?? [];
    this.days.set(day, entries);
    entries.push({ time, act });
  }

  date(day: number): IsoDate {
    return day === 0 ? this.today : addWorkingDays(this.today, day);
  }

  /** Every working day from the first one written about to the last one before loading, with what is to do when. */
  *past(): Generator<{ date: IsoDate; entries: { at: Date; act: Act }[] }> {
    for (let day = Math.min(...this.days.keys()); day < 0; day++) {
      const date = this.date(day);
      const entries = (this.days.get(day) ?? []).map(({ time, act }) => ({ at: instantOf(date, time), act }));
      yield { date, entries: entries.sort((a, b) => a.at.getTime() - b.at.getTime()) };
    }
  }

  get present(): Act[] {
    return (this.days.get(0) ?? []).map(({ act }) => act);
  }
}
