import { type Outcome, rule } from '../../finding/rule';
import { foldDates, mistypedYear, onlyYear, yearsIn } from '../../report/dates';
import type { Place, Report } from '../../report/report';

const counted = /统计(?:期限|时间|时限|周期|区间|时段|年限|范围)/;

/** A second period, of another year than the first. */
function otherPeriod({ preamble, sections }: Report, year: number): Outcome {
  const opening = preamble.map((text, at): [Place, string] => [`preamble.${at + 1}`, text]);
  const further = (['overview', 'otherMatters'] as const).flatMap((id) =>
    sections[id].paragraphs.map((text, at): [Place, string] => [`sections.${id}.paragraphs.${at + 1}`, text]),
  );
  for (const [place, text] of [...opening, ...further]) {
    const sentence = foldDates(text)
      .split(/[。；;]/)
      .find(
        (each) => counted.test(each) && /年1月1日/.test(each) && /12月31日/.test(each) && !yearsIn(each).includes(year),
      );
    const other = sentence === undefined ? null : onlyYear(sentence);
    if (sentence === undefined || other === null) continue;
    return {
      outcome: 'fail',
      key: 'other',
      addresses: [place],
      message: {
        zh: `统计期限写了两次，一处为${year}年，另一处为${other}年`,
        en: `The period is given twice, as ${year} and as ${other}`,
      },
      excerpt: sentence,
    };
  }
  return { outcome: 'pass', key: 'other' };
}

export default rule({
  id: 'identity/period',
  severity: 'warning',
  title: { zh: '统计期限不是一个完整年度', en: 'The period is not one whole year' },
  basis: null,
  why: {
    zh: '年度报告通常统计1月1日至12月31日。年中新设、更名或者合并的单位可能另有起止日期，其他情况多为沿用旧文时漏改。',
    en: 'An annual report usually counts from 1 January to 31 December. An organ set up or merged within the year may have other dates; else a date was often left over from an older text.',
  },
  fix: {
    zh: '请核对统计期限的起止日期；确有原因的，可在报告中说明。',
    en: 'Check the first and last day; where there is a reason, say so in the report.',
  },

  *check(report) {
    const { period } = report.stated;
    const slip = period ? mistypedYear(period.sentence) : null;
    if (period && slip) {
      yield {
        outcome: 'fail',
        key: 'period',
        addresses: [period.place],
        message: {
          zh: `统计期限中的年份写作“${slip}年”，不是四位数`,
          en: `The period names the year “${slip}”, which has not four figures`,
        },
        excerpt: period.sentence,
      };
      return;
    }
    if (!period?.days) {
      yield { outcome: 'absent', key: 'period' };
      return;
    }
    const { from, to } = period.days;
    const year = from.slice(0, 4);
    yield otherPeriod(report, Number(year));
    if (from === `${year}-01-01` && to === `${year}-12-31`) {
      yield { outcome: 'pass', key: 'period' };
      return;
    }
    yield {
      outcome: 'fail',
      key: 'period',
      addresses: [period.place],
      message: {
        zh: `统计期限写为${from}至${to}，不是1月1日至12月31日的一个年度`,
        en: `The period is given as ${from} to ${to}, which is not one year from 1 January to 31 December`,
      },
      excerpt: period.sentence,
    };
  },
});
