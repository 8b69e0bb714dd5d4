import type { Report } from '../../../report/report';
import { type Clause, has } from '../clauses/clause';
import type { Token } from '../words/token';
import { proseOf } from './claimsOf';
import { deniesRest } from './deniesRest';

/** A clause that says whether the information processing fee was charged, and how much. */
export interface FeeStatement {
  readonly clause: Clause;
  readonly at: Token;
  readonly amount: number;
}

const FEE = /信息处理费/;
const NOT_CHARGED = /(?:未|没有|无|不|零)[^，。；]{0,12}(?:收取|收费|收)|费用?[^，。；]{0,8}(?:为零|为0元|无)/;
/** A tariff, a notice or a debt is no income. */
const NOT_INCOME = /每件|每页|标准|通知|应收|应缴|应当|可以|如|若|的部分|预计|拟|减免|退还|退回/;

const textOf = ({ sentence, start, end }: Clause) => sentence.passage.text.slice(start, end);
const isMoney = ({ figure }: Token) => /元$/.test(figure?.unit ?? '') && figure?.isRounded === false;

function statementOf(clause: Clause): FeeStatement | null {
  const text = textOf(clause);
  const isHere = clause.setting.year !== 'other' && clause.setting.scope === 'own' && clause.setting.compared === 'no';
  if (!FEE.test(text) || !isHere || NOT_INCOME.test(text)) return null;
  const money = clause.tokens.find((token) => token.kind === 'number' && isMoney(token));
  const none = clause.tokens.find(({ kind }) => kind === 'none');
  if (money && !none && /收取|收到|实收/.test(text)) return { clause, at: money, amount: money.figure?.value ?? 0 };
  return none && !money && NOT_CHARGED.test(text) && !has(clause, 'part') && !deniesRest(clause)
    ? { clause, at: none, amount: 0 }
    : null;
}

/** What the report says of the fee, clause by clause. */
export function feesIn(report: Report): FeeStatement[] {
  return proseOf(report).sentences.flatMap(({ clauses }) => clauses.flatMap((clause) => statementOf(clause) ?? []));
}
