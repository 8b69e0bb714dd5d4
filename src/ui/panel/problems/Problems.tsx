import type { JSX, RefObject } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { isAdded } from '../../../result/addedProblem';
import type { CheckedSum } from '../../../result/checkedSums';
import { basisOf, reachesIn, reviewOf } from '../../../result/decision';
import { findingsOf, itemHead } from '../../../result/itemHead';
import { isCorrected } from '../../../result/kept/correction';
import type { Item } from '../../../result/resultSchema';
import { languageOf } from '../../../words/language';
import type { MessageKey, Translate } from '../../../words/translator';
import { type ItemView, itemViewsOf } from '../../model/itemViews';
import { comparedText } from '../history/YearBefore';
import { type Asked, FILTERS, type Filter, GROUPINGS, type Grouping, problemGroups } from '../model/problemGroups';
import type { ViewHost } from '../panelHost';
import { useKeys } from '../useKeys';
import type { PanelState } from '../usePanel';
import { PointerContext } from '../usePointer';
import type { Spot } from './AddProblem';
import { sourceKey } from './begunIn';
import type { Deciding } from './Decide';
import { Problem } from './Problem';
import { useWritten } from './useWritten';

const groupingNames: Record<Grouping, MessageKey> = {
  page: 'groupPage',
  table: 'groupTable',
  rule: 'groupRule',
  weight: 'groupWeight',
};
const filterNames: Record<Filter, MessageKey> = {
  all: 'filterAll',
  error: 'countError',
  warning: 'countWarning',
  info: 'info',
  pending: 'statePending',
  listed: 'stateListed',
  notListed: 'stateNotListed',
  awaiting: 'stateAwaiting',
};

interface Props {
  readonly host: ViewHost;
  readonly panel: PanelState;
  readonly sums: readonly CheckedSum[];
}

interface ProblemsProps extends Props {
  /** How they stand at first. */
  readonly grouping: Grouping;
  /** One to be opened and brought into view; another object asks anew. */
  readonly opened: { readonly item: string } | null;
  /** Asks what is wrong at a place. */
  add(spot: Spot): void;
}

interface BarProps {
  readonly asked: Asked;
  readonly t: Translate;
  readonly bar: RefObject<HTMLDivElement | null>;
  ask(asked: Asked): void;
}

/** Search, filter and order. */
function Bar({ asked, t, bar, ask }: BarProps): JSX.Element {
  return (
    <div class="bar-of-problems" ref={bar}>
      <input
        type="search"
        value={asked.query}
        aria-label={t('problemsSearch')}
        placeholder={t('problemsSearch')}
        onInput={(event) => ask({ ...asked, query: event.currentTarget.value })}
      />
      <select
        aria-label={t('problemsFilter')}
        value={asked.filter}
        onChange={(event) => ask({ ...asked, filter: event.currentTarget.value as Filter })}
      >
        {FILTERS.map((id) => (
          <option key={id} value={id}>
            {t(filterNames[id])}
          </option>
        ))}
      </select>
      <select
        aria-label={t('problemsGrouping')}
        value={asked.grouping}
        onChange={(event) => ask({ ...asked, grouping: event.currentTarget.value as Grouping })}
      >
        {GROUPINGS.map((id) => (
          <option key={id} value={id}>
            {t(groupingNames[id])}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The relations an item is about: those of its findings, with their numbers. */
function sumsOfItem(item: Item, panel: PanelState, sums: readonly CheckedSum[]): CheckedSum[] {
  const { page } = panel;
  if (!page) return [];
  const findings = findingsOf(page.result, item);
  return sums.filter(({ rule, right }) =>
    findings.some((finding) => finding.rule === rule && finding.equation?.right.join() === right.join()),
  );
}

function ProblemOf({
  view,
  host,
  panel,
  sums,
  open,
  setOpen,
}: Props & {
  readonly view: ItemView;
  readonly open: ReadonlySet<string>;
  setOpen(open: ReadonlySet<string>): void;
}): JSX.Element | null {
  const { page, decisions, act, tell, write } = panel;
  const tellAndRead = panel.tellAndRead ?? tell;
  const pointer = useContext(PointerContext);
  const own = useWritten(decisions.written, `${page ? sourceKey(page.result) : ''} ${view.id}`);
  const item = page?.result.items.find(({ id }) => id === view.id);
  if (!page || !item) return null;
  function toggle(): void {
    const next = new Set(open);
    if (!next.delete(view.id)) next.add(view.id);
    setOpen(next);
  }
  const deciding: Deciding = {
    ...own,
    basis: basisOf(page.result, item),
    isDecided: decisions.isDecided(item),
    reaches: reachesIn(page.result),
    decide: (choice) => tell(decisions.decide(item, choice)),
    retract: () => tell(decisions.retract(item)),
    switchOff: () => tellAndRead(decisions.switchOff(view.rule ?? '')),
  };
  return (
    <Problem
      item={view}
      review={reviewOf(page.result, item)}
      own={sumsOfItem(item, panel, sums)}
      sums={sums}
      isOpen={open.has(view.id)}
      deciding={deciding}
      compared={view.rule?.startsWith('history/') ? comparedText(page.result, host.t, host.history.timeText) : null}
      t={host.t}
      toggle={toggle}
      // The page knows nothing of what a person added: its place is lit.
      go={() => (isAdded(item) ? pointer.go(itemHead(page.result, item).place) : act({ type: 'go', item: view.id }))}
      remove={isAdded(item) || isCorrected(item) ? () => tellAndRead(decisions.remove(item)) : null}
      copy={() => write(host.copyItem(view.id, page.result), 'copiedOne')}
    />
  );
}

/** 问题: every item in page order, what was calculated, and what a person decides about it. */
export function Problems({ host, panel, sums, grouping, opened, add }: ProblemsProps): JSX.Element | null {
  const { t, book } = host;
  const [asked, ask] = useState<Asked>({ query: '', filter: 'all', grouping });
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const bar = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const undo = (): void => {
    const { tell, tellAndRead, decisions } = panel;
    (decisions.isUndoReading && tellAndRead ? tellAndRead : tell)(decisions.undo());
  };
  const help = useKeys({ bar, list, undo });
  useEffect(() => {
    if (opened) setOpen((all) => new Set(all).add(opened.item));
  }, [opened]);
  useEffect(() => {
    const item = opened && list.current?.querySelector(`[data-item="${CSS.escape(opened.item)}"]`);
    if (item && open.has(opened.item)) item.scrollIntoView({ block: 'nearest' });
  }, [opened, open]);
  const pointer = useContext(PointerContext);
  const { page, decisions } = panel;
  if (!page) return null;
  const language = languageOf(t('language'));
  const views = itemViewsOf(page, language, book, decisions.reachOf);
  async function selected(): Promise<void> {
    const selection = await pointer.selection();
    add({ place: selection?.place ?? 'page', excerpt: selection?.text || null });
  }
  const groups = problemGroups(page.result, views, asked, { t, book, language });
  return (
    <div ref={list}>
      {decisions.isUnread && <p class="notice unread">{t('decisionsUnread')}</p>}
      <Bar asked={asked} t={t} bar={bar} ask={ask} />
      {help.isShown && <p class="keys">{t('panelKeys')}</p>}
      <p class="buttons">
        <button type="button" class="quiet" title={t('addHint')} onClick={() => void selected()}>
          {t('addBegin')}
        </button>
        {decisions.canUndo && (
          <button type="button" class="quiet" onClick={undo}>
            {t('actionUndo')}
          </button>
        )}
      </p>
      {groups.length === 0 && <p class="none">{t(views.length === 0 ? 'problemsNone' : 'problemsNoneAsked')}</p>}
      {groups.map(({ name, items }) => (
        <section key={name ?? ''}>
          {name !== null && <h2>{`${name} ${items.length}`}</h2>}
          <ol class="items">
            {items.map((view) => (
              <ProblemOf
                key={view.id}
                view={view}
                host={host}
                panel={panel}
                sums={sums}
                open={open}
                setOpen={setOpen}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
