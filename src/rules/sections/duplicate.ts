import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';
import { SECTIONS } from '../../report/addresses';
import { englishOf } from '../../report/labels/english';
import { SECTION_LABELS } from '../../report/labels/sectionLabels';

export default rule({
  id: 'sections/duplicate',
  severity: 'warning',
  title: { zh: '部分标题重复', en: 'A section heading appears twice' },
  basis: null,
  why: {
    zh: '同一标题出现两次，读者分不清以哪一处为准。',
    en: 'The same heading twice leaves the reader unsure which one counts.',
  },
  fix: {
    zh: '请删去重复的标题，或改为应有的标题。',
    en: 'Remove the second heading, or give it the wording it should have.',
  },

  *check(report) {
    for (const id of SECTIONS) {
      const again = report.headings.filter(({ section, place }) => section === id && place === `sections.${id}.again`);
      const isThere = report.headings.some(({ section }) => section === id);
      yield aggregate(id, isThere, again.length > 0 ? [`sections.${id}.again`] : [], () => ({
        zh: `标题“${SECTION_LABELS[id].official}”出现${again.length + 1}次`,
        en: `The heading “${englishOf(SECTION_LABELS[id])}” appears ${again.length + 1} times`,
      }));
    }
  },
});
