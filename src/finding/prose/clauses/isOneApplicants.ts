import { applicantsOf } from './applicantsOf';
import { type Clause, has } from './clause';
import { namesRequests } from './subjectOf';

const isCounting = (clause: Clause) => clause.count !== null || clause.percent !== null;

/** 无上年结转申请: of any applicant. */
const deniesCarry = (clause: Clause) => has(clause, 'none') && has(clause, 'carry', 'in');

/** 申请人均为自然人, but no 企业申请均已办结. */
function isOfAll({ tokens }: Clause): boolean {
  const all = tokens.findIndex(({ kind }) => kind === 'all');
  return all >= 0 && all < tokens.findIndex(({ kind }) => kind === 'applicant');
}

/** 自然人申请办结9件，结转1件: whether a clause goes on counting the requests of one kind of applicant, named before it. */
export function isOneApplicants(clause: Clause): boolean {
  const { clauses } = clause.sentence;
  const at = clauses.indexOf(clause);
  const first = clauses.findIndex((other) => applicantsOf(other).length > 0);
  const head = clauses[first];
  if (!head || at < first || applicantsOf(clause).length > 0 || clauses.slice(0, first).some(isCounting)) return false;
  // 申请人均为自然人，共5件.
  if (!isCounting(head) && isOfAll(head)) return false;
  const kinds = applicantsOf(head).join();
  const isList = clauses.some((other) => applicantsOf(other).length > 0 && applicantsOf(other).join() !== kinds);
  // 全年收到政府信息公开申请 after it is another subject.
  const isOver = clauses
    .slice(first + 1, at + 1)
    .some((other) => namesRequests(other) || has(other, 'scope') || has(other, 'year', 'own') || deniesCarry(other));
  return !isList && !isOver;
}
