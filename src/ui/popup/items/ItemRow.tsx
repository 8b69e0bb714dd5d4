import type { JSX } from 'preact';
import { spoken } from '../../../words/say';
import { termsIn } from '../../../words/terms';
import type { Translate } from '../../../words/translator';
import { decidedText } from '../../model/decidedText';
import type { ItemView } from '../../model/itemViews';
import { Explained, meaningId } from '../Explained';

interface Props {
  readonly item: ItemView;
  readonly t: Translate;
  go(item: string): void;
  copy(item: string): void;
}

function Explanation({ item, t }: { item: ItemView; t: Translate }): JSX.Element {
  return (
    <details class="explanation">
      <summary>{t('itemExplain')}</summary>
      {item.others.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <dl>
        <dt>{t('basis')}</dt>
        <dd>{item.bases.join(t('clauseStop')) || t('basisNone')}</dd>
        {item.why && <dt>{t('why')}</dt>}
        {item.why && <dd>{item.why}</dd>}
        {item.fix && <dt>{t('fix')}</dt>}
        {item.fix && <dd>{item.fix}</dd>}
      </dl>
      {item.rule && (
        <a href={`rules.html#${item.rule}`} target="_blank" rel="noreferrer">
          {t('ruleDetails')}
        </a>
      )}
    </details>
  );
}

/** One item: pressing it goes to its cell on the page; what its rule says is folded below. */
export function ItemRow({ item, t, go, copy }: Props): JSX.Element {
  const word = t(item.word);
  const text = typeof item.text === 'string' ? item.text : spoken(t, item.text);
  const terms = termsIn(`${word} ${text}`, t);
  return (
    <li class={`item ${item.severity}`} data-item={item.id} data-state={item.review?.state}>
      <button
        type="button"
        class="go"
        aria-current={item.isCurrent ? 'true' : undefined}
        aria-describedby={terms.map(({ id }) => meaningId(id)).join(' ') || undefined}
        title={t('itemGo')}
        onClick={() => go(item.id)}
      >
        {item.number && <span class="number">{item.number}</span>}
        <span class="text">
          <em>
            <Explained text={word} t={t} isInButton />
          </em>
          <Explained text={text} t={t} isInButton />
        </span>
      </button>
      {item.review && <p class="aside decided">{decidedText(item.review, t, item.reach)}</p>}
      <p class="aside">{item.isHidden && <span>{t('itemHidden')}</span>}</p>
      <div class="more">
        <Explanation item={item} t={t} />
        <button type="button" class="quiet" title={t('copyOneTitle')} onClick={() => copy(item.id)}>
          {t('copyOne')}
        </button>
      </div>
    </li>
  );
}
