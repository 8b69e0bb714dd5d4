import type { JSX } from 'preact';
import { checkedSums, type KnownSum } from '../../result/checkedSums';
import type { Result } from '../../result/resultSchema';
import { say } from '../../words/say';
import type { ViewHost } from './panelHost';
import type { PanelState } from './usePanel';

interface Props {
  readonly host: ViewHost;
  readonly panel: Pick<PanelState, 'tell'>;
  readonly result: Result;
  readonly known: readonly KnownSum[];
}

/** Files of the whole report, with what was decided: for a spreadsheet, for paper, for a program. */
export function Exports({ host, panel, result, known }: Props): JSX.Element {
  const { t } = host;
  const sums = () => checkedSums(result, known);
  const save = (saved: Promise<string>): void =>
    panel.tell(
      saved.then(
        (name) => say('doneSaved', name),
        () => say('undoneExport'),
      ),
    );
  return (
    <p class="buttons exports">
      <button type="button" class="quiet" data-export="xlsx" onClick={() => save(host.saveXlsx(result, sums()))}>
        {t('actionExportXlsx')}
      </button>
      <button type="button" class="quiet" data-export="html" onClick={() => save(host.saveHtml(result, sums()))}>
        {t('actionExportHtml')}
      </button>
      <button type="button" class="quiet" data-export="csv" onClick={() => save(host.saveCsv(result))}>
        {t('actionExportCsv')}
      </button>
      <button type="button" class="quiet" data-export="json" onClick={() => save(host.saveJson(result))}>
        {t('actionExport')}
      </button>
    </p>
  );
}
