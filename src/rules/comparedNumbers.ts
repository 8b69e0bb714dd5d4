import type { ComparedNumber } from '../finding/prose/numbers/comparedNumber';
import { numbersIn } from '../finding/prose/numbers/numbersIn';
import { reportFromJson } from '../finding/prose/numbers/reportFromJson';
import type { Outcome, Quote } from '../finding/rule';
import { paragraphAt } from '../finding/text/paragraphAt';
import type { Place } from '../report/report';
import type { ReportJson } from '../report/schema';
import { rules } from './index';

/** A checked report, and what became of each instance of each rule. */
interface CheckedReport {
  readonly report: ReportJson | null;
  readonly checks: readonly {
    readonly rule: string;
    readonly instances: readonly { readonly key: string; readonly outcome: Outcome['outcome'] }[];
  }[];
}

interface Held {
  readonly rule: string;
  readonly outcome: 'agrees' | 'differs' | 'open';
  readonly cells: readonly Place[];
  readonly quotes: readonly Quote[];
}

const outcomes = { pass: 'agrees', fail: 'differs', notAssessable: 'open' } as const;

/**
 * What the rules on prose held against the tables. They run over the exported report, which lacks what the page said of
 * itself: what was not said so of the page (a rule switched off, words in a foreign table) does not count.
 */
function heldIn({ report, checks }: CheckedReport): Held[] {
  if (!report) return [];
  const read = reportFromJson(report);
  const said = new Map(
    checks.flatMap(({ rule, instances }) => instances.map(({ key, outcome }) => [`${rule}@${key}`, outcome] as const)),
  );
  const context = { before: null, thresholds: {} };
  return rules
    .filter(({ id }) => id.startsWith('narrative/'))
    .flatMap(({ id, check }) =>
      [...check(read, context)].flatMap(({ key, quotes = [], against = [] }: Outcome): Held[] => {
        const outcome = said.get(`${id}@${key}`);
        return outcome === undefined || outcome === 'absent'
          ? []
          : [{ rule: id, outcome: outcomes[outcome], cells: [...new Set(against)], quotes }];
      }),
    );
}

const covers = (held: Quote, at: Quote): boolean =>
  held.place === at.place && held.start < at.end && held.end > at.start;

/** What differs goes before what agrees: a number may be held against the tables and against its own sentence. */
const ORDER = ['differs', 'open', 'agrees'] as const;

/** Every number that the prose of a report prints in digits: compared with what, or not compared and why. */
export function comparedNumbers(result: CheckedReport): ComparedNumber[] {
  const { report } = result;
  if (!report) return [];
  const read = reportFromJson(report);
  const held = heldIn(result).sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
  return numbersIn(read).map(({ at, otherwise }): ComparedNumber => {
    const own = held.filter(({ quotes }) => quotes.some((quote) => covers(quote, at)));
    const [first] = own;
    const paragraph = paragraphAt(read, at.place) ?? '';
    if (!first) return { ...at, paragraph, outcome: 'notCompared', rule: null, cells: [], why: otherwise };
    const cells = own.find((each) => each.outcome === first.outcome && each.cells.length > 0)?.cells ?? [];
    return { ...at, paragraph, outcome: first.outcome, rule: first.rule, cells, why: null };
  });
}
