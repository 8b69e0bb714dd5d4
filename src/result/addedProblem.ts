import { hashOf } from '../finding/hashOf';
import type { Bilingual } from '../finding/rule';
import { nameOf } from '../report/nameOf';
import { masked } from '../report/privacy/masked';
import { type Decision, decisionKey } from './decision';
import { isDigest, isSameText } from './exchange/digest';
import type { Finding, Item, Result } from './resultSchema';

/** Stands in place of a rule where a person found the problem. */
const ADDED = 'manual/added';

/** What a person adds: where it stands, what is wrong there, and the page's words that were selected. */
export interface AddedProblem {
  readonly place: string;
  readonly words: string;
  readonly excerpt: string | null;
}

export const isAdded = ({ id }: Pick<Item, 'id'>): boolean => id.startsWith(`${ADDED}@`);

/** As many characters of what was selected are still shown. */
const LONGEST = 60;

/** The words of the page that were selected for a problem that a person added; null where none were, or a rule found it. */
export function selectedWords({ id, excerpt }: Pick<Finding, 'id' | 'excerpt'>): Bilingual | null {
  const text = excerpt?.replace(/\s+/g, ' ').trim().replaceAll('“', '‘').replaceAll('”', '’') ?? '';
  if (!isAdded({ id }) || text === '') return null;
  const characters = [...masked(text)];
  const said = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}……` : characters.join('');
  return { zh: `〔选中：“${said}”〕`, en: `[selected: “${said}”]` };
}

const printedAt = ({ report }: Pick<Result, 'report'>, place: string): string => report?.cells[place]?.raw.trim() ?? '';

/** A problem that a person adds to a report, to be kept with what was decided about it. */
export function addedDecision(result: Result, problem: AddedProblem, at: string): Decision {
  const { organ = null, year = null } = result.report ?? {};
  const finding = `${ADDED}@${hashOf(JSON.stringify([problem, at]))}`;
  const about = { reach: 'finding', finding, rule: ADDED, organ, year, problem } as const;
  return {
    ...about,
    key: decisionKey(about),
    values: printedAt(result, problem.place),
    state: 'listed',
    reason: null,
    note: null,
    by: null,
    at,
  };
}

/** It stands in the report of the same organ and year; of an organ that was not read, only while the place prints the same. */
function isHere(result: Result, { problem, organ, year, values }: Decision): boolean {
  const { report } = result;
  if (!problem || !report || report.organ !== organ || report.year !== year) return false;
  return organ !== null || isSameText(printedAt(result, problem.place), values);
}

function findingOf(result: Result, decision: Decision, { place, words, excerpt }: AddedProblem): Finding {
  const { finding: id, values, state, reason, note, by, at } = decision;
  const name = nameOf(place);
  const now = printedAt(result, place);
  const isChanged = !isSameText(now, values);
  const change = isDigest(values)
    ? { zh: `（记录之后此处有改动，现为“${now}”）`, en: ` (changed since it was noted, now “${now}”)` }
    : {
        zh: `（记录时此处为“${values}”，现为“${now}”）`,
        en: ` (when noted it said “${values}”, now “${now}”)`,
      };
  return {
    id,
    rule: ADDED,
    severity: 'warning',
    message: {
      zh: `人工添加：${name.zh}，${words}${isChanged ? change.zh : ''}`,
      en: `Added by hand: ${name.en}, ${words}${isChanged ? change.en : ''}`,
    },
    addresses: [place],
    section: null,
    expected: null,
    actual: null,
    difference: null,
    excerpt,
    equation: null,
    basis: { title: '人工核对', clause: '' },
    review: { state, reason, note, by, at },
  };
}

const isInfo = ({ severity }: Item): boolean => severity === 'info';

/**
 * A result with the problems that people added to it: after those of the rules, whose numbers stand on the page. What
 * somebody finds wrong is to be reviewed, whatever else holds.
 */
export function withAdded(result: Result, decisions: readonly Decision[]): Result {
  const findings = decisions.flatMap((decision) =>
    decision.problem && isHere(result, decision) ? [findingOf(result, decision, decision.problem)] : [],
  );
  if (findings.length === 0) return result;
  const items = findings.map(({ id, severity, message }) => ({ id, findings: [id], severity, title: message.zh }));
  const { summary, verdict } = result;
  return {
    ...result,
    verdict: verdict === 'pass' ? 'review' : verdict,
    findings: [...result.findings, ...findings],
    items: [...result.items.filter((item) => !isInfo(item)), ...items, ...result.items.filter(isInfo)],
    summary: { ...summary, warning: summary.warning + items.length },
  };
}
