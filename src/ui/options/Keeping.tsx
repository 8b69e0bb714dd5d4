import type { JSX } from 'preact';
import { RETENTIONS, retentionOf } from '../../result/kept/retention';
import { retentionText } from '../panel/history/Retention';
import { Section } from './Choices';
import type { OptionsProps } from './useOptions';

/** How long checked reports are kept. */
export function Keeping({ host, options, state }: OptionsProps): JSX.Element {
  const { t } = host;
  const { retention, policy } = options;
  const isManaged = retentionOf(policy.retentionDays) !== null;
  return (
    <Section id="history" title="historyTitleOptions" t={t} isManaged={isManaged}>
      <label class="field">
        <span>{t('retentionTitle')}</span>
        <select
          data-choice="retention"
          value={retention === null ? '' : String(retention)}
          disabled={isManaged}
          onChange={({ currentTarget }) => {
            const days = retentionOf(Number(currentTarget.value));
            if (days !== null) state.keep(host.chooseRetention(days));
          }}
        >
          {retention === null && <option value="">{t('retentionUnchosen')}</option>}
          {RETENTIONS.map((days) => (
            <option key={days} value={String(days)}>
              {retentionText(days, t)}
            </option>
          ))}
        </select>
      </label>
      <p class="note">{t('retentionAsk')}</p>
    </Section>
  );
}
