import type { JSX } from 'preact';
import type { Translate } from '../../../words/translator';
import { rowWidths } from './geometry';

/** A rule with the units in whose reports it found something. */
export interface CountedRule {
  readonly rule: string;
  readonly title: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly units: number;
  readonly findings: number;
}

interface Props {
  readonly rules: readonly CountedRule[];
  readonly open: (rule: string) => void;
  readonly t: Translate;
}

/** More bars are not read; all of them stand in the table. */
const MOST = 12;
const [WIDTH, ROW] = [640, 32];

/** Findings by rule: a fault that many share is often one of a template. */
export function RulesPicture({ rules, open, t }: Props): JSX.Element {
  const sorted = [...rules].sort((a, b) => b.units - a.units || (a.rule < b.rule ? -1 : 1));
  const shown = sorted.slice(0, MOST);
  const widths = rowWidths(
    shown.map(({ units }) => units),
    WIDTH - 60,
  );
  const title = t('batchPictureRules');
  const said = t('batchPictureRulesSaid', shown.length, rules.length);
  return (
    <figure class="rules">
      <figcaption>{title}</figcaption>
      <svg
        role="img"
        aria-label={`${title}${t('clauseStop')}${said}`}
        viewBox={`0 0 ${WIDTH} ${Math.max(1, shown.length) * ROW}`}
      >
        <title>{title}</title>
        {shown.map(({ rule, title: name, severity, units }, at) => (
          <g key={rule} class={`bar ${severity}`}>
            <text x={0} y={at * ROW + 12}>
              {name}
            </text>
            <rect x={0} y={at * ROW + 16} width={widths[at]} height={10} />
            <text x={(widths[at] ?? 0) + 4} y={at * ROW + 25}>
              {units}
            </text>
          </g>
        ))}
      </svg>
      <p class="said">{said}</p>
      <details>
        <summary>{t('pictureNumbers')}</summary>
        <table class="numbers">
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('batchPictureRule')}</th>
              <th scope="col">{t('batchPictureUnits')}</th>
              <th scope="col">{t('batchPictureFindings')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ rule, title: name, units, findings }) => (
              <tr key={rule}>
                <th scope="row">
                  <button type="button" onClick={() => open(rule)}>
                    {name}
                  </button>
                </th>
                <td>{units}</td>
                <td>{findings}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
