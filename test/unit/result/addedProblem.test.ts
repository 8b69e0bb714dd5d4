import { expect, test } from 'vitest';
import { check } from '../../../src/check/check';
import { asItem } from '../../../src/export/asItem';
import { copyOf } from '../../../src/export/copyOf';
import { lettersOf } from '../../../src/export/letters/lettersOf';
import { asHtmlReport } from '../../../src/export/sheets/asHtmlReport';
import { problemsSheet } from '../../../src/export/sheets/problemsSheet';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { addedDecision, isAdded, selectedWords } from '../../../src/result/addedProblem';
import { isGreen } from '../../../src/result/isGreen';
import { type Result, resultSchema } from '../../../src/result/resultSchema';
import { reviewed } from '../../../src/result/reviewed';
import { ruleOf } from '../../../src/rules/ruleOf';
import { itemViewsOf } from '../../../src/ui/model/itemViews';
import { reportPage, SLIPS } from '../../e2e/reportPage';
import { page } from '../ui/pageStates';

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

test('the words that were selected are told in every letter and list, in the files and when it is opened', () => {
  const selected = { place: 'sections.overview', words: '标题用语不规范', excerpt: ' 一、“总体”情况 13812345678 ' };
  const result = reviewed(holds, [addedDecision(holds, selected, AT)]);
  const said = '标题用语不规范〔选中：“一、‘总体’情况 138****5678”〕';
  for (const register of [...lettersOf(result), 'list'] as const)
    expect(copyOf(register, result, ruleOf).text, register).toContain(said);
  const [item] = result.items.filter(isAdded);
  expect(asItem(item?.id ?? '', result, ruleOf)).toContain(said);
  const sheets = [problemsSheet(result, ruleOf)];
  expect(sheets[0]?.rows.flat()).toContainEqual(expect.stringContaining(said));
  expect(asHtmlReport(sheets, result)).toContain(said);
  const view = itemViewsOf(page(result), 'zh', ruleOf).find(({ id }) => id === item?.id);
  expect(view?.others).toEqual(['〔选中：“一、‘总体’情况 138****5678”〕']);
  // What a rule quotes was selected by nobody.
  const prose = reportPage().replace('<p><strong>一、总体情况</strong></p>', '$&<p>制发规范性文件3件。</p>');
  const found = read(prose).findings.filter(({ excerpt }) => excerpt !== null);
  expect(found.length).toBeGreaterThan(0);
  expect(found.map(selectedWords).filter(Boolean)).toEqual([]);
  const long = { ...selected, excerpt: '长'.repeat(70) };
  expect(selectedWords({ id: item?.id ?? '', ...long })?.zh).toBe(`〔选中：“${'长'.repeat(60)}……”〕`);
});

test('it stays with the report of its organ and year, and says where the number has changed since', () => {
  const changed = reviewed(read(reportPage({ 'requests.newReceived.total': '15' })), [decision]);
  expect(changed.findings.find(isAdded)?.message.zh).toContain('（记录时此处为“14”，现为“15”）');
  expect(reviewed(read(reportPage().replaceAll('2023', '2022')), [decision]).items.some(isAdded)).toBe(false);
  expect(reviewed(read(reportPage().replaceAll('青溪县水务局', '白河县水务局')), [decision]).items.some(isAdded)).toBe(
    false,
  );
});
