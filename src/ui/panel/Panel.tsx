import type { JSX } from 'preact';
import { languageOf } from '../../words/language';
import { spoken } from '../../words/say';
import { popupView } from '../model/popupView';
import { usePrintedWhole } from '../model/usePrintedWhole';
import { Footer } from '../popup/Footer';
import { Steps } from '../popup/items/Steps';
import { Links } from '../popup/Links';
import { Terms } from '../popup/Terms';
import { Verdict } from '../popup/Verdict';
import { Keeping } from './history/Keeping';
import { AskRetention } from './history/Retention';
import { useHistory } from './history/useHistory';
import type { PanelHost } from './panelHost';
import { usePanel } from './usePanel';
import { PointerContext, usePointer } from './usePointer';
import { useViewsState } from './useViewsState';
import { Views } from './Views';

/** The side panel: one report in depth, whichever page is in front. */
export function Panel({ host }: { host: PanelHost }): JSX.Element {
  const { t } = host;
  const panel = usePanel(host);
  const { opening, page, done, act, recheck } = panel;
  const view = popupView(page ? { kind: 'page', page } : opening, languageOf(t('language')), host.book);
  const result = page?.result ?? null;
  const views = useViewsState();
  const pointer = usePointer(host, result);
  const read = opening.kind === 'page' ? opening.page.result : null;
  usePrintedWhole();
  const history = useHistory(host, read, () => act({ type: 'recheck' }));
  return (
    <main class="panel">
      <Verdict view={view} t={t} recheck={recheck} ask={null} />
      {result && view.hasReport && <p class="on-paper">{host.citationOf(result)}</p>}
      {page && <Steps page={page} items={view.items} t={t} act={act} />}
      <p class="done" role="status" aria-live="polite">
        {done && spoken(t, done)}
      </p>
      <AskRetention history={history} t={t} tell={panel.tell} />
      {result && view.hasReport && (
        <PointerContext.Provider value={pointer}>
          <Views host={host} panel={panel} result={result} history={history} state={views} />
        </PointerContext.Provider>
      )}
      {view.links
        .filter(({ title }) => title === 'linksAttachments')
        .map((list) => (
          <Links key={list.title} list={list} t={t} check={(url) => void host.checkFile(url)} />
        ))}
      {!view.hasReport && opening.kind !== 'reading' && <Keeping history={history} t={t} tell={panel.tell} />}
      {opening.kind !== 'reading' && (
        <div class="again">
          <button type="button" class="quiet" onClick={recheck}>
            {t('actionRecheck')}
          </button>
        </div>
      )}
      <Terms t={t} areListed={view.hasReport} />
      <Footer rules={result?.generator.rules ?? null} t={t} />
    </main>
  );
}
