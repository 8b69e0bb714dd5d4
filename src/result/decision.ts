import * as z from 'zod/mini';
import { isSameText } from './exchange/digest';
import { findingsOf } from './itemHead';
import { correctionId } from './kept/correctionId';
import { type Finding, type Item, type Result, reviewSchema } from './resultSchema';

/**
 * How far a decision reaches: one finding; a rule in one report, or in every report of one organ. Everywhere is a switch
 * of the settings.
 */
export const REACHES = ['finding', 'report', 'organ'] as const;
export type Reach = (typeof REACHES)[number];

export const REASONS = ['scope', 'explained', 'attachment', 'corrected', 'tool'] as const;
/** Why something is not listed as a problem; one's own words stand in the note. */
export type Reason = (typeof REASONS)[number];

/** What a person decided about a finding. It says nothing of the page's address: a site may be built anew. */
export const decisionSchema = z.object({
  key: z.string(),
  reach: z.enum(REACHES),
  finding: z.string(),
  rule: z.string(),
  organ: z.nullable(z.string()),
  year: z.nullable(z.int()),
  /** What the finding rested on: where a number has changed since, the decision is about something else. */
  values: z.string(),
  state: reviewSchema.shape.state,
  reason: z.nullable(z.string()),
  note: z.nullable(z.string()),
  by: z.nullable(z.string()),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** What a person found and no rule did. */
  problem: z.optional(z.object({ place: z.string(), words: z.string(), excerpt: z.nullable(z.string()) })),
  /** How something on a page is to be read. */
  correction: z.optional(
    z.object({ url: z.nullable(z.string()), address: z.string(), printed: z.string(), value: z.string() }),
  ),
});
export type Decision = z.infer<typeof decisionSchema>;

/** What is decided, before it is said of which finding. */
export type Choice = Pick<Decision, 'reach' | 'state' | 'reason' | 'note'>;

/** What a finding rests on: the printed values of its places, the figures held against each other, the page's words. */
function valuesOf({ report }: Pick<Result, 'report'>, { addresses, expected, actual, excerpt }: Finding): string {
  const printed = addresses.map((address) => report?.cells[address]?.raw ?? '');
  return JSON.stringify([printed, expected, actual, excerpt]);
}

/** What an item rests on, and whose it is: what was begun about it before any of that changed was about something else. */
export function basisOf(result: Result, item: Pick<Item, 'findings'>): string {
  const { organ = null, year = null } = result.report ?? {};
  return JSON.stringify([
    organ,
    year,
    findingsOf(result, item).map((finding) => [finding.id, valuesOf(result, finding)]),
  ]);
}

/** How far something can be said of a result's findings. */
export function reachesIn({ report }: Pick<Result, 'report'>): Reach[] {
  if (report?.organ == null) return ['finding'];
  return report.year === null ? ['finding', 'organ'] : [...REACHES];
}

type Keyed = Pick<Decision, 'reach' | 'organ' | 'year' | 'finding' | 'rule' | 'problem' | 'correction'>;

/**
 * What a decision of any kind is kept under: a later one about the same takes its place. A correction is its page's and
 * place's, whatever organ and year are read there; a problem that a person added is one by itself, however far it is said
 * to reach.
 */
export function decisionKey({ reach, organ, year, finding, rule, problem, correction }: Keyed): string {
  if (correction) return correctionId(correction.url, correction.address);
  const keys = {
    finding: ['finding', organ, year, finding],
    report: ['report', organ, year, rule],
    organ: ['organ', organ, rule],
  };
  return JSON.stringify(keys[problem ? 'finding' : reach]);
}

/** A choice about one finding of a result, to be kept. */
export function decisionOn(result: Result, finding: Finding, choice: Choice, at: string): Decision {
  const { organ = null, year = null } = result.report ?? {};
  const about = {
    reach: choice.reach,
    finding: finding.id,
    rule: finding.rule,
    organ,
    year: choice.reach === 'organ' ? null : year,
  };
  return {
    ...choice,
    ...about,
    key: decisionKey(about),
    values: choice.reach === 'finding' ? valuesOf(result, finding) : '',
    by: null,
    at,
  };
}

/** What is said of an organ whose name was not read, or of a report of no known year, is said of no other report. */
function isAbout(result: Result, finding: Finding, decision: Decision): boolean {
  const { organ = null, year = null } = result.report ?? {};
  if (decision.organ !== organ) return false;
  if (decision.reach !== 'finding') {
    const isSameReport = decision.reach === 'organ' || (year !== null && decision.year === year);
    return organ !== null && isSameReport && decision.rule === finding.rule;
  }
  return (
    decision.finding === finding.id && decision.year === year && isSameText(decision.values, valuesOf(result, finding))
  );
}

/** Finds the decision that speaks of a finding: the nearest of those about it. */
function deciding(result: Result, decisions: readonly Decision[]): (finding: Finding) => Decision | undefined {
  const near = [...decisions].sort((a, b) => REACHES.indexOf(a.reach) - REACHES.indexOf(b.reach));
  return (finding) => near.find((each) => isAbout(result, finding, each));
}

/** What speaks of each of some findings. */
export const spokenOf = (
  result: Result,
  findings: readonly Finding[],
  decisions: readonly Decision[],
): (Decision | undefined)[] => findings.map(deciding(result, decisions));

/** Whether a decision says just what is chosen. */
export const isChoice = (decision: Decision, choice: Choice): boolean =>
  (['reach', 'state', 'reason', 'note'] as const).every((part) => decision[part] === choice[part]);

/** How far what was decided about an item reaches; null where nothing was. */
export function reachOf(result: Result, item: Pick<Item, 'findings'>, decisions: readonly Decision[]): Reach | null {
  const [first] = findingsOf(result, item);
  return (first && deciding(result, decisions)(first)?.reach) ?? null;
}

/** All that was decided about any of these findings, however far it reaches. */
export const decisionsAbout = (
  result: Result,
  findings: readonly Finding[],
  decisions: readonly Decision[],
): Decision[] => decisions.filter((decision) => findings.some((finding) => isAbout(result, finding, decision)));

/** What was decided nearer to these findings than a choice that reaches further: it would go on speaking in its place. */
export const nearerDecisions = (
  result: Result,
  findings: readonly Finding[],
  reach: Reach,
  decisions: readonly Decision[],
): Decision[] =>
  decisionsAbout(result, findings, decisions).filter(
    (decision) => REACHES.indexOf(decision.reach) < REACHES.indexOf(reach),
  );

/** A result with what people decided about its findings; the nearest decision speaks. */
export function withDecisions(result: Result, decisions: readonly Decision[]): Result {
  const decided = deciding(result, decisions);
  const findings = result.findings.map((finding): Finding => {
    const decision = decided(finding);
    if (!decision) return finding;
    const { state, reason, note, by, at } = decision;
    return { ...finding, review: { state, reason, note, by, at } };
  });
  return { ...result, findings };
}

/** What was decided about an item: of all its findings alike, else nothing. */
export function reviewOf(result: Pick<Result, 'findings'>, item: Pick<Item, 'findings'>): Finding['review'] {
  const [first, ...rest] = findingsOf(result, item).map(({ review }) => review);
  return first && rest.every((review) => review?.state === first.state) ? first : null;
}
