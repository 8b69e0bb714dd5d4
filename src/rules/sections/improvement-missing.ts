import { aggregate } from '../../finding/aggregate';
import { PROBLEMS_AND_IMPROVEMENT } from '../../finding/bases';
import { rule } from '../../finding/rule';

export default rule({
  id: 'sections/improvement-missing',
  severity: 'warning',
  title: { zh: '第五部分没有写明改进情况', en: 'Section five names no improvement' },
  basis: PROBLEMS_AND_IMPROVEMENT,
  why: {
    zh: '年度报告应当包括工作存在的主要问题及改进情况；该部分写了问题，没有找到改进措施。',
    en: 'The report must give problems and improvement; this section names problems, but no measure was found.',
  },
  fix: {
    zh: '请写明已采取或将采取的改进措施。',
    en: 'Name the measures taken or planned.',
  },

  *check(report) {
    const { status, paragraphs } = report.sections.problems;
    const text = paragraphs.join('').replace(/\s/g, '');
    const hasMeasure = /改进|改善|措施|下一步|下步|今后|下阶段|整改|将|计划|打算|着力|拟|对此|为此/.test(text);
    const isAsked = status === 'present' && text.length >= 15;
    yield aggregate('section', isAsked, isAsked && !hasMeasure ? ['sections.problems'] : [], () => ({
      zh: '第五部分写了存在的问题，未见改进措施',
      en: 'Section five names problems, but no measure to improve',
    }));
  },
});
