import type { JSX } from 'preact';
import { languageOf } from '../model/language';
import { popupView } from '../model/popupView';
import { spoken } from '../model/say';
import type { ViewState } from '../model/viewState';
import { Counts } from './Counts';
import { Coverage } from './Coverage';
import { Footer } from './Footer';
import { Hints } from './Hints';
import { Items } from './Items';
import { Links } from './Links';
import type { PopupHost } from './popupHost';
import { Sections } from './Sections';
import { Steps } from './Steps';
import { TakeAway } from './TakeAway';
import { usePopup } from './usePopup';
import { Verdict } from './Verdict';

/** Where checking again could change nothing. */
const closed = new Set<ViewState>(['reading', 'notAllowed', 'fileNeedsPermission']);

/** The whole popup: draws what the view says and hands every act to its host. */
export function Popup({ host }: { host: PopupHost }): JSX.Element {
  const { t } = host;
  const { opening, done, act, recheck, copy, copyDiagnostics, saveJson } = usePopup(host);
  const view = popupView(opening, languageOf(t('language')), host.book);
  const page = opening.kind === 'page' ? opening.page : null;
  return (
    <main>
      <Verdict view={view} t={t} recheck={recheck} />
      {view.state === 'fileNeedsPermission' && (
        <button type="button" class="primary wide" onClick={() => void host.openSettings()}>
          {t('actionSettings')}
        </button>
      )}
      {view.coverage && <Coverage coverage={view.coverage} t={t} />}
      {view.counts.length > 0 && <Counts counts={view.counts} t={t} />}
      {view.sections.length > 0 && <Sections sections={view.sections} t={t} />}
      {view.links.map((list) => (
        <Links key={list.title} list={list} t={t} />
      ))}
      {page && <Steps page={page} items={view.items} t={t} act={act} />}
      <Items items={view.items} infos={view.infos} t={t} go={(item) => act(`go ${item}`)} />
      {view.hints.length > 0 && <Hints hints={view.hints} t={t} />}
      {view.hasReport && <TakeAway view={view} t={t} copy={copy} saveJson={saveJson} />}
      {view.state !== 'reading' && (
        <div class="again">
          {!closed.has(view.state) && (
            <button type="button" class="quiet" onClick={recheck}>
              {t('actionRecheck')}
            </button>
          )}
          <button type="button" class="quiet" title={t('diagnosticsNote')} onClick={copyDiagnostics}>
            {t('copyDiagnostics')}
          </button>
        </div>
      )}
      <p class="done" role="status">
        {done && spoken(t, done)}
      </p>
      <Footer rules={page?.result.generator.rules ?? null} t={t} />
    </main>
  );
}
