import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';
import { feeStatements, isFeeYear } from '../../finding/text/feeStatements';

export default rule({
  id: 'sections/fee-statement',
  severity: 'warning',
  title: { zh: '未见信息处理费收取情况', en: 'No statement on the information processing fee' },
  basis: null,
  why: {
    zh: '2021年起实行政府信息公开信息处理费制度（国办函〔2020〕109号），有的地方要求把收取情况纳入年度报告。本报告中没有找到相关表述；是否须写明，请以所在地要求为准。',
    en: 'Since 2021 an information processing fee exists (国办函〔2020〕109号) and some places ask for it in the report. No such statement was found here; the local requirement decides.',
  },
  fix: {
    zh: '可在“六、其他需要报告的事项”写明信息处理费收取情况；未收取的，写明未收取。',
    en: 'State in section six whether the fee was charged.',
  },
  search: ['收费', '信息处理费'],

  *check(report) {
    const { status } = report.sections.otherMatters;
    if (!isFeeYear(report) || (status !== 'present' && status !== 'empty')) {
      yield { outcome: 'absent', key: 'report' };
      return;
    }
    yield aggregate('report', true, feeStatements(report).length > 0 ? [] : ['sections.otherMatters'], () => ({
      zh: '全文未见信息处理费收取情况的表述',
      en: 'Nowhere does the report say whether the information processing fee was charged',
    }));
  },
});
