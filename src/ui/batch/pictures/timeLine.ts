/** When a unit's page says that it was published. */
export interface DatedUnit {
  readonly id: string;
  readonly name: string;
  /** 2024-01-19; null where the page shows none. */
  readonly date: string | null;
  /** Whether the day is known to concern it. */
  readonly isConcerned: boolean;
}

export interface Dot {
  readonly x: number;
  /** From the line upwards, in dots. */
  readonly level: number;
  readonly isConcerned: boolean;
}

export interface TimeLine {
  readonly dots: readonly Dot[];
  /** Where the day itself ends: what is on it lies before. */
  readonly deadline: number;
  readonly months: readonly { readonly month: number; readonly x: number }[];
  /** Units for each dot. */
  readonly each: number;
  /** Units whose dates lie outside of what is drawn. */
  readonly earlier: number;
  readonly later: number;
}

/** As many dots as stand one on another. */
export const HIGHEST = 30;
const MONTHS = 6;
const DAY = 24 * 60 * 60 * 1000;

const dayOf = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY;
const dotsFor = (count: number, each: number): number => Math.ceil(count / each);

/** Dots over the first half of the year in which the deadline lies; a date that is none is not drawn. */
export function timeLine(units: readonly DatedUnit[], deadline: string, width: number): TimeLine {
  const year = deadline.slice(0, 4);
  const first = dayOf(`${year}-01-01`);
  const end = dayOf(`${year}-07-01`);
  const xOf = (day: number): number => ((day - first) * width) / (end - first);
  const days = new Map<number, { concerned: number; others: number }>();
  let [earlier, later] = [0, 0];
  for (const { date, isConcerned } of units) {
    const day = date === null ? Number.NaN : dayOf(date);
    if (Number.isNaN(day)) continue;
    if (day < first) earlier += 1;
    else if (day >= end) later += 1;
    else {
      const known = days.get(day) ?? { concerned: 0, others: 0 };
      days.set(day, {
        concerned: known.concerned + (isConcerned ? 1 : 0),
        others: known.others + (isConcerned ? 0 : 1),
      });
    }
  }
  const most = Math.max(0, ...[...days.values()].map(({ concerned, others }) => concerned + others));
  const each = Math.max(1, Math.ceil(most / (HIGHEST - 1)));
  const dots = [...days].flatMap(([day, { concerned, others }]): Dot[] => {
    const filled = dotsFor(concerned, each);
    return Array.from({ length: filled + dotsFor(others, each) }, (_, level) => ({
      x: xOf(day + 0.5),
      level,
      isConcerned: level < filled,
    }));
  });
  const months = Array.from({ length: MONTHS }, (_, at) => ({
    month: at + 1,
    x: xOf(dayOf(`${year}-0${at + 1}-01`)),
  }));
  return { dots, deadline: xOf(dayOf(deadline) + 1), months, each, earlier, later };
}

/** Who stands where against the day; those whom it is not known to concern are counted apart. */
export function standingsOf(units: readonly DatedUnit[], deadline: string) {
  const concerned = units.filter(({ isConcerned }) => isConcerned);
  const dated = concerned.filter(({ date }) => date !== null);
  return {
    inTime: dated.filter(({ date }) => (date ?? '').slice(0, 10) <= deadline),
    after: dated.filter(({ date }) => (date ?? '').slice(0, 10) > deadline),
    undated: concerned.filter(({ date }) => date === null),
    others: units.filter(({ isConcerned }) => !isConcerned),
  };
}
