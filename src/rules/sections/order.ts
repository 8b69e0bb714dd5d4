import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';
import { SECTIONS } from '../../report/addresses';
import { englishOf } from '../../report/labels/english';
import { SECTION_LABELS } from '../../report/labels/sectionLabels';

export default rule({
  id: 'sections/order',
  severity: 'warning',
  title: { zh: '各部分顺序与格式不同', en: 'Sections out of order' },
  basis: null,
  why: {
    zh: '格式按一至六排列；顺序不同容易被当成缺项。',
    en: 'The form runs from one to six; another order is easily taken for a missing section.',
  },
  fix: {
    zh: '请按格式调整顺序。',
    en: 'Put the sections in the order of the form.',
  },

  *check(report) {
    const first = report.headings.filter(({ section, place }) => place === `sections.${section}`);
    const order = first.map(({ section }) => SECTIONS.indexOf(section));
    const late = first.filter((_, index) => order.slice(0, index).some((earlier) => earlier > (order[index] ?? 0)));
    const names = late.map(({ section }) => `“${SECTION_LABELS[section].official}”`).join('、');
    yield aggregate(
      'order',
      first.length > 1,
      late.map(({ place }) => place),
      () => ({
        zh: `${names}的位置与格式的先后不同`,
        en: `Not where the form puts it: ${late.map(({ section }) => englishOf(SECTION_LABELS[section])).join(', ')}`,
      }),
    );
  },
});
