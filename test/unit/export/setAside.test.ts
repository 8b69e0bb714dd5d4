import { expect, test } from 'vitest';
import { check } from '../../../src/check/check';
import { asItem } from '../../../src/export/asItem';
import { copyOf } from '../../../src/export/copyOf';
import { lettersOf } from '../../../src/export/letters/lettersOf';
import { longFormRows } from '../../../src/export/tables/longForm';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { type Choice, decisionOn } from '../../../src/result/decision';
import { findingsOf } from '../../../src/result/itemHead';
import type { Result } from '../../../src/result/resultSchema';
import { reviewed } from '../../../src/result/reviewed';
import { ruleOf } from '../../../src/rules/ruleOf';
import { reportPage, SLIPS } from '../../e2e/reportPage';

const read = (html: string): Result =>
  check(fromHtml(html), { source: { kind: 'html' }, settings: {}, checkedAt: '2024-02-01T00:00:00.000Z' }).result;
const AT = '2024-02-02T00:00:00.000Z';
const ASIDE: Choice = { reach: 'finding', state: 'notListed', reason: 'explained', note: '来函第3号' };

const slips = read(reportPage(SLIPS));

/** The result with the items of some table set aside. */
function setAside(table: string): Result {
  const items = slips.items.filter(({ findings }) => findings.some((id) => id.includes(table)));
  const decisions = items.flatMap((item) =>
    findingsOf(slips, item).map((finding) => decisionOn(slips, finding, ASIDE, AT)),
  );
  expect(decisions.length).toBeGreaterThan(0);
  return reviewed(slips, decisions);
}

const disputes = setAside('disputes/');
const LINE = '经人工核对，另有1项不列为问题：表四“行政复议”“总计”列（单位已书面说明；来函第3号）。';

test('a letter does not ask about what was set aside, and names it at its end with the reason', () => {
  for (const register of lettersOf(disputes).filter((each) => each !== 'list')) {
    const { text } = copyOf(register, disputes, ruleOf);
    expect(text, register).toContain(LINE);
    // The other item is asked about.
    expect(text, register).toContain('予以公开');
    expect(text.split('行政复议').length, register).toBe(2);
  }
  expect(copyOf('notice', disputes, ruleOf).text).toContain('有以下1项');
});

test('the list, the item by itself and the statement say what was decided', () => {
  const row = copyOf('list', disputes, ruleOf)
    .text.split('\n')
    .find((line) => line.includes('行政复议'));
  expect(row).toContain('不符；不列为问题（单位已书面说明；来函第3号）');
  const [item] = disputes.items.filter(({ id }) => id.includes('disputes/'));
  expect(asItem(item?.id ?? '', disputes, ruleOf)).toContain('处理：不列为问题（单位已书面说明；来函第3号）。');
  expect(copyOf('statement', disputes, ruleOf).text).toContain('发现不符2项（其中1项经人工核对不列为问题），另列清单');
});

test('every line of the long form says how many were set aside', () => {
  const [line = ''] = longFormRows(disputes).split('\n');
  expect(line).toMatch(/；不列为问题 1 处\s*$/);
  expect(longFormRows(slips)).not.toContain('不列为问题');
});

test('where all is set aside nobody is asked, and nothing is called right', () => {
  const decisions = slips.findings.map((finding) => decisionOn(slips, finding, ASIDE, AT));
  const result = reviewed(slips, decisions);
  expect(lettersOf(result)).toEqual(['list', 'selfCheck']);
  expect(copyOf('notice', result, ruleOf).text).toContain('发现不符2项（其中2项经人工核对不列为问题）');
  expect(result.verdict).toBe('fail');
});
