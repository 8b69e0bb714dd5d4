import type { Document } from 'domhandler';
import type { Rule } from '../finding/rule';
import { markupView } from '../page/saved/markupView';
import type { CheckOptions } from './checkOptions';
import { emptyResult } from './emptyResult';
import { inPageOrder } from './inPageOrder';
import { judge } from './judge';
import type { JudgedReport } from './judged';
import { type ReadTree, readTree } from './readTree';

/** A result with the way back to the page it is about. */
export interface Checked extends JudgedReport, Pick<ReadTree, 'provenance' | 'observed'> {}

/** Checks one page: reads its tree, runs the rules, and says what holds, what does not and what was not read. */
export function check(tree: Document, options: CheckOptions, rules?: readonly Rule[]): Checked {
  const { report, source, provenance, observed } = readTree(tree, {
    ...options,
    view: options.view ?? markupView(tree),
  });
  if (!report)
    return { result: emptyResult({ ...options, source }), quotes: {}, places: {}, advice: {}, provenance, observed };
  const judged = judge({ ...options, source, report }, rules);
  return { ...inPageOrder(judged, provenance), provenance, observed };
}
