import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { KeptReport } from '../../../result/kept/keptReport';
import type { ViewHost } from '../panelHost';
import { ComparedTables } from './ComparedTables';
import { ComparedTexts } from './ComparedTexts';
import { byYear } from './Reports';

interface Props {
  readonly host: ViewHost;
  readonly reports: readonly KeptReport[];
  readonly now: KeptReport;
  readonly former: KeptReport;
  choose(side: 'now' | 'former', id: string): void;
  close(): void;
}

function Choice({ side, ...props }: Props & { readonly side: 'now' | 'former' }): JSX.Element {
  const { host, reports, choose } = props;
  const { t } = host;
  const own = props[side];
  const other = props[side === 'now' ? 'former' : 'now'];
  return (
    <select
      data-side={side}
      aria-label={t(side === 'now' ? 'besideNow' : 'besideThen')}
      value={own.id}
      onChange={({ currentTarget }) => choose(side, currentTarget.value)}
    >
      {byYear(reports).map(({ id, year, checkedAt }) => (
        <option key={id} value={id} disabled={id === other.id}>
          {`${year === null ? t('historyNoYear') : t('historyYear', year)} · ${host.history.timeText(checkedAt)}`}
        </option>
      ))}
    </select>
  );
}

/** 两年对照: two kept reports side by side, their tables and their words. */
export function TwoYears(props: Props): JSX.Element {
  const { host, now, former, close } = props;
  const { t } = host;
  const { timeText } = host.history;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section class="two-years">
      <h2 ref={head} tabIndex={-1}>
        {t('besideTitle')}
      </h2>
      <p class="buttons">
        <Choice {...props} side="former" />
        <Choice {...props} side="now" />
        <button type="button" class="quiet" onClick={close}>
          {t('besideClose')}
        </button>
      </p>
      <p class="caveat">{t('besideCaveat')}</p>
      <ComparedTables now={now} former={former} t={t} timeText={timeText} />
      <ComparedTexts now={now} former={former} t={t} timeText={timeText} />
    </section>
  );
}
