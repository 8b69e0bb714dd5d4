import type { JSX } from 'preact';
import type { Unit } from '../../../batch/batch';
import { ruleGroups } from '../../../batch/results/ruleGroups';
import { inLanguage, languageOf } from '../../../words/language';
import type { MessageKey } from '../../../words/translator';
import type { BatchHost } from '../batchHost';
import { stateNames } from '../model/stateNames';
import { SpaceRow } from './SpaceRow';
import { useWindow } from './useWindow';

const ROW_HEIGHT = 30;

interface Props {
  readonly host: BatchHost;
  readonly units: readonly Unit[];
  open(unit: Unit): void;
}

const words: Record<'error' | 'warning' | 'info' | 'unassessed', MessageKey> = {
  error: 'batchCellError',
  warning: 'batchCellWarning',
  info: 'batchCellInfo',
  unassessed: 'batchCellUnassessed',
};

type Sign = keyof typeof words;

function signOf({ brief }: Unit, rule: string): { sign: Sign; count: number } | null {
  const found = brief?.rules.find((each) => each.rule === rule);
  if (found) return { sign: found.severity, count: found.count };
  return brief?.unassessed.includes(rule) ? { sign: 'unassessed', count: 1 } : null;
}

/** The rules that found something or could not judge, the gravest first. */
function rulesOf(units: readonly Unit[]): string[] {
  const found = ruleGroups(units).map(({ rule }) => rule);
  const unassessed = units.flatMap(({ state, brief }) => (state === 'read' ? (brief?.unassessed ?? []) : []));
  return [...new Set([...found, ...unassessed])];
}

function Line({
  unit,
  rules,
  host: { t },
  open,
}: Omit<Props, 'units'> & { unit: Unit; rules: readonly string[] }): JSX.Element {
  return (
    <tr>
      <th scope="row">
        <button type="button" class="quiet" onClick={() => open(unit)}>
          {unit.name}
        </button>
      </th>
      {unit.state !== 'read' ? (
        <td colSpan={rules.length} class="unread">
          {t(stateNames[unit.state])}
        </td>
      ) : (
        rules.map((rule) => {
          const found = signOf(unit, rule);
          return (
            <td key={rule} class={found ? `sign ${found.sign}` : ''}>
              {found && `${t(words[found.sign])}${found.count > 1 ? found.count : ''}`}
            </td>
          );
        })
      )}
    </tr>
  );
}

/** Units beside rules, in words beside colour. */
export function Matrix({ host, units, open }: Props): JSX.Element {
  const { t, book } = host;
  const language = languageOf(t('language'));
  const rules = rulesOf(units);
  const { scroller, first, end } = useWindow(units.length, ROW_HEIGHT);
  if (rules.length === 0) return <p class="caveat">{t('batchRulesNone')}</p>;
  return (
    <div class="matrix" ref={scroller}>
      <table>
        <caption>{t('batchMatrixCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('batchColumnUnit')}</th>
            {rules.map((rule) => {
              const known = book(rule);
              const title = known ? inLanguage(known.title, language) : rule;
              return (
                <th scope="col" key={rule} title={title}>
                  <span>{title}</span>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          <SpaceRow rows={first} height={ROW_HEIGHT} />
          {units.slice(first, end).map((unit) => (
            <Line key={unit.id} unit={unit} rules={rules} host={host} open={open} />
          ))}
          <SpaceRow rows={units.length - end} height={ROW_HEIGHT} />
        </tbody>
      </table>
    </div>
  );
}
