import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Unit } from '../../../batch/batch';
import { besideReport } from '../../../batch/rollup/besideReport';
import type { RollUp } from '../../../batch/rollup/rollUp';
import { besideNotes, differingLines, rollUpHeading } from '../../../batch/rollup/rollUpWords';
import { nameOf } from '../../../report/nameOf';
import { inLanguage, languageOf } from '../../../words/language';
import type { BatchHost } from '../batchHost';
import { OtherChoice } from './OtherChoice';
import { useOther } from './useRollUp';

interface Props {
  readonly host: BatchHost;
  readonly rolled: RollUp;
  /** Those whose report may be laid beside it. */
  readonly readable: readonly Unit[];
}

/** Another report, mostly the government's own, beside the sums. */
export function Beside({ host, rolled, readable }: Props): JSX.Element {
  const { t, office } = host;
  const language = languageOf(t('language'));
  const [chosen, choose] = useState('');
  const other = useOther(host, chosen);
  const beside = other ? besideReport(rolled, other) : null;
  const lines = beside ? differingLines(beside) : [];
  const notes = beside ? besideNotes(beside).map((note) => inLanguage(note, language)) : [];
  return (
    <section>
      <p class="buttons">
        <OtherChoice readable={readable} t={t} choose={choose} />
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
