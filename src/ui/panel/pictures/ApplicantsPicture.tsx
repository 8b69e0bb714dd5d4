import type { JSX } from 'preact';
import type { Translate } from '../../../words/translator';
import { sumOf } from './difference';
import { bottomOf, LINE, labelsOf, stack } from './geometry';
import { Labels, labelsWidth } from './Labels';
import { gapText, type NameOf, Numbers, valueText } from './Numbers';
import type { Part } from './part';

interface Props {
  readonly parts: readonly Part[];
  /** The total as printed. */
  readonly total: Part;
  readonly name: NameOf;
  readonly t: Translate;
}

const HEIGHT = 90;

/** Who asked during the year: one bar, a piece for each kind of applicant. */
export function ApplicantsPicture({ parts, total, name, t }: Props): JSX.Element {
  const sum = sumOf(parts);
  const segments = stack(parts, { scale: sum > 0 ? HEIGHT / sum : 0, gap: 2 });
  const labels = labelsOf(parts, segments);
  const last = labels.at(-1);
  const height = Math.max(bottomOf(segments), (last?.y ?? 0) + 2 * LINE);
  const width = Math.max(340, 168 + labelsWidth(parts, name, t));
  const title = t('applicantsTitle');
  const said = t('applicantsTotal', valueText(total, t) || gapText(total, t));
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <svg role="img" aria-label={`${title}${t('clauseStop')}${said}`} viewBox={`0 -8 ${width} ${height + 16}`}>
        <title>{title}</title>
        {segments.map(({ key, y, height: own }) => (
          <rect key={key} class="band" x={104} y={y} width={44} height={own} />
        ))}
        <Labels labels={labels} parts={parts} name={name} t={t} x={168} from={148} />
      </svg>
      <p class="said">{said}</p>
      <Numbers parts={[...parts, total]} title={title} name={name} t={t} />
    </figure>
  );
}
