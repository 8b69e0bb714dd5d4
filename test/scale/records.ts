import { readFileSync } from 'node:fs';

const pages = ['holds', 'slips', 'blank-column'].map((name) => readFileSync(`test/pages/sample-${name}.html`, 'utf8'));

/** A page as an engine pipes it: no two of one organ; among them lines that are none, and empty ones. */
export function recordLine(at: number): string {
  if (at % 17 === 5) return `{"id": "cut off ${at}`;
  if (at % 23 === 7) return '';
  const html = (pages[at % pages.length] ?? '').replaceAll('青溪县', `青溪${at}县`);
  return JSON.stringify({ id: `record ${at}`, url: `http://www.example${at}.gov.cn/a.html`, html });
}

export const recordLines = (count: number): string =>
  Array.from({ length: count }, (_, at) => `${recordLine(at)}\n`).join('');
