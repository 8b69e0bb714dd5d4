import type { JSX } from 'preact';
import type { MessageKey, Translate } from '../../../words/translator';
import { SpaceRow } from '../results/SpaceRow';
import { useWindow } from '../results/useWindow';
import type { ListedItem } from './useItems';

const ROW_HEIGHT = 34;

const words: Record<ListedItem['severity'], MessageKey> = {
  error: 'batchCellError',
  warning: 'batchCellWarning',
  info: 'batchCellInfo',
};

interface Props {
  readonly items: readonly ListedItem[];
  readonly t: Translate;
  isTicked(item: ListedItem): boolean;
  turn(item: ListedItem): void;
  /** null: the list has no column for marks taken off. */
  deduct: ((item: ListedItem, written: string) => void) | null;
}

/** The items of all units with a tick box each. */
export function ItemTicks({ items, t, isTicked, turn, deduct }: Props): JSX.Element {
  const { scroller, first, end } = useWindow(items.length, ROW_HEIGHT);
  return (
    <div class="units ticks" ref={scroller}>
      <table aria-rowcount={items.length}>
        <tbody>
          <SpaceRow rows={first} height={ROW_HEIGHT} />
          {items.slice(first, end).map((item) => (
            <tr key={item.key} data-item={item.key}>
              <td class="tick">
                <input
                  type="checkbox"
                  checked={isTicked(item)}
                  aria-label={t('batchOutTick', item.title)}
                  onChange={() => turn(item)}
                />
              </td>
              <td class="unit">{item.unit.name}</td>
              <td class="severity">
                <span class={`grade ${item.severity}`}>{t(words[item.severity])}</span>
              </td>
              <td title={item.title}>{item.title}</td>
              {deduct && (
                <td class="deduction">
                  <input
                    key={item.key}
                    placeholder={t('batchOutDeduction')}
                    aria-label={t('batchOutDeductionOf', item.unit.name, item.title)}
                    maxLength={20}
                    defaultValue={item.unit.deductions[item.id] ?? ''}
                    onChange={(event) => deduct(item, event.currentTarget.value.trim())}
                  />
                </td>
              )}
            </tr>
          ))}
          <SpaceRow rows={items.length - end} height={ROW_HEIGHT} />
        </tbody>
      </table>
    </div>
  );
}
