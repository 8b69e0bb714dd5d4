const OFFSET = 8 * 60 * 60 * 1000;

/** An instant as clocks in Beijing show it: `day` as 20240220, `words` as 2024年2月20日10:32, `short` as 2024-02-20 10:32. */
export interface BeijingTime {
  readonly day: string;
  readonly words: string;
  readonly short: string;
}

/** The Beijing time of an ISO instant, whatever zone the machine is in; null for what is no instant. */
export function beijingTime(instant: string): BeijingTime | null {
  const at = new Date(instant).getTime();
  if (Number.isNaN(at)) return null;
  const shifted = new Date(at + OFFSET).toISOString();
  const [day, time] = [shifted.slice(0, 10), shifted.slice(11, 16)];
  return { day: day.replaceAll('-', ''), words: `${dateInWords(day)}${time}`, short: `${day} ${time}` };
}

/** A sentence with its dates as letters write them; what is quoted stays as the page has it. */
export function datesInWords(text: string): string {
  return text.replace(/(?<![\d“-])\d{4}-\d{2}-\d{2}(?![\d”-])/g, dateInWords);
}

/** 2024-01-19 as 2024年1月19日; anything else as it came. */
export function dateInWords(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  return parts ? `${parts[1]}年${Number(parts[2])}月${Number(parts[3])}日` : date;
}
