import { failure } from '../../finding/aggregate';
import { REPORT_CONTENTS } from '../../finding/bases';
import { rule } from '../../finding/rule';
import { areHeadingsRead, wordsElsewhere } from '../../finding/text/sectionWords';
import { SECTIONS } from '../../report/addresses';
import { englishOf } from '../../report/labels/english';
import { SECTION_LABELS } from '../../report/labels/sectionLabels';

export default rule({
  id: 'sections/missing',
  severity: 'error',
  title: { zh: '缺少应有的部分', en: 'A section is missing' },
  basis: REPORT_CONTENTS,
  why: {
    zh: '条例第五十条列明年度报告应当包括的内容，格式据此分为六个部分；该部分的标题、表格和文字都没有找到。',
    en: 'Article 50 lists what the report must cover, and the form arranges it in six sections; neither heading, table nor text of this one was found.',
  },
  fix: {
    zh: '请补上该部分；没有相关情况的，如实写明。',
    en: 'Add the section; where there is nothing to report, say so.',
  },
  search: ['缺项', '漏写'],

  *check(report) {
    for (const id of SECTIONS) {
      const label = SECTION_LABELS[id];
      const { official } = label;
      const en = englishOf(label);
      const isFound = report.sections[id].status !== 'missing' || wordsElsewhere(report, id);
      if (isFound) yield { outcome: 'pass', key: id };
      else if (!areHeadingsRead(report)) yield { outcome: 'notAssessable', key: id, reason: 'headingsUnread' };
      else
        yield failure(`sections.${id}`, { zh: `未找到“${official}”部分`, en: `The section “${en}” was not found` }, id);
    }
  },
});
