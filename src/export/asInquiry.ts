import type { Result } from '../result/resultSchema';
import { entriesOf, type RuleBook } from './entries';
import { isShared } from './entryKind';
import { titleOf, whereFrom } from './reportName';

/** A citizen's question to the organ: what the page says, and a request for an explanation; no reproach. */
export function asInquiry(result: Result, book: RuleBook): string {
  const asked = entriesOf(result, book).filter(isShared);
  const questions = asked.map(({ plainProblem, sums }, index) => {
    const formula = sums.map((sum) => sum.formula).join('；');
    return `　　${index + 1}．${plainProblem}${formula ? `（${formula}）` : ''}。`;
  });
  return [
    '您好！',
    `　　我阅读了${titleOf(result)}（${whereFrom(result)}），其中有以下${asked.length}处看不明白：`,
    ...questions,
    '　　请问应当以哪个数为准，或者口径有什么不同？谢谢。',
  ].join('\n');
}
