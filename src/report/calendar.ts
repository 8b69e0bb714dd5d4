const shape = /(20\d\d)\s*(?:年|[-/.—–]+)\s*(\d{1,2})\s*(?:月|[-/.—–]+)\s*(\d{1,2})(?!\d)/;

/** Whether a year has such a day: 2023 has no 29 February, no year 31 April. */
function isDay(year: number, month: number, day: number): boolean {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}

interface Written {
  /** YYYY-MM-DD as written, whether there is such a day or not. */
  readonly written: string;
  readonly isReal: boolean;
}

/** The first day that a text writes in figures, in any of the ways portals print it; null where it writes none. */
export function writtenDay(text: string): Written | null {
  const match = shape.exec(text.normalize('NFKC'));
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { written, isReal: isDay(Number(year), Number(month), Number(day)) };
}
