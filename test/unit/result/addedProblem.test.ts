import { expect, test } from 'vitest';
import { check } from '../../../src/check/check';
import { asItem } from '../../../src/export/asItem';
import { copyOf } from '../../../src/export/copyOf';
import { lettersOf } from '../../../src/export/letters/lettersOf';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { addedDecision, isAdded } from '../../../src/result/addedProblem';
import { isGreen } from '../../../src/result/isGreen';
import { type Result, resultSchema } from '../../../src/result/resultSchema';
import { reviewed } from '../../../src/result/reviewed';
import { ruleOf } from '../../../src/rules/ruleOf';
import { reportPage, SLIPS } from '../../e2e/reportPage';

const read = (html: string): Result =>
  check(fromHtml(html), { source: { kind: 'html' }, settings: {}, checkedAt: '2024-02-01T00:00:00.000Z' }).result;
const AT = '2024-02-02T00:00:00.000Z';
const PROBLEM = { place: 'requests.newReceived.total', words: '与办理台账不一致', excerpt: null };

const holds = read(reportPage());
const decision = addedDecision(holds, PROBLEM, AT);

test('a problem that a person adds is an item after those of the rules, and takes the green away', () => {
  expect(isGreen(holds)).toBe(true);
  const result = reviewed(holds, [decision]);
  expect(isGreen(result)).toBe(false);
  expect(result.verdict).toBe('review');
  expect(result.summary.warning).toBe(holds.summary.warning + 1);
  expect(resultSchema.parse(result)).toEqual(result);
  const slips = read(reportPage(SLIPS));
  const items = reviewed(slips, [addedDecision(slips, PROBLEM, AT)]).items.filter(
    ({ severity }) => severity !== 'info',
  );
  expect(items.map(isAdded)).toEqual([false, false, true]);
  expect(reviewed(slips, [addedDecision(slips, PROBLEM, AT)]).verdict).toBe('fail');
});

test('it is named as added by hand in every letter and list', () => {
  const result = reviewed(holds, [decision]);
  const [item] = result.items.filter(isAdded);
  const said = '人工添加：表三“一、本年新收政府信息公开申请数量”行“总计”列，与办理台账不一致';
  for (const register of lettersOf(result)) expect(copyOf(register, result, ruleOf).text, register).toContain(said);
  const alone = asItem(item?.id ?? '', result, ruleOf);
  expect(alone).toContain(said);
  expect(alone).toContain('依据：人工核对。');
  expect(alone).not.toContain('经验规则');
});

test('it stays with the report of its organ and year, and says where the number has changed since', () => {
  const changed = reviewed(read(reportPage({ 'requests.newReceived.total': '15' })), [decision]);
  expect(changed.findings.find(isAdded)?.message.zh).toContain('（记录时此处为“14”，现为“15”）');
  expect(reviewed(read(reportPage().replaceAll('2023', '2022')), [decision]).items.some(isAdded)).toBe(false);
  expect(reviewed(read(reportPage().replaceAll('青溪县水务局', '白河县水务局')), [decision]).items.some(isAdded)).toBe(
    false,
  );
});
