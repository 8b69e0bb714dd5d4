import { useEffect, useState } from 'preact/hooks';
import type { Reading, Unit } from '../../../batch/batch';
import type { Result } from '../../../result/resultSchema';
import { type Say, say } from '../../../words/say';
import { useDecisions } from '../../panel/useDecisions';
import type { PanelState } from '../../panel/usePanel';
import type { BatchHost } from '../batchHost';

/** What is kept of a unit's report; undefined while it is looked for. */
export function useReading(host: BatchHost, unit: Unit): Reading | null | undefined {
  const [reading, setReading] = useState<Reading | null | undefined>(undefined);
  useEffect(() => {
    let isShown = true;
    void host.store.loadReading(unit.id).then((loaded) => {
      if (isShown) setReading('value' in loaded ? loaded.value : null);
    });
    return () => {
      isShown = false;
    };
  }, [unit.id, unit.checkedAt]);
  return reading;
}

/** What the views are told of a stored result, which stands in no tab. */
export function useStoredPanel(
  host: BatchHost,
  stored: Result,
  open: () => void,
): { panel: PanelState; result: Result } {
  const [done, setDone] = useState<Say | null>(null);
  const decisions = useDecisions(host, stored);
  const result = decisions.decided ?? stored;
  const page = {
    result,
    observed: {
      balanceNote: true,
      articleClauses: true,
      headings: 0,
      reportLinks: [],
      attachments: [],
      foreignFrames: [],
      isReportInFrame: false,
      pictures: 0,
      otherKind: null,
    },
    isStale: false,
    isEditor: false,
    areMarksShown: true,
    isUnseen: false,
    hiddenItems: [],
    currentItem: null,
  };
  const panel: PanelState = {
    opening: { kind: 'page', page },
    page,
    done,
    decisions,
    act: (request) => request.type === 'go' && open(),
    recheck: () => {},
    write: (copy, name) =>
      void host.write(copy).then((isWritten) => setDone(isWritten ? say('doneCopied', say(name)) : say('undoneCopy'))),
    tell: (outcome) => void outcome.then(setDone),
    tellAndRead: null,
  };
  return { panel, result };
}
