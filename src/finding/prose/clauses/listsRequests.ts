import type { Kind, Token } from '../words/token';
import { namesRequests } from './subjectOf';

const others: ReadonlySet<Kind> = new Set(['foreign', 'unknown', 'document', 'power', 'dispute', 'grievance']);

const isOther = ({ kind, value }: Token) => others.has(kind) || (kind === 'publish' && value === 'own');

/** The rows of table 3 that no other matter has: 不予公开.过程性信息, but neither 重复申请 nor 撤回. */
const isOwnRow = (value: string) =>
  /^(?:denied|unavailable)\./.test(value) || /^(?:rejected\.massRepeated|otherHandling\.noCorrection)$/.test(value);

/** 收到申请11件，其中部分公开3件: only requests for information come to that, or the sentence names them later. */
export function listsOutcomes(words: readonly Token[]): boolean {
  const outcomes = words.flatMap(({ kind, value }) => (kind === 'outcome' ? [value] : []));
  const isListed = outcomes.some((value) => !/^(?:open|rejected|otherHandling)/.test(value));
  const groups = new Set(outcomes.map((value) => value.split('.')[0] ?? ''));
  const isForm =
    ['partiallyGranted', 'unavailable', 'rejected', 'otherHandling'].filter((group) => groups.has(group)).length > 1;
  // 过程性信息8件、重复申请2件; 不予公开9件，均属行政执法案卷，部分公开2件.
  const isBesideGroup = isListed && groups.size > 1 && outcomes.some((value) => /^denied\./.test(value));
  const isOfRows =
    outcomes.some(isOwnRow) && (isBesideGroup || new Set(outcomes.filter((value) => value.includes('.'))).size > 1);
  const isDivided = words.some(({ kind }) => kind === 'applicant') && !words.some(({ kind }) => kind === 'part');
  const isNamed =
    (isListed && words.some(({ kind }) => kind === 'request')) || (isDivided && namesRequests({ tokens: words }));
  return (isNamed || isForm || isOfRows) && !words.some(isOther);
}

const says = (words: readonly Token[], kind: Kind, value?: string) =>
  words.some((token) => token.kind === kind && (value === undefined || token.value === value));

/** What goes from one year to the next in other matters, too. */
const cases =
  /信访|来访|上访|举报|投诉|工单|热线|留言|信箱|建议|提案|议案|案件|办件|许可|处罚|执法|复议|诉讼|仲裁|登记|审批|项目|维权|调解|信件|来信|审计|纠纷/;

/** 上年结转2件，受理265件，办结264件，结转下年3件, and no word of what: the form's own relation, and nothing else is named before. */
export function restatesBalance(words: readonly Token[], text: string): boolean {
  const numbers = words.filter(({ kind }) => kind === 'number').length;
  const isCarried =
    words.filter(({ kind }) => kind === 'carry').length > 1 && says(words, 'receive') && says(words, 'answer');
  return isCarried && numbers === 4 && !words.some(isOther) && !says(words, 'generic') && !cases.test(text);
}
