import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { TableId } from '../../report/addresses';
import { checkedSums, type KnownSum } from '../../result/checkedSums';
import { itemCounts } from '../../result/itemCounts';
import type { Result } from '../../result/resultSchema';
import { languageOf } from '../../words/language';
import { spoken } from '../../words/say';
import { popupView } from '../model/popupView';
import { Footer } from '../popup/Footer';
import { Steps } from '../popup/items/Steps';
import { Terms } from '../popup/Terms';
import { Verdict } from '../popup/Verdict';
import { Checks } from './Checks';
import { Data } from './data/Data';
import { Exports } from './Exports';
import type { PanelHost } from './panelHost';
import { Pictures } from './pictures/Pictures';
import { Problems } from './problems/Problems';
import { Reading } from './Reading';
import { Tabs, tabPart } from './Tabs';
import { type PanelState, usePanel } from './usePanel';

const PARTS = ['problems', 'checks', 'data', 'reading', 'pictures'] as const;
type Part = (typeof PARTS)[number];

interface ShownProps {
  readonly part: Part;
  readonly host: PanelHost;
  readonly panel: PanelState;
  readonly result: Result;
  readonly known: readonly KnownSum[];
  choose(part: Part): void;
}

/** The part that the chosen tab shows. */
function Shown({ part, host, panel, result, known, choose }: ShownProps): JSX.Element {
  const { t, book } = host;
  const [shown, show] = useState<string | null>(null);
  const sums = checkedSums(result, known);
  const citation = host.citationOf(result);
  const showCell = (address: string): void => {
    show(address);
    choose('data');
  };
  if (part === 'problems') return <Problems host={host} panel={panel} sums={sums} />;
  if (part === 'checks') return <Checks result={result} sums={sums} book={book} t={t} />;
  if (part === 'data') {
    const copy = (table: TableId): void => panel.write(host.copyTable(table, result), 'copyTable');
    return <Data result={result} known={known} t={t} shown={shown} copy={copy} />;
  }
  if (part === 'pictures') return <Pictures result={result} sums={sums} t={t} show={showCell} />;
  const copy = (): void => panel.write({ text: citation }, 'copyCitation');
  return <Reading result={result} sums={sums} citation={citation} t={t} show={showCell} copy={copy} />;
}

/** The side panel: one report in depth, whichever page is in front. */
export function Panel({ host }: { host: PanelHost }): JSX.Element {
  const { t } = host;
  const panel = usePanel(host);
  const [part, choose] = useState<Part>('problems');
  const { opening, page, done, act, recheck } = panel;
  const view = popupView(page ? { kind: 'page', page } : opening, languageOf(t('language')), host.book);
  const report = page?.result.report ?? null;
  const known = useMemo(() => (report ? host.sumsOf(report) : []), [report]);
  const result = page?.result ?? null;
  const counts = result ? itemCounts(result) : null;
  const names: Record<Part, string> = {
    problems: t('tabProblems', counts ? counts.error + counts.warning + counts.personal : 0),
    checks: t('tabChecks'),
    data: t('tabData'),
    reading: t('tabReading'),
    pictures: t('tabPictures'),
  };
  return (
    <main class="panel">
      <Verdict view={view} t={t} recheck={recheck} ask={null} />
      {page && <Steps page={page} items={view.items} t={t} act={act} />}
      <p class="done" role="status" aria-live="polite">
        {done && spoken(t, done)}
      </p>
      {result && view.hasReport && (
        <>
          <Tabs
            tabs={PARTS.map((id) => ({ id, name: names[id] }))}
            chosen={part}
            label={t('panelTabs')}
            choose={(id) => choose(id)}
          />
          <Exports host={host} panel={panel} result={result} known={known} />
          <div role="tabpanel" id={tabPart(part)} aria-labelledby={`tab-${part}`}>
            <Shown part={part} host={host} panel={panel} result={result} known={known} choose={choose} />
          </div>
        </>
      )}
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
