import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftSheet } from '../../../check/draft/draftSheet';
import { spoken } from '../../../words/say';
import type { Translate } from '../../../words/translator';
import { Badges, markOf } from './Badges';
import type { DrawnPages } from './drawnPages';
import type { PartMark, PartMarks } from './markedParts';

type Box = DraftSheet['boxes'][number];

interface Props {
  /** Counted from 1. */
  readonly number: number;
  readonly size: DraftSheet['pages'][number];
  readonly boxes: readonly (readonly [part: number, box: Box])[];
  readonly marks: PartMarks;
  readonly drawn: DrawnPages | null;
  readonly t: Translate;
  pick(item: string): void;
}

/** Whether an element is near what is seen of its page: what is not has no picture, so that few are held at a time. */
function useNear(): readonly [{ current: HTMLDivElement | null }, boolean] {
  const element = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver((seen) => setIsNear(seen.at(-1)?.isIntersecting === true), {
      rootMargin: '600px',
    });
    if (element.current) watch.observe(element.current);
    return () => watch.disconnect();
  }, []);
  return [element, isNear];
}

const share = (part: number, whole: number): string => `${(100 * part) / whole}%`;

/** What is marked on a page, over the rectangle that was read there. */
function Spot({
  part,
  box,
  mark,
  size,
  t,
  pick,
}: Pick<Props, 'size' | 't' | 'pick'> & {
  readonly part: number;
  readonly box: Box;
  readonly mark: PartMark;
}): JSX.Element {
  const place = {
    left: share(box.left, size.width),
    top: share(box.top, size.height),
    width: share(box.width, size.width),
    height: share(box.height, size.height),
  };
  const [item] = [...mark.badges.map((badge) => badge.item), ...mark.items];
  return (
    <div class="spot" style={place} data-number={part} data-mark={markOf(mark)}>
      <button
        type="button"
        tabIndex={-1}
        aria-label={mark.badges.map(({ said }) => spoken(t, said)).join(t('clauseStop')) || t('itemGo')}
        onClick={() => item && pick(item)}
      />
      <Badges mark={mark} t={t} pick={pick} />
      {mark.notes.map(({ said }) => (
        <span class="should" key={spoken(t, said)}>
          {spoken(t, said)}
        </span>
      ))}
    </div>
  );
}

/** One page of a PDF as it is printed, with its marks. */
export function PrintedPage({ number, size, boxes, marks, drawn, ...given }: Props): JSX.Element {
  const [element, isNear] = useNear();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isBlank, setIsBlank] = useState(false);
  useEffect(() => {
    if (!drawn || !isNear || !canvas.current || !element.current) return;
    drawn.draw(number, canvas.current, element.current.clientWidth).catch(() => setIsBlank(true));
  }, [drawn, isNear]);
  return (
    <div class="printed" ref={element} style={{ aspectRatio: `${size.width} / ${size.height}` }} data-page={number}>
      {isNear && <canvas ref={canvas} role="img" aria-label={given.t('draftPage', number)} />}
      {isBlank && <p class="picture">{given.t('draftUndrawn', number)}</p>}
      {boxes.map(([part, box]) => {
        const mark = marks.get(part);
        return mark && <Spot key={part} part={part} box={box} mark={mark} size={size} {...given} />;
      })}
    </div>
  );
}
