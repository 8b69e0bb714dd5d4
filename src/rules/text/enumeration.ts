import { rule } from '../../finding/rule';
import { oddOrdinal } from '../../finding/text/enumerations';
import { ownLines, sentencesIn } from '../../finding/text/sentencesOf';
import { type Remark, textFailures } from '../../finding/text/textFailures';

/** A list may have begun so far above. */
const REMEMBERED = 3000;

export default rule({
  id: 'text/enumeration',
  severity: 'info',
  title: { zh: '“一是……二是……”的序号重复或者跳过', en: 'An ordinal in a list is repeated or skipped' },
  basis: null,
  isFolded: true,
  why: {
    zh: '同一段里的序号没有依次往下写，可能少了一项，也可能只是写错了序号。',
    en: 'The ordinals within a paragraph do not follow each other: an item may be missing, or one is only misnumbered.',
  },
  fix: {
    zh: '可核对各项，依次编号。',
    en: 'Check the items and number them in order.',
  },

  *check(report) {
    const lines = ownLines(report);
    let above = '';
    const remarks = lines.flatMap((line, index): Remark[] => {
      if (line.section !== lines[index - 1]?.section) above = '';
      const odd = oddOrdinal(line, above);
      above = `${above}${line.text}`.slice(-REMEMBERED);
      const sentence = odd && sentencesIn(line).find(({ start, end }) => odd.start >= start && odd.start < end);
      if (!odd || !sentence) return [];
      const message = {
        zh: `序号写为“${odd.printed}”，依次应为“${odd.expected}”`,
        en: `The ordinal reads “${odd.printed}” where “${odd.expected}” would follow`,
      };
      return [{ sentences: [sentence], message, quote: { start: odd.start, end: odd.end } }];
    });
    yield* textFailures(lines.length > 0, remarks);
  },
});
