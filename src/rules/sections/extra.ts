import { aggregate } from '../../finding/aggregate';
import { FORM_NOTICE } from '../../finding/bases';
import { rule } from '../../finding/rule';
import { extraHeadings } from '../../finding/text/extraHeadings';

export default rule({
  id: 'sections/extra',
  severity: 'info',
  title: { zh: '多出格式没有的部分', en: 'A section the form does not have' },
  basis: FORM_NOTICE,
  why: {
    zh: '格式只有六个部分，内容“不能遗漏，也不宜泛化”；附件和署名不在此列。',
    en: 'The form has six sections, and nothing is to be left out or added at will; annexes and signatures are not meant.',
  },
  fix: {
    zh: '可把这部分内容并入相应的部分。',
    en: 'Consider moving its content to the section it belongs to.',
  },

  *check(report) {
    const extras = extraHeadings(report);
    const list = extras.map(({ printed }) => `“${printed.slice(0, 40)}”`);
    yield aggregate(
      'headings',
      report.headings.length > 0,
      extras.map(({ place }) => place),
      () => ({
        zh: `多出格式没有的部分：${list.join('、')}`,
        en: `Not among the six sections of the form: ${list.join(', ')}`,
      }),
    );
  },
});
