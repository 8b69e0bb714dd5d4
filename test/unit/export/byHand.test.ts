import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { citation } from '../../../src/export/citation';
import { copyOf } from '../../../src/export/copyOf';
import { whoseYear } from '../../../src/export/reportName';
import { checksSheet } from '../../../src/export/sheets/checksSheet';
import { problemsSheet } from '../../../src/export/sheets/problemsSheet';
import { summarySheet } from '../../../src/export/sheets/summarySheet';
import { officialCopy } from '../../../src/export/tables/officialCopy';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { checkedSums } from '../../../src/result/checkedSums';
import type { Correction } from '../../../src/result/kept/correction';
import { declaredSums } from '../../../src/rules/declaredSums';
import { ruleOf } from '../../../src/rules/ruleOf';
import { reportPage } from '../../e2e/reportPage';

const CELL = 'requests.granted.naturalPerson';
const PLACE = '表三“（一）予以公开”行“自然人”列';

function read(corrections: readonly Correction[], title: string | null = null) {
  const { result } = check(fromHtml(reportPage({ [CELL]: '3' })), {
    source: { kind: 'html', url: 'https://www.qingxi.gov.cn/2023.html', title },
    settings: {},
    checkedAt: '2024-02-01T00:00:00.000Z',
    corrections,
  });
  const known = (result.report ? declaredSums(result.report) : []).map(({ left, right, ...sum }) => ({
    ...sum,
    left: left.map(({ place }) => place),
    right: right.map(({ place }) => place),
  }));
  return { result, sums: checkedSums(result, known) };
}

const { result, sums } = read([
  { address: 'organ', printed: '青溪县水务局', value: '青溪县人民政府' },
  { address: 'year', printed: '2023', value: '2022' },
  { address: CELL, printed: '3', value: '2' },
]);
const plain = read([]).result;
const GIVEN = '青溪县人民政府（人工，页面读作“青溪县水务局”）';

describe('a cell that was read by hand', () => {
  it('is copied with its table as it is shown, and what the page prints stands beneath', () => {
    const { text, html } = officialCopy('requests', result);
    const row = text.split('\n').find((line) => line.includes('予以公开\t'));
    expect(row).toMatch(/\t2\t/);
    expect(row).not.toMatch(/\t3\t/);
    const note = `人工读数：${PLACE}按 2 核验（页面印“3”）。`;
    expect(text.endsWith(`\n${note}`)).toBe(true);
    expect(html).toContain(`</table><p>${note}</p>`);
    expect(officialCopy('disputes', result).text).not.toContain('人工');
    expect(officialCopy('requests', plain).text).not.toContain('人工');
  });
  it('is marked in 核验清单 and 问题, with what the page prints', () => {
    const rows = checksSheet(result, sums, [], ruleOf).rows.filter(([, , left]) => String(left).includes('人工'));
    // The outcomes of its column, and its row.
    expect(
      rows.map(([, , left]) =>
        String(left)
          .split('；')
          .find((each) => each.includes('人工')),
      ),
    ).toEqual(['予以公开 2（人工，页面印“3”）', '自然人 2（人工，页面印“3”）']);
    const problems = problemsSheet(result, ruleOf).rows.map((each) => each.join());
    expect(problems.filter((each) => each.includes('2（人工，页面印“3”）')).length).toBeGreaterThan(0);
  });
  it('is said in every finding about it, and in no other', () => {
    const about = result.findings.filter(({ rule }) => rule !== 'manual/corrected');
    const marked = about.filter(({ message }) => message.zh.endsWith('（含人工读数）'));
    expect(marked.map(({ id }) => id)).toEqual(
      about.filter(({ addresses }) => addresses.includes(CELL)).map(({ id }) => id),
    );
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.length).toBeLessThan(about.length);
  });
  it('is said where several relations are summed up', () => {
    expect(result.items.map(({ title }) => title)).toContainEqual(
      expect.stringMatching(/疑在此格：填报 2，若为 5，.*（含人工读数）$/),
    );
  });
  it.each(['notice', 'inquiry', 'statement', 'list'] as const)('is told of in the %s', (register) => {
    const text = copyOf(register, result, ruleOf).text.replaceAll('按 2 核验', '按2核验');
    expect(text).toContain(`${PLACE}按2核验（页面印“3”）`);
    expect(copyOf(register, plain, ruleOf).text).not.toContain('人工');
  });
});

describe('an organ and a year that were given by hand', () => {
  it('are marked in the citation, with what was read of the page', () => {
    expect(citation(result)).toMatch(
      /^青溪县人民政府（人工，页面读作“青溪县水务局”）：《.*》，年度2022（人工，页面读作“2023”），https:/,
    );
    expect(citation(plain)).not.toContain('人工');
  });
  it('are marked in 概况, in the list and on every printed page', () => {
    const { rows } = summarySheet(result, ruleOf);
    const said = (name: string) => rows.filter(([item]) => item === name).map(([, words]) => words);
    expect(said('单位')).toEqual([GIVEN]);
    expect(said('年度')).toEqual(['2022（人工，页面读作“2023”）']);
    expect(said('人工读数')).toHaveLength(3);
    expect(whoseYear(result)).toBe('青溪县人民政府（人工） 2022年度（人工）');
    expect(whoseYear(plain)).toBe('青溪县水务局 2023年度');
    expect(problemsSheet(result, ruleOf).rows[0]?.slice(1, 3)).toEqual(['青溪县人民政府（人工）', '2022（人工）']);
  });
});
