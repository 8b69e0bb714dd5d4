import { compareClaims } from '../../finding/prose/compare/compareClaims';
import { quantity } from '../../finding/quantity';
import { rule } from '../../finding/rule';

export default rule({
  id: 'narrative/carried',
  severity: 'warning',
  title: {
    zh: '文字所写结转数与表三不一致',
    en: 'Requests carried over: prose and Table 3 differ',
  },
  basis: null,
  why: {
    zh: '同一报告里结转件数写了两次，文字与表三不相等；结转数还要与上下两年的报告衔接。',
    en: 'The report gives the number carried over twice and the two differ; it also has to match the reports before and after.',
  },
  fix: {
    zh: '请核实说明：口径不同的，请在文字中注明；填写有误的，请更正。',
    en: 'Please check and explain: name the scope where it differs, or correct the figure.',
  },

  *check(report) {
    yield* compareClaims(report, ['carriedIn', 'carriedOut'], ({ measure }) => ({
      readings: [
        { plus: [quantity(report, `requests.${measure === 'carriedIn' ? 'carriedIn' : 'carriedOut'}.total`)] },
      ],
      say: (expected) => ({
        zh: `表三“${measure === 'carriedIn' ? '上年结转' : '结转下年度继续办理'}”总计为${expected}`,
        en: `Table 3 has ${expected} carried ${measure === 'carriedIn' ? 'in' : 'over'} in total`,
      }),
    }));
  },
});
