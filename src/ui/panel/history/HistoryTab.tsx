import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Result } from '../../../result/resultSchema';
import type { Say } from '../../../words/say';
import type { ViewHost } from '../panelHost';
import { Keeping } from './Keeping';
import { Recheck } from './Recheck';
import { Reports } from './Reports';
import { TwoYears } from './TwoYears';
import type { History } from './useHistory';
import { YearBefore } from './YearBefore';

interface Props {
  readonly host: ViewHost;
  readonly history: History;
  readonly result: Result;
  tell(outcome: Promise<Say>): void;
}

interface Sides {
  readonly now: string;
  readonly former: string;
}

/** 历史: this report against an earlier check and the year before, and what is kept of its organ. */
export function HistoryTab({ host, history, result, tell }: Props): JSX.Element {
  const [sides, setSides] = useState<Sides | null>(null);
  const { reports } = history.kept;
  const named = (id: string | undefined) => reports.find((report) => report.id === id);
  const [now, former] = [named(sides?.now), named(sides?.former)];
  function layBeside(id: string): void {
    const shown = history.current ?? reports.find((report) => report.id !== id);
    if (shown) setSides({ now: shown.id, former: id });
  }
  return (
    <div class="history">
      {sides && now && former && (
        <TwoYears
          host={host}
          reports={reports}
          now={now}
          former={former}
          choose={(side, id) => setSides({ ...sides, [side]: id })}
          close={() => setSides(null)}
        />
      )}
      <Recheck host={host} history={history} result={result} />
      <YearBefore host={host} result={result} />
      <Reports host={host} history={history} tell={tell} layBeside={layBeside} />
      <Keeping history={history} t={host.t} tell={tell} />
    </div>
  );
}
