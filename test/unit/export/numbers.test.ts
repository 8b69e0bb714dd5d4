import { describe, expect, it, test } from 'vitest';
import messages from '../../../assets/_locales/zh_CN/messages.json' with { type: 'json' };
import { check } from '../../../src/check/check';
import { asHtmlReport } from '../../../src/export/sheets/asHtmlReport';
import { NUMBER_WORDS, REASON_WORDS } from '../../../src/export/sheets/numberRows';
import { sheetsOf } from '../../../src/export/sheets/sheetsOf';
import { REASONS_NOT_COMPARED } from '../../../src/finding/prose/numbers/whyNotCompared';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { comparedNumbers } from '../../../src/rules/comparedNumbers';
import { ruleOf } from '../../../src/rules/ruleOf';
import { reportPage } from '../../e2e/reportPage';

const HEADING = '<p><strong>一、总体情况</strong></p>';
const TEXT = '2023年收到政府信息公开申请14件。制发规范性文件3件。发布政策解读117篇。';

const { result } = check(fromHtml(reportPage().replace(HEADING, `${HEADING}<p>${TEXT}</p>`)), {
  source: { kind: 'html' },
  settings: {},
  checkedAt: '2024-02-01T00:00:00.000Z',
});
const numbers = comparedNumbers(result);
const sheets = sheetsOf(result, [], numbers, ruleOf);

describe('the numbers of the text in what is taken away', () => {
  const rows = sheets.find(({ name }) => name === '核验清单')?.rows ?? [];
  const of = (number: string) => rows.find((row) => String(row[2]).includes(`【${number}】`));

  it('are each compared with something, or said not to be and why', () => {
    expect(of('14')?.slice(0, 3)).toEqual([
      '文字：“一、总体情况”第1段',
      '相符',
      '2023年收到政府信息公开申请【14】件。制发规范性文件3件。发布…',
    ]);
    expect(of('14')?.[4]).toMatch(/^表三“一、本年新收政府信息公开申请数量”行“总计”列 14/);
    // 2 normative documents are printed.
    expect(of('3')?.[1]).toBe('不符');
    expect(of('3')?.[4]).toMatch(/^表二.* 2$/);
    expect([of('117')?.[1], of('117')?.[4], of('117')?.[7]]).toEqual(['未比对', null, '三张表不统计的事项']);
    expect([of('2023')?.[1], of('2023')?.[7]]).toEqual(['未比对', '年份、日期或者序号']);
  });
  it('are all there, those that were not compared first, and counted', () => {
    const own = rows.filter((row) => String(row[0]).startsWith('文字：'));
    expect(own).toHaveLength(numbers.length);
    const head = rows.find(([name]) => name === '文字中的数字');
    expect(head?.[1]).toMatch(/^未比对\d+个，已比对\d+个，年份、日期、序号和名称中的数字\d+个$/);
    expect(own[0]?.[1]).toBe('未比对');
    expect(own.at(-1)?.[7]).toMatch(/^(?:年份|名称)/);
  });
  it('stand whole in the page to be printed, and no sixth sheet holds them', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['概况', '问题', '核验清单', '数据', '说明']);
    expect(asHtmlReport(sheets, result)).toContain('发布政策解读【117】篇');
  });
});

test.each(REASONS_NOT_COMPARED)('%s is said in the files as in the panel', (reason) => {
  const key = `number${reason.charAt(0).toUpperCase()}${reason.slice(1)}` as keyof typeof messages;
  expect(REASON_WORDS[reason]('蟠桃')).toBe(messages[key].message.replace('$1', '蟠桃'));
  expect(NUMBER_WORDS.notCompared).toBe('未比对');
});
