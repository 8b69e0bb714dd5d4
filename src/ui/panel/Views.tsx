import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TableId } from '../../report/addresses';
import type { AddedProblem } from '../../result/addedProblem';
import { checkedSums, type KnownSum } from '../../result/checkedSums';
import { itemCounts } from '../../result/itemCounts';
import type { Correction } from '../../result/kept/correction';
import type { Result } from '../../result/resultSchema';
import type { Translate } from '../../words/translator';
import { Checks } from './checks/Checks';
import { Data } from './data/Data';
import { Exports } from './Exports';
import { HistoryTab } from './history/HistoryTab';
import type { History } from './history/useHistory';
import { yearsOf } from './history/yearsOf';
import type { Grouping } from './model/problemGroups';
import type { ViewHost } from './panelHost';
import { Pictures } from './pictures/Pictures';
import { AddProblem, type Spot } from './problems/AddProblem';
import { begunIn, sourceKey } from './problems/begunIn';
import { Problems } from './problems/Problems';
import { Reading } from './Reading';
import { Tabs, tabPart } from './Tabs';
import type { PanelState } from './usePanel';
import { PARTS, type Part, type ViewsState } from './useViewsState';

interface ShownProps {
  readonly part: Part;
  readonly host: ViewHost;
  readonly panel: PanelState;
  readonly result: Result;
  readonly known: readonly KnownSum[];
  readonly grouping: Grouping;
  readonly history: History | null;
  readonly opened: { readonly item: string } | null;
  choose(part: Part): void;
  add(spot: Spot): void;
}

/** The part that the chosen tab shows. */
function Shown(props: ShownProps): JSX.Element {
  const { part, host, panel, result, known, grouping, history, opened, choose, add } = props;
  const { t, book } = host;
  const [shown, show] = useState<string | null>(null);
  const sums = checkedSums(result, known);
  // The panel is drawn anew whenever the mouse is over another cell of the page; the rules on prose run once.
  const numbers = useMemo(
    () => (part === 'checks' ? host.numbersOf(result) : []),
    [part, result.report, result.checks],
  );
  const citation = host.citationOf(result);
  const showCell = (address: string): void => {
    show(address);
    choose('data');
  };
  if (part === 'problems')
    return <Problems host={host} panel={panel} sums={sums} grouping={grouping} opened={opened} add={add} />;
  if (part === 'checks') return <Checks result={result} sums={sums} numbers={numbers} book={book} t={t} add={add} />;
  if (part === 'data') {
    const copy = (table: TableId): void => panel.write(host.copyTable(table, result), 'copiedTable');
    const { tellAndRead, decisions } = panel;
    const correct = tellAndRead && ((correction: Correction) => tellAndRead(decisions.correct(correction)));
    return (
      <Data
        key={sourceKey(result)}
        result={result}
        known={known}
        t={t}
        shown={shown}
        copy={copy}
        add={add}
        correct={correct}
      />
    );
  }
  if (part === 'pictures') {
    const years = history ? yearsOf(history, result) : [];
    return <Pictures result={result} sums={sums} years={years} t={t} show={showCell} />;
  }
  if (part === 'history' && history)
    return <HistoryTab host={host} history={history} result={result} tell={panel.tell} />;
  const copy = (): void => panel.write({ text: citation }, 'copiedCitation');
  return <Reading result={result} sums={sums} citation={citation} t={t} show={showCell} copy={copy} />;
}

function tabNames(result: Result, t: Translate): Record<Part, string> {
  const counts = itemCounts(result);
  return {
    problems: t('tabProblems', counts.error + counts.warning + counts.personal),
    checks: t('tabChecks'),
    data: t('tabData'),
    reading: t('tabReading'),
    pictures: t('tabPictures'),
    history: t('tabHistory'),
  };
}

interface Props {
  readonly host: ViewHost;
  readonly panel: PanelState;
  readonly result: Result;
  /** How the problems stand at first. */
  readonly grouping?: Grouping;
  /** What is kept beside the report; a page that keeps none has no tab for it. */
  readonly history?: History;
  /** An item to be opened among the problems; another object asks anew. */
  readonly opened?: { readonly item: string } | null;
  readonly state: ViewsState;
}

/** One report in depth, a tab for each way to look at it, and the files to take it away in. */
export function Views({ host, panel, result, state, grouping = 'page', history, opened = null }: Props): JSX.Element {
  const { t } = host;
  const { part, choose } = state;
  useEffect(() => {
    if (opened) choose('problems');
  }, [opened]);
  const { begun, begin } = begunIn(state, result);
  const { report } = result;
  const known = useMemo(() => (report ? host.sumsOf(report) : []), [report]);
  const names = tabNames(result, t);
  const add = (problem: AddedProblem): void => {
    // Its icon counts what was added, too.
    (panel.tellAndRead ?? panel.tell)(panel.decisions.add(problem));
    choose('problems');
  };
  return (
    <>
      <Tabs
        tabs={PARTS.filter((id) => id !== 'history' || history).map((id) => ({ id, name: names[id] }))}
        chosen={part}
        label={t('panelTabs')}
        choose={(id) => choose(id)}
      />
      <Exports host={host} panel={panel} result={result} known={known} />
      <div role="tabpanel" id={tabPart(part)} aria-labelledby={`tab-${part}`}>
        {begun && (
          <AddProblem
            key={sourceKey(result)}
            begun={begun}
            t={t}
            type={(words) => begin({ ...begun, words })}
            add={add}
            close={() => begin(null)}
          />
        )}
        <Shown
          part={part}
          host={host}
          panel={panel}
          result={result}
          known={known}
          grouping={grouping}
          history={history ?? null}
          opened={opened}
          choose={choose}
          add={(spot) => begin({ spot, words: begun?.words ?? '' })}
        />
      </div>
    </>
  );
}
