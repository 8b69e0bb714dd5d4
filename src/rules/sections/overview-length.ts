import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';
import { overviewSentences } from '../../finding/text/overviewText';

/** What one place asks for; others set their own. */
const USUAL = 1000;

export default rule({
  id: 'sections/overview-length',
  severity: 'info',
  title: { zh: '总体情况的字数', en: 'The length of the overview' },
  basis: null,
  isOffByDefault: true,
  threshold: 'overviewLength',
  why: {
    zh: '有的地方要求总体情况不超过一定字数；设定上限即核验，只启用本条而未设定的按1000字。',
    en: 'Some places set a limit to the overview; it is checked where one is set, with 1000 characters where the rule alone is switched on.',
  },
  fix: {
    zh: '可按所在地的要求精简。',
    en: 'Shorten it to what the place asks for.',
  },

  *check(report, { thresholds }) {
    const limit = thresholds.overviewLength ?? USUAL;
    const { length } = report.sections.overview.paragraphs.join('').replace(/\s/g, '');
    const isRead = report.sections.overview.status === 'present' && overviewSentences(report).length > 0;
    yield aggregate('section', isRead, length > limit ? ['sections.overview'] : [], () => ({
      zh: `“一、总体情况”约${length}字，超过所设的${limit}字`,
      en: `The overview has about ${length} characters, above the limit of ${limit}`,
    }));
  },
});
