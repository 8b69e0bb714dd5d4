import type { Clause } from '../clauses/clause';
import type { Token } from '../words/token';

/** What a number that is not exact may stand for. */
export interface Approximation {
  readonly least: number;
  readonly most: number;
}

const MORE = /[余多几来]/;
const OPEN = /以上|有余/;
const ABOUT = /左右/;
/** Words that leave open what is meant: 之多, 以内. */
const UNCLEAR = /之多|以内|以下/;
const BEFORE = {
  about: /(?:大约|约)$/,
  below: /(?:将近|接近|近|不足|不到)$/,
  above: /(?:超过|超|逾|不少于|至少)$/,
} as const;

/** What one in the last place that is not 0 comes to: 100 of 2300, 1000 of 2.3万. */
function stepOf(value: number, scale: number, decimals: number): number {
  let step = scale / 10 ** decimals;
  if (decimals > 0 || value === 0) return step;
  for (let rest = value; rest % 10 === 0; rest /= 10) step *= 10;
  return step;
}

/** 2300余件 is 2300 to 2400, 近100件 no more than 100, 约30件 20 to 40; null where the number is exact, or nobody can tell. */
export function approximationOf(count: Token, text: string): Approximation | null {
  const { value = 0, scale = 1, decimals = 0 } = count.figure ?? {};
  const printed = text.slice(count.start, count.end);
  const before = text.slice(Math.max(0, count.start - 3), count.start);
  const whole = value * scale;
  const step = stepOf(value, scale, decimals);
  if (UNCLEAR.test(printed)) return null;
  if (OPEN.test(printed) || BEFORE.above.test(before)) return { least: whole, most: Number.POSITIVE_INFINITY };
  if (MORE.test(printed)) return { least: whole, most: whole + step };
  if (BEFORE.below.test(before)) return { least: whole - step, most: whole };
  if (ABOUT.test(printed) || BEFORE.about.test(before)) return { least: whole - step, most: whole + step };
  return null;
}

/** What a clause's number may stand for, where it is not exact. */
export const approximationIn = ({ isRough, count, sentence }: Clause): Approximation | null =>
  isRough && count ? approximationOf(count, sentence.passage.text) : null;
