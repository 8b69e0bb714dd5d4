import { changesOfStock } from '../../finding/explanations';
import { type StockRow, stockRows } from '../../finding/history/stock';
import { uncompared, valueBefore, yearBefore } from '../../finding/history/yearBefore';
import { type Failure, type Outcome, rule } from '../../finding/rule';
import { englishOf } from '../../report/labels/english';
import { PROACTIVE_ROW_LABELS } from '../../report/labels/proactiveLabels';
import type { Report } from '../../report/report';
import type { ReportJson } from '../../report/schema';

/** A break that the report's own words may explain asks for nothing: it is named, and the words with it. */
function explained(report: Report, failure: Failure): Failure {
  const [first, ...rest] = changesOfStock(report);
  if (!first) return failure;
  const words = [...new Set([first, ...rest].map(({ word }) => `“${word}”`))].join('、');
  return {
    ...failure,
    severity: 'info',
    message: {
      zh: `${failure.message.zh}；正文提到${words}，可能是其原因`,
      en: `${failure.message.en}; the text speaks of ${words}, which may be the reason`,
    },
    excerpt: first.sentence,
    quotes: [first, ...rest].map(({ quote }) => quote),
  };
}

function outcomeOf(report: Report, before: ReportJson, row: StockRow): Outcome {
  const { key, issued, repealed, inForce } = row;
  const former = valueBefore(before, inForce.place);
  const [made, ended, now] = [issued.cell.value, repealed.cell.value, inForce.cell.value];
  if (former === null || made === null || ended === null || now === null) return uncompared(key, 'blankOperands');
  const expected = former + made - ended;
  if (expected === now) return { outcome: 'pass', key };
  const label = PROACTIVE_ROW_LABELS[key];
  const { official } = label;
  const en = englishOf(label);
  return explained(report, {
    outcome: 'fail',
    key,
    addresses: [inForce.place, issued.place, repealed.place],
    figures: { expected, actual: now },
    message: {
      zh: `表二“${official}”行：${before.year}年度现行有效${former}＋本年制发${made}－本年废止${ended}＝${expected}，本年现行有效填${now}，相差${Math.abs(now - expected)}`,
      en: `Table 2, ${en}: ${former} in force in ${before.year} + ${made} issued − ${ended} repealed = ${expected}, but ${now} are in force now, a difference of ${Math.abs(now - expected)}`,
    },
  });
}

export default rule({
  id: 'history/in-force',
  severity: 'warning',
  title: { zh: '现行有效件数与上一年度接不上', en: 'Documents in force do not follow from last year’s' },
  basis: null,
  why: {
    zh: '上一年度现行有效件数加本年制发减本年废止，一般就是本年现行有效件数；自然失效、修改、清理、机构改革和统计口径变化都会打破这一关系。这是通行做法，未见明文规定。',
    en: 'In force last year plus issued minus repealed is mostly what is in force now; expiry, revision, clearing, reforms of organs and other ways of counting break it. This is practice; no text that says so is known.',
  },
  fix: {
    zh: '请对照文件目录核实三个数字，有上述原因的可在正文中说明。',
    en: 'Check the three figures against the list of documents; say the reason in the text where there is one.',
  },
  search: ['去年', '累计'],

  *check(report, { before: given }) {
    const before = yearBefore(report, given);
    for (const row of stockRows(report)) {
      if (typeof before === 'string') yield uncompared(row.key, before);
      else if (before.editions.proactive !== '2021') yield uncompared(row.key, 'otherEdition');
      else yield outcomeOf(report, before, row);
    }
  },
});
