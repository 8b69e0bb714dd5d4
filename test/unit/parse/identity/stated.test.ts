import { readFileSync } from 'node:fs';
import type { Document } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import { markupView } from '../../../../src/page/saved/markupView';
import { fromText } from '../../../../src/page/text/fromText';
import { parse } from '../../../../src/parse/parse';

const base = readFileSync('test/rules/base.html', 'utf8');
const TITLE = '2023年青溪县水务局政府信息公开工作年度报告';
const reading = (tree: Document) => parse(tree, markupView(tree));
const stated = (...changes: readonly (readonly [old: string, now: string])[]) =>
  reading(fromHtml(changes.reduce((html, [old, now]) => html.replaceAll(old, now), base))).report.stated;

describe('what a page states, source by source', () => {
  it('names every date with its own words', () => {
    const { dates } = stated(['<span>发布日期', '<span>成文日期：2024-01-12</span> <span>发布日期']);
    expect(dates).toEqual([
      { source: 'meta', raw: '2024-01-18 09:25', date: '2024-01-18', place: 'publishedAt' },
      { source: 'field', raw: '2024-01-18', date: '2024-01-18', place: 'publishedAt' },
      { source: 'written', raw: '2024-01-12', date: '2024-01-12', place: 'writtenAt' },
      { source: 'signature', raw: '2024-01-15', date: '2024-01-15', place: 'signature' },
    ]);
  });

  it.each(['成文日期', '更新时间', '采集时间'])('takes %s for no date of publication', (label) => {
    const { dates } = stated(['发布日期：', `${label}：`]);
    expect(dates.map(({ source }) => source)).not.toContain('field');
  });

  it('names every organ', () => {
    const { organs } = stated(['本报告依照', '现公布青溪县水利局2023年度报告。本报告依照']);
    expect(organs.map(({ source, name, place }) => [source, name, place])).toEqual([
      ['title', '青溪县水务局', 'title'],
      ['preamble', '青溪县水利局', 'preamble.1'],
      ['signature', '青溪县水务局', 'signature'],
      ['publisher', '青溪县水务局', 'title'],
    ]);
  });

  it.each([
    ['统计期限为2023年1月1日至2023年12月31日', '2023-01-01', '2023-12-31'],
    ['数据统计时限：自 2023 年 1 月 1 日起，至 12 月 31 日止', '2023-01-01', '2023-12-31'],
    ['本报告数据为２０２３年１月１日—１２月３１日', '2023-01-01', '2023-12-31'],
    ['统计期限为2022年1月1日至2023年12月31日', '2022-01-01', '2023-12-31'],
  ])('reads the period: %s', (sentence, from, to) => {
    const { period } = stated(['统计期限为2023年1月1日至2023年12月31日', sentence]);
    expect(period?.days).toEqual({ from, to });
    expect(period?.place).toBe('preamble.1');
  });

  it('knows a page with a head from a text without one', () => {
    expect(stated().metas?.get('columntype')).toBe('信息公开年报');
    expect(reading(fromText(`${TITLE}\n一、总体情况\n无`)).report.stated.metas).toBeNull();
  });

  it.each([
    ['<h1>青溪县水务局2023年政府信息公开年报</h1>', true],
    ['<p>当前位置：首页 > 2023年政府信息公开年报</p>', false],
    ['<p>政府信息公开年报</p>', false],
    ['<p>2023年政府信息公开指南</p>', false],
    ['<h1>一图读懂2023年政府信息公开工作年度报告</h1>', false],
  ])('%s names a report: %s', (line, isTitle) => {
    const text = line.replace(/<[^>]*>/g, '');
    expect(stated([`<h1>${TITLE}</h1>`, line]).titles.includes(text)).toBe(isTitle);
  });
});
