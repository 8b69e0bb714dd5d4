import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { nameOf } from '../../../report/nameOf';
import type { Decision } from '../../../result/decision';
import type { DecisionConflict } from '../../../result/exchange/mergeDecisions';
import { BY_POSITION, PICKED } from '../../../result/kept/correction';
import { inLanguage, languageOf } from '../../../words/language';
import type { Translate } from '../../../words/translator';
import { decidedText } from '../../model/decidedText';
import type { BatchHost } from '../batchHost';

/** What one of them says: how something is to be read, where that is what they differ about. */
function saidBy(decision: Decision, t: Translate): string {
  const { correction } = decision;
  if (!correction) return decidedText(decision, t);
  if (correction.value === BY_POSITION) return t('tableKeep');
  if (correction.value !== PICKED) return `${t('correctValue')} ${correction.value}`;
  return t('tablePick', inLanguage(nameOf(correction.address), languageOf(t('language'))));
}

interface ConflictProps {
  readonly host: BatchHost;
  readonly conflict: DecisionConflict;
}

/** Decisions about one thing that say different things, side by side; nothing is overwritten until one is chosen. */
function Conflict({ host, conflict }: ConflictProps): JSX.Element {
  const { t, exchange } = host;
  const [chosen, choose] = useState<Decision | null>(null);
  const take = async (decision: Decision): Promise<void> => {
    if (await exchange.keep([{ ...decision, key: conflict.key }])) choose(decision);
  };
  const [first] = conflict.choices;
  return (
    <li data-conflict={conflict.key}>
      <strong>{[first.organ, first.year, first.rule].filter(Boolean).join(' ')}</strong>
      {conflict.isOfOtherValues && <small>{t('batchPeopleOther')}</small>}
      <span class="buttons">
        {conflict.choices.map((decision) => (
          <button
            type="button"
            key={`${decision.state} ${decision.by} ${decision.at}`}
            aria-pressed={chosen === decision}
            onClick={() => void take(decision)}
          >
            {[decision.by, saidBy(decision, t)].filter(Boolean).join('：')}
          </button>
        ))}
        {chosen && <b>{t('batchPeopleChosen')}</b>}
      </span>
    </li>
  );
}

/** Decisions handed to colleagues and taken from them. */
export function People({ host }: { host: BatchHost }): JSX.Element {
  const { t, exchange } = host;
  const chooser = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [said, say] = useState('');
  useEffect(() => void exchange.myName().then(setName), []);
  const [conflicts, setConflicts] = useState<readonly DecisionConflict[]>([]);
  async function merge(file: File | undefined): Promise<void> {
    const merged = file && (await exchange.merge(file));
    if (!merged) return say(t('batchPeopleRefused'));
    setConflicts(merged.conflicts);
    say(t('batchPeopleMerged', merged.added.length, merged.same.length, merged.conflicts.length));
  }
  return (
    <section class="source">
      <h2>{t('batchPeople')}</h2>
      <p class="caveat">{t('batchPeopleHow')}</p>
      <p class="buttons">
        <label>
          {t('batchPeopleName')}
          <input
            value={name}
            maxLength={40}
            onInput={(event) => setName(event.currentTarget.value)}
            onChange={(event) =>
              void exchange.keepName(event.currentTarget.value).then((is) => say(is ? '' : t('batchBlocked')))
            }
          />
        </label>
        <button
          type="button"
          data-export="decisions"
          onClick={() => void exchange.saveDecisions().then((is) => say(is ? '' : t('batchBlocked')))}
        >
          {t('batchPeopleSave')}
        </button>
        <button type="button" onClick={() => chooser.current?.click()}>
          {t('batchPeopleMerge')}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".json"
          aria-label={t('batchPeopleMerge')}
          onChange={(event) => {
            void merge(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </p>
      <p role="status">{said}</p>
      <ul class="conflicts">
        {conflicts.map((conflict) => (
          <Conflict key={conflict.key} host={host} conflict={conflict} />
        ))}
      </ul>
    </section>
  );
}
