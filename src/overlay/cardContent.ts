import type { Mark, SumText, TermText } from './mark';

type Make = (name: string, className: string, ...content: (string | Node)[]) => HTMLElement;

function maker(document: Document): Make {
  return (name, className, ...content) => {
    const element = document.createElement(name);
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

/** What a mark says when it is asked: the verdict in a line, the sums, the notes. All of it text. */
export function cardContent(document: Document, { number, severity, tooltip }: Mark, notes: readonly string[]): Node[] {
  const make = maker(document);
  const verdict = make('p', 'verdict', make('b', severity, tooltip.verdict), tooltip.place);
  if (number !== null) verdict.prepend(make('span', `number ${severity}`, String(number)));
  return [
    verdict,
    ...tooltip.sums.map((text) => sum(make, text)),
    ...[...tooltip.notes, ...notes].map((text) => make('p', 'notes', text)),
  ];
}
