import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { besideReport } from '../../../batch/rollup/besideReport';
import type { RollUp, RosterUnit } from '../../../batch/rollup/rollUp';
import { besideNotes, differingLines, rollUpHeading } from '../../../batch/rollup/rollUpWords';
import { nameOf } from '../../../report/nameOf';
import { inLanguage, languageOf } from '../../../words/language';
import type { BatchHost } from '../batchHost';

interface Props {
  readonly host: BatchHost;
  readonly rolled: RollUp;
  readonly reports: readonly RosterUnit[];
}

/** Another report, mostly the government's own, beside the sums. */
export function Beside({ host, rolled, reports }: Props): JSX.Element {
  const { t, office } = host;
  const language = languageOf(t('language'));
  const [chosen, choose] = useState('');
  const other = reports.find(({ id }) => id === chosen)?.report;
  const beside = other ? besideReport(rolled, other) : null;
  const lines = beside ? differingLines(beside) : [];
  const notes = beside ? besideNotes(beside).map((note) => inLanguage(note, language)) : [];
  return (
    <section>
      <p class="buttons">
        <label>
          {t('batchRollBeside')}
          <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{t('batchRollBesideNone')}</option>
            {reports.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {beside && (
          <button
            type="button"
            onClick={() => void office.copyBeside(inLanguage(rollUpHeading(rolled), language), lines, notes)}
          >
            {t('batchRollBesideCopy')}
          </button>
        )}
      </p>
      {lines.length > 0 && (
        <table class="differing">
          <thead>
            <tr>
              <th scope="col">{t('batchRollPlace')}</th>
              <th scope="col">{t('batchRollSum')}</th>
              <th scope="col">{t('batchRollPrinted')}</th>
              <th scope="col">{t('batchRollDifference')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ address, sum, printed, difference }) => (
              <tr key={address}>
                <td>{inLanguage(nameOf(address), language)}</td>
                <td>{sum}</td>
                <td>{printed}</td>
                <td>{difference}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {notes.map((note) => (
        <p class="caveat" key={note}>
          {note}
        </p>
      ))}
    </section>
  );
}
