import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Unit } from '../../../batch/batch';
import { addressIn } from '../../../batch/roster/addressIn';
import type { BatchHost } from '../batchHost';
import { reasonText } from '../model/reasonText';
import { stateNames } from '../model/stateNames';
import type { Batches } from '../useBatch';
import { ConfirmUnit } from './ConfirmUnit';
import { Stored } from './Stored';
import { StoredCopy } from './StoredCopy';
import { useReading } from './useStored';

interface Props {
  readonly host: BatchHost;
  readonly batches: Batches;
  readonly unit: Unit;
  show(unit: Unit | null): void;
}

/** A unit's address and remark, as a person writes them. */
function Written({ host: { t }, batches, unit }: Props): JSX.Element {
  const address = useRef<HTMLInputElement>(null);
  const note = useRef<HTMLInputElement>(null);
  function save(): void {
    const url = addressIn(address.current?.value ?? '');
    const isOther = url !== null && url !== unit.source?.url;
    const source = { kind: 'address' as const, url, file: null, text: null };
    const moved = isOther ? { address: url, source, state: 'waiting' as const, reason: null, isDue: true } : {};
    void batches.keep([{ ...unit, ...moved, note: note.current?.value.trim() || null }]);
  }
  return (
    <p class="buttons">
      <label>
        {t('batchDetailAddress')}
        <input ref={address} key={unit.id} type="url" defaultValue={unit.source?.url ?? unit.address ?? ''} />
      </label>
      <label>
        {t('batchDetailNote')}
        <input ref={note} key={unit.id} defaultValue={unit.note ?? ''} maxLength={500} />
      </label>
      <button type="button" onClick={save}>
        {t('batchDetailSave')}
      </button>
    </p>
  );
}

/** One unit: where it stands, what can be done about it, and what was read of its report. */
export function UnitDetail({ host, batches, unit, show }: Props): JSX.Element {
  const { t } = host;
  const reading = useReading(host, unit);
  const url = unit.source?.url ?? null;
  const file = unit.state === 'attachment' ? unit.reason?.detail : null;
  const open = (): void => {
    if (url) host.openPage(url);
  };
  const retry = (): void => void batches.keep([{ ...unit, isDue: true }]);
  const stored = reading?.now.result;
  const result = useMemo(() => stored && host.worded(stored), [stored]);
  return (
    <section class="detail">
      <p class="buttons">
        <button type="button" onClick={() => show(null)}>
          {t('batchDetailClose')}
        </button>
        <strong>{unit.name}</strong>
        <span class="state" data-state={unit.state}>
          <b>{t(stateNames[unit.state])}</b>
        </span>
        {url && (
          <button type="button" onClick={open}>
            {t('batchDetailOpen')}
          </button>
        )}
        {file && (
          <button type="button" onClick={() => host.openAttachment(new URL(file, url ?? undefined).href)}>
            {t('batchDetailFile')}
          </button>
        )}
        {url && !unit.isDue && (
          <button type="button" onClick={retry}>
            {t('batchDetailRetry')}
          </button>
        )}
      </p>
      {unit.reason && <p class="notice">{reasonText(unit.reason, t)}</p>}
      {unit.state === 'unsure' && (
        <ConfirmUnit host={host} batches={batches} unit={unit} reading={reading ?? null} show={show} />
      )}
      <Written host={host} batches={batches} unit={unit} show={show} />
      <StoredCopy key={unit.hash} host={host} unit={unit} />
      {result?.report && (
        <>
          <p class="caveat">
            {t('batchDetailStored', host.timeText(reading?.now.checkedAt ?? ''))}
            {t('batchRules', result.generator.rules)}
          </p>
          <Stored key={unit.id} host={host} stored={result} open={open} />
        </>
      )}
      {reading === null && <p class="caveat">{t('batchDetailNone')}</p>}
    </section>
  );
}
