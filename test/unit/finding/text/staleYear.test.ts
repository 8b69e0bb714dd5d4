import { describe, expect, it } from 'vitest';
import type { SectionId } from '../../../../src/report/addresses';
import staleYear from '../../../../src/rules/text/stale-year';
import { reportSaying } from './reportSaying';

/** What is said of a paragraph of a report for 2023. */
function said(paragraph: string, section: SectionId = 'overview'): string[] {
  const report = reportSaying([paragraph], { section });
  return [...staleYear.check(report, { before: null, thresholds: {} })].flatMap((outcome) =>
    outcome.outcome === 'fail' ? [outcome.message.zh] : [],
  );
}

describe('a sentence that reports on an earlier year', () => {
  it.each([
    '2022年，我局主动公开政府信息121条。',
    '2022年我局新收政府信息公开申请12件。',
    '（二）2022年，全年共办结申请12件。',
    '一是2022年，我县主动公开信息3200条；',
    '2022 年度，本单位未收到政府信息公开申请。',
    '２０２２年，县水务局公开行政许可决定34件。',
    '2021年，青溪县水务局严格落实信息公开要求。',
    '2022年，政府信息公开工作取得了一定成效，但仍有不足。',
    '在2022年我局信息公开工作中，仍存在更新不及时的问题。',
    '2022年，共收到政府信息公开申请5件，较上年增长25%。',
    '2022年，我局制定公开指南3项，主动公开信息120条。',
    '截至2022年底，我局现行有效规范性文件9件。',
    '截止2022年12月31日，共收到政府信息公开申请5件。',
    '截至2022年末，现行有效规范性文件9件。',
    '2022年，我局按照《青溪县2023年政务公开工作要点》主动公开信息120条。',
  ])('is remarked on: %s', (sentence) => {
    expect(said(sentence)).toHaveLength(1);
  });

  it.each([
    ['within a title', '我局落实《青溪县2022年政务公开工作要点》，主动公开信息121条。'],
    ['within a document number', '按照国办发〔2022〕8号文件，我局主动公开信息121条。'],
    ['within brackets', '我局主动公开信息121条（2022年为98条）。'],
    ['a comparison', '与2022年相比，我局主动公开信息增加20条。'],
    ['a comparison', '较2022年增长20%，全年公开信息121条。'],
    ['a comparison', '比2022年多20件，全年办结32件。'],
    ['a comparison', '同比2022年，我局新收申请增加5件。'],
    ['the same time of that year', '2022年同期，我局新收申请5件。'],
    ['a span that goes on', '2019年以来，我局主动公开信息1200条。'],
    ['a span that goes on', '自2020年起，我局每年公开部门预算。'],
    ['a span that goes on', '2021年至2023年，我局共公开信息400条。'],
    ['a day of a law', '2019年5月15日，新修订的条例施行。'],
    ['a day of a law', '我局自2019年5月15日起施行新条例。'],
    ['before a year', '2020年以前，我局文件没有数字化。'],
    ['the end of a year', '2022年底，我局存量文件98件。'],
    ['beside the own year', '2022年、2023年，我局连续两年公开信息超过100条。'],
    ['beside the own year', '2022年，我局公开信息98条，2023年公开121条。'],
    ['beside a sentence of the own year', '2023年，我局公开信息121条。2022年我局公开98条。'],
    ['history', '2020年，我局建成政务公开专区。'],
    ['history', '2021年，我局成立政务公开领导小组。'],
    ['what was published of that year', '2022年部门决算公开及时，我局全年公开信息121条。'],
    ['what was published of that year', '2022年度我局政府信息公开工作年度报告按时公布。'],
    ['what was mended since', '2022年，我局存在的更新不及时问题已完成整改。'],
    ['part of a year', '2022年下半年，我局启用新栏目。'],
    ['what that day is set against', '截至2022年底，规范性文件有9件，本年新增2件。'],
    ['the end of another year', '截至2023年底，我局现行有效规范性文件9件。'],
    ['no count', '截至2022年底，我局完成站点迁移。'],
    ['the own year', '2023年，我局主动公开政府信息121条。'],
    ['the year to come', '2024年，我局将完善公开目录。'],
    ['not about the organ', '2022年，全国人大常委会修改了有关法律。'],
    ['not about the organ', '2022年降水偏少，供水信息关注度高。'],
    ['a number that looks like one', '2022条信息中，我局公开121条。'],
  ])('is left alone: %s: %s', (_, sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it('is looked for in section five too, where the year to come is at home', () => {
    expect(said('2022年，我局政府信息公开工作还存在更新不及时的问题。', 'problems')).toHaveLength(1);
    expect(said('2022年我局存在的问题，2024年将继续改进。', 'problems')).toEqual([]);
  });

  it('says both years', () => {
    expect(said('2022年，我局主动公开政府信息121条。')).toEqual([
      '报告年度为2023年，这一句写的是2022年：“2022年，我局主动公开政府信息121条”',
    ]);
  });
});
