import type { JSX } from 'preact';
import { MOST_CHARACTERS, type Settings, settingsSchema } from '../../settings/settingsSchema';
import type { MessageKey, Translate } from '../../words/translator';
import { withThreshold } from '../model/grades';

interface Props {
  readonly settings: Settings;
  readonly t: Translate;
  change(settings: Settings): void;
}

type Threshold = NonNullable<Settings['thresholds']>;

/** Whether a threshold is one wherever settings are read. */
const isSound = (thresholds: Threshold): boolean => settingsSchema.safeParse({ thresholds }).success;

/** What only some places ask for; an empty field is not checked. */
export function Thresholds({ settings, t, change }: Props): JSX.Element {
  const { deadline, overviewLength } = settings.thresholds ?? {};
  const set = (field: HTMLInputElement, threshold: Threshold, form: MessageKey): void => {
    // A number field with something else in it says that it is empty.
    field.setCustomValidity(isSound(threshold) && !field.validity.badInput ? '' : t(form));
    if (field.reportValidity()) change(withThreshold(settings, threshold));
  };
  const setDeadline = (field: HTMLInputElement): void =>
    set(field, { deadline: field.value || undefined }, 'thresholdDeadlineForm');
  const setLength = (field: HTMLInputElement): void =>
    set(field, { overviewLength: field.value === '' ? undefined : Number(field.value) }, 'thresholdOverviewForm');
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
          max={MOST_CHARACTERS}
          step="1"
          value={overviewLength ?? ''}
          onChange={({ currentTarget }) => setLength(currentTarget)}
        />
      </label>
    </section>
  );
}
