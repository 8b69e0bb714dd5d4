import { expect, test } from 'vitest';
import { comparedWords } from '../../../src/export/comparedWords';
import { entriesOf } from '../../../src/export/letters/entries';
import { entryLines } from '../../../src/export/letters/entryLines';
import type { Result } from '../../../src/result/resultSchema';
import { ruleOf } from '../../../src/rules/ruleOf';
import { fixtures } from '../../rules/fixtures';
import { paint } from '../../rules/paint';

const page = fixtures.find(({ file }) => file === 'history/carry-over.html');
const judged = paint(page?.html ?? '', page?.before ?? null).checked.result;
const comparedWith = {
  year: 2022,
  organ: '青溪县水务局',
  title: '《青溪县水务局2022年年度报告》',
  url: 'http://a.gov.cn/0.html',
  checkedAt: '2026-01-01T00:00:00.000Z',
};
const LINE = '对照的上一年度报告：《青溪县水务局2022年年度报告》（http://a.gov.cn/0.html，2026年1月1日08:00读取）。';

/** The lines of the letters beneath the entries of one rule. */
const linesOf = (result: Result, isOfHistory: boolean): string[] =>
  entriesOf(result, ruleOf)
    .filter(({ item }) => item.startsWith('history/') === isOfHistory)
    .flatMap(entryLines);

test('a problem across years names the report it was held against, and no other problem does', () => {
  const result = { ...judged, comparedWith };
  expect(linesOf(result, true)).toContain(LINE);
  expect(linesOf(result, false)).not.toContain(LINE);
});

test('nothing is named where nobody told which report it was', () => {
  expect(linesOf(judged, true).join()).not.toContain('对照的上一年度报告');
  expect(comparedWords(judged)).toBeNull();
});

test('a report without a title is named by its organ', () => {
  expect(comparedWords({ comparedWith: { ...comparedWith, title: null, url: null } })).toBe(
    '《青溪县水务局2022年度报告》（2026年1月1日08:00读取）',
  );
});
