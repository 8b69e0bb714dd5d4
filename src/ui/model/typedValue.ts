const number = /^[+-]?\d+(?:\.\d+)?$/;
/** As spreadsheets show large numbers. */
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** What is typed or pasted as a value: nothing is a blank (null), and what is no number is none (undefined). */
export function typedValue(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return null;
  if (number.test(plain)) return Number(plain);
  return grouped.test(plain) ? Number(plain.replace(/,/g, '')) : undefined;
}
