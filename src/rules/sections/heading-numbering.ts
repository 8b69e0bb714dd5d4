import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';
import { type NumberedHeading, numberedHeadings } from '../../finding/topLines';
import { SECTION_LABELS } from '../../report/labels/sectionLabels';

/** A report that begins to count anew, as some do with the tables after the prose, has two numberings at once. */
function countsAnew(headings: readonly NumberedHeading[]): boolean {
  const all = headings.flatMap(({ ordinal, below }) => [ordinal, ...below.map((line) => line.ordinal)]);
  return all.filter((ordinal) => ordinal === 1).length > 1;
}

/** Whether a heading's number is the form's, or the next one after that of the heading before it or of a line below that. */
function isInOrder({ ordinal, position }: NumberedHeading, before: NumberedHeading | undefined): boolean {
  if (ordinal === position) return true;
  if (!before) return ordinal < position;
  return [before, ...before.below].some((line) => line.ordinal === ordinal - 1);
}

export default rule({
  id: 'sections/heading-numbering',
  severity: 'info',
  title: { zh: '部分标题的编号不连续或者重复', en: 'Section headings out of number' },
  basis: null,
  why: {
    zh: '编号重复或者跳号，容易被当成漏了一个部分。',
    en: 'A number used twice or skipped is easily taken for a missing section.',
  },
  fix: {
    zh: '可按格式的先后编号。',
    en: 'Number the sections in the order of the form.',
  },

  *check(report) {
    const headings = numberedHeadings(report);
    if (headings.length < 2 || countsAnew(headings)) {
      yield { outcome: 'absent', key: 'headings' };
      return;
    }
    const odd = headings.filter((heading, index) => !isInOrder(heading, headings[index - 1]));
    const list = odd.map(({ section, printed }) => ({ printed, form: SECTION_LABELS[section].official }));
    yield aggregate(
      'headings',
      true,
      odd.map(({ place }) => place),
      () => ({
        zh: `标题编号与先后不符：${list.map(({ printed, form }) => `“${printed}”（格式为“${form}”）`).join('、')}`,
        en: `Headings out of number: ${list.map(({ printed, form }) => `“${printed}” (form: “${form}”)`).join(', ')}`,
      }),
    );
  },
});
