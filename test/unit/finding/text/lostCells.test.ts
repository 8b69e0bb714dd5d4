import { expect, it } from 'vitest';
import { check } from '../../../../src/check/check';
import { lostCells } from '../../../../src/finding/text/lostCells';
import { fromText } from '../../../../src/page/text/fromText';

it.each([
  ['scanned', ['行 政 许 可 1 2', '行 政 处罚 3', '行 政 强 制 0']],
  ['scanned', ['本 年 新 收 政府 信息 | 9 2 0 0 0 0 11', '公 开 申 请 数 量']],
  ['glued', ['信息内容本年处理决定数量行政许可012']],
  ['glued', ['规章000', '行政规范性文件2115']],
  ['glued', ['结果维持结果纠正其他结果尚未审结总计100010000000000']],
  ['lines', ['规章 0 0 0', '行政规范性文件 2 1 15']],
  ['lines', ['行政许可12', '行政处罚3']],
  // What a sentence counts is no table.
  ['lines', ['全年公开信息1204567条。', '行政许可 12']],
])('a table is %s in %j', (how, paragraphs) => {
  expect(lostCells({ paragraphs })).toBe(how);
});

it('is said of a report whose tables have run together', () => {
  const text = `2023年青溪县水务局政府信息公开工作年度报告
一、总体情况
2023年，我局主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作平稳有序。
二、主动公开政府信息情况
第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件2115第二十条第（五）项信息内容本年处理决定数量行政许可12
三、收到和处理政府信息公开申请情况
本年度没有收到申请。
四、政府信息公开行政复议、行政诉讼情况
本年度没有。
五、存在的主要问题及改进情况
公开不够及时，下一步加以改进。
六、其他需要报告的事项
本年度未收取信息处理费。
`;
  const { findings, verdict } = check(fromText(text), { source: { kind: 'text' }, settings: {}, checkedAt: '' }).result;
  const own = findings.find(({ id }) => id === 'structure/table-unrecognised@proactive');
  expect(own?.message.zh).toBe('表二的文字连在一起，分不出各格，没有读取，未作核验');
  expect(verdict).not.toBe('pass');
});
