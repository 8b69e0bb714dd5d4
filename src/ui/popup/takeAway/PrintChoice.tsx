import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../../words/translator';
import type { PopupHost } from '../popupHost';
import { Choice } from './Choice';

/** Whether a printed page carries the numbers and a list of the problems, or nothing of ours. */
export function PrintChoice({ host, t }: { host: PopupHost; t: Translate }): JSX.Element {
  const [arePrinted, setArePrinted] = useState(true);
  useEffect(() => void host.arePrinted().then(setArePrinted), []);
  const choose = (isChosen: boolean): void => {
    setArePrinted(isChosen);
    host.choosePrinted(isChosen);
  };
  return <Choice name="print" text={t('printChoice')} isChosen={arePrinted} choose={choose} />;
}
