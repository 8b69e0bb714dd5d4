import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';
import { type NumberedHeading, type NumberedLine, numberedHeadings } from '../../finding/text/topLines';
import { quotedWords } from '../../finding/words';
import { SECTION_LABELS } from '../../report/labels/sectionLabels';

/** A report that begins to count anew, as some do with the tables after the prose, has two numberings at once. */
function countsAnew(headings: readonly NumberedHeading[]): boolean {
  const all = headings.flatMap(({ ordinal, below }) => [ordinal, ...below.map((line) => line.ordinal)]);
  return all.filter((ordinal) => ordinal === 1).length > 1;
}

/** A heading that begins at 一 again, right after the one before it: 一、总体情况, 一、主动公开政府信息情况. */
function restarts(headings: readonly NumberedHeading[]): NumberedHeading[] {
  const isInForm = headings.every(({ position }, index) => position > (headings[index - 1]?.position ?? 0));
  const again = headings.filter(({ ordinal }, index) => index > 0 && ordinal === 1);
  return isInForm && again.every((heading) => headings[headings.indexOf(heading) - 1]?.below.length === 0) ? again : [];
}

/** Lines that carry on a heading's number (二、三、 below 一、) where the next heading bears one of these numbers itself. */
function doubles({ ordinal, below }: NumberedHeading, next: NumberedHeading | undefined): NumberedLine[] {
  const isCarriedOn = below.every((line, index) => line.ordinal === ordinal + 1 + index && line.printed.length <= 40);
  return isCarriedOn && below.some((line) => line.ordinal === next?.ordinal) ? [...below] : [];
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
    const again = restarts(headings);
    if (headings.length < 2 || (countsAnew(headings) && again.length === 0)) {
      yield { outcome: 'absent', key: 'headings' };
      return;
    }
    const twice = headings.flatMap((heading, index) => doubles(heading, headings[index + 1]));
    yield aggregate(
      'lines',
      true,
      twice.map(({ place }) => place),
      () => {
        const names = quotedWords(twice.map(({ printed }) => printed));
        return {
          zh: `${names.zh}的编号与部分标题重复`,
          en: `${names.en}: the numbers of section headings, used twice`,
        };
      },
    );
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
      again.length > 0 ? 'warning' : undefined,
    );
  },
});
