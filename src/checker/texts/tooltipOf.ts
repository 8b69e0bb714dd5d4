import type { JudgedReport } from '../../check/judged';
import type { RelationTable, SumText, TermText, TooltipText } from '../../overlay/mark';
import { type Calculation, calculationOf } from '../../result/calculation';
import { wholeAdvice } from '../../result/headAdvice';
import { findingsOf, type ItemHead, itemHead } from '../../result/itemHead';
import { relationName } from '../../result/relationName';
import type { Finding, Item } from '../../result/resultSchema';
import { itemWord } from '../../words/itemWord';
import type { Language } from '../../words/language';
import { termsIn } from '../../words/terms';
import type { Translate } from '../../words/translator';
import { signed, sumText } from './sumText';

type Judgement = Pick<JudgedReport, 'result' | 'advice'>;

/** With more relations than this they stand in a table instead of sums; a table, which scrolls, holds so many rows. */
const MOST_SUMS = 2;
const MOST_ROWS = 60;

interface Relation {
  readonly finding: Finding;
  readonly calculation: Calculation;
}

function tableOf(relations: readonly Relation[], language: Language, t: Translate): RelationTable {
  const rows = relations.slice(0, MOST_ROWS).map(({ calculation }) => {
    const { leftSum, rightSum } = calculation;
    return [relationName(calculation)[language], String(leftSum), String(rightSum), signed(rightSum - leftSum)];
  });
  const areOneSided = relations.every(({ calculation: { right } }) => right.length === 1);
  const sides = areOneSided ? [t('calculated'), t('reported')] : [t('leftSide'), t('rightSide')];
  return { columns: [t('relation'), ...sides, t('difference')], rows };
}

const side = (terms: readonly TermText[]): string => terms.map(({ label, value }) => `${label} ${value}`).join(' ＋ ');

function plain({ title, left, leftSum, right, rightSum, difference }: SumText): string {
  const sums = [`${side(left)} ＝ ${leftSum}`, rightSum === null ? side(right) : `${side(right)} ＝ ${rightSum}`];
  return [...(title === null ? [] : [title]), ...sums, difference].join('\n');
}

/** What to do: where several relations show the problem, none of their rules alone says it. */
function fixOf([first]: readonly Finding[], head: ItemHead, { advice }: Judgement, language: Language) {
  return wholeAdvice(head)?.[language] ?? (first && advice[first.rule]?.[language]);
}

/** What all the findings of an item rest on, and what to do. */
function explanationsOf(findings: readonly Finding[], fix: string | undefined, t: Translate) {
  if (findings.length === 0) return [];
  const bases = findings.map(({ basis }) => (basis ? `${basis.title}${basis.clause}` : t('basisNone')));
  return [
    { label: t('basis'), text: [...new Set(bases)].join(t('clauseStop')) },
    ...(fix === undefined ? [] : [{ label: t('fix'), text: fix }]),
  ];
}

/** The sums of an item, in a table where there are many, and the messages of what is no sum. */
function contentOf(relations: readonly Relation[], head: ItemHead, language: Language, t: Translate) {
  if (relations.length > MOST_SUMS) {
    const more = relations.length - MOST_ROWS;
    const notes = more > 0 ? [t('markMore', more)] : [];
    return { sums: [], table: tableOf(relations, language, t), notes };
  }
  const isTitled = relations.length > 1 || head.repair !== null;
  const sums = relations.map(({ calculation }) =>
    sumText(calculation, isTitled ? relationName(calculation)[language] : null, language, t),
  );
  return { sums, table: null, notes: [] };
}

const tableText = ({ columns, rows }: RelationTable): string =>
  [columns, ...rows].map((row) => row.join('\t')).join('\n');

/** What a mark says when it is asked. */
export function tooltipOf(page: Judgement, item: Item, language: Language, t: Translate): TooltipText {
  const { result } = page;
  const findings = findingsOf(result, item);
  const head = itemHead(result, item);
  const relations = findings.flatMap((finding) => {
    const calculation = calculationOf(result, finding);
    return calculation ? [{ finding, calculation }] : [];
  });
  const { sums, table, notes: more } = contentOf(relations, head, language, t);
  const messages = findings.filter(({ equation }) => equation === null).map(({ message }) => message[language]);
  const caveat = head.repair ? [t('hintCaveat')] : [];
  const notes = [...messages, ...more, ...caveat];
  const lead = head.isSummary ? head.problem[language] : null;
  const verdict = t(itemWord(item));
  const place = head.name[language];
  const explanations = explanationsOf(findings, fixOf(findings, head, page, language), t);
  const copy = [
    `${verdict} ${place}`,
    ...(lead === null ? [] : [lead]),
    ...sums.map(plain),
    ...(table ? [tableText(table)] : []),
    ...notes,
    ...explanations.map(({ label, text }) => `${label} ${text}`),
  ].join('\n');
  const terms = termsIn(`${verdict} ${place}`, t);
  const meaning = terms.map(({ word, meaning: said }) => `${word}：${said}`).join('\n');
  return { verdict, place, meaning, lead, sums, table, notes, explanations, copy };
}
