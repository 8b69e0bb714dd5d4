import type { JSX } from 'preact';
import type { CoverageView } from '../model/popupView';
import { spoken } from '../model/say';
import type { Translate } from '../t';

/** How many cells were read, in words; the bar beside it only repeats them. */
export function Coverage({ coverage, t }: { coverage: CoverageView; t: Translate }): JSX.Element {
  const { numbers, blank, unread } = coverage;
  return (
    <section class="coverage">
      <div class="bar" aria-hidden="true">
        {numbers > 0 && <i class="numbers" style={{ flexGrow: numbers }} />}
        {blank > 0 && <i class="blank" style={{ flexGrow: blank }} />}
        {unread > 0 && <i class="unread" style={{ flexGrow: unread }} />}
      </div>
      <p>{spoken(t, coverage.said)}</p>
    </section>
  );
}
