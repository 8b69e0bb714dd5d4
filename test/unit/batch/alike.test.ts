import { describe, expect, it } from 'vitest';
import { alikeParagraphs } from '../../../src/batch/alike/alikeParagraphs';
import { ALIKE_NOTE, alikeWords } from '../../../src/batch/alike/alikeWords';
import { fingerprints } from '../../../src/batch/alike/fingerprints';
import type { UnitParagraph } from '../../../src/batch/alike/ownWords';
import { unitParagraphs } from '../../../src/batch/alike/unitParagraphs';
import { sideBySide } from '../../../src/result/beside/pairedParagraphs';
import { checkedPage } from '../result/kept/checkedPage';

const OVERVIEW = 'sections.overview.paragraphs.2';

const said = (unit: string, text: string, part: Partial<UnitParagraph> = {}): UnitParagraph => ({
  unit,
  place: OVERVIEW,
  text,
  organ: `青溪县${unit}`,
  source: `http://a.gov.cn/${unit}`,
  ...part,
});

/** Prose of its own for each number: no two are alike. */
function prose(seed: number, length = 120): string {
  let state = seed * 2_654_435_761 + 1;
  const letters = Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return String.fromCodePoint(0x4e00 + ((state >>> 8) % 4000));
  });
  return `${letters.join('')}。`;
}

const COPIED =
  '局领导班子高度重视这项工作，多次召开专题会议研究部署，把责任逐级分解到各股室和下属站所，形成了一级抓一级、层层抓落实的工作格局，全年没有发生延误和泄密的情况。';

const others = (count: number): UnitParagraph[] =>
  Array.from({ length: count }, (_, at) =>
    said(`其他${at}局`, prose(at + 1), { place: 'sections.problems.paragraphs.1' }),
  );
const unitsOf = (paragraphs: readonly UnitParagraph[]): string[][] =>
  alikeParagraphs(paragraphs).map((group) => group.paragraphs.map(({ unit }) => unit));

describe('paragraphs that units share', () => {
  it('are found wherever they stand, and among many others', () => {
    const elsewhere = said('林业局', COPIED, { place: 'sections.problems.paragraphs.3' });
    const [group, ...rest] = alikeParagraphs([said('水务局', COPIED), ...others(20), elsewhere]);
    expect(rest).toEqual([]);
    expect(group?.pairs.map(({ share }) => share)).toEqual([1]);
    expect(group?.paragraphs.map(({ unit, place }) => [unit, place])).toEqual([
      ['水务局', OVERVIEW],
      ['林业局', 'sections.problems.paragraphs.3'],
    ]);
  });
  it('are found with a few words changed, and told by their share', () => {
    const changed = COPIED.replace('多次召开', '先后召开').replace('股室', '科室');
    const [group] = alikeParagraphs([said('水务局', COPIED), ...others(9), said('林业局', changed)]);
    const [pair] = group?.pairs ?? [];
    // Three characters of seventy-seven are others.
    expect(pair?.share).toBeCloseTo(1 - 3 / COPIED.length, 2);
    expect(pair && alikeWords(pair, (unit) => unit).zh).toBe(
      '水务局“一、总体情况”第2段与林业局“一、总体情况”第2段：对应段落文字相同 96%',
    );
  });
  it('stand in one group, each with the earlier one that it is likest to', () => {
    const changed = COPIED.replace('多次召开', '先后召开');
    const all = ['甲局', '乙局', '丙局', '丁局'].map((unit, at) => said(unit, at % 2 === 0 ? COPIED : changed));
    const [group, ...rest] = alikeParagraphs([...all, ...others(12)]);
    expect(rest).toEqual([]);
    expect(group?.pairs.map(({ one, other, share }) => [one.unit, other.unit, share === 1])).toEqual([
      ['甲局', '乙局', false],
      ['甲局', '丙局', true],
      ['乙局', '丁局', true],
    ]);
  });
  it('are none where over a third of the units say them', () => {
    const three = ['甲局', '乙局', '丙局'].map((unit) => said(unit, COPIED));
    expect(unitsOf([...three, ...others(6)])).toEqual([['甲局', '乙局', '丙局']]);
    expect(unitsOf([...three, ...others(5)])).toEqual([]);
  });
  it('are none where only what all units say is the same', () => {
    const common = '全年主动公开各类信息，按时答复群众来信，认真落实保密审查制度，健全信息发布审核流程。';
    const mine = Array.from({ length: 9 }, (_, at) => said(`${at}局`, common + prose(at + 50, 60)));
    expect(unitsOf(mine)).toEqual([]);
  });
  it('nor where sentences of many units differ in their names alone', () => {
    const all = Array.from({ length: 9 }, (_, at) => said(`第${at}水务局`, `青溪县第${at}水务局${COPIED}`));
    expect(unitsOf(all)).toEqual([]);
  });
  it('are none of the form’s own words, of one unit, of one page, or with figures of their own', () => {
    const opening =
      '根据《中华人民共和国政府信息公开条例》规定编制本报告，本报告由总体情况等六个部分组成，所列数据的统计期限自一月一日起至十二月三十一日止，如有疑问请与本局办公室联系。';
    const figures = `全年共主动公开信息12条，其中通知公告3条、工作动态9条；${COPIED}`;
    expect(unitsOf([said('水务局', opening), said('林业局', opening), ...others(9)])).toEqual([]);
    expect(unitsOf([said('水务局', COPIED), said('水务局', COPIED), ...others(9)])).toEqual([]);
    const source = 'http://a.gov.cn/one';
    expect(unitsOf([said('水务局', COPIED, { source }), said('林业局', COPIED, { source }), ...others(9)])).toEqual([]);
    const own = figures.replace('12条', '40条').replace('9条', '37条');
    expect(unitsOf([said('水务局', figures), said('林业局', own), ...others(9)])).toEqual([]);
    expect(unitsOf([said('水务局', figures), said('林业局', figures), ...others(9)])).toHaveLength(1);
  });
  it('are none where less than nine tenths are the same, or little is said', () => {
    const half = COPIED.slice(0, 40) + prose(99, 40);
    expect(unitsOf([said('水务局', COPIED), said('林业局', half), ...others(9)])).toEqual([]);
    const short = '切实加强组织领导，明确专人负责此项工作。';
    expect(unitsOf([said('水务局', short), said('林业局', short), ...others(9)])).toEqual([]);
  });
});

it('a shared passage shares fingerprints wherever it begins', () => {
  const passage = prose(7, 40);
  for (const before of [0, 1, 5, 11, 17]) {
    const [one, other] = [fingerprints(passage), fingerprints(prose(8, before + 1) + passage)];
    expect([...one].some((hash) => other.has(hash))).toBe(true);
  }
});

it('the paragraphs of reports as they were read are held against each other', () => {
  const edit = (organ: string) => (html: string) =>
    html
      .replaceAll('青溪县水务局', organ)
      .replace('本年度未收取信息处理费。', `本年度未收取信息处理费。</p><p>${COPIED}`);
  const read = (organ: string, url: string) => unitParagraphs(organ, checkedPage({}, { edit: edit(organ), url }));
  const water = read('青溪县水务局', 'http://a.gov.cn/1.html');
  const forest = read('青溪县林业局', 'http://a.gov.cn/2.html');
  expect(unitsOf([...water, ...forest, ...others(9)])).toEqual([['青溪县水务局', '青溪县林业局']]);
  const samePage = read('青溪县林业局', 'https://a.gov.cn/1.html#top');
  expect(unitsOf([...water, ...samePage, ...others(9)])).toEqual([]);
});

it('shows both side by side', () => {
  const changed = COPIED.replace('多次召开', '先后召开');
  const { one, other } = sideBySide(COPIED, changed);
  expect(one.map(({ text }) => text).join('')).toBe(COPIED);
  expect(other.filter(({ isSame }) => !isSame).map(({ text }) => text)).toEqual(['先后']);
});

it('speaks of words and of nobody who copied them', () => {
  const [group] = alikeParagraphs([said('水务局', COPIED), said('林业局', COPIED), ...others(9)]);
  const words = group?.pairs.map((pair) => alikeWords(pair, (unit) => unit).zh) ?? [];
  expect([...words, ALIKE_NOTE.zh].join()).not.toMatch(/雷同|抄袭|照搬|套用/);
});
