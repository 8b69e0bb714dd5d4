import { sureYear } from '../../finding/organs/reportYear';
import { rule } from '../../finding/rule';
import { sentencesOf } from '../../finding/text/sentencesOf';
import { staleYear } from '../../finding/text/staleYear';
import { opening, type Remark, textFailures } from '../../finding/text/textFailures';

export default rule({
  id: 'text/stale-year',
  severity: 'warning',
  title: { zh: '句子写的是以前年度', en: 'A sentence reports on an earlier year' },
  basis: null,
  why: {
    zh: '句子以报告年度之前的年份开头，说的又是本单位的工作，可能是上一年的文字没有改。回顾往年情况的，可不改。',
    en: 'A sentence begins with an earlier year and speaks of the organ’s own work: perhaps last year’s text was left in. Where it looks back on purpose, leave it.',
  },
  fix: {
    zh: '请核对该句的年份和数字。',
    en: 'Check the year and the figures of this sentence.',
  },
  search: ['年份', '去年', '旧年份'],

  *check(report) {
    const sentences = sentencesOf(report);
    const own = { year: sureYear(report), organ: report.organ };
    const remarks = sentences.flatMap((sentence, index): Remark[] => {
      const beside = [sentences[index - 1], sentences[index + 1]].filter((other) => other !== undefined);
      const inParagraph = beside.filter(({ place }) => place === sentence.place);
      const year = staleYear(sentence, inParagraph, own);
      if (year === null) return [];
      const message = {
        zh: `报告年度为${own.year}年，这一句写的是${year}年：“${opening(sentence)}”`,
        en: `The report is for ${own.year}, this sentence speaks of ${year}: “${opening(sentence)}”`,
      };
      return [{ sentences: [sentence], message }];
    });
    yield* textFailures(own.year !== null, remarks);
  },
});
