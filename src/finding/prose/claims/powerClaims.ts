import { type Clause, has, isNow, senses } from '../clauses/clause';
import type { Kind } from '../words/token';
import { type Claim, claimOf } from './claim';
import { countOf } from './countOf';

const POWERS = ['licensing', 'penalties', 'coercion'];
const MONEY = /元$/;

/** 行政事业性收费12万元, 不涉及行政事业性收费: in ten thousands, as the form counts. */
function chargesClaim(clause: Clause): Claim | null {
  const count = countOf(clause);
  const figure = clause.count?.figure;
  if (!count || (figure && figure.value !== 0 && !MONEY.test(figure.unit))) return null;
  const value = figure ? (figure.value * figure.scale) / 1e4 : 0;
  return claimOf('charges', clause, { value, at: count.at });
}

const plain: ReadonlySet<Kind> = new Set(['none', 'power', 'generic', 'year', 'scope', 'join']);

/** 项 counts what an organ may do, 条 what it has posted. */
const CASES: ReadonlySet<string> = new Set(['件', '宗', '起', '例', '件次']);
const bare: ReadonlySet<Kind> = new Set([
  'power',
  'year',
  'scope',
  'number',
  'total',
  'ordinal',
  'join',
  'filler',
  'approx',
]);

/** 办理行政许可9件，作出行政处罚2件, or under the heading of table 2: handled as the others were decided. */
const isHandled = ({ sentence: { clauses, passage } }: Clause) =>
  passage.section === 'proactive' || clauses.some((each) => has(each, 'power') && has(each, 'decide'));

/** 行政许可0件 needs no verb to be none; 无行政许可事项 says what the organ may do, not what it did. */
function isDecided(clause: Clause): boolean {
  const { clauses, passage, start, end } = clause.sentence;
  // 办理 counts what was applied for.
  const says = (other: Clause) => has(other, 'decide') || passage.text.slice(other.start, other.end).includes('处理');
  const before = clauses.slice(0, clauses.indexOf(clause)).reverse();
  const other = before.findIndex((each) => !has(each, 'power'));
  const list = other < 0 ? before : before.slice(0, other);
  // 行政强制事项0项 in a list of powers is what the organ may do.
  const isNone = clause.count?.figure?.value === 0 && !/事项|清单|目录|信息|公示/.test(passage.text.slice(start, end));
  // 全年无行政处罚案件.
  const isPlain = clause.tokens.every(({ kind }) => plain.has(kind));
  // 行政处罚2件，无行政强制.
  const isCounted = clauses.some((each) => has(each, 'power') && CASES.has(each.count?.figure?.unit ?? ''));
  const hasNone =
    !clause.count && isPlain && has(clause, 'none') && (isCounted || /案件/.test(passage.text.slice(start, end)));
  // 行政处罚案件结案4件.
  const isClosed = /结案|审结|办结/.test(passage.text.slice(clause.start, clause.end));
  const isClosing = (kind: Kind) =>
    ((kind === 'handle' || kind === 'answer') && isHandled(clause)) || (kind === 'generic' && isClosed);
  // 行政处罚4件 and nothing else of them: so many were made.
  const isBare =
    !clauses.some((each) => has(each, 'publish')) &&
    clause.count !== null &&
    CASES.has(clause.count.figure?.unit ?? '') &&
    clause.tokens.every(({ kind }) => bare.has(kind) || isClosing(kind));
  return isNone || hasNone || isBare || [clause, ...list].some(says);
}

/** What a clause says about the decisions or the charges of table 2. */
export function powerClaims(clause: Clause): Claim[] {
  const powers = senses(clause, 'power');
  const isOther = has(clause, 'publish') || has(clause, 'receive') || has(clause, 'document');
  if (!isNow(clause) || clause.setting.isPart || powers.length === 0 || isOther) return [];
  if (powers.every((power) => power === 'fees')) {
    const claim = chargesClaim(clause);
    return claim ? [claim] : [];
  }
  const count = countOf(clause);
  const named = powers.filter((power) => POWERS.includes(power));
  // What a number counts is not known where it counts other powers too.
  const isMixed = named.length < powers.length && count?.value !== 0;
  if (named.length === 0 || isMixed || !isDecided(clause)) return [];
  const scale = clause.count?.figure?.scale ?? 1;
  const claim = claimOf('decisions', clause, count && { ...count, value: count.value * scale }, named);
  return claim ? [claim] : [];
}
