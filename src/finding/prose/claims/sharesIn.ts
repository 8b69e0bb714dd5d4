import type { Report } from '../../../report/report';
import { quantity } from '../../quantity';
import { type Clause, has, type Sentence } from '../clauses/clause';
import { sumOf } from '../compare/reading';
import type { Token } from '../words/token';
import { claimsIn, proseOf } from './claimsOf';

/** 占33.4%: what it is said of, and all that it may be a share of. */
export interface Share {
  readonly clause: Clause;
  readonly percent: Token;
  readonly part: number;
  /** The first is what the sentence names most nearly. */
  readonly wholes: readonly [number, ...number[]];
}

const isPlain = (clause: Clause) =>
  clause.count?.figure !== undefined &&
  clause.setting.compared === 'no' &&
  !clause.count.figure.isRounded &&
  clause.count.figure.scale === 1;

/** What the shares of a clause are of: its own number, the one before, or, of 分别占60%、40%, the last two. */
function partsOf({ clauses }: Sentence, clause: Clause, percents: number): Clause[] {
  if (clause.count) return percents === 1 ? [clause] : [];
  const before = clauses.slice(0, clauses.indexOf(clause));
  if (!has(clause, 'respectively'))
    return percents === 1 ? before.slice(-1).filter((it) => it.count && !it.percent) : [];
  const counted = before.filter(({ count }) => count).slice(-percents);
  return counted.length === percents && percents > 1 ? counted : [];
}

/** The numbers of the sentence that the part may belong to: those before it, and what the parts add up to. */
function wholesIn({ clauses }: Sentence, part: Clause, all: readonly Clause[]): number[] {
  const unit = part.count?.figure?.unit;
  const values = (list: readonly Clause[]) =>
    list
      .filter((clause) => isPlain(clause) && clause.count?.figure?.unit === unit)
      .map(({ count }) => count?.figure?.value ?? 0);
  const before = clauses.filter((clause) => clause.start < (all[0] ?? part).start);
  if (!part.setting.isPart || !before.some(({ count, setting }) => count && !setting.isPart)) return [];
  const parts = values(clauses.filter(({ setting }) => setting.isPart));
  return [...values(before), parts.reduce((sum, value) => sum + value, 0)];
}

function wholesOfTable(report: Report, part: Clause): (number | null)[] {
  if (!claimsIn(report, part.sentence, 'outcome', 'applicant').some(({ clause }) => clause === part)) return [];
  const total = (row: 'newReceived' | 'carriedIn' | 'outcomeTotal') => quantity(report, `requests.${row}.total`);
  return [
    sumOf({ plus: [total('newReceived')] }),
    sumOf({ plus: [total('outcomeTotal')] }),
    sumOf({ plus: [total('newReceived'), total('carriedIn')] }),
  ];
}

/** 予以公开31件（46.3%）: the share without the word. */
const isBracketed = ({ isAside, tokens }: Clause) => isAside && tokens.length === 1;

function isClear(clause: Clause): boolean {
  const isKnown = clause.tokens.every(({ kind }) => kind !== 'unknown' && kind !== 'foreign' && kind !== 'scope');
  return (
    isKnown &&
    (has(clause, 'share') || isBracketed(clause)) &&
    !has(clause, 'year') &&
    !has(clause, 'approx') &&
    clause.setting.compared === 'no'
  );
}

function sharesOf(report: Report, sentence: Sentence, clause: Clause): Share[] {
  const percents = clause.tokens.filter(({ kind, figure }) => kind === 'percent' && figure?.unit === '%');
  const parts = isClear(clause) ? partsOf(sentence, clause, percents.length) : [];
  return parts.flatMap((part, index) => {
    const wholes = [...wholesIn(sentence, part, parts), ...wholesOfTable(report, part)];
    const [first, ...rest] = wholes.filter((whole): whole is number => whole !== null && whole > 0);
    const percent = percents[index];
    const value = part.count?.figure?.value ?? 0;
    return percent && first !== undefined && isPlain(part)
      ? [{ clause, percent, part: value, wholes: [first, ...rest] }]
      : [];
  });
}

/** Every share in the prose whose part and whole are both to be had. */
export function sharesIn(report: Report): Share[] {
  return proseOf(report).sentences.flatMap((sentence) =>
    sentence.clauses.flatMap((clause) => sharesOf(report, sentence, clause)),
  );
}
