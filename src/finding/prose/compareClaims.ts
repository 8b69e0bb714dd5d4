import type { Place, Report } from '../../report/report';
import type { Bilingual, Outcome, Severity } from '../rule';
import type { Claim } from './claim';
import { quotesOf } from './passage';
import { proseFailure } from './proseFailure';
import { quoted } from './quoted';
import { type Reading, sumOf } from './reading';
import { sentenceKeys } from './sentenceKeys';

/** How a claim is held against the tables. */
export interface Comparison {
  /** What its number may stand for; the first is what a finding names. */
  readonly readings: readonly [Reading, ...Reading[]];
  /** How many of the readings a finding points at; all, where it is not said. */
  readonly shown?: number;
  /** Other numbers of the same thing in the sentence, which may be counted with it or apart from it. */
  readonly beside?: readonly number[];
  /** How many of the readings such numbers may add to; all, where it is not said. */
  readonly open?: number;
  readonly severity?: Severity;
  /** What to say, given the clause as printed and what the table gives. */
  readonly say: (clause: Bilingual, expected: number) => Bilingual;
}

function fits({ value }: Claim, { readings, beside = [], open }: Comparison): string | boolean {
  const values = readings.map(sumOf);
  if (values.includes(value)) return true;
  const sums = values.slice(0, open);
  for (const other of beside) {
    if (sums.includes(value + other)) return `${value}+${other}=${value + other}`;
    if (other > 0 && sums.includes(value - other)) return `${value}-${other}=${value - other}`;
  }
  return false;
}

/** The number in the prose and the cells it was held against, in the order a finding names them. */
function placesOf(claim: Claim, { readings, shown }: Comparison): [Place, ...Place[]] {
  const { passage } = claim.clause.sentence;
  const [own] = quotesOf(passage, claim.start, claim.end);
  const cells = readings
    .slice(0, shown)
    .flatMap(({ plus, minus = [] }) => [...plus, ...minus])
    .map(({ place }) => place);
  const paragraph = own?.place ?? (`sections.${passage.section}` as const);
  return [paragraph, ...new Set(cells)];
}

function judge(report: Report, claim: Claim, comparison: Comparison, key: string): Outcome {
  const fit = fits(claim, comparison);
  if (fit) return { outcome: 'pass', key, ...(typeof fit === 'string' ? { reason: fit } : {}) };
  const [first] = comparison.readings;
  const places = placesOf(claim, comparison);
  const isRead = places.every(
    (place) => !report.cells.has(place) || report.tables[place.split('.')[0] as 'requests'].status === 'read',
  );
  const expected = sumOf(first);
  if (!isRead || expected === null || comparison.readings.some((reading) => sumOf(reading) === null))
    return { outcome: 'notAssessable', key, reason: isRead ? 'blankOperands' : 'tableUnrecognised' };
  const { say, severity } = comparison;
  const { value: actual } = claim;
  const found = { key, addresses: places, figures: { expected, actual }, ...(severity ? { severity } : {}) };
  return proseFailure(claim, say(quoted(claim.clause), expected), found);
}

/** Holds claims against the tables one by one; null leaves a claim out. `absent` where nothing is claimed. */
export function* compareClaims(
  report: Report,
  claims: readonly Claim[],
  compare: (claim: Claim) => Comparison | null,
): Iterable<Outcome> {
  const keyOf = sentenceKeys();
  let isSaid = false;
  for (const claim of claims) {
    const comparison = compare(claim);
    if (!comparison) continue;
    isSaid = true;
    yield judge(report, claim, comparison, keyOf(claim.clause.sentence));
  }
  if (!isSaid) yield { outcome: 'absent', key: 'prose' };
}
