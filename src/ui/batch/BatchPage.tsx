import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Batch, Unit } from '../../batch/batch';
import { type View, wholeView } from '../../batch/results/unitRows';
import type { MessageKey, Translate } from '../../words/translator';
import { usePrintedWhole } from '../model/usePrintedWhole';
import { Tabs, tabPart } from '../panel/Tabs';
import { Footer } from '../popup/Footer';
import { BatchBar } from './BatchBar';
import type { BatchHost } from './batchHost';
import { BesidePart } from './beside/BesidePart';
import { People } from './exchange/People';
import { Words } from './exchange/Words';
import { FileIntake, useDrop } from './intake/FileIntake';
import { ListIntake } from './intake/ListIntake';
import { RosterIntake } from './intake/RosterIntake';
import { Outgoing } from './outgoing/Outgoing';
import { PicturesPart } from './pictures/PicturesPart';
import { RunBar } from './RunBar';
import { Matrix } from './results/Matrix';
import { Requests } from './results/Requests';
import { Results } from './results/Results';
import { Rules } from './results/Rules';
import { useView } from './results/useView';
import { RollUpPart } from './rollup/RollUpPart';
import { type Batches, useBatch } from './useBatch';
import { type Run, useRun } from './useRun';

const PARTS = [
  'sources',
  'results',
  'rules',
  'matrix',
  'outgoing',
  'rollUp',
  'beside',
  'pictures',
  'requests',
] as const;
type Part = (typeof PARTS)[number];

const names: Record<Part, MessageKey> = {
  sources: 'batchTabSources',
  results: 'batchTabResults',
  rules: 'batchTabRules',
  matrix: 'batchTabMatrix',
  outgoing: 'batchTabOutgoing',
  rollUp: 'batchTabRollUp',
  beside: 'batchTabBeside',
  pictures: 'batchTabPictures',
  requests: 'batchTabRequests',
};

/** What is to be known before anything else: what was not kept, and what could not be read. */
function Notices({ batches: { trouble, unread }, t }: { batches: Batches; t: Translate }): JSX.Element {
  return (
    <>
      {trouble && (
        <p class="notice" role="alert">
          {t('batchBlocked')}
        </p>
      )}
      {unread > 0 && <p class="notice">{t('batchUnreadRecords', unread)}</p>}
    </>
  );
}

interface PartProps {
  readonly host: BatchHost;
  readonly batches: Batches;
  readonly batch: Batch;
  readonly run: Run;
  readonly part: Part;
  go(part: Part): void;
}

/** The parts that stand on what was read. */
function Read({ host, batches, batch, run, part, go }: PartProps): JSX.Element {
  const [view, change] = useView();
  const [opened, open] = useState<string | null>(null);
  const { units } = batches;
  const show = (id: string | null): void => {
    open(id);
    if (id !== null) go('results');
  };
  /** The table with those that a rule or a state picks out. */
  const pick = (picked: Partial<View>): void => {
    change({ ...wholeView, sort: view.sort, ...picked });
    open(null);
    go('results');
  };
  const showRule = (rule: string): void => pick({ rule });
  const parts: Record<Exclude<Part, 'sources' | 'results'>, () => JSX.Element> = {
    rules: () => <Rules host={host} units={units} show={showRule} />,
    matrix: () => <Matrix host={host} units={units} open={({ id }) => show(id)} />,
    outgoing: () => <Outgoing host={host} batch={batch} units={units} keep={(written) => void batches.keep(written)} />,
    rollUp: () => <RollUpPart host={host} units={units} />,
    beside: () => <BesidePart host={host} units={units} />,
    pictures: () => (
      <PicturesPart host={host} units={units} show={(only) => pick({ only })} showRule={showRule} open={show} />
    ),
    requests: () => <Requests host={host} batch={batch} at={stepOf(run.state)} />,
  };
  if (part !== 'results' && part !== 'sources') return parts[part]();
  const openUnit = (unit: Unit | null): void => show(unit?.id ?? null);
  return (
    <Results host={host} batches={batches} batch={batch} view={view} opened={opened} change={change} open={openUnit} />
  );
}

/** What the log of requests is read anew for: every so many units, and when a run begins and ends. */
const stepOf = (state: Run['state']): string =>
  `${state.kind} ${state.kind === 'running' ? Math.floor(state.done / 20) : ''}`;

/** 批量核验: an office's round over its roster. */
export function BatchPage({ host }: { host: BatchHost }): JSX.Element {
  const { t } = host;
  const batches = useBatch(host);
  const run = useRun(host, batches);
  const [chosen, go] = useState<Part | null>(null);
  const { batch, units } = batches;
  // Whoever comes back sees what there is; whoever fills in sources stays with them.
  const part = chosen ?? (units.length > 0 ? 'results' : 'sources');
  const stay = (): void => go('sources');
  const take: Run['take'] = (files) => {
    go('results');
    run.take(files);
  };
  const start: Run['start'] = (isRecheck) => {
    go('results');
    run.start(isRecheck);
  };
  useDrop(take);
  usePrintedWhole();
  return (
    <main class="batch">
      <header class="top">
        <h1>{t('batchTitle')}</h1>
        <BatchBar batches={batches} isRunning={run.state.kind === 'running'} t={t} />
      </header>
      <Notices batches={batches} t={t} />
      <RunBar host={host} units={units} run={{ ...run, start }} />
      <Tabs
        tabs={PARTS.map((id) => ({ id, name: t(names[id], units.length) }))}
        chosen={part}
        label={t('batchTabs')}
        choose={(id) => go(id)}
      />
      <div role="tabpanel" id={tabPart(part)} aria-labelledby={`tab-${part}`}>
        <div class="sources" hidden={part !== 'sources'} onFocusCapture={stay}>
          <RosterIntake host={host} batches={batches} />
          <ListIntake host={host} batches={batches} stay={stay} />
          <FileIntake t={t} take={take} />
          <People host={host} />
          <Words host={host} batches={batches} />
        </div>
        {part !== 'sources' && batch && (
          <Read host={host} batches={batches} batch={batch} run={run} part={part} go={go} />
        )}
        {part !== 'sources' && !batch && <p class="caveat">{t('batchNoUnits')}</p>}
      </div>
      <Footer rules={null} t={t} isBatch />
    </main>
  );
}
