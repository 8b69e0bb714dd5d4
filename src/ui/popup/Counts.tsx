import type { JSX } from 'preact';
import type { Translate } from '../../words/translator';
import type { CountView } from '../model/popupView';

/** 不符 and 存疑 count items, the other three count relations; each number stands over its word. */
export function Counts({ counts, t }: { counts: readonly CountView[]; t: Translate }): JSX.Element {
  return (
    <dl class="counts" aria-label={t('countsTitle')}>
      {counts.map(({ word, count, tone }) => (
        <div key={word} class={count > 0 ? tone : 'none'} data-count={word}>
          <dt>{t(word)}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
