import { privateNumbers } from './privateNumbers';

/** How much of a number still shows, at its head and at its end. */
const shown = { idNumber: [3, 1], mobile: [3, 4], bankCard: [4, 2] } as const;

/**
 * A text with the numbers of persons masked: 138****1234. Everything that leaves the core as text goes through here,
 * so that no list, export or letter spreads what the page should not have printed.
 */
export function masked(text: string): string {
  let all = '';
  let at = 0;
  for (const { kind, start, end } of privateNumbers(text)) {
    const number = text.slice(start, end);
    const [head, tail] = shown[kind];
    const hidden = number.slice(head, number.length - tail).replace(/[^ -]/g, '*');
    all += `${text.slice(at, start)}${number.slice(0, head)}${hidden}${number.slice(number.length - tail)}`;
    at = end;
  }
  return all + text.slice(at);
}
