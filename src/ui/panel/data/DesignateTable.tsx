import type { JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { hashOf } from '../../../finding/hashOf';
import type { TableId } from '../../../report/addresses';
import { nameOf } from '../../../report/nameOf';
import { cellPlace } from '../../../report/places/places';
import { BY_POSITION, type Correction, PICKED } from '../../../result/kept/correction';
import type { Result } from '../../../result/resultSchema';
import { inLanguage, languageOf } from '../../../words/language';
import type { Translate } from '../../../words/translator';
import { type Pointer, PointerContext } from '../usePointer';

interface Props {
  readonly table: TableId;
  readonly result: Result;
  readonly t: Translate;
  correct(correction: Correction): void;
  close(): void;
}

/** Whether nothing at all was read of a table. */
export function isUnread({ report }: Result, table: TableId): boolean {
  const cells = Object.entries(report?.cells ?? {}).filter(([address]) => cellPlace(address)?.table === table);
  return cells.length > 0 && cells.every(([, { state }]) => state === 'missing');
}

/** A table that a person has clicked on the page, as it is to be kept; null where there is none, or the page cannot be asked. */
async function pickedOn({ selectedTable }: Pointer, table: TableId): Promise<Correction | null> {
  const print = await selectedTable();
  return print === null ? null : { address: `tables.${table}`, printed: hashOf(print), value: PICKED };
}

/**
 * How a person says which of the page’s tables is this one, and has it read by the form’s order: one that was clicked
 * on the page, or, where nothing was read, the odd one that stands in its section.
 */
export function DesignateTable({ table, result, t, correct, close }: Props): JSX.Element {
  const pointer = useContext(PointerContext);
  const [isNone, setIsNone] = useState(false);
  const name = inLanguage(nameOf(`tables.${table}`), languageOf(t('language')));
  async function pick(): Promise<void> {
    const picked = await pickedOn(pointer, table);
    setIsNone(picked === null);
    if (picked) correct(picked);
  }
  return (
    <div class="decision correcting">
      <p>
        <strong>{t('tableHeading', name)}</strong>
      </p>
      <p class="hint">{t('tablePickNote')}</p>
      {isUnread(result, table) && <p class="hint">{t('tableNote')}</p>}
      <p class="hint">{t('correctNote')}</p>
      {isNone && <p class="notice unread">{t('tableNone')}</p>}
      <p class="buttons">
        <button type="button" class="primary" data-pick={table} onClick={() => void pick()}>
          {t('tablePick', name)}
        </button>
        {isUnread(result, table) && (
          <button
            type="button"
            onClick={() => correct({ address: `tables.${table}`, printed: '', value: BY_POSITION })}
          >
            {t('tableKeep')}
          </button>
        )}
        <button type="button" onClick={close}>
          {t('decisionCancel')}
        </button>
      </p>
    </div>
  );
}
