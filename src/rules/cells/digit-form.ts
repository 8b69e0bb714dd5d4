import { eachCell } from '../../finding/aggregate';
import type { Quantity } from '../../finding/quantity';
import { rule } from '../../finding/rule';

export default rule({
  id: 'cells/digit-form',
  severity: 'info',
  title: { zh: '数字写法不统一', en: 'Unusual way of writing a number' },
  basis: null,
  why: {
    zh: '全角数字、千分位逗号或中文数字不便于汇总；本工具已按其含义读取。',
    en: 'Full-width digits, thousands separators and Chinese numerals hinder adding up; they were read for what they mean.',
  },
  fix: {
    zh: '可统一为半角阿拉伯数字，不加逗号。',
    en: 'Use plain digits without separators.',
  },

  *check(report) {
    const isUnusual = ({ place, cell: { form, value } }: Quantity) =>
      form === 'fullWidth' ||
      form === 'thousands' ||
      form === 'chinese' ||
      (form === 'signed' && (value ?? 0) >= 0 && !place.endsWith('.itemsChange'));
    yield* eachCell(report, isUnusual, ({ zh, en }) => ({
      zh: `${zh}使用了全角、千分位、中文数字或正号等写法`,
      en: `Full-width digits, separators, Chinese numerals or a plus sign: ${en}`,
    }));
  },
});
