import type { JSX } from 'preact';
import type { PageState } from '../../../platform/messages/pageStateSchema';
import type { PageRequest } from '../../../platform/messages/protocol';
import type { Translate } from '../../../words/translator';
import type { ItemView } from '../../model/itemViews';
import { Icon } from './Icon';

interface Props {
  readonly page: PageState;
  readonly items: readonly ItemView[];
  readonly t: Translate;
  act(request: PageRequest): void;
}

/** Moving over the page: previous, next, where one stands, and the marks. */
export function Steps({ page, items, t, act }: Props): JSX.Element | null {
  if (items.length === 0) return null;
  // The list stands by weight, the page by place: the number is the page's.
  const current = items.find(({ isCurrent }) => isCurrent)?.number;
  return (
    <div class="steps">
      <button type="button" onClick={() => act({ type: 'previous' })}>
        <Icon name="previous" />
        {t('actionPrevious')}
      </button>
      <button type="button" class="primary" onClick={() => act({ type: 'next' })}>
        <Icon name="next" />
        {t('actionNext')}
      </button>
      <span class="position" aria-live="polite">
        {current ? t('position', current, items.length) : ''}
      </span>
      {!page.isEditor && (
        <button
          type="button"
          class="quiet"
          onClick={() => act({ type: page.areMarksShown ? 'hideMarks' : 'showMarks' })}
        >
          {t(page.areMarksShown ? 'actionHideMarks' : 'actionShowMarks')}
        </button>
      )}
    </div>
  );
}
