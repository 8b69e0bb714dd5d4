import { type Said, says } from '../../finding/saidBy';
import type { PageState } from '../../platform/messages/pageStateSchema';
import type { Opening } from '../../platform/tab/opening';
import { isReportFile } from './isReportFile';

/** The states of a page, each with a sentence of its own. “Changed since” is a notice over any of them. */
export type ViewState =
  | 'reading'
  | 'notAllowed'
  | 'fileNeedsPermission'
  | 'noAnswer'
  | 'halted'
  | 'notReport'
  | 'otherKind'
  | 'list'
  | 'frame'
  | 'attachment'
  | 'pictures'
  | 'incomplete'
  | 'fail'
  | 'review'
  | 'pass';

function withoutReport({ observed }: PageState): ViewState {
  if (observed.isReportInFrame) return 'frame';
  if (observed.otherKind !== null) return 'otherKind';
  // Two links make a list; a single one is as often the site's own navigation.
  if (observed.reportLinks.length > 1) return 'list';
  if (observed.foreignFrames.length > 0) return 'frame';
  if (observed.attachments.some(isReportFile)) return 'attachment';
  if (observed.pictures > 0 && observed.headings > 0) return 'pictures';
  return observed.reportLinks.length === 1 ? 'list' : 'notReport';
}

function incompleteBy({ result, observed }: PageState): ViewState {
  const isSaid = (said: Said): boolean => result.findings.some(({ rule }) => says(rule, said));
  const isNothingRead = result.coverage.read === 0;
  if (isNothingRead && observed.isReportInFrame) return 'frame';
  const isPictured = isSaid('pictured');
  // Of a report in parts no one cause is its state.
  if (isSaid('attached')) {
    if (isPictured && !isNothingRead) return 'incomplete';
    if (observed.attachments.length > 0) return 'attachment';
    return observed.foreignFrames.length > 0 ? 'frame' : 'incomplete';
  }
  if (isNothingRead && observed.foreignFrames.length > 0) return 'frame';
  return isPictured ? 'pictures' : 'incomplete';
}

/** Which of the states a tab is in. */
export function viewStateOf(opening: Opening): ViewState {
  if (opening.kind !== 'page') return opening.kind;
  const { result } = opening.page;
  if (result.error) return 'halted';
  if (result.verdict === 'notReport') return withoutReport(opening.page);
  if (result.verdict === 'incomplete') return incompleteBy(opening.page);
  return result.verdict;
}
