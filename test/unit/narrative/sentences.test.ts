import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { SECTION_LABELS } from '../../../src/report/labels/sectionLabels';
import { ruleOf } from '../../../src/rules/ruleOf';
import { renderReport } from '../../render/renderReport';
import type { SentenceCase } from './sentenceCase';

const tables = import.meta.glob<{ readonly cases: readonly SentenceCase[] }>('./cases/*/*.ts', { eager: true });
const files = Object.entries(tables).map(([path, { cases }]) => [path.replace('./cases/', ''), cases] as const);

/** A whole report with the sentence under its section's heading, checked as every page is. */
function said({ text, values, section = 'overview', organ = '青溪县水务局', year = 2023 }: SentenceCase): string[] {
  const printed = new Map(Object.entries(values).map(([address, value]) => [address, String(value)]));
  const page = renderReport({ organ, year, edition: '2021', printed, markup: 'plain' });
  const heading = `<p><strong>${SECTION_LABELS[section].official}</strong></p>`;
  expect(page).toContain(heading);
  const { result } = check(fromHtml(page.replace(heading, `${heading}<p>${text}</p>`)), {
    source: { kind: 'html' },
    settings: {},
    checkedAt: '2026-01-01T00:00:00.000Z',
  });
  for (const [address, value] of Object.entries(values)) expect(result.report?.cells[address]?.raw).toBe(String(value));
  return result.findings
    .filter(({ rule }) => rule.startsWith('narrative/'))
    .map(({ rule, severity }) => {
      const name = rule.replace('narrative/', '');
      return severity === ruleOf(rule)?.severity ? name : `${severity}:${name}`;
    })
    .sort();
}

describe.each(files)('%s', (_, cases) => {
  test.each(cases)('$organ $text', (sentence) => {
    expect(said(sentence)).toEqual([...sentence.expect].sort());
  });
});

test('enough sentences, half of them traps', () => {
  const all = files.flatMap(([, cases]) => cases);
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(all.filter((sentence) => sentence.expect.length === 0).length).toBeGreaterThanOrEqual(all.length / 2);
});
