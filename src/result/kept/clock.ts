/** What this machine's clock has shown, by days, whenever the history was looked through. */
export interface Clock {
  readonly seen: string;
  /** The day on which it was found to have gone on by far; null where it goes as clocks go. */
  readonly jumped: string | null;
}

/** Longer than the long holidays: who was away for more of them sees the notice, and loses nothing. */
const MOST_AWAY = 14;
/** For so many days nothing is taken out, and that is said: time to put a clock right. */
const HELD = 2;

const DAY_MS = 24 * 60 * 60 * 1000;
const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

export const dayOf = (instant: string): string => instant.slice(0, 10);

/**
 * What is known of the clock now. A machine whose clock has leapt years ahead would find all that it keeps out of date;
 * whether it leapt or was switched off cannot be known, so that what is out of date is kept for two days more.
 */
export function clockAfter({ seen, jumped }: Clock, today: string): Clock {
  const away = daysFrom(seen, today);
  // Put right, or never known.
  if (!(away >= 0)) return { seen: today, jumped: null };
  if (away > MOST_AWAY) return { seen: today, jumped: today };
  const isOver = jumped === null || daysFrom(jumped, today) >= HELD;
  return { seen: today, jumped: isOver ? null : jumped };
}
