import type { JSX } from 'preact';
import type { PageState } from '../../../platform/messages/pageStateSchema';
import type { PopupHost } from '../popupHost';
import type { PopupState } from '../usePopup';
import { Choice } from './Choice';
import { PrintChoice } from './PrintChoice';

interface Props {
  readonly host: PopupHost;
  readonly page: PageState;
  readonly popup: Pick<PopupState, 'hasDeadline' | 'chooseDeadline'>;
}

/** What letters and prints may hold or not. */
export function Choices({ host, page, popup: { hasDeadline, chooseDeadline } }: Props): JSX.Element {
  const { t } = host;
  return (
    <div class="choices">
      {host.lettersOf(page.result).includes('notice') && (
        <Choice name="deadline" text={t('deadlineChoice')} isChosen={hasDeadline} choose={chooseDeadline} />
      )}
      {!page.isEditor && <PrintChoice host={host} t={t} />}
    </div>
  );
}
