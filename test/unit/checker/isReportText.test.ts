import { expect, test } from 'vitest';
import { isReportText } from '../../../src/checker/isReportText';

test.each([
  ['the note of table 3', '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'],
  ['the same, one character a line, as in a narrow cell', '本列数据的勾\n稽\n关\n系\n为'],
  ['a clause of table 2', '第二十条第（一）项'],
  ['the same with half-width brackets and a space', '第二十条 第(六)项'],
  ['the first row of table 3', '一、本年新收政府信息公开申请数量'],
  [
    'no table, but title and headings',
    '青溪县2023年政府信息公开工作年度报告 二、主动公开政府信息情况 六、其他需要报告的事项',
  ],
])('is a report: %s', (_, text) => expect(isReportText(text)).toBe(true));

test.each([
  ['an empty page', ''],
  ['news', '青溪县召开防汛工作会议，要求主动公开政府信息情况。'],
  ['a list of reports', '2023年政府信息公开工作年度报告 2022年政府信息公开工作年度报告'],
  [
    'the Regulation itself',
    '第二十条 行政机关应当依照本条例第十九条的规定，主动公开本行政机关的下列政府信息：（一）行政法规',
  ],
  ['a title and one of the headings', '政府信息公开年度报告的说明：其他需要报告的事项'],
])('is none: %s', (_, text) => expect(isReportText(text)).toBe(false));
