import { masked } from '../report/masked';
import type { Result } from '../result/resultSchema';
import type { CheckOptions } from './checkOptions';
import { RULES_DATE, VERSION } from './version';

/** The result of a page on which no report was found, or which could not be read at all: nothing read, nothing green. */
export function emptyResult({ source, settings, checkedAt }: CheckOptions, error: Result['error'] = null): Result {
  return {
    schemaVersion: 1,
    generator: { name: 'gouji', version: VERSION, rules: RULES_DATE },
    settings,
    checkedAt,
    source: {
      id: null,
      url: null,
      file: null,
      publisher: null,
      publishedAt: null,
      sha256: null,
      ...source,
      title: source.title ? masked(source.title) : null,
      others: (source.others ?? []).map(masked),
    },
    error,
    verdict: 'notReport',
    coverage: { read: 0, blank: 0, expected: 0 },
    report: null,
    findings: [],
    checks: [],
    diagnosis: { repairs: [], candidates: [] },
    items: [],
    summary: { error: 0, warning: 0, info: 0, pass: 0, passBesideBlanks: 0, notAssessable: 0, absent: 0 },
  };
}
