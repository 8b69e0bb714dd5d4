import { createElement } from '../../page/live/native';
import type { LabelledText, Mark, RelationTable, SumText, TermText } from '../mark';

type Make = (name: keyof HTMLElementTagNameMap, className: string, ...content: (string | Node)[]) => HTMLElement;

function maker(document: Document): Make {
  return (name, className, ...content) => {
    const element = createElement(document, name);
    if (className) element.className = className;
    element.append(...content);
    return element;
  };
}

function terms(make: Make, list: readonly TermText[]): Node[] {
  return list.flatMap(({ label, value }, index) => [
    ...(index > 0 ? [make('span', 'sign', ' ＋ ')] : []),
    make('span', 'term', make('span', '', label, '\u00a0'), make('b', '', value)),
  ]);
}

function sum(make: Make, { title, left, leftSum, right, rightSum, difference }: SumText): HTMLElement {
  const total = (text: string): Node[] => [make('span', 'sign', ' ＝ '), make('span', 'sumvalue', text)];
  return make(
    'div',
    'sum',
    ...(title === null ? [] : [make('p', 'notes', title)]),
    make('p', '', ...terms(make, left), ...total(leftSum)),
    make('p', '', ...terms(make, right), ...(rightSum === null ? [] : total(rightSum))),
    make('p', 'difference', difference),
  );
}

function table(make: Make, { columns, rows }: RelationTable): HTMLElement {
  const line = (name: 'td' | 'th', cells: readonly string[]): HTMLElement =>
    make('tr', '', ...cells.map((cell) => make(name, '', cell)));
  return make(
    'table',
    'relations',
    make('thead', '', line('th', columns)),
    make('tbody', '', ...rows.map((row) => line('td', row))),
  );
}

const labelled = (make: Make, { label, text }: LabelledText): HTMLElement =>
  make('p', 'explanation', make('b', '', label), ` ${text}`);

/** The line that says what words of the trade mean. */
export const MEANING = 'meaning';

/** What a mark says when it is asked: the verdict, what heads it, the sums, the notes, what it rests on. All of it text. */
export function cardContent(document: Document, { number, severity, tooltip }: Mark): HTMLElement {
  const make = maker(document);
  const verdict = make('p', 'verdict', make('b', severity, tooltip.verdict), tooltip.place);
  const meaning = make('p', 'notes meaning', tooltip.meaning);
  meaning.id = MEANING;
  if (number !== null) verdict.prepend(make('span', `number ${severity}`, String(number)));
  return make(
    'div',
    'content',
    verdict,
    meaning,
    ...(tooltip.lead === null ? [] : [make('p', 'lead', tooltip.lead)]),
    ...tooltip.sums.map((text) => sum(make, text)),
    ...(tooltip.table ? [table(make, tooltip.table)] : []),
    ...tooltip.notes.map((text) => make('p', 'notes', text)),
    ...tooltip.explanations.map((text) => labelled(make, text)),
  );
}
