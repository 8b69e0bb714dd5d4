import { switchedOffSentence } from '../result/isGreen';
import type { Result } from '../result/resultSchema';
import { entriesOf, type RuleBook } from './entries';

/** The columns of the 清单, in order. */
export const LIST_COLUMNS = ['位置', '问题描述', '算式', '依据', '建议', '网址', '页面日期'] as const;
export type ListRow = Record<(typeof LIST_COLUMNS)[number], string>;

/** The 清单: one row for each item, infos last. Cells are plain text, not yet safe for a spreadsheet. */
export function listRows(result: Result, book: RuleBook): ListRow[] {
  const { url, file, publishedAt } = result.source;
  const off = switchedOffSentence(result);
  const rows = entriesOf(result, book).map(({ severity, place, problem, others, sums, basis, advice }) => ({
    位置: place,
    问题描述: `${severity === 'info' ? '提示：' : ''}${[problem, ...others].join('；')}`,
    算式: sums.map(({ formula }) => formula).join('；'),
    依据: basis,
    建议: advice,
    网址: url ?? file ?? '',
    页面日期: publishedAt ?? '',
  }));
  const notChecked: ListRow = {
    位置: '全页',
    问题描述: `提示：${off?.zh ?? ''}`,
    算式: '',
    依据: '',
    建议: '',
    网址: url ?? file ?? '',
    页面日期: publishedAt ?? '',
  };
  return off ? [...rows, notChecked] : rows;
}
