import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { checkedSums, type KnownSum } from '../../result/checkedSums';
import type { Result } from '../../result/resultSchema';
import { type Say, say } from '../../words/say';
import type { ViewHost } from './panelHost';
import type { PanelState } from './usePanel';
import { PointerContext } from './usePointer';

interface Props {
  readonly host: ViewHost;
  readonly panel: Pick<PanelState, 'tell'>;
  readonly result: Result;
  readonly known: readonly KnownSum[];
}

/** Files of the whole report, with what was decided: for a spreadsheet, for paper, for a program. */
export function Exports({ host, panel, result, known }: Props): JSX.Element {
  const { t } = host;
  const pointer = useContext(PointerContext);
  const sums = () => checkedSums(result, known);
  const save = (saved: Promise<string>): void =>
    panel.tell(
      saved.then(
        (name) => say('doneSaved', name),
        () => say('undoneExport'),
      ),
    );
  async function keep(): Promise<Say> {
    const kept = await pointer.keep();
    if (!kept) return say('undoneKeep');
    const { file, sha256 } = await host.savePage(result, kept.html, kept.missing);
    return kept.missing > 0 ? say('doneKeptWithout', file, sha256, kept.missing) : say('doneKept', file, sha256);
  }
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
      {pointer.isThere && (
        <button
          type="button"
          class="quiet"
          data-export="page"
          title={t('keepTitle')}
          onClick={() => panel.tell(keep().catch(() => say('undoneKeep')))}
        >
          {t('actionKeep')}
        </button>
      )}
    </p>
  );
}
