import { FORM_DUTIES } from '../../finding/bases';
import { copiedParagraphs, percent } from '../../finding/history/copiedParagraphs';
import { uncompared, yearBefore } from '../../finding/history/yearBefore';
import { rule } from '../../finding/rule';
import { isOfProblems } from '../../finding/text/sectionWords';
import { counted } from '../../finding/words';
import { nameOf } from '../../report/nameOf';

export default rule({
  id: 'history/text-copy',
  severity: 'info',
  title: { zh: '有段落与上一年度报告文字相同', en: 'Paragraphs that read as last year’s' },
  basis: FORM_DUTIES,
  why: {
    zh: '年份和数字不计，其余文字九成以上相同；沿用上一年的段落，看不出本年做了什么。',
    en: 'Years and numbers apart, nine tenths or more are the same; paragraphs kept from last year do not say what was done in this one.',
  },
  fix: {
    zh: '可结合本年度的工作改写；情况确实没有变化的不用改。',
    en: 'Consider rewriting them for the year; where nothing has changed nothing needs to.',
  },
  search: ['抄', '照抄', '雷同', '去年'],

  *check(report, { before: given }) {
    const before = yearBefore(report, given);
    for (const section of ['overview', 'problems'] as const) {
      if (typeof before === 'string') {
        yield uncompared(section, before);
        continue;
      }
      // What section five says of problems has a rule of its own.
      const copied = copiedParagraphs(report, before, section).filter(
        ({ text }) => section === 'overview' || !isOfProblems(text),
      );
      const [first, ...rest] = copied;
      if (!first) {
        yield { outcome: report.sections[section].paragraphs.length > 0 ? 'pass' : 'absent', key: section };
        continue;
      }
      const name = nameOf(`sections.${section}`);
      yield {
        outcome: 'fail',
        key: section,
        addresses: [first.place, ...rest.map(({ place }) => place)],
        excerpt: first.text,
        message: {
          zh: `${name.zh}有${copied.length}段与${before.year}年度报告对应段落文字相同：${copied.map(({ number, share }) => `第${number}段${percent(share)}`).join('、')}`,
          en: `${name.en}: ${counted(copied.length, 'paragraph')} as in the report of ${before.year} (${copied.map(({ number, share }) => `no. ${number}: ${percent(share)}`).join(', ')})`,
        },
      };
    }
  },
});
