import type { JSX } from 'preact';
import { isCorrectedAt, type Whole } from '../../../result/kept/correction';
import type { KeptReport } from '../../../result/kept/keptReport';
import { type Say, spoken } from '../../../words/say';
import type { ViewHost } from '../panelHost';
import { addressEnd } from './addressEnd';
import { keptHeadline, keptTone } from './keptHeadline';
import type { History } from './useHistory';

interface Props {
  readonly host: ViewHost;
  readonly history: History;
  tell(outcome: Promise<Say>): void;
  /** Lays a kept report beside the shown one. */
  layBeside(id: string): void;
}

/** The newest year first, of one year the latest check. */
export function byYear(reports: readonly KeptReport[]): KeptReport[] {
  return [...reports].sort(
    (a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.checkedAt < b.checkedAt ? 1 : a.checkedAt > b.checkedAt ? -1 : 0),
  );
}

/** An address that a link may lead to: what a page or a file says may be any text. */
const isOpenable = (url: string | null): url is string => url !== null && /^(?:https?|file):\/\//i.test(url);

function Report({ report, host, history, tell, layBeside }: Props & { readonly report: KeptReport }): JSX.Element {
  const { t } = host;
  const { id, year, organ, title, publishedAt, checkedAt, url, result } = report;
  const isShown = id === history.current?.id;
  const given = (text: string, whole: Whole): string => (isCorrectedAt(result, whole) ? t('figureByHand', text) : text);
  const name = title ?? (organ === null ? t('historyUnnamed') : given(organ, 'organ'));
  return (
    <li class="kept" data-kept={id} data-year={year} aria-current={isShown || undefined}>
      <p>
        <strong>{year === null ? t('historyNoYear') : given(t('historyYear', year), 'year')}</strong> {name}
      </p>
      <p class={`found ${keptTone(result)}`}>{spoken(t, keptHeadline(result))}</p>
      <p class="caveat">
        {[
          publishedAt ? t('historyPageDate', publishedAt) : t('historyNoPageDate'),
          t('historyCheckedAt', host.history.timeText(checkedAt)),
          addressEnd(report, history.kept.reports),
          isShown ? t('historyShown') : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p class="buttons">
        {isOpenable(url) && !isShown && (
          <a href={url} target="_blank" rel="noreferrer">
            {t('historyOpen')}
          </a>
        )}
        {!isShown && (
          <button type="button" class="quiet" data-beside onClick={() => layBeside(id)}>
            {t('historyBeside')}
          </button>
        )}
        <button type="button" class="quiet" data-remove onClick={() => tell(history.remove(id))}>
          {t('historyRemove')}
        </button>
      </p>
    </li>
  );
}

/** What is kept of this organ: its years, and the checks of each. */
export function Reports(props: Props): JSX.Element {
  const { host, history } = props;
  const { t } = host;
  const reports = byYear(history.kept.reports);
  return (
    <section>
      <h2>{t('historyTitle', reports.length)}</h2>
      {reports.length === 0 && <p class="none">{t('historyNone')}</p>}
      <ul class="kept-reports">
        {reports.map((report) => (
          <Report key={report.id} report={report} {...props} />
        ))}
      </ul>
    </section>
  );
}
