import type { JSX } from 'preact';
import type { Settings } from '../../settings/settingsSchema';
import { withThreshold } from '../model/grades';
import type { Translate } from '../t';

interface Props {
  readonly settings: Settings;
  readonly t: Translate;
  change(settings: Settings): void;
}

/** A day that every year has, as 01-31. */
function isMonthAndDay(text: string): boolean {
  const day = new Date(`2023-${text}T00:00:00Z`);
  return /^\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().slice(5, 10) === text;
}

/** What only some places ask for; an empty field is not checked. */
export function Thresholds({ settings, t, change }: Props): JSX.Element {
  const { deadline, overviewLength } = settings.thresholds ?? {};
  const setDeadline = (field: HTMLInputElement): void => {
    field.setCustomValidity(field.value === '' || isMonthAndDay(field.value) ? '' : t('thresholdDeadlineForm'));
    if (field.reportValidity()) change(withThreshold(settings, { deadline: field.value || undefined }));
  };
  const setLength = (value: string): void =>
    change(withThreshold(settings, { overviewLength: Number(value) >= 1 ? Math.floor(Number(value)) : undefined }));
  return (
    <section class="thresholds" aria-labelledby="thresholds">
      <h2 id="thresholds">{t('thresholdsTitle')}</h2>
      <p>{t('thresholdsNote')}</p>
      <label>
        <span>{t('thresholdDeadline')}</span>
        <input
          type="text"
          inputMode="numeric"
          maxLength={5}
          placeholder="01-31"
          value={deadline ?? ''}
          onChange={({ currentTarget }) => setDeadline(currentTarget)}
        />
      </label>
      <label>
        <span>{t('thresholdOverview')}</span>
        <input
          type="number"
          min="1"
          max="99999"
          step="1"
          value={overviewLength ?? ''}
          onChange={({ currentTarget: { value } }) => setLength(value)}
        />
      </label>
    </section>
  );
}
