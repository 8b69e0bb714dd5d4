import { aggregate } from '../../finding/aggregate';
import { PROBLEMS_AND_IMPROVEMENT } from '../../finding/bases';
import { rule } from '../../finding/rule';
import { proseLines } from '../../finding/text/proseLines';

const results = /考核|考评|评议|(?:第三方|工作|社会|绩效|公开).{0,4}评估|测评|满意|责任追究|追究.{0,4}责任|追责|问责/;

export default rule({
  id: 'sections/accountability',
  severity: 'warning',
  title: { zh: '政府年报未见考核、评议和责任追究结果', en: 'No results of assessment in a government’s report' },
  basis: PROBLEMS_AND_IMPROVEMENT,
  why: {
    zh: '条例规定各级人民政府的年度报告还应当包括工作考核、社会评议和责任追究结果情况；全文没有找到。',
    en: 'The regulation asks the reports of governments for the results of assessment, of public appraisal and of accountability; none was found.',
  },
  fix: {
    zh: '请在总体情况的监督保障部分写明；没有责任追究情况的，如实写明。',
    en: 'Say so in the part on supervision; where no one was held to account, say that.',
  },

  *check(report) {
    const { status, unreadable } = report.sections.overview;
    const isAsked = report.organKind === 'localGovernment' && status === 'present' && unreadable === null;
    const isNamed = proseLines(report).some(({ text }) => results.test(text.replace(/\s/g, '')));
    yield aggregate('report', isAsked, isAsked && !isNamed ? ['sections.overview'] : [], () => ({
      zh: '全文未见工作考核、社会评议和责任追究结果',
      en: 'The report names no results of assessment, appraisal or accountability',
    }));
  },
});
