import type { JSX } from 'preact';
import { retentionOf } from '../../result/kept/retention';
import { RetentionChoice } from '../panel/history/Retention';
import { Section } from './Choices';
import type { OptionsProps } from './useOptions';

/** How long checked reports are kept. */
export function Keeping({ host, options, state }: OptionsProps): JSX.Element {
  const { t } = host;
  const { retention, policy } = options;
  const isManaged = retentionOf(policy.retentionDays) !== null;
  return (
    <Section id="history" title="historyTitleOptions" t={t} isManaged={isManaged}>
      <RetentionChoice
        retention={retention}
        isDisabled={isManaged}
        t={t}
        choose={(days) => state.keep(host.chooseRetention(days))}
      />
      <p class="note">{t('retentionAsk')}</p>
    </Section>
  );
}
