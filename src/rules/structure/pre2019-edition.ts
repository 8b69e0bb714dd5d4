import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';

export default rule({
  id: 'structure/pre2019-edition',
  severity: 'info',
  title: { zh: '2018年及以前的自由格式年报', en: 'A report in the free form of 2018 or before' },
  basis: null,
  isForFreeForm: true,
  why: {
    zh: '2018年及以前没有现行的六个部分和三张统计表，本工具的规则都不适用，因此只作提示。',
    en: 'Reports of 2018 and before have neither the six sections nor the three tables of today; no rule applies to them, so this is all that is said.',
  },
  fix: {
    zh: '不需要按现行格式改动；需要核对的，请人工核对。',
    en: 'Nothing needs to be changed to the present form; check by hand what needs checking.',
  },

  *check(report) {
    yield aggregate('page', true, report.isFreeForm ? ['title'] : [], () => ({
      zh: '这是2018年及以前的自由格式年报，没有按现行格式核验',
      en: 'This report has the free form of 2018 or before; it was not checked against the present form',
    }));
  },
});
