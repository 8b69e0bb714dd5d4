import type { JSX } from 'preact';
import { nameOf } from '../../../report/nameOf';
import { filed, formerOf } from '../../../result/beside/formerOf';
import { readOtherwise } from '../../../result/beside/readOtherwise';
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

type Group = 'mended' | 'unmended' | 'appeared' | 'resting' | 'unjudgedThen' | 'unjudgedNow';
const groups: readonly (readonly [Group, MessageKey])[] = [
  ['mended', 'recheckMended'],
  ['unmended', 'recheckUnmended'],
  ['appeared', 'recheckAppeared'],
  ['resting', 'recheckResting'],
  ['unjudgedThen', 'recheckUnjudgedThen'],
  ['unjudgedNow', 'recheckUnjudgedNow'],
];
/** Said with their number even where that is none. */
const ALWAYS: readonly Group[] = ['mended', 'unmended', 'appeared'];

interface Compared {
  readonly earlier: KeptReport;
  readonly summary: RecheckSummary;
}

/** The latest check of the same report that read something else: another print, and the same one where it was read otherwise by hand. */
function earlierOf({ host, history: { kept, current }, result }: Props): Record<'other' | 'same', Compared | null> {
  const others = kept.reports.filter(({ id }) => id !== current?.id);
  const compared = (among: readonly KeptReport[]): Compared | null => {
    const former = formerOf(result, filed(among.map((each) => each.result)));
    const earlier = among.find((each) => each.result === former);
    return earlier
      ? { earlier, summary: recheckSummary(result, earlier.result, (id) => host.book(id) !== undefined) }
      : null;
  };
  const isSame = (each: KeptReport): boolean => readOtherwise(result, each.result).isSame;
  return { other: compared(others.filter((each) => !isSame(each))), same: compared(others.filter(isSame)) };
}

/** What a person had read otherwise than in the earlier check: what comes of that is none of the page’s doing. */
function ByHand({ summary, t }: { summary: RecheckSummary; t: ViewHost['t'] }): JSX.Element {
  const { places, tables } = summary.byHand;
  return (
    <>
      {places.length > 0 && <p class="caveat">{t('recheckByHand', places.length)}</p>}
      {tables.length > 0 && <p class="caveat">{t('recheckTablesByHand', tables.length)}</p>}
    </>
  );
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
  const { other, same } = earlierOf({ host, history, result });
  const { current } = history;
  const since = [current, same?.earlier].flatMap((each) => (each ? [each.firstCheckedAt] : [])).sort()[0];
  const isOlder = since !== undefined && since < result.checkedAt;
  return (
    <section class="recheck">
      <h2>{t('recheckTitle')}</h2>
      {!other && !isOlder && <p class="none">{t('recheckNone')}</p>}
      {isOlder && <p>{t('recheckSame', host.history.timeText(since))}</p>}
      {same && <ByHand summary={same.summary} t={t} />}
      {other && (
        <>
          <p>{t('recheckAgainst', host.history.timeText(other.earlier.checkedAt))}</p>
          <ByHand summary={other.summary} t={t} />
          {groups.map(
            ([group, name]) =>
              (other.summary[group].length > 0 || ALWAYS.includes(group)) && (
                <div key={group} data-recheck={group}>
                  <Findings findings={other.summary[group]} name={t(name)} host={host} />
                </div>
              ),
          )}
          <Others summary={other.summary} host={host} />
        </>
      )}
    </section>
  );
}
