import { longFormHead, longFormRows } from '../export/tables/longForm';
import type { Result } from '../result/resultSchema';
import type { Language } from '../words/language';
import type { Format } from './parseArguments';
import type { Paint } from './text/paint';
import { resultText } from './text/resultText';
import { type Row, rowOf, summaryTable } from './text/summaryTable';
import { visible, visibleResult } from './text/visible';

/** What is written before, for each result, and at the end. */
export interface Writer {
  readonly head: string;
  one(result: Result): string;
  end(): string;
}

function textWriter(language: Language, paint: Paint): Writer {
  const rows: Row[] = [];
  return {
    head: '',
    one(result) {
      const shown = visibleResult(result);
      rows.push(rowOf(shown, language));
      return resultText(shown, language, paint);
    },
    end: () => (rows.length > 1 ? summaryTable(rows, language, paint) : ''),
  };
}

/** How results are written in a format; no page's own controls reach a terminal, or whatever opens a file of CSV. */
export function writerOf(format: Format, language: Language, paint: Paint): Writer {
  const end = (): string => '';
  if (format === 'json') return { head: '', one: (result) => `${visible(JSON.stringify(result, null, 2))}\n`, end };
  if (format === 'ndjson') return { head: '', one: (result) => `${visible(JSON.stringify(result))}\n`, end };
  if (format === 'text') return textWriter(language, paint);
  return { head: longFormHead(), one: (result) => visible(longFormRows(result)), end };
}
