import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { TABLES, type TableId } from '../../../report/addresses';
import { editionIn } from '../../../report/labels/editionIn';
import { officialTable } from '../../../report/labels/officialTable';
import { nameOf } from '../../../report/nameOf';
import { inLanguage, languageOf } from '../../../words/language';
import { type Say, say, spoken } from '../../../words/say';
import type { MessageKey } from '../../../words/translator';
import type { DraftHost } from '../draftHost';
import { FormAnswers } from './FormAnswers';
import { FormGrid } from './FormGrid';
import { type FormTexts, formReport } from './formReport';
import { formSlots, placed } from './formSlots';
import { formSums } from './formSums';
import { carriedBeside, useYearBefore } from './useYearBefore';

const headings: Record<TableId, MessageKey> = {
  proactive: 'sectionProactive',
  requests: 'sectionRequests',
  disputes: 'sectionDisputes',
};

const FIRST_YEAR = 2019;

/** The year that is reported on now, and those before it. */
function yearsUntil(now: string): number[] {
  const last = Number(now.slice(0, 4));
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, at) => last - at);
}

/** The three tables, empty, to be filled in: each relation answers as its numbers come, and no number is filled in for the author. */
export function AuthorForm({ host }: { host: DraftHost }): JSX.Element {
  const { t } = host;
  const language = languageOf(t('language'));
  const years = useMemo(() => yearsUntil(host.now()), []);
  const [year, setYear] = useState((years[0] ?? FIRST_YEAR) - 1);
  const [texts, setTexts] = useState<FormTexts>(new Map());
  const [done, setDone] = useState<Say | null>(null);
  const [organ, setOrgan] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const edition = editionIn(year);
  const before = useYearBefore(host, organ, year);
  const beside = carriedBeside(before, t);
  const known = useMemo(() => host.sumsOf(formReport(edition, year, new Map())), [edition]);
  const sums = formSums(known, texts);
  const failed = new Set(sums.flatMap(({ outcome, left, right }) => (outcome === 'fail' ? [...left, ...right] : [])));

  function paste(table: TableId, address: string, block: string[][]): void {
    const { texts: given, lost } = placed(formSlots(officialTable(table, edition)), address, block);
    setTexts(new Map([...texts, ...given]));
    setDone(lost > 0 ? say('formPastedPart', given.size, lost) : say('formPasted', given.size));
  }
  async function copy(table: TableId): Promise<void> {
    const isWritten = await host.write(host.copyForm(table, formReport(edition, year, texts)));
    setDone(isWritten ? say('doneCopied', say('copiedTable')) : say('undoneCopy'));
  }
  const go = (address: string): void =>
    root.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(address)}"] input`)?.focus();
  return (
    <div class="beside filling" ref={root}>
      <div class="data sheet">
        {TABLES.map((table) => (
          <section key={table}>
            <h2>
              {`${inLanguage(nameOf(`tables.${table}`), language)} ${t(headings[table])}`}
              <button type="button" class="quiet" onClick={() => void copy(table)}>
                {t('copyTable')}
              </button>
            </h2>
            <FormGrid
              rows={officialTable(table, edition)}
              texts={texts}
              failed={failed}
              beside={beside}
              t={t}
              type={(address, text) => setTexts(new Map(texts).set(address, text))}
              paste={(address, block) => paste(table, address, block)}
            />
          </section>
        ))}
      </div>
      <div class="result">
        <label class="choice">
          {t('formYear')}
          <select value={String(year)} onChange={(event) => setYear(Number(event.currentTarget.value))}>
            {years.map((each) => (
              <option key={each} value={String(each)}>
                {t('yearOf', each)}
              </option>
            ))}
          </select>
        </label>
        <label class="choice">
          {t('formOrgan')}
          <input value={organ} maxLength={100} onInput={(event) => setOrgan(event.currentTarget.value)} />
        </label>
        {organ !== '' && <p class="caveat">{t(before ? 'formBefore' : 'formNoBefore', year - 1)}</p>}
        <p class="caveat">{t('formHow')}</p>
        <p class="done" role="status" aria-live="polite">
          {done && spoken(t, done)}
        </p>
        <FormAnswers sums={sums} t={t} go={go} />
        <p class="caveat">{t('draftAuthorOnly')}</p>
      </div>
    </div>
  );
}
