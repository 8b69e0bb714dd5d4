/** No count or amount is longer; of more digits the last would be lost. */
const number = /^[+-]?\d{1,15}(?:\.\d{1,6})?$/;
/** As spreadsheets show large numbers. */
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** What is typed or pasted as a value: nothing is a blank (null), and what is no number is none (undefined). */
export function typedValue(text: string): number | null | undefined {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return null;
  const plain = grouped.test(typed) ? typed.replace(/,/g, '') : typed;
  return number.test(plain) ? Number(plain) : undefined;
}
