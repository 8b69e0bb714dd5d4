import { own } from './own';

const digits: Record<string, number> = own({
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
});

// Thousands, hundreds, tens, units, each once and in this order: 二千零五, 十二. 〇 alone may be a letter.
const numeral =
  /^(?:([一二两三四五六七八九])千)?零?(?:([一二两三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?零?([一二三四五六七八九])?$/;

/** A number in Chinese numerals up to 9,999 (十二, 五百九十九), or null. */
export function chineseNumber(text: string): number | null {
  if (text === '零') return 0;
  const match = text === '' || /零零|零$/.test(text) ? null : numeral.exec(text);
  if (!match) return null;
  const [, thousands, hundreds, tens, ten, units] = match;
  const digit = (character: string | undefined, otherwise = 0) => (character ? (digits[character] ?? 0) : otherwise);
  return digit(thousands) * 1000 + digit(hundreds) * 100 + digit(tens, ten ? 1 : 0) * 10 + digit(units);
}
