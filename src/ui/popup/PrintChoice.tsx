import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../t';
import type { PopupHost } from './popupHost';

/** Whether a printed page carries the numbers and a list of the problems, or nothing of ours. */
export function PrintChoice({ host, t }: { host: PopupHost; t: Translate }): JSX.Element {
  const [arePrinted, setArePrinted] = useState(true);
  useEffect(() => void host.arePrinted().then(setArePrinted), []);
  const choose = (isWanted: boolean): void => {
    setArePrinted(isWanted);
    host.choosePrinted(isWanted);
  };
  return (
    <label class="choice">
      <input
        type="checkbox"
        data-print
        checked={arePrinted}
        onChange={({ currentTarget }) => choose(currentTarget.checked)}
      />
      {t('printChoice')}
    </label>
  );
}
