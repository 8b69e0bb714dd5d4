import type { JSX } from 'preact';
import type { CoverageView } from '../model/popupView';

/** How many cells were read, as a bar: the line above it says it in words. */
export function Coverage({ coverage }: { coverage: CoverageView }): JSX.Element {
  const { numbers, blank, unread } = coverage;
  return (
    <div class="bar" aria-hidden="true">
      {numbers > 0 && <i class="numbers" style={{ flexGrow: numbers }} />}
      {blank > 0 && <i class="blank" style={{ flexGrow: blank }} />}
      {unread > 0 && <i class="unread" style={{ flexGrow: unread }} />}
    </div>
  );
}
