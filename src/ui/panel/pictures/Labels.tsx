import type { JSX } from 'preact';
import type { Translate } from '../../../words/translator';
import { type Label, LINE, textWidth } from './geometry';
import { gapText, type NameOf, valueText } from './Numbers';
import type { Part } from './part';

interface Props {
  readonly labels: readonly Label[];
  readonly parts: readonly Part[];
  readonly name: NameOf;
  readonly t: Translate;
  /** Where the text begins, or ends on the left, and where its line comes from. */
  readonly x: number;
  readonly from: number;
}

const labelText = (part: Part, name: NameOf, t: Translate): string => `${name(part.key)} ${valueText(part, t)}`.trim();

/** How much room the texts beside a stack take. */
export const labelsWidth = (parts: readonly Part[], name: NameOf, t: Translate): number =>
  Math.max(0, ...parts.flatMap((part) => [labelText(part, name, t), gapText(part, t)]).map(textWidth));

/** What stands beside a stack, each text joined to its piece by a line. */
export function Labels({ labels, parts, name, t, x, from }: Props): JSX.Element {
  const isLeft = x < from;
  return (
    <g text-anchor={isLeft ? 'end' : 'start'}>
      {parts.map((part) => {
        const label = labels.find(({ key }) => key === part.key);
        if (!label) return null;
        const middle = label.y + LINE / 2;
        const gap = gapText(part, t);
        return (
          <g key={part.key} class={part.isDoubted ? 'doubted' : ''}>
            {label.from !== null && (
              <path class="leader" d={`M${from} ${label.from}L${isLeft ? x + 2 : x - 2} ${middle}`} />
            )}
            <text x={x} y={middle + 4}>
              {labelText(part, name, t)}
            </text>
            {gap && (
              <text class="gap" x={x} y={middle + 4 + LINE * 0.9}>
                {gap}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
