import type { JSX } from 'preact';
import type { MessageKey, Translate } from '../../../words/translator';
import type { Difference } from './difference';
import { bandPath, bottomOf, DIFFERENCE, flowOf, type Label, LINE, labelsOf, type Segment } from './geometry';
import { Hatch } from './Hatch';
import { Labels, labelsWidth } from './Labels';
import { hasNumber, type NameOf, Numbers } from './Numbers';
import type { Part } from './part';

interface Props {
  readonly sources: readonly Part[];
  readonly outcomes: readonly Part[];
  readonly difference: Difference;
  readonly t: Translate;
}

const WIDTH = 340;
const LEFT = 104;
const TRUNK = 158;
const RIGHT = 212;
const ROOM = 8;

const sentences: Record<Exclude<Difference['kind'], 'open'>, MessageKey> = {
  even: 'flowEven',
  evenBesideBlanks: 'flowEvenBlanks',
  differs: 'flowDiffers',
  atLeast: 'flowAtLeast',
  extraRows: 'flowExtra',
};

/** What is said of both sides; one without a number does not come to 0. */
export function flowText(
  sources: readonly Part[],
  outcomes: readonly Part[],
  { kind, left, right, by }: Difference,
  t: Translate,
): string {
  const read = (parts: readonly Part[], sum: number): string =>
    parts.some(hasNumber) ? t('flowRead', sum) : t('flowReadNone');
  return kind === 'open'
    ? t('flowOpen', read(sources, left), read(outcomes, right))
    : t(sentences[kind], left, right, by);
}

function Bands({ at, outer, inner }: { at: number; outer: readonly Segment[]; inner: readonly Segment[] }) {
  return (
    <g>
      {outer.map(({ key, y, height }, index) => {
        const joint = { x: TRUNK, y: inner[index]?.y ?? 0 };
        const end = { x: at, y };
        return (
          <path
            key={key}
            class={key === DIFFERENCE ? 'band lacking' : 'band'}
            fill={key === DIFFERENCE ? 'url(#hatch-flow)' : undefined}
            d={at < TRUNK ? bandPath(end, joint, height) : bandPath(joint, end, height)}
          />
        );
      })}
    </g>
  );
}

const lowest = (labels: readonly Label[], parts: readonly Part[]): number =>
  Math.max(0, ...labels.map(({ y }, at) => y + (parts[at]?.gap === 'none' ? LINE : 2 * LINE)));

/** The application flow: where the requests come from, what became of them, and what one side lacks. */
export function FlowPicture({ sources, outcomes, difference, t }: Props): JSX.Element {
  const flow = flowOf(sources, outcomes, difference, { height: 150, gap: 6 });
  const lacking: Part = { key: DIFFERENCE, value: difference.by, gap: 'none', isDoubted: false, isByHand: false };
  const isLeft = difference.left < difference.right;
  const own = difference.by > 0 ? [lacking] : [];
  const ofLeft = isLeft ? [...sources, ...own] : sources;
  const ofRight = isLeft ? outcomes : [...outcomes, ...own];
  const [left, right] = [labelsOf(ofLeft, flow.left), labelsOf(ofRight, flow.right)];
  const height = Math.max(lowest(left, ofLeft), lowest(right, ofRight), bottomOf(flow.left), bottomOf(flow.right));
  // The keys of the parts are keys of texts, but for the difference.
  const name: NameOf = (key) => t(key === DIFFERENCE ? 'pictureDifference' : (key as MessageKey));
  const [from, to] = [LEFT - 12 - labelsWidth(ofLeft, name, t), RIGHT + 12 + labelsWidth(ofRight, name, t)];
  const [start, end] = [Math.min(0, from), Math.max(WIDTH, to)];
  const said = flowText(sources, outcomes, difference, t);
  const title = t('flowTitle');
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <svg
        role="img"
        aria-label={`${title}${t('clauseStop')}${said}`}
        viewBox={`${start} ${-ROOM} ${end - start} ${height + 2 * ROOM}`}
      >
        <title>{title}</title>
        <Hatch id="hatch-flow" />
        <Bands at={LEFT} outer={flow.left} inner={flow.leftAtTrunk} />
        <Bands at={RIGHT} outer={flow.right} inner={flow.rightAtTrunk} />
        <rect class="trunk" x={TRUNK - 2} y={0} width={4} height={flow.trunk} />
        <Labels labels={left} parts={ofLeft} name={name} t={t} x={LEFT - 12} from={LEFT} />
        <Labels labels={right} parts={ofRight} name={name} t={t} x={RIGHT + 12} from={RIGHT} />
      </svg>
      <p class="said">{said}</p>
      <Numbers parts={[...sources, ...outcomes, ...own]} title={title} name={name} t={t} />
    </figure>
  );
}
