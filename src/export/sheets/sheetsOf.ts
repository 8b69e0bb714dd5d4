import type { ComparedNumber } from '../../finding/prose/numbers/comparedNumber';
import type { CheckedSum } from '../../result/checkedSums';
import type { Result } from '../../result/resultSchema';
import type { RuleBook } from '../letters/entries';
import { checksSheet } from './checksSheet';
import { dataSheet } from './dataSheet';
import { notesSheet } from './notesSheet';
import { problemsSheet } from './problemsSheet';
import type { Sheet } from './sheet';
import { summarySheet } from './summarySheet';

/** All that is taken away of one report, in its order: the same for a workbook and for paper. */
export function sheetsOf(
  result: Result,
  relations: readonly CheckedSum[],
  numbers: readonly ComparedNumber[],
  book: RuleBook,
): Sheet[] {
  return [
    summarySheet(result, book),
    problemsSheet(result, book),
    checksSheet(result, relations, numbers, book),
    dataSheet(result),
    notesSheet(),
  ];
}
