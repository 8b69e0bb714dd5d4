import type { JSX } from 'preact';
import type { Translate } from '../../../words/translator';
import type { ItemView } from '../../model/itemViews';
import { ItemRow } from './ItemRow';

interface Props {
  readonly items: readonly ItemView[];
  readonly infos: readonly ItemView[];
  /** The numbers are the page's and jump here. */
  readonly isReordered?: boolean;
  readonly t: Translate;
  go(item: string): void;
  copy(item: string): void;
}

/** What was found, 不符 first; infos are folded away below. */
export function Items({ items, infos, isReordered, t, go, copy }: Props): JSX.Element | null {
  if (items.length + infos.length === 0) return null;
  const relations = items.reduce((sum, item) => sum + item.relations, 0);
  const draw = (item: ItemView): JSX.Element => <ItemRow key={item.id} item={item} t={t} go={go} copy={copy} />;
  return (
    <section>
      {items.length > 0 && (
        <h2>
          {relations > 0 ? t('itemsTitleRelations', items.length, relations) : t('itemsTitle', items.length)}
          {isReordered && <span class="order">{t('itemsOrder')}</span>}
        </h2>
      )}
      {items.length > 0 && <ol class="items">{items.map(draw)}</ol>}
      {infos.length > 0 && (
        <details class="infos">
          <summary>{t('infosTitle', infos.length)}</summary>
          <ul class="items">{infos.map(draw)}</ul>
        </details>
      )}
    </section>
  );
}
