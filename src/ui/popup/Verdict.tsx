import type { JSX } from 'preact';
import { spoken } from '../../words/say';
import type { Translate } from '../../words/translator';
import type { PopupView, Tone } from '../model/popupView';
import { Explained } from './Explained';
import { Icon, type IconName } from './items/Icon';

const icons: Record<Tone, IconName> = { pass: 'tick', review: 'bang', fail: 'unequal', unknown: 'question' };

interface Props {
  readonly view: PopupView;
  readonly t: Translate;
  recheck(): void;
  /** Copies a letter that asks; null where there is nothing to ask. */
  readonly ask: (() => void) | null;
}

/** Whose report of which year, and what is to be said of it. */
export function Verdict({ view, t, recheck, ask }: Props): JSX.Element {
  const between = t('language') === 'en' ? ' ' : '';
  const given = (isByHand: boolean, name: string): string => (isByHand ? t('figureByHand', name) : name);
  const said = view.sentences.map((sentence) => spoken(t, sentence)).join(between);
  return (
    <header>
      {view.hasReport && (
        <p class="report">
          <strong>{given(view.byHand.organ, view.organ ?? t('organUnknown'))}</strong>
          <span>{given(view.byHand.year, view.year === null ? t('yearUnknown') : t('yearOf', view.year))}</span>
        </p>
      )}
      {view.notices.map((notice) => (
        <p class="notice" key={notice.key}>
          <Icon name={notice.key === 'noticeStale' ? 'changed' : 'bang'} />
          <span>{spoken(t, notice)}</span>
          {notice.key === 'noticeStale' && (
            <button type="button" class="quiet" onClick={recheck}>
              {t('actionRecheck')}
            </button>
          )}
        </p>
      ))}
      <div class={`verdict ${view.tone}`} role="status" data-state={view.state}>
        <span class="seal">
          <Icon name={view.state === 'pass' ? icons.pass : icons[view.tone]} />
        </span>
        <h1>
          <Explained text={spoken(t, view.headline)} t={t} />
        </h1>
        <p>
          <Explained text={said} t={t} />
        </p>
        {view.plain && (
          <p class="plain">
            {spoken(t, view.plain)}
            {ask && `${between}${t('plainAsk')}${between}`}
            {ask && (
              <button type="button" class="quiet" data-ask onClick={ask}>
                {t('askCopy')}
              </button>
            )}
          </p>
        )}
      </div>
    </header>
  );
}
