import type { JSX } from 'preact';
import type { CheckedDraft } from '../../check/draft/draftTask';
import { NOT_PUBLISHED } from '../../result/notPublished';
import type { Result } from '../../result/resultSchema';
import { noteText } from '../../words/documents';
import { inLanguage, languageOf } from '../../words/language';
import { type Say, say, spoken } from '../../words/say';
import type { PopupView } from '../model/popupView';
import type { PanelState } from '../panel/usePanel';
import { useViewsState } from '../panel/useViewsState';
import { Views } from '../panel/Views';
import { Terms } from '../popup/Terms';
import { Verdict } from '../popup/Verdict';
import type { DraftHost } from './draftHost';
import type { Gone } from './sheet/sheetProps';
import type { Mended } from './useDraft';

interface Props {
  readonly host: DraftHost;
  readonly panel: PanelState;
  readonly view: PopupView;
  readonly result: Result;
  readonly notes: CheckedDraft['notes'];
  readonly mended: readonly Mended[];
  readonly opened: Gone | null;
  restore(): void;
}

/** The rules about publication, which have nothing to look at here. */
function unpublished({ checks }: Result): number {
  return checks.filter(({ instances }) => instances.some(({ reason }) => reason === NOT_PUBLISHED)).length;
}

/** What holds, what does not apply, and what only the author knows. */
function Rest({ view, result, host: { t } }: Pick<Props, 'view' | 'result' | 'host'>): JSX.Element {
  const { pass, passBesideBlanks } = result.summary;
  const holding: readonly Say[] =
    view.tallies.length > 0
      ? view.tallies
      : pass + passBesideBlanks > 0
        ? [say('sayRelationsPass', pass + passBesideBlanks)]
        : [];
  const count = unpublished(result);
  return (
    <section class="rest">
      <h2>{t('draftFine')}</h2>
      <p>{holding.map((said) => spoken(t, said)).join(t('language') === 'en' ? ' ' : '') || t('draftFineNone')}</p>
      {count > 0 && <p data-unpublished>{t(result.source.url ? 'draftNoPage' : 'draftUnpublished', count)}</p>}
      <p class="caveat">{t('draftAuthorOnly')}</p>
    </section>
  );
}

/** What was written in place of the draft's own words: here only, for the draft itself is not ours to change. */
function MendedWords({ mended, restore, host: { t } }: Pick<Props, 'mended' | 'restore' | 'host'>): JSX.Element | null {
  if (mended.length === 0) return null;
  const blank = t('markBlank');
  return (
    <div class="notice mended">
      <span>
        {t('draftMended', mended.length)}
        {mended.map(({ before, text }) => `${before || blank} → ${text || blank}`).join(t('clauseStop'))}
      </span>
      <button type="button" class="quiet" onClick={restore}>
        {t('draftRestore')}
      </button>
    </div>
  );
}

/** What is to be said of a draft, in its author's order. */
export function DraftResult(props: Props): JSX.Element {
  const { host, panel, view, result, notes, opened } = props;
  const { t } = host;
  const views = useViewsState();
  const language = languageOf(t('language'));
  return (
    <div class="result">
      <Verdict view={view} t={t} recheck={panel.recheck} ask={null} />
      {notes.map((note) => (
        <p class="notice" key={note.kind}>
          <span>{inLanguage(noteText(note), language)}</span>
        </p>
      ))}
      <MendedWords {...props} />
      <p class="done" role="status" aria-live="polite">
        {panel.done && spoken(t, panel.done)}
      </p>
      {view.hasReport && (
        <Views host={host} panel={panel} result={result} state={views} grouping="weight" opened={opened} />
      )}
      {view.hasReport && <Rest {...props} />}
      <Terms t={t} areListed={view.hasReport} />
    </div>
  );
}
