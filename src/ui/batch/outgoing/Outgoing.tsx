import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Batch, Unit } from '../../../batch/batch';
import type { BatchHost } from '../batchHost';
import { ColumnsChoice } from './ColumnsChoice';
import { ItemTicks } from './ItemTicks';
import type { ListForm, ListTerms, Progress } from './officeHost';
import { Publication } from './Publication';
import { useColumns } from './useColumns';
import { type ListedItem, useItems } from './useItems';

interface Props {
  readonly host: BatchHost;
  readonly batch: Batch;
  readonly units: readonly Unit[];
  /** Keeps what a person wrote of units. */
  keep(units: readonly Unit[]): void;
}

/** Which items are ticked: at first what does not hold and what was listed, then as a person turns them. */
function useTicks() {
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isTicked = ({ key, isTickedAtFirst }: ListedItem): boolean => turned.get(key) ?? isTickedAtFirst;
  return {
    turned,
    isTicked,
    turn: (item: ListedItem) => setTurned(new Map(turned).set(item.key, !isTicked(item))),
    tick: (items: readonly ListedItem[]) => {
      const next = new Map(turned);
      for (const { key } of items) next.set(key, true);
      setTurned(next);
    },
    restore: () => setTurned(new Map()),
  };
}

interface ActsProps extends Omit<Props, 'keep'> {
  readonly terms: ListTerms;
  say(text: string): void;
}

/** The buttons that take the list and the letters away. */
function Acts({ host, batch, units, terms, say }: ActsProps): JSX.Element {
  const { t, office } = host;
  const [isApart, setApart] = useState(false);
  const tell = ({ done, total }: Progress): void =>
    say(done < total ? t('batchOutGathering', done, total) : t('batchOutWriting'));
  const save = (form: ListForm): void =>
    void office
      .saveList(form, batch.name, units, terms, tell)
      .then((name) => say(name === null ? t('batchOutUndone') : t('batchOutSaved', name)));
  const copy = (): void =>
    void office.copyList(units, terms).then((is) => say(is ? t('doneCopied', t('batchTabOutgoing')) : t('undoneCopy')));
  const notices = async (): Promise<void> => {
    const made = await office.saveNotices(batch.name, units, tell);
    if (made) say(t('batchOutNoticesDone', made.count, made.withoutItems.length, made.unread.length));
    else say(t('batchOutUndone'));
  };
  return (
    <p class="buttons">
      <button type="button" class="primary" onClick={copy}>
        {t('batchOutCopy')}
      </button>
      <button type="button" data-export="xlsx" onClick={() => save('xlsx')}>
        {t('batchOutXlsx')}
      </button>
      <button type="button" onClick={() => save(isApart ? 'pages' : 'table')}>
        {t('batchOutHtml')}
      </button>
      <label>
        <input type="checkbox" checked={isApart} onChange={() => setApart(!isApart)} />
        {t('batchOutApart')}
      </label>
      <button type="button" data-export="notices" onClick={() => void notices()}>
        {t('batchOutNotices')}
      </button>
    </p>
  );
}

/** What goes out: the problem list, a letter for each unit, and who has published. */
export function Outgoing({ host, batch, units, keep }: Props): JSX.Element {
  const { t, office } = host;
  const { value: items, isBusy } = useItems(office, units);
  const ticks = useTicks();
  const [columns, choose] = useColumns(office.defaultColumns);
  const [said, say] = useState('');
  if (items === null) return <p class="caveat">{t(isBusy ? 'batchOutLoading' : 'batchOutUndone')}</p>;
  const chosen = items.filter(ticks.isTicked);
  const terms: ListTerms = {
    columns,
    rosterColumns: batch.columns,
    ticked: chosen.map(({ key }) => key),
  };
  const deduct = ({ unit, id }: ListedItem, written: string): void => {
    const { [id]: _, ...others } = unit.deductions;
    keep([{ ...unit, deductions: written === '' ? others : { ...others, [id]: written } }]);
  };
  const ofUnits = new Set(chosen.map(({ unit }) => unit.id)).size;
  return (
    <div class="outgoing">
      <Publication host={host} units={units} />
      <p class="buttons">
        <strong>{t('batchOutItems', chosen.length, items.length, ofUnits)}</strong>
        <button type="button" class="quiet" onClick={ticks.restore}>
          {t('batchOutDefault')}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => ticks.tick(items.filter(({ severity }) => severity === 'warning'))}
        >
          {t('batchOutWarnings')}
        </button>
      </p>
      <ColumnsChoice
        all={[...office.columns, ...office.rosterNames(batch.columns)]}
        chosen={columns}
        t={t}
        choose={choose}
      />
      <Acts host={host} batch={batch} units={units} terms={terms} say={say} />
      <p class="done" role="status">
        {said}
      </p>
      {items.length === 0 ? (
        <p class="caveat">{t('batchOutNone')}</p>
      ) : (
        <ItemTicks
          items={items}
          t={t}
          isTicked={ticks.isTicked}
          turn={ticks.turn}
          deduct={columns.includes(office.deductionColumn) ? deduct : null}
        />
      )}
    </div>
  );
}
