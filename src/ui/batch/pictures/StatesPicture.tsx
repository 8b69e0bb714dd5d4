import type { JSX } from 'preact';
import type { Translate } from '../../../words/translator';
import { CountTable } from './CountTable';
import { barPieces, type Counted } from './geometry';

/** How a state is drawn: what holds, what does not, what is doubtful, what nobody has read or found. */
export type StateLook = 'pass' | 'fail' | 'review' | 'partial' | 'unread' | 'none';

export interface CountedState extends Counted {
  readonly look: StateLook;
}

interface Props {
  readonly states: readonly CountedState[];
  readonly open: (key: string) => void;
  readonly t: Translate;
}

const [WIDTH, HEIGHT] = [640, 28];

/** Lines that tell states apart without colour. */
function Patterns(): JSX.Element {
  return (
    <defs>
      <pattern id="batch-partial" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="line partial" d="M1 0V6" />
      </pattern>
      <pattern id="batch-unread" width="5" height="5" patternUnits="userSpaceOnUse">
        <path class="line unread" d="M1 1H2" />
      </pattern>
    </defs>
  );
}

const fillOf = (look: StateLook): string | undefined =>
  look === 'partial' || look === 'unread' ? `url(#batch-${look})` : undefined;

/** How the batch stands: one bar in pieces by state, none of them left out. */
export function StatesPicture({ states, open, t }: Props): JSX.Element {
  const title = t('batchPictureStates');
  const all = states.reduce((sum, { count }) => sum + count, 0);
  const pieces = barPieces(states, WIDTH);
  const said = states.flatMap(({ name, count }) => (count > 0 ? [`${name} ${count}`] : [])).join(t('clauseStop'));
  return (
    <figure class="states">
      <figcaption>{title}</figcaption>
      <svg role="img" aria-label={`${title}${t('clauseStop')}${said}`} viewBox={`-1 -1 ${WIDTH + 2} ${HEIGHT + 2}`}>
        <title>{title}</title>
        <Patterns />
        {pieces.map(({ key, x, width }) => {
          const state = states.find((each) => each.key === key);
          if (!state) return null;
          return (
            // The table beneath opens the same by keyboard.
            // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's short cut to the table's buttons
            <g key={key} class={`piece ${state.look}`} onClick={() => open(key)}>
              <rect x={x} y={0} width={width} height={HEIGHT} fill={fillOf(state.look)} />
              {width > 28 && (
                <text x={x + width / 2} y={HEIGHT / 2 + 4} text-anchor="middle">
                  {state.count}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <p class="said">{t('batchPictureStatesSaid', all)}</p>
      <CountTable title={title} rows={states} open={open} />
    </figure>
  );
}
