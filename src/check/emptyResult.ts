import { masked } from '../report/privacy/masked';
import type { Result } from '../result/resultSchema';
import { bareResult } from './bareResult';
import type { CheckOptions } from './checkOptions';

/** The result of a page on which no report was found, or which could not be read at all: nothing read, nothing green. */
export function emptyResult({ source, settings, checkedAt }: CheckOptions, error: Result['error'] = null): Result {
  const title = source.title ? masked(source.title) : null;
  const others = (source.others ?? []).map(masked);
  return bareResult({ source: { ...source, title, others }, settings, checkedAt }, error);
}
