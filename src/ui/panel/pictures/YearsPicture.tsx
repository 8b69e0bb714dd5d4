import type { JSX } from 'preact';
import type { Result } from '../../../result/resultSchema';
import type { MessageKey, Translate } from '../../../words/translator';
import { LETTER, textWidth } from './geometry';
import { Hatch } from './Hatch';
import { gapText, hasNumber, valueText } from './Numbers';
import { type Part, partOf } from './part';

interface Props {
  /** One for each year, the oldest first. */
  readonly years: readonly Result[];
  readonly t: Translate;
}

const measures: readonly (readonly [MessageKey, readonly string[]])[] = [
  ['flowReceived', ['requests.newReceived.total']],
  ['flowCarriedOut', ['requests.carriedOut.total']],
  ['yearsReconsidered', ['disputes.reconsideration.corrected']],
  ['yearsLitigated', ['disputes.directLitigation.corrected', 'disputes.litigationAfterReconsideration.corrected']],
];

/** More are not told apart on a narrow panel. */
const MOST = 10;
const LEFT = 8;
const WIDTH = 340;
const HEIGHT = 46;
const ROW = HEIGHT + 50;

/** A year of the picture; one of which nothing is kept is a break. */
interface Year {
  readonly year: number;
  readonly result: Result | null;
}

function timeline(years: readonly Result[]): Year[] {
  const known = new Map(years.map((result) => [result.report?.year ?? 0, result]));
  const last = Math.max(...known.keys());
  const first = Math.max(Math.min(...known.keys()), last - MOST + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    year: first + at,
    result: known.get(first + at) ?? null,
  }));
}

const doubted = (result: Result): ReadonlySet<string> =>
  new Set(result.findings.flatMap(({ equation }) => (equation ? [...equation.left, ...equation.right] : [])));

const partAt = ({ year, result }: Year, addresses: readonly string[]): Part | null =>
  result && partOf(result, doubted(result), String(year), addresses);

interface BarsProps {
  readonly years: readonly Year[];
  readonly parts: readonly (Part | null)[];
  readonly y: number;
  readonly name: string;
  readonly t: Translate;
}

const gapNames = { none: 'stateBlank', blank: 'stateBlank', missing: 'yearsMissing', unread: 'yearsUnread' } as const;

/**
 * What stands on a bar: a number beside a blank has a star, a blank alone is named. Where a year has no room for it, a
 * doubt is told by its colour, and by the table.
 */
function barText(part: Part, room: number, t: Translate): string {
  if (!hasNumber(part)) return t(gapNames[part.gap]);
  const star = part.gap === 'none' ? '' : '*';
  const whole = `${valueText(part, t)}${star}`;
  return textWidth(whole) <= room ? whole : `${part.value}${star}`;
}

/** Letters as large as there is room for them. */
const fitted = (text: string, room: number) => ({
  fontSize: textWidth(text) > room ? `${(LETTER * room) / textWidth(text)}px` : undefined,
});

/** One measure over the years. */
function Bars({ years, parts, y, name, t }: BarsProps): JSX.Element {
  const most = Math.max(1, ...parts.map((part) => part?.value ?? 0));
  const step = (WIDTH - 2 * LEFT) / years.length;
  const base = y + 16 + HEIGHT;
  return (
    <g>
      <text x={LEFT} y={y + 6}>
        {name}
      </text>
      {years.map(({ year }, at) => {
        const part = parts[at] ?? null;
        const x = LEFT + at * step;
        const height = part?.value == null ? 0 : (part.value / most) * (HEIGHT - 14);
        const said = part ? barText(part, step - 2, t) : t('yearsNotKept');
        return (
          <g key={year} class={part?.isDoubted ? 'doubted' : ''}>
            {part ? (
              <rect class="band" x={x + step * 0.2} y={base - height} width={step * 0.6} height={height} />
            ) : (
              <rect
                class="break"
                x={x + step * 0.2}
                y={base - 12}
                width={step * 0.6}
                height={12}
                fill="url(#hatch-years)"
              />
            )}
            <text
              class={part?.value == null ? 'gap' : ''}
              text-anchor="middle"
              style={fitted(said, step - 2)}
              x={x + step / 2}
              y={base - Math.max(height, part ? 0 : 12) - 4}
            >
              {said}
            </text>
            <text class="gap" text-anchor="middle" x={x + step / 2} y={base + 13}>
              {year}
            </text>
          </g>
        );
      })}
      <path class="leader" d={`M${LEFT} ${base}H${WIDTH - LEFT}`} />
    </g>
  );
}

/** The numbers of the picture as a table: a year a row. */
function YearNumbers({
  years,
  parts,
  title,
  t,
}: {
  years: readonly Year[];
  parts: readonly (readonly (Part | null)[])[];
  title: string;
  t: Translate;
}) {
  return (
    <details>
      <summary>{t('pictureNumbers')}</summary>
      <table class="numbers">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('yearsYear')}</th>
            {measures.map(([name]) => (
              <th scope="col" key={name}>
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, result }, at) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {parts.map((of, measure) => {
                const part = of[at];
                const said = part ? [valueText(part, t), gapText(part, t)].filter(Boolean).join(' ') : '';
                return <td key={measures[measure]?.[0]}>{result ? said : t('yearsNotKept')}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** 历年: four numbers over the years that are kept; a year that is not is a break, no zero. */
export function YearsPicture({ years, t }: Props): JSX.Element | null {
  if (years.length < 2) return null;
  const line = timeline(years);
  const parts = measures.map(([, addresses]) => line.map((year) => partAt(year, addresses)));
  const hasStar = parts.flat().some((part) => part && part.gap !== 'none' && hasNumber(part));
  // Where a year has less room, its bars bear no mark.
  const byHand = line.flatMap(({ year }, at) => (parts.some((of) => of[at]?.isByHand) ? [year] : []));
  const between = t('language') === 'en' ? ', ' : '、';
  const title = t('yearsTitle');
  const said = t('yearsSaid', line[0]?.year ?? '', line.at(-1)?.year ?? '', line.filter(({ result }) => result).length);
  return (
    <figure class="years">
      <figcaption>{title}</figcaption>
      <svg
        role="img"
        aria-label={`${title}${t('clauseStop')}${said}`}
        viewBox={`0 -8 ${WIDTH} ${measures.length * ROW}`}
      >
        <title>{title}</title>
        <Hatch id="hatch-years" />
        {measures.map(([name], at) => (
          <Bars key={name} years={line} parts={parts[at] ?? []} y={at * ROW} name={t(name)} t={t} />
        ))}
      </svg>
      <p class="said">
        {[said, hasStar ? t('yearsStar') : '', byHand.length > 0 ? t('yearsByHand', byHand.join(between)) : ''].join(
          '',
        )}
      </p>
      <YearNumbers years={line} parts={parts} title={title} t={t} />
    </figure>
  );
}
