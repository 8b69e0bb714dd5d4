import type { Result } from '../result/resultSchema';
import type { CheckOptions } from './checkOptions';
import { RULES_DATE, VERSION } from './version';

/** `emptyResult` of a source in which no number of a person stands: a page need not load what finds one. */
export function bareResult({ source, settings, checkedAt }: CheckOptions, error: Result['error'] = null): Result {
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
      title: source.title ?? null,
      others: [...(source.others ?? [])],
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
