import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { delimitedRows } from '../../../batch/roster/delimitedRows';
import { readRoster } from '../../../batch/roster/readRoster';
import { unitsOf } from '../../../batch/roster/unitsOf';
import { refusalText } from '../../../words/documents';
import { inLanguage, languageOf } from '../../../words/language';
import type { BatchHost } from '../batchHost';
import type { Batches } from '../useBatch';

interface Props {
  readonly host: BatchHost;
  readonly batches: Batches;
}

type Rows = readonly (readonly string[])[];

/** Takes a roster's rows into the batch in front; what was taken in words, or null where there is nothing in them. */
function takeRows(rows: Rows, { host, batches }: Props): string | null {
  const { columns, entries, doubles, passedOver } = readRoster(rows);
  if (entries.length === 0) return null;
  const before = batches.batch ?? batches.begin();
  // A second roster's columns stand behind the first's.
  const from = before.columns.length;
  const batch = { ...before, columns: [...before.columns, ...columns] };
  batches.change(batch);
  const known = batches.current();
  const order = Math.max(-1, ...known.map((unit) => unit.order)) + 1;
  const padded = entries.map((entry) => ({ ...entry, cells: [...Array<string>(from).fill(''), ...entry.cells] }));
  void batches.keep(unitsOf(padded, { batchId: batch.id, from: order, newId: host.newId }));
  const addressed = entries.filter(({ address }) => address !== null).length;
  return host.t('batchRosterTaken', entries.length, addressed, doubles, passedOver);
}

/** Where a roster is pasted or chosen. */
export function RosterIntake(props: Props): JSX.Element {
  const { host } = props;
  const { t } = host;
  const field = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');

  function paste(): void {
    const taken = takeRows(delimitedRows(field.current?.value ?? ''), props);
    say(taken ?? t('batchRosterNone'));
    if (taken && field.current) field.current.value = '';
  }
  async function choose(file: File | undefined): Promise<void> {
    if (!file) return;
    const read = await host.rowsOf(file);
    if (read.kind === 'rows') say(takeRows(read.rows, props) ?? t('batchRosterNone'));
    else if (read.kind === 'refused') say(inLanguage(refusalText(read.refused), languageOf(t('language'))));
    else say(t('draftUnreadable'));
  }
  return (
    <section class="source">
      <h2>{t('batchRoster')}</h2>
      <p class="caveat">{t('batchRosterHow')}</p>
      <textarea ref={field} rows={5} spellcheck={false} aria-label={t('batchRosterField')} data-roster />
      <p class="buttons">
        <button type="button" class="primary" onClick={paste}>
          {t('batchRosterRead')}
        </button>
        <button type="button" onClick={() => chooser.current?.click()}>
          {t('batchRosterFile')}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".xlsx,.csv,.tsv,.txt"
          aria-label={t('batchRosterFile')}
          onChange={(event) => {
            void choose(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
