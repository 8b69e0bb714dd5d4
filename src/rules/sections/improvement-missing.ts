import { aggregate } from '../../finding/aggregate';
import { PROBLEMS_AND_IMPROVEMENT } from '../../finding/bases';
import { rule } from '../../finding/rule';
import { namesProblem } from '../../finding/text/sectionWords';

// 需进一步加强 alone is a wish, no measure: 加强 is not among these.
const measure =
  /改进|改善|措施|下一步|下步|今后|下阶段|整改|将|计划|打算|着力|拟|对此|为此|针对|已经?[^。]{0,12}(?:完成|建立|调整|落实)/;

export default rule({
  id: 'sections/improvement-missing',
  severity: 'warning',
  title: { zh: '第五部分未见改进情况', en: 'Section five names no improvement' },
  basis: PROBLEMS_AND_IMPROVEMENT,
  why: {
    zh: '条例规定年度报告应当包括工作存在的主要问题及改进情况；该部分写了问题，没有找到改进情况或者措施。',
    en: 'The regulation asks for problems and improvement; this section names problems, but no measure was found.',
  },
  fix: {
    zh: '请写明已采取或将采取的改进措施。',
    en: 'Name the measures taken or planned.',
  },

  *check(report) {
    const { status, paragraphs } = report.sections.problems;
    const isAsked = status === 'present' && namesProblem(paragraphs);
    const isNamed = measure.test(paragraphs.join('').replace(/\s/g, ''));
    yield aggregate('section', isAsked, isAsked && !isNamed ? ['sections.problems'] : [], () => ({
      zh: '第五部分写了存在的问题，未见改进情况或者措施',
      en: 'Section five names problems, but no measure to improve',
    }));
  },
});
