import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';

export default rule({
  id: 'identity/period-missing',
  severity: 'info',
  title: { zh: '未写明统计期限', en: 'No period is stated' },
  basis: null,
  why: {
    zh: '许多报告在开头写明数据的统计期限，便于与上一年度的结转数衔接；本报告开头和总体情况里没有找到。是否须写明，请以所在地要求为准。',
    en: 'Many reports state at the beginning which period their figures count; none was found here. Whether it is asked for is up to local requirements.',
  },
  fix: {
    zh: '可在开头写明统计期限为当年1月1日至12月31日。',
    en: 'State at the beginning that the figures count from 1 January to 31 December.',
  },

  *check({ stated, preamble, sections, isFreeForm, elsewhere }) {
    const isRead = preamble.length > 0 || sections.overview.paragraphs.length > 0;
    const isAsked = isRead && !isFreeForm && elsewhere === null;
    yield aggregate('period', isAsked, isAsked && stated.period === null ? ['preamble.1'] : [], () => ({
      zh: '没有找到统计期限的表述',
      en: 'No statement of the period was found',
    }));
  },
});
