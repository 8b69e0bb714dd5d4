import { FORM_DUTIES } from '../../finding/bases';
import { comparableParagraphs, copiedParagraphs, percent } from '../../finding/history/copiedParagraphs';
import { uncompared, yearBefore } from '../../finding/history/yearBefore';
import { rule } from '../../finding/rule';
import { isOfProblems } from '../../finding/text/sectionWords';

/** A problem may be named in a short paragraph of its own; together they are to be this long. */
const SENTENCE = 15;
const TOGETHER = 50;

export default rule({
  id: 'history/same-problems',
  severity: 'info',
  title: { zh: '存在的问题与上一年度报告文字相同', en: 'The same problems as last year, word for word' },
  basis: FORM_DUTIES,
  why: {
    zh: '年份和数字不计，第五部分写问题的段落与上一年度九成以上相同；问题可以延续，原文照录则看不出改进情况。',
    en: 'Years and numbers apart, what section five says of problems is nine tenths or more as last year; problems may last, but the same words show no improvement.',
  },
  fix: {
    zh: '请核实问题是否仍然存在，并写明上一年度所提问题的改进情况。',
    en: 'Check whether the problems last, and say what became of those named last year.',
  },
  search: ['去年', '抄', '雷同'],

  *check(report, { before: given }) {
    const before = yearBefore(report, given);
    if (typeof before === 'string') return yield uncompared('section', before);
    const named = comparableParagraphs(report, 'problems', SENTENCE).filter(({ text }) => isOfProblems(text));
    const copied = copiedParagraphs(report, before, 'problems', SENTENCE).filter(({ text }) => isOfProblems(text));
    const length = copied.reduce((sum, { text }) => sum + text.length, 0);
    const [first, ...rest] = copied;
    if (!first || copied.length < named.length || length < TOGETHER) {
      yield { outcome: named.length > 0 ? 'pass' : 'absent', key: 'section' };
      return;
    }
    const share = copied.reduce((sum, { text, share: own }) => sum + own * text.length, 0) / length;
    yield {
      outcome: 'fail',
      key: 'section',
      addresses: [first.place, ...rest.map(({ place }) => place)],
      excerpt: first.text,
      message: {
        zh: `第五部分所写问题与${before.year}年度报告对应段落文字相同${percent(share)}`,
        en: `What section five says of problems is ${percent(share)} as in the report of ${before.year}`,
      },
    };
  },
});
