import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TableId } from '../../../report/addresses';
import { nameOf } from '../../../report/nameOf';
import { cellPlace } from '../../../report/places/places';
import { BY_POSITION, type Correction } from '../../../result/kept/correction';
import type { Result } from '../../../result/resultSchema';
import { inLanguage, languageOf } from '../../../words/language';
import type { Translate } from '../../../words/translator';

interface Props {
  readonly table: TableId;
  readonly result: Result;
  readonly t: Translate;
  correct(correction: Correction): void;
}

/** Whether nothing at all was read of a table. */
function isUnread({ report }: Result, table: TableId): boolean {
  const cells = Object.entries(report?.cells ?? {}).filter(([address]) => cellPlace(address)?.table === table);
  return cells.length > 0 && cells.every(([, { state }]) => state === 'missing');
}

/** How a person says that the page’s odd table is this one, and has it read by the form’s order; nothing where any of it was read. */
export function DesignateTable({ table, result, t, correct }: Props): JSX.Element | null {
  const [isOpen, open] = useState(false);
  useEffect(() => open(false), [result.checkedAt]);
  if (!isUnread(result, table)) return null;
  if (!isOpen)
    return (
      <p class="buttons">
        <button type="button" data-designate={table} onClick={() => open(true)}>
          {t('tableBegin')}
        </button>
      </p>
    );
  return (
    <div class="decision correcting">
      <p>
        <strong>{t('tableHeading', inLanguage(nameOf(`tables.${table}`), languageOf(t('language'))))}</strong>
      </p>
      <p class="hint">{`${t('tableNote')} ${t('correctNote')}`}</p>
      <p class="buttons">
        <button
          type="button"
          class="primary"
          onClick={() => correct({ address: `tables.${table}`, printed: '', value: BY_POSITION })}
        >
          {t('tableKeep')}
        </button>
        <button type="button" onClick={() => open(false)}>
          {t('decisionCancel')}
        </button>
      </p>
    </div>
  );
}
