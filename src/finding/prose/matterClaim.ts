import { type Claim, claimOf, type Measure } from './claim';
import { type Clause, has, isNow, senses } from './clause';
import { countOf } from './countOf';

const DEEDS = ['issue', 'publish', 'repeal', 'inForce'] as const;
const MEASURES = {
  issue: 'issued',
  publish: 'issued',
  repeal: 'repealed',
  inForce: 'inForce',
} as const satisfies Record<string, Measure>;

/** What is done with documents in a clause: 制发, 废止, 现行有效; 制定并公开 is 制定. */
function deedOf(clause: Clause): (typeof DEEDS)[number] | null {
  const all = DEEDS.filter((deed) => has(clause, deed));
  const deeds = all.length > 1 ? all.filter((deed) => deed !== 'publish') : all;
  return deeds.length === 1 ? (deeds[0] ?? null) : null;
}

/** 制发公文215件，其中规范性文件2件: the deed is the sentence's. */
function deedBefore(clause: Clause): ReturnType<typeof deedOf> {
  if (!clause.setting.isPart || !has(clause, 'document')) return null;
  const before = clause.sentence.clauses.slice(0, clause.sentence.clauses.indexOf(clause));
  const deed = before.flatMap((other) => deedOf(other) ?? []).at(-1);
  return deed === undefined || deed === 'publish' ? null : deed;
}

/** 规范性文件61件（含上级文件14件）: wider than the table, and it says so. */
function isWithOthers({ sentence: { clauses }, start: own }: Clause): boolean {
  const next = clauses[clauses.findIndex(({ start }) => start === own) + 1];
  return next !== undefined && has(next, 'part', 'with') && !next.isSure;
}

/** What a clause says about regulations and normative documents, or null. */
function documentClaim(clause: Clause): Claim | null {
  const { subject, isPart } = clause.setting;
  const deed = deedOf(clause) ?? deedBefore(clause);
  if (!deed || (deed !== 'inForce' && !isNow(clause)) || (isPart && !has(clause, 'document'))) return null;
  const labels = [subject ?? '', deed];
  // 公开规范性文件12条 counts what was posted.
  const isPosted = deed === 'publish' && clause.count?.figure?.unit === '条';
  if (isPosted || isWithOthers(clause)) return null;
  return claimOf(MEASURES[deed], clause, countOf(clause), labels);
}

/** What a clause says about documents or decisions of table 2, or null. */
export function matterClaim(clause: Clause): Claim | null {
  const { subject, isPart } = clause.setting;
  const isMixed = has(clause, 'request') || has(clause, 'dispute') || has(clause, 'outcome') || has(clause, 'answer');
  if (!clause.isSure || isMixed) return null;
  if (subject === 'normativeDocuments' || subject === 'regulations')
    return has(clause, 'power') ? null : documentClaim(clause);
  if (subject !== 'powers' || !isNow(clause) || isPart || !has(clause, 'decide') || !has(clause, 'power')) return null;
  return has(clause, 'publish') || has(clause, 'receive') || has(clause, 'handle')
    ? null
    : claimOf('decisions', clause, countOf(clause), senses(clause, 'power'));
}
