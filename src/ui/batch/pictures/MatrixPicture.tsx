import type { JSX } from 'preact';
import type { Translate } from '../../../words/translator';
import { CountTable } from './CountTable';
import type { CountedRule } from './RulesPicture';

export interface MatrixUnit {
  readonly id: string;
  readonly name: string;
  /** The gravest that each rule found; a rule that found nothing has no entry. */
  readonly found: ReadonlyMap<string, CountedRule['severity']>;
  /** Nobody has read its report, or not all of it: an empty cell of its row says nothing. */
  readonly isUnread: boolean;
}

interface Props {
  readonly units: readonly MatrixUnit[];
  readonly rules: readonly Pick<CountedRule, 'rule' | 'title'>[];
  readonly open: (unit: string) => void;
  readonly t: Translate;
}

const [MOST_UNITS, MOST_RULES] = [40, 20];
const [CELL, NAMES, HEADS] = [18, 190, 20];
const SIGNS: Readonly<Record<CountedRule['severity'], string>> = { error: '×', warning: '!', info: 'i' };

function Row({ unit, rules, y }: { unit: MatrixUnit; rules: Props['rules']; y: number }): JSX.Element {
  return (
    <g>
      <text x={NAMES - 6} y={y + 13} text-anchor="end">
        {unit.name.length > 15 ? `${unit.name.slice(0, 14)}…` : unit.name}
      </text>
      {rules.map(({ rule }, at) => {
        const severity = unit.found.get(rule);
        const x = NAMES + at * CELL;
        return (
          <g key={rule} class={`mark ${severity ?? (unit.isUnread ? 'unread' : 'none')}`}>
            <rect x={x} y={y} width={CELL} height={CELL} />
            {(severity || unit.isUnread) && (
              <text x={x + CELL / 2} y={y + 13} text-anchor="middle">
                {severity ? SIGNS[severity] : '?'}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Units by rules: a sign beside the colour in every cell; what was not read is no empty cell. */
export function MatrixPicture({ units, rules, open, t }: Props): JSX.Element {
  const [rows, columns] = [units.slice(0, MOST_UNITS), rules.slice(0, MOST_RULES)];
  const title = t('batchPictureMatrix');
  const said = t('batchPictureMatrixSaid', rows.length, units.length, columns.length, rules.length);
  return (
    <figure class="matrix">
      <figcaption>{title}</figcaption>
      <svg
        role="img"
        aria-label={`${title}${t('clauseStop')}${said}`}
        viewBox={`0 0 ${NAMES + MOST_RULES * CELL + 2} ${HEADS + rows.length * CELL + 2}`}
      >
        <title>{title}</title>
        {columns.map(({ rule }, at) => (
          <text key={rule} class="gap" x={NAMES + (at + 0.5) * CELL} y={HEADS - 6} text-anchor="middle">
            {at + 1}
          </text>
        ))}
        {rows.map((unit, at) => (
          <Row key={unit.id} unit={unit} rules={columns} y={HEADS + at * CELL} />
        ))}
      </svg>
      <ol class="heads">
        {columns.map(({ rule, title: name }) => (
          <li key={rule}>{name}</li>
        ))}
      </ol>
      <p class="said">{said}</p>
      <details>
        <summary>{t('pictureNumbers')}</summary>
        <CountTable
          title={t('batchPictureOfUnit')}
          rows={rows.map(({ id, name, found }) => ({ key: id, name, count: found.size }))}
          open={open}
        />
      </details>
    </figure>
  );
}
