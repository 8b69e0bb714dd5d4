import type { JSX } from 'preact';
import type { Result } from '../../../result/resultSchema';
import { languageOf } from '../../../words/language';
import { spoken } from '../../../words/say';
import { popupView } from '../../model/popupView';
import { useViewsState } from '../../panel/useViewsState';
import { Views } from '../../panel/Views';
import { Verdict } from '../../popup/Verdict';
import type { BatchHost } from '../batchHost';
import { useStoredPanel } from './useStored';

interface Props {
  readonly host: BatchHost;
  readonly stored: Result;
  open(): void;
}

/** One report in depth, as it was read and kept. */
export function Stored({ host, stored, open }: Props): JSX.Element {
  const { t } = host;
  const views = useViewsState();
  const { panel, result } = useStoredPanel(host, stored, open);
  const view = popupView(panel.opening, languageOf(t('language')), host.book);
  return (
    <div class="result">
      <Verdict view={{ ...view, links: [] }} t={t} recheck={() => {}} ask={null} />
      <p class="done" role="status" aria-live="polite">
        {panel.done && spoken(t, panel.done)}
      </p>
      {view.hasReport && <Views host={host} panel={panel} result={result} state={views} grouping="weight" />}
    </div>
  );
}
