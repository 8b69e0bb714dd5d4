import { aggregate } from '../../finding/aggregate';
import { REPORT_CONTENTS } from '../../finding/bases';
import { rule } from '../../finding/rule';
import { SECTIONS } from '../../report/addresses';
import { englishOf } from '../../report/labels/english';
import { SECTION_LABELS } from '../../report/labels/sectionLabels';

export default rule({
  id: 'sections/empty',
  severity: 'error',
  title: { zh: '部分只有标题没有内容', en: 'A section with a heading and nothing below' },
  basis: REPORT_CONTENTS,
  why: {
    zh: '只有标题，没有找到文字、表格或附件，看不出该部分的情况。',
    en: 'There is a heading, but neither text, table nor attachment below it, so nothing is said of the matter.',
  },
  fix: {
    zh: '请补上内容；没有相关情况的，如实写明。',
    en: 'Add the content; where there is nothing to report, say so.',
  },

  *check(report) {
    for (const id of SECTIONS) {
      const { status } = report.sections[id];
      // Nothing else to report leaves section 六 empty; what must stand there has a rule of its own.
      const places = status === 'empty' && id !== 'otherMatters' ? [`sections.${id}` as const] : [];
      yield aggregate(id, status === 'present', places, () => ({
        zh: `“${SECTION_LABELS[id].official}”只有标题，没有内容`,
        en: `“${englishOf(SECTION_LABELS[id])}” has a heading and nothing below it`,
      }));
    }
  },
});
