import { aggregate } from '../../finding/aggregate';
import { PROBLEMS_AND_IMPROVEMENT } from '../../finding/bases';
import { rule } from '../../finding/rule';

export default rule({
  id: 'sections/problems-none',
  severity: 'warning',
  title: { zh: '第五部分没有写明存在的问题', en: 'Section five names no problem' },
  basis: PROBLEMS_AND_IMPROVEMENT,
  why: {
    zh: '年度报告应当包括工作存在的主要问题及改进情况；该部分过短，或没有提到问题。',
    en: 'The report must name the main problems and how they were addressed; this section is too short or names none.',
  },
  fix: {
    zh: '请写明存在的主要问题和改进情况。',
    en: 'Name the main problems and what was done about them.',
  },

  *check(report) {
    const { status, paragraphs } = report.sections.problems;
    const text = paragraphs.join('').replace(/\s/g, '');
    const isNamed =
      text.length >= 15 &&
      /问题|不足|差距|有待|薄弱|不够|欠缺|短板|困难|不强|不高|不深|滞后|偏|仍需|还需|需要?进一步|弱项/.test(text);
    yield aggregate(
      'section',
      status === 'present',
      status === 'present' && !isNamed ? ['sections.problems'] : [],
      () => ({
        zh: text.length < 15 ? `第五部分仅${text.length}字，没有写明存在的问题` : '第五部分没有提到存在的问题',
        en:
          text.length < 15
            ? `Section five has only ${text.length} characters and names no problem`
            : 'Section five names no problem',
      }),
    );
  },
});
