import type { JSX } from 'preact';
import type { Translate } from '../../../words/translator';
import { CountTable } from './CountTable';
import { type DatedUnit, HIGHEST, standingsOf, type TimeLine, timeLine } from './timeLine';

interface Props {
  readonly units: readonly DatedUnit[];
  /** 2024-01-31. */
  readonly deadline: string;
  /** The day in words. */
  readonly dayName: string;
  /** Opens some units by their ids. */
  readonly open: (ids: readonly string[]) => void;
  readonly t: Translate;
}

const [WIDTH, STEP, BELOW] = [640, 4, 34];
const RADIUS = 1.7;

function Axis({ line, dayName, height }: { line: TimeLine; dayName: string; height: number }): JSX.Element {
  return (
    <g>
      <path class="leader" d={`M0 ${height}H${WIDTH}`} />
      {line.months.map(({ month, x }) => (
        <g key={month}>
          <path class="leader" d={`M${x} ${height}V${height + 5}`} />
          <text class="gap" x={x + 2} y={height + 15}>
            {`${month}/1`}
          </text>
        </g>
      ))}
      <path class="deadline" d={`M${line.deadline} 0V${height + 18}`} />
      <text x={line.deadline + 4} y={height + 29}>
        {dayName}
      </text>
    </g>
  );
}

/** When the pages were published, as far as they say, against a day: a dot for each unit, hollow where it does not concern it. */
export function DatesPicture({ units, deadline, dayName, open, t }: Props): JSX.Element {
  const line = timeLine(units, deadline, WIDTH);
  const { inTime, after, undated, others } = standingsOf(units, deadline);
  const height = HIGHEST * STEP;
  const title = t('batchPictureDates', dayName);
  const concerned = inTime.length + after.length + undated.length;
  const said = t('batchPictureDatesSaid', dayName, concerned, inTime.length, after.length, undated.length);
  const outside = [
    ...(line.earlier > 0 ? [t('batchPictureEarlier', line.earlier)] : []),
    ...(line.later > 0 ? [t('batchPictureLater', line.later)] : []),
    ...(line.each > 1 ? [t('batchPictureDot', line.each)] : []),
  ].join('');
  const groups = [
    { key: 'inTime', name: t('batchPictureInTime'), own: inTime },
    { key: 'after', name: t('batchPictureAfter'), own: after },
    { key: 'undated', name: t('batchPictureUndated'), own: undated },
    { key: 'others', name: t('batchPictureOthers'), own: others },
  ];
  return (
    <figure class="dates">
      <figcaption>{title}</figcaption>
      <svg role="img" aria-label={`${title}${t('clauseStop')}${said}`} viewBox={`-2 -4 ${WIDTH + 4} ${height + BELOW}`}>
        <title>{title}</title>
        {line.dots.map(({ x, level, isConcerned }) => (
          <circle
            key={`${x} ${level}`}
            class={isConcerned ? 'dot' : 'dot hollow'}
            cx={x}
            cy={height - (level + 0.5) * STEP}
            r={RADIUS}
          />
        ))}
        <Axis line={line} dayName={dayName} height={height} />
      </svg>
      <p class="said">{`${said}${outside}`}</p>
      <CountTable
        title={title}
        rows={groups.map(({ key, name, own }) => ({ key, name, count: own.length }))}
        open={(key) => open((groups.find((group) => group.key === key)?.own ?? []).map(({ id }) => id))}
      />
    </figure>
  );
}
