import type { RecheckSummary } from '../../result/beside/recheckSummary';
import { reviewOf } from '../../result/decision';
import type { Item, Result } from '../../result/resultSchema';

/** What became of the problems of an earlier check, item by item; hints are no problems. */
export interface RecheckedItems {
  /** All that was wrong with it then is known to hold now. */
  readonly mended: readonly Item[];
  /** Some or all of it still stands. */
  readonly unmended: readonly Item[];
  /** Nothing of it is found now, and not all of it could be checked again. */
  readonly unjudged: readonly Item[];
  /** A person had decided that it is no problem. */
  readonly setAside: readonly Item[];
  /** Found now by rules that found nothing there then. */
  readonly appeared: readonly Item[];
  /** Found now by rules that did not judge the report then. */
  readonly unjudgedThen: readonly Item[];
}

const idsOf = (findings: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(findings.map(({ id }) => id));

const isProblem = ({ severity }: Item): boolean => severity !== 'info';

/** Every problem of then stands in one of the first four lists, every one that only now has in one of the last two. */
export function recheckedItems(now: Result, then: Result, summary: RecheckSummary): RecheckedItems {
  const [mended, standing] = [idsOf(summary.mended), idsOf(summary.unmended)];
  const [fresh, late] = [idsOf(summary.appeared), idsOf(summary.unjudgedThen)];
  const former = then.items.filter(isProblem);
  const kindOf = (item: Item): 'mended' | 'unmended' | 'unjudged' | 'setAside' => {
    if (reviewOf(then, item)?.state === 'notListed') return 'setAside';
    if (item.findings.some((id) => standing.has(id))) return 'unmended';
    return item.findings.every((id) => mended.has(id)) ? 'mended' : 'unjudged';
  };
  const of = (kind: ReturnType<typeof kindOf>): Item[] => former.filter((item) => kindOf(item) === kind);
  const others = now.items.filter(
    (item) => isProblem(item) && item.findings.every((id) => fresh.has(id) || late.has(id)),
  );
  const isLate = ({ findings }: Item): boolean => findings.every((id) => late.has(id));
  return {
    mended: of('mended'),
    unmended: of('unmended'),
    unjudged: of('unjudged'),
    setAside: of('setAside'),
    appeared: others.filter((item) => !isLate(item)),
    unjudgedThen: others.filter(isLate),
  };
}
