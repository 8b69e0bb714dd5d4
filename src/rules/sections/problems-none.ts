import { aggregate } from '../../finding/aggregate';
import { PROBLEMS_AND_IMPROVEMENT } from '../../finding/bases';
import { rule } from '../../finding/rule';
import { namesProblem } from '../../finding/text/sectionWords';

export default rule({
  id: 'sections/problems-none',
  severity: 'warning',
  title: { zh: '第五部分未见存在的问题', en: 'Section five names no problem' },
  basis: PROBLEMS_AND_IMPROVEMENT,
  why: {
    zh: '条例规定年度报告应当包括工作存在的主要问题及改进情况；该部分过短，或没有找到关于问题的表述。',
    en: 'The regulation asks the report to name its main problems and how they were addressed; this section is too short, or no problem was found in it.',
  },
  fix: {
    zh: '请结合实际写明存在的主要问题和改进情况。',
    en: 'Name the main problems and what was done about them.',
  },

  *check(report) {
    const { status, paragraphs } = report.sections.problems;
    const isPresent = status === 'present';
    const { length } = paragraphs.join('').replace(/\s/g, '');
    const places = isPresent && !namesProblem(paragraphs) ? (['sections.problems'] as const) : [];
    yield aggregate('section', isPresent, places, () =>
      length < 15
        ? {
            zh: `第五部分仅${length}字，未见存在的问题`,
            en: `Section five has only ${length} characters and names no problem`,
          }
        : { zh: '第五部分未见关于存在问题的表述', en: 'Section five names no problem' },
    );
  },
});
