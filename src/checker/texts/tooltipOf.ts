import type { Judged } from '../../check/judged';
import type { RelationTable, SumText, TermText, TooltipText } from '../../overlay/mark';
import { nameOf } from '../../report/nameOf';
import { type Calculation, calculationOf } from '../../result/calculation';
import { findingsOf, type ItemHead, itemHead } from '../../result/itemHead';
import type { Finding, Item } from '../../result/resultSchema';
import type { Language } from '../../ui/model/language';
import { termsIn } from '../../ui/model/terms';
import type { Translate } from '../../ui/t';
import { signed, sumText } from './sumText';

type Judgement = Pick<Judged, 'result' | 'advice'>;

/** With more relations than this they stand in a table instead of sums; a table holds so many rows. */
const MOST_SUMS = 2;
const MOST_ROWS = 8;

/** What a severity is called: 不符, 存疑, 提示. */
export function verdictOf(severity: Item['severity'], t: Translate): string {
  return t(severity === 'error' ? 'countError' : severity === 'warning' ? 'countWarning' : 'info');
}

interface Relation {
  readonly finding: Finding;
  readonly calculation: Calculation;
}

const nameIn = (place: string, language: Language): string => nameOf(place)[language];

function tableOf(relations: readonly Relation[], language: Language, t: Translate): RelationTable {
  const rows = relations.slice(0, MOST_ROWS).map(({ finding, calculation: { leftSum, rightSum } }) => {
    const name = nameIn(finding.addresses[0] ?? 'page', language);
    return [name, String(leftSum), String(rightSum), signed(rightSum - leftSum)];
  });
  return { columns: [t('relation'), t('calculated'), t('reported'), t('difference')], rows };
}

const side = (terms: readonly TermText[]): string => terms.map(({ label, value }) => `${label} ${value}`).join(' ＋ ');

function plain({ title, left, leftSum, right, rightSum, difference }: SumText): string {
  const sums = [`${side(left)} ＝ ${leftSum}`, rightSum === null ? side(right) : `${side(right)} ＝ ${rightSum}`];
  return [...(title === null ? [] : [title]), ...sums, difference].join('\n');
}

function explanationsOf(finding: Finding | undefined, { advice }: Judgement, language: Language, t: Translate) {
  if (!finding) return [];
  const { basis, rule } = finding;
  const fix = advice[rule]?.[language];
  return [
    { label: t('basis'), text: basis ? `${basis.title}${basis.clause}` : t('basisNone') },
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
  const titleOf = ({ addresses: [place = 'page'] }: Finding): string | null =>
    relations.length > 1 || head.repair ? nameIn(place, language) : null;
  const sums = relations.map(({ calculation, finding }) => sumText(calculation, titleOf(finding), language, t));
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
  const verdict = verdictOf(item.severity, t);
  const place = head.name[language];
  const explanations = explanationsOf(findings[0], page, language, t);
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
