import type { JSX } from 'preact';
import type { CheckedSum } from '../../../result/checkedSums';
import type { Finding } from '../../../result/resultSchema';
import { spoken } from '../../../words/say';
import type { Translate } from '../../../words/translator';
import { decidedText } from '../../model/decidedText';
import type { ItemView } from '../../model/itemViews';
import { Buttons, type Deciding, WrittenDecision } from './Decide';
import { Inspector } from './Inspector';

type Review = Finding['review'];
export interface ProblemProps {
  readonly item: ItemView;
  readonly review: Review;
  /** The relations the item is about. */
  readonly own: readonly CheckedSum[];
  readonly sums: readonly CheckedSum[];
  readonly isOpen: boolean;
  /** Which report of another year its rule has compared with; null where it compares with none. */
  readonly compared: string | null;
  readonly t: Translate;
  toggle(): void;
  go(): void;
  copy(): void;
  readonly deciding: Deciding;
  /** Takes away what a person had added; null for what a rule found. */
  readonly remove: (() => void) | null;
}

function Explanation({ item, t }: { item: ItemView; t: Translate }): JSX.Element {
  const lines = [
    [t('basis'), item.bases.join(t('clauseStop')) || t('basisNone')],
    [t('why'), item.why],
    [t('fix'), item.fix],
  ] as const;
  return (
    <dl>{lines.flatMap(([term, text]) => (text ? [<dt key={term}>{term}</dt>, <dd key={text}>{text}</dd>] : []))}</dl>
  );
}

/** One item: pressing it goes to its cell; opened, it shows the calculation, what the rule says and what was decided. */
export function Problem(props: ProblemProps): JSX.Element {
  const { item, review, own, sums, isOpen, deciding, t, toggle, go, copy, remove } = props;
  const isWaiting = deciding.written !== null && deciding.written.basis !== deciding.basis;
  const text = typeof item.text === 'string' ? item.text : spoken(t, item.text);
  return (
    <li class={`item ${item.severity}`} data-item={item.id} data-state={review?.state ?? 'pending'}>
      <div class="line">
        <button type="button" class="go" aria-current={item.isCurrent || undefined} title={t('itemGo')} onClick={go}>
          {item.number && <span class="number">{item.number}</span>}
          <span class="text">
            <em>{t(item.word)}</em>
            {text}
          </span>
        </button>
        <button type="button" class="quiet" data-expand aria-expanded={isOpen} onClick={toggle}>
          {t(isOpen ? 'actionFold' : 'actionUnfold')}
        </button>
      </div>
      {item.isHidden && <p class="aside">{t('itemHidden')}</p>}
      {review && <p class={`decided ${review.state}`}>{decidedText(review, t, item.reach)}</p>}
      {!review && deciding.isDecided && <p class="decided">{t('decidedPartly')}</p>}
      {isOpen && (
        <div class="opened">
          {own.map((sum) => (
            <Inspector key={`${sum.rule} ${sum.key}`} sum={sum} sums={sums} t={t} />
          ))}
          {own.length === 0 && item.others.map((other) => <p key={other}>{other}</p>)}
          {props.compared && <p class="compared">{props.compared}</p>}
          <Explanation item={item} t={t} />
          {remove ? (
            <p class="buttons">
              <button type="button" onClick={remove}>
                {t('addRemove')}
              </button>
              <button type="button" class="quiet" title={t('copyOneTitle')} onClick={copy}>
                {t('copyOne')}
              </button>
            </p>
          ) : (
            <Buttons item={item} deciding={deciding} t={t} copy={copy} />
          )}
          <WrittenDecision item={item} deciding={deciding} t={t} />
        </div>
      )}
      {!isOpen && isWaiting && (
        <div class="opened">
          <WrittenDecision item={item} deciding={deciding} t={t} />
        </div>
      )}
    </li>
  );
}
