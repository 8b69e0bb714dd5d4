import type { JSX } from 'preact';
import type { PageState } from '../../platform/messages/pageStateSchema';
import type { Opening } from '../../platform/tab/opening';
import { foreignHost } from '../../report/places/foreignHost';
import { languageOf } from '../../words/language';
import { spoken } from '../../words/say';
import { type PopupView, popupView } from '../model/popupView';
import type { ViewState } from '../model/viewState';
import { Details } from './Details';
import { FirstRun } from './FirstRun';
import { Footer } from './Footer';
import { Hints } from './items/Hints';
import { Items } from './items/Items';
import { Steps } from './items/Steps';
import { Links } from './Links';
import type { PopupHost } from './popupHost';
import { Terms } from './Terms';
import { Choices } from './takeAway/Choices';
import { TakeAway } from './takeAway/TakeAway';
import { usePopup } from './usePopup';
import { Verdict } from './Verdict';

/** Where checking again could change nothing. */
const closed = new Set<ViewState>(['reading', 'notAllowed', 'fileNeedsPermission']);

/** The address of a list page that the page for many reports can read. */
const listOf = (page: PageState | null): string | null => {
  const url = page?.result.source.url ?? '';
  return /^https?:/.test(url) ? url : null;
};

function viewOf(host: PopupHost, opening: Opening): PopupView {
  const page = opening.kind === 'page' ? opening.page : null;
  return popupView(
    opening,
    languageOf(host.t('language')),
    host.book,
    (item) => page && host.reachOf(item, page.result),
  );
}

/** The whole popup: draws what the view says and hands every act to its host. */
export function Popup({ host }: { host: PopupHost }): JSX.Element {
  const { t } = host;
  const popup = usePopup(host);
  const { opening, done, act, recheck, copy, copyItem, copyDiagnostics, saveJson } = popup;
  const page = opening.kind === 'page' ? opening.page : null;
  const view = viewOf(host, opening);
  const list = view.state === 'list' ? listOf(page) : null;
  const letters = view.hasReport && page ? host.lettersOf(page.result) : [];
  const status = (
    <p class="done" role="status">
      {done && spoken(t, done)}
    </p>
  );
  return (
    <main>
      <Verdict view={view} t={t} recheck={recheck} ask={letters.includes('inquiry') ? () => copy('inquiry') : null} />
      {view.state === 'fileNeedsPermission' && (
        <button type="button" class="primary wide" onClick={() => void host.openSettings()}>
          {t('actionSettings')}
        </button>
      )}
      {page && <Steps page={page} items={view.items} t={t} act={act} />}
      <Items
        items={view.items}
        infos={[]}
        isReordered={view.isReordered}
        t={t}
        go={(item) => act({ type: 'go', item })}
        copy={copyItem}
      />
      {view.hasReport && page ? (
        <TakeAway letters={letters} t={t} copy={copy} saveJson={saveJson} openPanel={() => void host.openPanel()}>
          {status}
        </TakeAway>
      ) : (
        status
      )}
      {page && view.items.length > 0 && <Choices host={host} page={page} popup={popup} />}
      <FirstRun host={host} t={t} />
      <Details view={view} t={t} />
      <Items items={[]} infos={view.infos} t={t} go={(item) => act({ type: 'go', item })} copy={copyItem} />
      {view.hints.length > 0 && <Hints hints={view.hints} t={t} go={(item) => act({ type: 'go', item })} />}
      {view.links.map((list) => (
        <Links key={list.title} list={list} t={t} check={(url) => void host.checkFile(url)} />
      ))}
      {list && (
        <button type="button" class="wide" data-batch onClick={() => void host.openBatch(list)}>
          {t('batchFromList')}
        </button>
      )}
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
      <Terms t={t} areListed={view.hasReport} />
      <Footer
        rules={page?.result.generator.rules ?? null}
        t={t}
        site={host.canAddSites ? foreignHost(page?.result.source.url ?? null) : null}
      />
    </main>
  );
}
