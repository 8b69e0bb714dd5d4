import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../../src/finding/rule';
import { oddOrdinal } from '../../../../src/finding/text/enumerations';
import { partsNamed } from '../../../../src/finding/text/partsNamed';
import { repeatedSentences } from '../../../../src/finding/text/repeatedSentences';
import knownTypo from '../../../../src/rules/text/known-typo';
import templateResidue from '../../../../src/rules/text/template-residue';
import { reportSaying } from './reportSaying';

const remarks = (rule: Rule, ...paragraphs: string[]) =>
  [...rule.check(reportSaying(paragraphs), { before: null, thresholds: {} })].flatMap((outcome) =>
    outcome.outcome === 'fail' ? [outcome.message.zh] : [],
  );

describe('一是……二是……', () => {
  it.each([
    ['一是公开；三是答复；三是培训。', '三是', '二是'],
    ['一是公开。二是答复。二是培训。', '二是', '三是'],
    ['措施：一是公开，二是答复，四是培训。', '四是', '三是'],
    ['二是答复；四是培训。', '四是', '三是'],
  ])('%s', (text, printed, expected) => {
    expect(oddOrdinal({ text })).toMatchObject({ printed, expected });
  });
  it.each([
    '一是公开；二是答复；三是培训。',
    '二是答复；三是培训。',
    '主要问题：一是公开不够，二是答复慢。措施：一是加强公开，二是加快答复。',
    '一是公开：一是网站，二是专栏；二是答复；三是培训。',
    '一是落实《一是三是》；二是答复“一是三是”。',
    '统一是前提，唯一是关键，一是公开；二是答复。',
    '没有序号。',
  ])('in order: %s', (text) => {
    expect(oddOrdinal({ text })).toBeNull();
  });
});

const six = '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、行政复议、行政诉讼情况';
describe('由……部分组成', () => {
  it.each([
    [`由${six}、存在的主要问题及改进情况、其他需要报告的事项六部分组成。`, 6, 6],
    [`由${six}、存在的主要问题及改进情况六部分组成。`, 6, 5],
    [`由${six}、存在的主要问题及改进情况、其他需要报告的事项、附表7个部分组成。`, 7, 7],
    ['由总体情况、主动公开情况、申请情况六个部分组成。', 6, 3],
  ])('%s says %i and names %i', (sentence, said, named) => {
    expect(partsNamed(sentence)).toEqual({ said, named });
  });
  it.each([`由${six}、存在的主要问题及改进情况等六部分组成。`, '报告分上下两部分。', '公开信息分三部分存放。'])(
    'is no such list: %s',
    (sentence) => {
      expect(partsNamed(sentence)).toBeNull();
    },
  );
});

const long = '每一条政府信息均经科室负责人初审后再由分管领导审定';
describe('sentences that stand twice', () => {
  const repeated = (...paragraphs: string[]) =>
    repeatedSentences(reportSaying(paragraphs)).map((group) => group.map(({ place }) => place.split('.').at(-1)));
  it.each([
    ['in two paragraphs', [`公开。${long}。`, `答复。${long}。`], [['1', '2']]],
    ['in one paragraph', [`${long}。答复。${long}；`], [['1', '1']]],
    ['with other white space', [`${long}。`, `${long.slice(0, 8)} ${long.slice(8)}。`], [['1', '2']]],
    ['three times', [`${long}。`, `${long}。`, `${long}。`], [['1', '2', '3']]],
    [
      'at the end of others',
      [`做到主动搜集，${long}，报主要领导签发。`, `办公室负责，${long}，报主要领导签发。`],
      [['1', '2']],
    ],
  ])('%s', (_, paragraphs, places) => {
    expect(repeated(...paragraphs)).toEqual(places);
  });
  it.each([
    ['short ones', ['主动公开工作有序开展。', '主动公开工作有序开展。']],
    [
      'where the report can be had',
      [
        '本报告的电子版可在青溪县人民政府门户网站上查阅和下载。',
        '本报告的电子版可在青溪县人民政府门户网站上查阅和下载。',
      ],
    ],
    [
      'a statement on fees',
      [
        '2023年度我局未收取政府信息公开信息处理费，无其他事项。',
        '2023年度我局未收取政府信息公开信息处理费，无其他事项。',
      ],
    ],
    [
      'a guiding thought',
      [
        '我局坚持不懈，以习近平新时代中国特色社会主义思想为指导，全面贯彻党的二十大精神。',
        '我局始终如一，以习近平新时代中国特色社会主义思想为指导，全面贯彻党的二十大精神。',
      ],
    ],
    ['one clause alike', [`做到公开，${long}。`, `做到答复，${long}。`]],
  ])('not %s', (_, paragraphs) => {
    expect(repeated(...paragraphs)).toEqual([]);
  });
});

describe('slips of the pen', () => {
  it.each([
    ['加强体质机制建设。', ['“体质机制”似应为“体制机制”']],
    ['提高透明度和公力。', ['“公力”似应为“公信力”']],
    ['办公力量不足，公力救济渠道畅通，公信力提升。', []],
    ['上年转结1件，转结下一年度2件。', ['“转结”似应为“结转”']],
    ['流转结果及时公布，周转结余上年度。', []],
    ['属于过程性性信息。', ['“过程性性”似应为“过程性”']],
    ['属于三类内容事务信息。', ['“内容事务信息”似应为“内部事务信息”']],
    ['做好内容事务管理。', []],
  ])('%s', (text, said) => {
    expect(remarks(knownTypo, text)).toEqual(said);
  });
});

describe('words of a template', () => {
  it.each([
    ['该部分以表格形式报告。', '该部分以表格形式报告'],
    ['20XX年，我局公开信息。', '20XX'],
    ['XX局公开信息XX条。', 'XX'],
    ['××县公开信息。', '××'],
    ['按照国办发〔 〕号文件。', '〔 〕'],
    ['公开信息（请填写数字）条。', '（请填写数字）'],
    ['公开信息____条。', '____条'],
    ['[bookmark: _GoBack]我局公开信息。', '[bookmark: _GoBack]'],
    ['TODO 补充数据。', 'TODO'],
  ])('%s', (text, words) => {
    expect(remarks(templateResidue, text)).toEqual([`有模板留下的文字：“${words}”`]);
  });
  it.each([
    '申请人王××来信，张XX来电。',
    '设备型号XX2000，版本3XX。',
    '热线24×7小时值守，分辨率1024××768。',
    '按照国办发〔2023〕8号文件。',
    '填写申请表（一式两份），方便群众填写。',
    '全年公开情况统计表格如下。',
  ])('not in: %s', (text) => {
    expect(remarks(templateResidue, text)).toEqual([]);
  });
});
