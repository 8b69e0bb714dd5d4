import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';
import { foldYears } from '../../report/dates';
import { normalise } from '../../report/normalise';

/** 政府信息公开工作年度报告, also with the year inside it: 政府信息公开工作2023年度报告. */
const formName = /政府信息公开工作\(?(?:20\d\d年?)?年?度\)?报告/;

export default rule({
  id: 'identity/title-wording',
  severity: 'info',
  title: { zh: '标题未用“政府信息公开工作年度报告”', en: 'The title does not use the name of the form' },
  basis: null,
  why: {
    zh: '格式所印名称是“政府信息公开工作年度报告”；标题用了别的说法，不影响内容，但不便于统一检索。',
    en: 'The form has a name of its own; another wording leaves the content as it is, but makes the report harder to find.',
  },
  fix: {
    zh: '可将标题改为“某单位某年政府信息公开工作年度报告”。',
    en: 'Use the name of the form in the title.',
  },

  *check({ stated, title }) {
    const printed = title ?? stated.titles[0];
    const isNamed = stated.titles.some((each) => formName.test(foldYears(normalise(each))));
    yield aggregate('title', printed !== undefined, printed !== undefined && !isNamed ? ['title'] : [], () => ({
      zh: `标题为“${printed}”，未用“政府信息公开工作年度报告”`,
      en: `The title reads “${printed}”, not as the form names the report`,
    }));
  },
});
