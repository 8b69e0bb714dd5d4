import { longFormHead, longFormRows } from '../export/longForm';
import type { Result } from '../result/resultSchema';
import type { Language } from './language';
import type { Format } from './parseArguments';
import type { Paint } from './text/paint';
import { resultText } from './text/resultText';
import { type Row, rowOf, summaryTable } from './text/summaryTable';

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
      rows.push(rowOf(result, language));
      return resultText(result, language, paint);
    },
    end: () => (rows.length > 1 ? summaryTable(rows, language, paint) : ''),
  };
}

/** How results are written in a format. */
export function writerOf(format: Format, language: Language, paint: Paint): Writer {
  const end = (): string => '';
  if (format === 'json') return { head: '', one: (result) => `${JSON.stringify(result, null, 2)}\n`, end };
  if (format === 'ndjson') return { head: '', one: (result) => `${JSON.stringify(result)}\n`, end };
  if (format === 'csv') return { head: longFormHead(), one: longFormRows, end };
  return textWriter(language, paint);
}
