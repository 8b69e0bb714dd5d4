import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPointer } from '../src/checker/pointer/createPointer';
import { runningChecker } from '../src/checker/watch/once';
import { closedRootOf } from '../src/platform/closedRootOf';
import { answerPointer } from '../src/platform/messages/answerPointer';

const KEY = 'goujiPointer';

export default defineUnlistedScript(() => {
  // Put in each time a panel opens; the first copy answers them all.
  if (Reflect.has(globalThis, KEY)) return;
  Reflect.set(globalThis, KEY, true);
  const page = async () => (await runningChecker()?.page()) ?? Promise.reject(new Error('no checker'));
  answerPointer((tell) => createPointer(document, { page, closedOf: closedRootOf }, tell));
});
