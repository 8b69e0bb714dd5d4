import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { checkedSums, type KnownSum } from '../../result/checkedSums';
import type { Result } from '../../result/resultSchema';
import { type Say, say } from '../../words/say';
import type { MessageKey } from '../../words/translator';
import type { ViewHost } from './panelHost';
import type { PanelState } from './usePanel';
import { PointerContext } from './usePointer';

interface Props {
  readonly host: ViewHost;
  readonly panel: Pick<PanelState, 'tell'>;
  readonly result: Result;
  readonly known: readonly KnownSum[];
}

const PICTURED = { copied: 'doneCopied', unseen: 'undonePicture', unwritten: 'undoneCopy' } as const;

/** What is said of a picture of the page. */
const pictured = (end: Promise<keyof typeof PICTURED>): Promise<Say> =>
  end.then(
    (kind) => say(PICTURED[kind], say('pictureName')),
    () => say('undonePicture'),
  );

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
  const { copyPicture } = host;
  const button = (kind: string, name: MessageKey, act: () => void, title?: string): JSX.Element => (
    <button type="button" class="quiet" data-export={kind} title={title} onClick={act}>
      {t(name)}
    </button>
  );
  return (
    <p class="buttons exports">
      {button('xlsx', 'actionExportXlsx', () => save(host.saveXlsx(result, sums())))}
      {button('html', 'actionExportHtml', () => save(host.saveHtml(result, sums())))}
      {button('csv', 'actionExportCsv', () => save(host.saveCsv(result)))}
      {button('json', 'actionExport', () => save(host.saveJson(result)))}
      {pointer.isThere &&
        button('page', 'actionKeep', () => panel.tell(keep().catch(() => say('undoneKeep'))), t('keepTitle'))}
      {copyPicture &&
        button('picture', 'actionPicture', () => panel.tell(pictured(copyPicture(result))), t('pictureTitle'))}
    </p>
  );
}
