import { expect, it } from 'vitest';
import { check } from '../../../../src/check/check';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import { addressesOf } from '../../../../src/report/addressesOf';
import { renderReport } from '../../../render/renderReport';

const addresses = (['proactive', 'requests', 'disputes'] as const).flatMap((id) => addressesOf(id, '2021'));
const printed = new Map(addresses.map((address) => [address, '0']));
const report = renderReport({ organ: '青溪县水务局', year: 2023, edition: '2021', printed, markup: 'plain' });
const PROBLEMS = '五、存在的主要问题及改进情况';
const OTHERS = '六、其他需要报告的事项';
const heading = (text: string) => `<p><strong>${text}</strong></p>`;

const resultOf = (html: string) =>
  check(fromHtml(html), { source: { kind: 'html' }, settings: {}, checkedAt: '2024-02-20T02:32:00.000Z' }).result;
const found = (html: string) => resultOf(html).findings.map(({ rule, addresses: [place] }) => `${rule} ${place}`);
const reworded = (from: string, to: string) => report.replace(heading(from), heading(to));

// A heading in words that nothing recognises, told by its number and by what stands around it.
it.each([
  ['overview', '一、总体情况', '一、工作开展'],
  ['proactive', '二、主动公开政府信息情况', '二、晒家底'],
  ['requests', '三、收到和处理政府信息公开申请情况', '三、群众点单'],
  ['disputes', '四、政府信息公开行政复议、行政诉讼情况', '四、涉诉涉议'],
  ['problems', PROBLEMS, '五、工作短板与努力方向'],
  ['otherMatters', OTHERS, '六、补充说明'],
])('%s: %s as %s is worded otherwise, not missing', (id, official, own) => {
  expect(found(reworded(official, own))).toEqual([`sections/heading-wording sections.${id}`]);
  expect(resultOf(reworded(official, own)).findings[0]?.message.zh).toContain(`“${own}”（格式为“${official}”）`);
});

it.each([
  [
    'with a slip in its number',
    reworded(PROBLEMS, '四、工作短板与努力方向'),
    ['sections/heading-numbering sections.problems', 'sections/heading-wording sections.problems'],
  ],
  [
    'both of the last two',
    reworded(PROBLEMS, '五、短板').replace(heading(OTHERS), heading('六、补充')),
    ['sections/heading-wording sections.problems'],
  ],
  [
    'the next one in its place',
    report.replace(/<p><strong>五、.*\n.*\n/, '').replace(OTHERS, '五、其他需要报告的事项'),
    ['sections/missing sections.problems'],
  ],
  ['with nothing in its place', report.replace(/<p><strong>五、.*\n.*\n/, ''), ['sections/missing sections.problems']],
  [
    'numbered measures instead of a last section',
    `${report.replace(/<p><strong>六、.*\n.*\n/, ['一、抓学习', '二、抓培训', '三、抓考核', '四、抓督促', '五、抓平台', '六、抓宣传'].map(heading).join('\n'))}`,
    ['sections/missing sections.otherMatters'],
  ],
])('%s', (_, html, expected) => {
  expect(found(html)).toEqual(expected);
});
