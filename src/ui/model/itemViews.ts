import type { Basis, RuleMetadata, Severity } from '../../finding/rule';
import type { PageState } from '../../platform/messages/pageStateSchema';
import { nameOf } from '../../report/nameOf';
import { selectedWords } from '../../result/addedProblem';
import { calculationOf } from '../../result/calculation';
import { type Reach, reviewOf } from '../../result/decision';
import { wholeAdvice } from '../../result/headAdvice';
import { findingsOf, type ItemHead, itemHead } from '../../result/itemHead';
import { circled, itemNumbers } from '../../result/itemNumbers';
import type { Finding, Item, Result } from '../../result/resultSchema';
import { itemWord } from '../../words/itemWord';
import { inLanguage, type Language } from '../../words/language';
import { type Say, say } from '../../words/say';
import type { MessageKey } from '../../words/translator';

/** Where the words about a rule come from. */
export type RuleBook = (id: string) => RuleMetadata | undefined;

/** Tells how far what was decided about an item reaches; null where nothing was, or it is not known. */
export type ReachOf = (item: Item) => Reach | null;

export const unknownReach: ReachOf = () => null;

/** One item as it is listed: a number, a word, what was found, and what the rule says about it. */
export interface ItemView {
  readonly id: string;
  /** The rule behind it, where this version knows it. */
  readonly rule: string | null;
  /** ①②③ as on the page; null for infos, which carry no mark. */
  readonly number: string | null;
  readonly severity: Severity;
  readonly word: MessageKey;
  readonly text: string | Say;
  /** What else the same slip broke. */
  readonly others: readonly string[];
  readonly relations: number;
  readonly isHidden: boolean;
  /** Kept behind the fold, whatever its severity. */
  readonly isFolded: boolean;
  readonly isCurrent: boolean;
  /** What was decided about it. */
  readonly review: Finding['review'];
  readonly reach: Reach | null;
  /** What its findings rest on, each once; none is a heuristic. */
  readonly bases: readonly string[];
  readonly why: string | null;
  readonly fix: string | null;
}

/** Title and clause as one citation; null is a heuristic. */
export function citation(basis: Basis | null): string | null {
  return basis && `${basis.title}${basis.clause}`;
}

/** As many terms as a line in the popup still names one by one. */
const SHOWN = 7;

/** A column of table 3 has 21 terms: its line gives the sums, and the terms are left to the explanation. */
function shortened(result: Result, finding: Finding, language: Language): Say | null {
  const sum = calculationOf(result, finding);
  if (!sum || sum.left.length <= SHOWN) return null;
  const place = inLanguage(nameOf(finding.addresses[0] ?? 'page'), language);
  return say('itemSum', place, sum.leftSum, sum.rightSum, Math.abs(sum.rightSum - sum.leftSum));
}

/** What a rule says of itself, in one language; what to do about several relations no single rule says. */
function explained(
  known: RuleMetadata | undefined,
  head: ItemHead,
  language: Language,
): Pick<ItemView, 'rule' | 'why' | 'fix'> {
  const fix = wholeAdvice(head)?.[language] ?? null;
  if (!known) return { rule: null, why: null, fix };
  return { rule: known.id, why: inLanguage(known.why, language), fix: fix ?? inLanguage(known.fix, language) };
}

/** What findings rest on, each once. */
const basesOf = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.flatMap(({ basis }) => citation(basis) ?? [])),
];

/** Every item of a result in page order, the infos among them. */
export function itemViewsOf(page: PageState, language: Language, book: RuleBook, reachOf = unknownReach): ItemView[] {
  const { result, hiddenItems, currentItem } = page;
  const numbers = itemNumbers(result);
  return result.items.map((item) => {
    const findings = findingsOf(result, item);
    const [first, ...rest] = findings;
    const head = itemHead(result, item);
    const known = first && book(first.rule);
    const short = head.isSummary || !first ? null : shortened(result, first, language);
    const number = numbers.get(item.id);
    return {
      id: item.id,
      number: number === undefined ? null : circled(number),
      severity: item.severity,
      word: itemWord(item),
      text: short ?? inLanguage(head.line, language),
      others: [
        ...findings.flatMap((finding) => selectedWords(finding) ?? []),
        ...[...(first && (short || head.isSummary) ? [first] : []), ...rest].map(({ message }) => message),
      ].map((text) => inLanguage(text, language)),
      relations: head.relations.length,
      isHidden: hiddenItems.includes(item.id),
      isFolded: item.severity === 'info' || known?.isFolded === true,
      isCurrent: item.id === currentItem,
      review: reviewOf(result, item),
      reach: reachOf(item),
      bases: basesOf(findings),
      ...explained(known, head, language),
    };
  });
}
