import { type Clause, has, isNow } from '../clauses/clause';
import type { Kind } from '../words/token';
import { type Claim, claimOf, type Measure } from './claim';
import { type Count, countOf } from './countOf';
import { powerClaims } from './powerClaims';

const DEEDS = ['issue', 'publish', 'repeal', 'inForce'] as const;
const MEASURES = {
  issue: 'issued',
  publish: 'issued',
  repeal: 'repealed',
  inForce: 'inForce',
} as const satisfies Record<string, Measure>;

/** What is done with documents in a clause: 制发, 废止, 现行有效; 制定并公开 is 制定, and so is 新增. */
function deedOf(clause: Clause): (typeof DEEDS)[number] | null {
  const all = DEEDS.filter((deed) => has(clause, deed));
  const deeds = all.length > 1 ? all.filter((deed) => deed !== 'publish') : all;
  if (all.length === 0 && has(clause, 'receive', 'new') && has(clause, 'document')) return 'issue';
  return deeds.length === 1 ? (deeds[0] ?? null) : null;
}

/** 制发公文215件，其中规范性文件2件; 制定规章1件、规范性文件2件: the deed is the sentence's. */
function deedBefore(clause: Clause): ReturnType<typeof deedOf> {
  if (!has(clause, 'document') || DEEDS.some((deed) => has(clause, deed))) return null;
  const before = clause.sentence.clauses.slice(0, clause.sentence.clauses.indexOf(clause));
  const last = before.at(-1);
  const isListed = last !== undefined && has(last, 'document') && last.isSure;
  if (!clause.setting.isPart && !isListed) return null;
  const deed = before.flatMap((other) => deedOf(other) ?? []).at(-1);
  return deed === undefined || deed === 'publish' ? null : deed;
}

/** 规范性文件61件（含上级文件14件）: wider than the table, and it says so. */
function isWithOthers({ sentence: { clauses }, start: own }: Clause): boolean {
  const next = clauses[clauses.findIndex(({ start }) => start === own) + 1];
  return next !== undefined && has(next, 'part', 'with') && !next.isSure;
}

/** 公开规范性文件12条, 发布信息90条，其中发布规范性文件5件: counts what was posted. */
function isPosting({ sentence: { clauses }, count, setting }: Clause): boolean {
  const isBeside = clauses.some((other) => other.count && /^[条篇期]$/.test(other.count.figure?.unit ?? ''));
  return setting.isPart || count?.figure?.unit === '条' || isBeside;
}

const bare: ReadonlySet<Kind> = new Set(['none', 'document', 'year', 'scope', 'filler', 'receive']);

const DOCUMENTS = ['normativeDocuments', 'regulations'] as const;

/** 未制发、废止规范性文件: each deed is denied of both kinds. */
function denials(clause: Clause, count: Count): Claim[] {
  const named = DOCUMENTS.filter((name) => has(clause, 'document', name));
  const documents = named.length > 0 ? named : DOCUMENTS.filter((name) => name === clause.setting.subject);
  const done = DEEDS.filter((deed) => has(clause, deed));
  // 本年度无规范性文件, 无新增规范性文件: none was made.
  const isBare = clause.tokens.every(({ kind }) => bare.has(kind)) && has(clause, 'document');
  // 现行有效5件，本年度未新增.
  const isNew = has(clause, 'receive', 'new') && documents.length > 0;
  // 没有新增和废止的规范性文件.
  const isBoth = isNew && !done.includes('issue');
  const deeds = isBoth || (done.length === 0 && isBare) ? (['issue', ...done] as const) : done;
  // 未公开 is no word on what was made, and 未新增 is one.
  const said = deeds.length > 1 ? deeds.filter((deed) => deed !== 'publish') : deeds;
  return documents.flatMap((name) =>
    said.flatMap((deed) => claimOf(MEASURES[deed], clause, count, [name, deed]) ?? []),
  );
}

/** What a clause says about regulations and normative documents. */
function documentClaims(clause: Clause): Claim[] {
  const { subject, isPart } = clause.setting;
  const count = countOf(clause);
  if (count && count.at.kind === 'none' && isNow(clause)) return isPart ? [] : denials(clause, count);
  const deed = deedOf(clause) ?? deedBefore(clause);
  if (!deed || (deed !== 'inForce' && !isNow(clause)) || (isPart && !has(clause, 'document'))) return [];
  // 修订规范性文件2件 may be counted as issued, or not.
  if (has(clause, 'revise') || isWithOthers(clause)) return [];
  const isPosted = deed === 'publish' && count?.value !== 0 && isPosting(clause);
  const claim = isPosted ? null : claimOf(MEASURES[deed], clause, count, [subject ?? '', deed]);
  return claim ? [claim] : [];
}

/** What a clause says about documents, decisions or charges of table 2. */
export function matterClaims(clause: Clause): Claim[] {
  const { subject } = clause.setting;
  const isMixed =
    has(clause, 'request') ||
    has(clause, 'dispute') ||
    has(clause, 'outcome') ||
    (has(clause, 'answer') && subject !== 'powers');
  if (!clause.isSure || isMixed) return [];
  if (subject === 'normativeDocuments' || subject === 'regulations')
    return has(clause, 'power') ? [] : documentClaims(clause);
  return subject === 'powers' ? powerClaims(clause) : [];
}
