import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { KeptReport } from '../../../result/kept/keptReport';
import { spoken } from '../../../words/say';
import type { ViewHost } from '../panelHost';
import { addressEnd } from './addressEnd';
import { ComparedTables } from './ComparedTables';
import { ComparedTexts } from './ComparedTexts';
import { keptHeadline } from './keptHeadline';
import { byYear } from './Reports';

interface Props {
  readonly host: ViewHost;
  readonly reports: readonly KeptReport[];
  readonly now: KeptReport;
  readonly former: KeptReport;
  choose(side: 'now' | 'former', id: string): void;
  close(): void;
}

/** The year, where it stands if that tells it from others of its year, when it was read, and what was found. */
function optionText(report: KeptReport, reports: readonly KeptReport[], { t, history }: ViewHost): string {
  const { year, checkedAt, result } = report;
  return [
    year === null ? t('historyNoYear') : t('historyYear', year),
    addressEnd(report, reports),
    history.timeText(checkedAt),
    spoken(t, keptHeadline(result)),
  ]
    .filter(Boolean)
    .join(' · ');
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
      {byYear(reports).map((report) => (
        <option key={report.id} value={report.id} disabled={report.id === other.id}>
          {optionText(report, reports, host)}
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
      {[former, now].map((report) => (
        <p key={report.id} class="on-paper">
          {optionText(report, props.reports, host)}
        </p>
      ))}
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
