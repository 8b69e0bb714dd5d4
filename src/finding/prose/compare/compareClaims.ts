import type { Report } from '../../../report/report';
import type { Bilingual, Outcome, Severity } from '../../rule';
import type { Claim, Measure } from '../claims/claim';
import { claimsOf } from '../claims/claimsOf';
import { eachStatement } from '../eachStatement';
import { approximationIn } from './approximation';
import { cellsSay } from './cellsSay';
import { proseFailure } from './proseFailure';
import { type Reading, sumOf } from './reading';

/** How a claim is held against the tables. */
export interface Comparison {
  /** What its number may stand for; the first is what a finding names. */
  readonly readings: readonly Reading[];
  /** How many of the readings a finding points at; all, where it is not said. */
  readonly shown?: number;
  /** Other numbers of the same thing in the sentence, which may be counted with it or apart from it. */
  readonly beside?: readonly number[];
  /** How many of the readings such numbers may add to; all, where it is not said. */
  readonly open?: number;
  /** How far a rounded number may be from what it stands for. */
  readonly within?: number;
  readonly severity?: Severity | undefined;
  /** What the table says, given what the first reading comes to; its cells by name, where nothing else is said. */
  readonly say?: (expected: number) => Bilingual;
}

interface Compared extends Comparison {
  readonly claim: Claim;
  readonly clause: Claim['clause'];
}

/** The sum that a number stands for, where it is not the cell of that name alone: 470-77=393. */
function sumText({ plus, minus = [] }: Reading, value: number): string {
  const terms = [...plus.map(({ cell }) => `+${cell.value}`), ...minus.map(({ cell }) => `-${cell.value}`)];
  return `${terms.join('').slice(1)}=${value}`;
}

/** Less than any printed place. */
const EXACT = 1e-7;

/** Whether a reading fits: true, or the sum that makes it fit. */
function fits(compared: Compared): string | boolean {
  const { claim, readings, beside = [], open, within = 0 } = compared;
  const { value, clause } = claim;
  const values = readings.map(sumOf);
  const range = approximationIn(clause) ?? { least: value - within, most: value + within };
  const isNear = (sum: number) => range.least - EXACT <= sum && sum <= range.most + EXACT;
  const at = values.findIndex((sum) => sum !== null && isNear(sum));
  const reading = readings[at];
  if (reading) return at === 0 || clause.isRough || sumText(reading, value);
  const sums = values.slice(0, open);
  if (clause.isRough)
    return beside.some((other) => sums.some((sum) => sum !== null && (isNear(sum - other) || isNear(sum + other))));
  for (const other of beside) {
    if (sums.includes(value + other)) return `${value}${other < 0 ? '' : '+'}${other}=${value + other}`;
    if (other > 0 && sums.includes(value - other)) return `${value}-${other}=${value - other}`;
  }
  return false;
}

/** 县政府办公室收到3件 in the government's report: a part can be no more than the whole. */
const isWithin = ({ clause, claim: { value }, readings }: Compared): boolean =>
  clause.setting.scope === 'office' &&
  readings.some((reading) => (sumOf(reading) ?? Number.POSITIVE_INFINITY) >= value);

/** A government's tables add up its departments; a number in its prose may be its own office's. */
const isAggregate = ({ organKind }: Report) => organKind === 'localGovernment' || organKind === 'governmentOffice';

/** A reading as who works on the rules reads it: requests.granted.total + requests.denied.total = 12. */
function readingText(reading: Reading): string {
  const names = (cells: Reading['plus'], sign: string) => cells.map(({ place }) => `${sign} ${place}`);
  return `${[...names(reading.plus, '+'), ...names(reading.minus ?? [], '-')].join(' ').slice(2)} = ${sumOf(reading)}`;
}

function judge(report: Report, compared: Compared, key: string): Outcome {
  const { readings, shown } = compared;
  const against = readings
    .slice(0, shown)
    .flatMap(({ plus, minus = [] }) => [...plus, ...minus].map(({ place }) => place));
  return { ...judged(report, compared, key), tried: readings.map(readingText), against };
}

function judged(report: Report, compared: Compared, key: string): Outcome {
  const { claim, readings, shown, severity, say } = compared;
  const fit = isWithin(compared) || fits(compared);
  if (fit) return { outcome: 'pass', key, ...(typeof fit === 'string' ? { reason: fit } : {}) };
  const cells = readings.slice(0, shown).flatMap(({ plus, minus = [] }) => [...plus, ...minus]);
  const [table = ''] = cells[0]?.place.split('.') ?? [];
  const isRead = Object.values(report.tables).some(({ id, status }) => id === table && status === 'read');
  const [expected = null] = readings.map(sumOf);
  if (!isRead || expected === null || readings.some((reading) => sumOf(reading) === null))
    return { outcome: 'notAssessable', key, reason: isRead ? 'blankOperands' : 'tableUnrecognised' };
  const against = say ? say(expected) : cellsSay(readings[0]?.plus ?? [], expected);
  const { scope } = claim.clause.setting;
  // 全市各级行政机关 are what a government's tables add up; 全市公安机关 may be more than the bureau's own tables hold.
  const isLoose = scope === 'system' || (isAggregate(report) && claim.value > 0 && scope !== 'area');
  const grade = severity ?? (isLoose ? 'info' : undefined);
  const found = { key, figures: { expected, actual: claim.value }, ...(grade ? { severity: grade } : {}) };
  return proseFailure(
    claim,
    against,
    found,
    cells.map(({ place }) => place),
  );
}

/** Holds claims of some measures against the tables one by one; one that `compare` gives no reading is left out. */
export function* compareClaims(
  report: Report,
  measures: readonly Measure[],
  compare: (claim: Claim) => Comparison | null,
): Iterable<Outcome> {
  const claims = claimsOf(report, ...measures).flatMap((claim): Compared[] => {
    const comparison = compare(claim);
    return comparison && comparison.readings.length > 0 ? [{ ...comparison, claim, clause: claim.clause }] : [];
  });
  yield* eachStatement(claims, (claim, key) => judge(report, claim, key));
}
