const numbered = /^\s{0,8}(\d{1,5})(?:[:：.、|)\t]\s?|\s{1,4})/;
const FEWEST = 20;

/** A text without the numbers that an editor or a listing prints before each of its lines. */
export function withoutLineNumbers(text: string): string {
  const lines = text.split('\n');
  const numbers = lines.flatMap((line) => (line.trim() === '' ? [] : Number(numbered.exec(line)?.[1] ?? Number.NaN)));
  const following = numbers.filter((number, at) => at === 0 || number === Number(numbers[at - 1]) + 1).length;
  const rising = numbers.filter((number, at) => at === 0 || number > Number(numbers[at - 1])).length;
  if (numbers.length < FEWEST || rising < numbers.length || following < numbers.length / 2) return text;
  return lines.map((line) => line.replace(numbered, '')).join('\n');
}
