import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TableId } from '../../../report/addresses';
import { nameOf } from '../../../report/nameOf';
import type { Correction } from '../../../result/kept/correction';
import type { Result } from '../../../result/resultSchema';
import { inLanguage, languageOf } from '../../../words/language';
import type { MessageKey, Translate } from '../../../words/translator';
import { DesignateTable, isUnread } from './DesignateTable';

const headings: Record<TableId, MessageKey> = {
  proactive: 'sectionProactive',
  requests: 'sectionRequests',
  disputes: 'sectionDisputes',
};

interface Props {
  readonly table: TableId;
  readonly result: Result;
  readonly t: Translate;
  copy(table: TableId): void;
  /** Keeps how the table is to be read; null where it cannot be said. */
  readonly correct: ((correction: Correction) => void) | null;
}

/** A table's name, and what can be done with all of it: it is copied, or another table of the page is said to be it. */
export function TableHead({ table, result, t, copy, correct }: Props): JSX.Element {
  const [isOpen, open] = useState(false);
  useEffect(() => open(false), [result.checkedAt]);
  return (
    <>
      <h2>
        {`${inLanguage(nameOf(`tables.${table}`), languageOf(t('language')))} ${t(headings[table])}`}
        <span class="buttons">
          {correct && (
            <button
              type="button"
              class={isUnread(result, table) ? undefined : 'quiet'}
              data-designate={table}
              aria-expanded={isOpen}
              onClick={() => open(!isOpen)}
            >
              {t('tableBegin')}
            </button>
          )}
          <button type="button" class="quiet" onClick={() => copy(table)}>
            {t('copyTable')}
          </button>
        </span>
      </h2>
      {correct && isOpen && (
        <DesignateTable table={table} result={result} t={t} correct={correct} close={() => open(false)} />
      )}
    </>
  );
}
