import { REPORT_CONTENTS } from '../../finding/bases';
import { rule } from '../../finding/rule';
import { wordsElsewhere } from '../../finding/sectionWords';
import { SECTIONS } from '../../report/addresses';
import { SECTION_LABELS } from '../../report/labels/sectionLabels';

export default rule({
  id: 'sections/missing',
  severity: 'error',
  title: { zh: '缺少应有的部分', en: 'A section is missing' },
  basis: REPORT_CONTENTS,
  why: {
    zh: '年度报告应当包括的内容不得缺项；该部分的标题、表格和文字都没有找到。',
    en: 'The report must cover all items; neither heading, table nor text of this section was found.',
  },
  fix: {
    zh: '请补上该部分；没有相关情况的，写明“无”或填0。',
    en: 'Add the section; where there is nothing to report, say so.',
  },

  *check(report) {
    const isWhole = !report.isAttachmentOnly && !report.isFreeForm && report.headings.length > 0;
    for (const id of SECTIONS) {
      const { official, en } = SECTION_LABELS[id];
      if (!isWhole) yield { outcome: 'notAssessable', key: id, reason: 'noHeadings' };
      else if (report.sections[id].status !== 'missing' || wordsElsewhere(report, id))
        yield { outcome: 'pass', key: id };
      else
        yield {
          outcome: 'fail',
          key: id,
          addresses: [`sections.${id}`],
          message: { zh: `未找到“${official}”部分`, en: `The section “${en}” was not found` },
        };
    }
  },
});
