import { unzipSync } from 'fflate';
import { extractRawText } from 'mammoth';
import { describe, expect, it } from 'vitest';
import { noticeFiles } from '../../../../src/export/office/noticeFiles';
import type { OfficeUnit } from '../../../../src/export/office/officeUnit';
import { publicationWords } from '../../../../src/export/office/publicationWords';
import { zipFiles } from '../../../../src/export/office/zipFiles';
import type { Result } from '../../../../src/result/resultSchema';
import { ruleOf } from '../../../../src/rules/ruleOf';
import { SLIPS } from '../../../e2e/reportPage';
import { checkedPage } from '../../result/kept/checkedPage';

const slips = checkedPage(SLIPS);
const unit = (name: string, result: Result | null): OfficeUnit => ({ name, result, note: null, cells: [] });

describe('the letters of a batch', () => {
  const units = [
    unit('水务局', slips),
    unit('水务局', slips),
    unit('../../水\\务:局?', slips),
    unit('林业局', null),
    unit('教育局', checkedPage()),
  ];
  const { files, withoutItems, unread } = noticeFiles(units, ruleOf, { hasDeadline: true });
  it('are a file each, with names that are safe and their own', () => {
    expect(files.map(({ name }) => name)).toEqual([
      '通知_水务局_2023.docx',
      '通知_水务局_2023（2）.docx',
      '通知_水务局_2023（3）.docx',
    ]);
  });
  it('say what is to be mended, and leave the deadline to whoever signs, in a document that another reader opens', async () => {
    const { value } = await extractRawText({ buffer: Buffer.from(files[0]?.content ?? '') });
    const lines = value.split('\n').filter(Boolean);
    expect(lines[0]).toBe('青溪县水务局：');
    expect(lines).toContain('一、请核实更正');
    expect(value).toContain('请于____年__月__日前处理');
  });
  it('are written to no unit without a problem, and to none whose report nobody read', () => {
    expect([withoutItems, unread]).toEqual([['教育局'], ['林业局']]);
  });
  it('are packed into the same bytes in whatever order, sorted', () => {
    const zip = zipFiles(files);
    expect(zipFiles([...files].reverse())).toEqual(zip);
    const read = unzipSync(zip);
    expect(Object.keys(read)).toEqual(files.map(({ name }) => name).sort());
    expect(read['通知_水务局_2023.docx']).toEqual(files[0]?.content);
  });
});

/** A report of an organ whose page shows a day; without one where none is given. */
function published(organ: string, day: string | null): Result {
  const edit = (html: string): string => {
    const named = html.replaceAll('青溪县水务局', organ);
    return day === null ? named : named.replace('<head>', `<head><meta name="PubDate" content="${day}">`);
  };
  return checkedPage({}, { edit });
}

const found = (name: string, result: Result | null) => ({ name, known: 'found' as const, result });
const lost = (name: string) => ({ name, known: 'notFound' as const, result: null });

describe('the paragraph on publication', () => {
  it('counts whom the day concerns, and concludes nothing from what was not found', () => {
    const words = publicationWords([
      found('水务局', published('青溪县水务局', '2024-01-31')),
      found('林业局', published('青溪县林业局', '2024-02-01')),
      found('青溪县', published('青溪县人民政府', '2024-03-20')),
      found('云岭镇', published('云岭镇人民政府', '2024-05-01')),
      found('民政局', null),
      lost('财政局'),
      lost('教育局'),
    ]);
    expect(words).toBe(
      [
        '名单所列7个，已找到5个',
        '适用2024年1月31日的2个中，页面日期在当日及以前1个，页面日期晚于当日1个（林业局）',
        '适用2024年3月31日的1个中，页面日期在当日及以前1个',
        '另有2个没有读到、不能确定或者未核验公布时限，未作统计：云岭镇、民政局',
        '未找到2个：财政局、教育局；未找到不等于没有公布，请人工核实',
        '页面日期可能因迁移、改版、更新而改变，实际公布日期以单位说明为准。',
      ].join('。'),
    );
    expect(words).not.toMatch(/逾期|未公布|违反|不合格/);
  });
  it('names what could not be opened, confirmed or read yet apart from what was not found', () => {
    const words = publicationWords([
      found('水务局', published('青溪县水务局', '2024-01-10')),
      lost('财政局'),
      { name: '教育局', known: 'unreachable', result: null },
      { name: '民政局', known: 'unreachable', result: null },
      { name: '林业局', known: 'unsure', result: null },
      { name: '气象局', known: 'waiting', result: null },
    ]);
    expect(words).toBe(
      [
        '名单所列6个，已找到1个',
        '适用2024年1月31日的1个中，页面日期在当日及以前1个',
        '未找到1个：财政局；未找到不等于没有公布，请人工核实',
        '网址打不开、不能确定是否已公布2个：教育局、民政局',
        '找到的报告待人工确认1个：林业局',
        '尚未读取1个：气象局。',
      ].join('。'),
    );
  });
  it('says where all were found', () => {
    expect(publicationWords([found('水务局', published('青溪县水务局', '2024-01-10'))])).toBe(
      '名单所列1个，已找到1个。适用2024年1月31日的1个中，页面日期在当日及以前1个。没有未找到的。',
    );
  });
  it('calls a day that settings name what it is', () => {
    const result = published('青溪县水务局', '2024-01-10');
    const local: Result = {
      ...result,
      settings: { thresholds: { deadline: '01-20' } },
      checks: [
        {
          rule: 'publication/late',
          instances: [
            { key: 'date', outcome: 'pass' },
            { key: 'deadline', outcome: 'absent', reason: '2024-01-20' },
          ],
        },
      ],
    };
    expect(publicationWords([found('水务局', local)])).toContain('适用本地设定的2024年1月20日的1个中');
  });
  it('counts nobody where the rule did not run', () => {
    const off = { ...published('青溪县水务局', '2024-01-10'), checks: [] };
    expect(publicationWords([found('水务局', off)])).toContain('另有1个没有读到、不能确定或者未核验公布时限');
  });
});
