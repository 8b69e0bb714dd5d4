import type { JSX } from 'preact';
import { nameOf } from '../../../report/nameOf';
import { filed, formerOf } from '../../../result/beside/formerOf';
import { type RecheckSummary, recheckSummary } from '../../../result/beside/recheckSummary';
import type { KeptReport } from '../../../result/kept/keptReport';
import type { Finding, Result } from '../../../result/resultSchema';
import { inLanguage, languageOf } from '../../../words/language';
import type { MessageKey } from '../../../words/translator';
import type { ViewHost } from '../panelHost';
import type { History } from './useHistory';

interface Props {
  readonly host: ViewHost;
  readonly history: History;
  readonly result: Result;
}

type Group = 'mended' | 'unmended' | 'appeared' | 'unjudgedThen' | 'unjudgedNow';
const groups: readonly (readonly [Group, MessageKey])[] = [
  ['mended', 'recheckMended'],
  ['unmended', 'recheckUnmended'],
  ['appeared', 'recheckAppeared'],
  ['unjudgedThen', 'recheckUnjudgedThen'],
  ['unjudgedNow', 'recheckUnjudgedNow'],
];
/** Said with their number even where that is none. */
const ALWAYS: readonly Group[] = ['mended', 'unmended', 'appeared'];

/** The latest check of the same report that read something else. */
function earlierOf({ kept, current }: History, result: Result): KeptReport | null {
  const others = kept.reports.filter(({ id }) => id !== current?.id);
  const former = formerOf(result, filed(others.map((each) => each.result)));
  return others.find((each) => each.result === former) ?? null;
}

function Findings({ findings, name, host }: { findings: readonly Finding[]; name: string; host: ViewHost }) {
  const language = languageOf(host.t('language'));
  return (
    <details open={findings.length > 0 && findings.length <= 5}>
      <summary>{`${name} ${findings.length}`}</summary>
      <ul>
        {findings.map(({ id, message }) => (
          <li key={id}>{inLanguage(message, language)}</li>
        ))}
      </ul>
    </details>
  );
}

function Others({ summary, host }: { summary: RecheckSummary; host: ViewHost }): JSX.Element {
  const { t } = host;
  const { otherChanges, changedParagraphs, isOtherTool } = summary;
  const language = languageOf(t('language'));
  return (
    <>
      {otherChanges.length > 0 && (
        <details>
          <summary>{t('recheckOtherChanges', otherChanges.length)}</summary>
          <ul>
            {otherChanges.map((address) => (
              <li key={address}>{inLanguage(nameOf(address), language)}</li>
            ))}
          </ul>
        </details>
      )}
      {changedParagraphs > 0 && <p>{t('recheckParagraphs', changedParagraphs)}</p>}
      {isOtherTool && <p class="caveat">{t('recheckOtherTool')}</p>}
    </>
  );
}

/** 复核: what became of this report since it was checked before. */
export function Recheck({ host, history, result }: Props): JSX.Element {
  const { t } = host;
  const earlier = earlierOf(history, result);
  const { current } = history;
  const isOlder = current !== null && current.firstCheckedAt < result.checkedAt;
  const summary = earlier && recheckSummary(result, earlier.result, (id) => host.book(id) !== undefined);
  return (
    <section class="recheck">
      <h2>{t('recheckTitle')}</h2>
      {!earlier && !isOlder && <p class="none">{t('recheckNone')}</p>}
      {isOlder && <p>{t('recheckSame', host.history.timeText(current.firstCheckedAt))}</p>}
      {earlier && summary && (
        <>
          <p>{t('recheckAgainst', host.history.timeText(earlier.checkedAt))}</p>
          {groups.map(
            ([group, name]) =>
              (summary[group].length > 0 || ALWAYS.includes(group)) && (
                <div key={group} data-recheck={group}>
                  <Findings findings={summary[group]} name={t(name)} host={host} />
                </div>
              ),
          )}
          <Others summary={summary} host={host} />
        </>
      )}
    </section>
  );
}
