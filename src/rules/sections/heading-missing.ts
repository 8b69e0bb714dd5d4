import { failure } from '../../finding/aggregate';
import { rule } from '../../finding/rule';
import { areHeadingsRead, wordsElsewhere } from '../../finding/text/sectionWords';
import { SECTIONS } from '../../report/addresses';
import { englishOf } from '../../report/labels/english';
import { SECTION_LABELS } from '../../report/labels/sectionLabels';

export default rule({
  id: 'sections/heading-missing',
  severity: 'warning',
  title: { zh: '缺少部分标题', en: 'A section heading is missing' },
  basis: null,
  why: {
    zh: '该部分的表格或文字在，标题不在，读者和机器都难以找到。',
    en: 'The section’s table or text is there without its heading, so readers and machines can hardly find it.',
  },
  fix: {
    zh: '请按格式补上标题。',
    en: 'Add the heading as the form prints it.',
  },

  *check(report) {
    for (const id of SECTIONS) {
      const { status, heading } = report.sections[id];
      const hasContent = status === 'present' || (status === 'missing' && wordsElsewhere(report, id));
      if (heading !== null || !hasContent) yield { outcome: heading === null ? 'absent' : 'pass', key: id };
      else if (!areHeadingsRead(report)) yield { outcome: 'notAssessable', key: id, reason: 'headingsUnread' };
      else
        yield failure(
          `sections.${id}`,
          {
            zh: `有相关内容，但未见标题“${SECTION_LABELS[id].official}”`,
            en: `The content is there, but not the heading “${englishOf(SECTION_LABELS[id])}”`,
          },
          id,
        );
    }
  },
});
