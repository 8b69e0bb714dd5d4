import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { TABLES } from '../../../report/addresses';
import { nameOf } from '../../../report/nameOf';
import { type ComparedCell, comparedCells, type PrintedCell } from '../../../result/beside/comparedCells';
import { isCorrectedAt } from '../../../result/kept/correction';
import type { KeptReport } from '../../../result/kept/keptReport';
import { inLanguage, languageOf } from '../../../words/language';
import type { Translate } from '../../../words/translator';

interface Props {
  readonly now: KeptReport;
  readonly former: KeptReport;
  readonly t: Translate;
}

/** What stands in a cell; a blank is said, never shown as 0. */
export function comparedText({ result }: KeptReport, address: string, cell: PrintedCell | null, t: Translate): string {
  if (!cell) return t('besideNoCell');
  if (cell.state === 'number') {
    const value = String(cell.value);
    return isCorrectedAt(result, address) ? t('figureByHand', value) : value;
  }
  if (cell.state === 'blank') return t('stateBlank');
  return cell.state === 'missing' ? t('stateMissing') : cell.raw.trim();
}

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value).replace('-', '−'));

function Row({ cell, now, former, t }: Props & { cell: ComparedCell }): JSX.Element {
  const { address, difference, isChanged } = cell;
  return (
    <tr class={isChanged ? 'changed' : ''} data-cell={address}>
      <th scope="row">
        {inLanguage(nameOf(address), languageOf(t('language'))).replace(/^表[二三四]|^Table \d, /, '')}
      </th>
      <td>{comparedText(former, address, cell.former, t)}</td>
      <td>{comparedText(now, address, cell.now, t)}</td>
      <td>{difference === null ? t('besideNoDifference') : signed(difference)}</td>
    </tr>
  );
}

/** The years, or where both are of one year, the times of the checks, as heads of the columns. */
export function headOf(
  { year, checkedAt, result }: KeptReport,
  other: KeptReport,
  t: Translate,
  timeText: (at: string) => string,
): string {
  if (year === null || year === other.year) return timeText(checkedAt);
  return isCorrectedAt(result, 'year') ? t('figureByHand', year) : String(year);
}

/** The three tables of two reports, cell by cell. */
export function ComparedTables({
  now,
  former,
  t,
  timeText,
}: Props & { timeText(at: string): string }): JSX.Element | null {
  const [areAllShown, setAreAllShown] = useState(false);
  if (!now.result.report || !former.result.report) return null;
  const cells = comparedCells(now.result.report, former.result.report);
  const language = languageOf(t('language'));
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={areAllShown}
          onChange={({ currentTarget }) => setAreAllShown(currentTarget.checked)}
        />
        {t('besideAllCells')}
      </label>
      {TABLES.map((table) => {
        const own = cells.filter((cell) => cell.table === table);
        const changed = own.filter(({ isChanged }) => isChanged);
        const shown = areAllShown ? own : changed;
        return (
          <section key={table} data-compared={table}>
            <h3>{`${inLanguage(nameOf(`tables.${table}`), language)} ${t('besideChanged', changed.length, own.length)}`}</h3>
            {shown.length > 0 && (
              <table class="beside">
                <thead>
                  <tr>
                    <th scope="col">{t('besideItem')}</th>
                    <th scope="col">{headOf(former, now, t, timeText)}</th>
                    <th scope="col">{headOf(now, former, t, timeText)}</th>
                    <th scope="col">{t('besideDifference')}</th>
                  </tr>
                </thead>
                <tbody>
                  {shown.map((cell) => (
                    <Row key={cell.address} cell={cell} now={now} former={former} t={t} />
                  ))}
                </tbody>
              </table>
            )}
          </section>
        );
      })}
    </>
  );
}
