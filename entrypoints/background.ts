import { defineBackground } from 'wxt/utils/define-background';
import { judge } from '../src/check/judge';
import marks from '../src/overlay/marks.css?inline';
import { answerJudging } from '../src/platform/answerJudging';
import { askTab, injectChecker } from '../src/platform/askTab';
import { hear } from '../src/platform/hear';
import { passOnCommands } from '../src/platform/passOnCommands';
import { showBadge } from '../src/platform/showBadge';
import { styleTab } from '../src/platform/styleTab';

/** Keeps nothing: the browser ends it at any time, and every notice brings what its answer needs. */
export default defineBackground(() => {
  hear(async (notice, { tab, frame, url }) => {
    if (notice.type === 'found') {
      await injectChecker(tab);
      if (!notice.isSameOrigin) await askTab(tab, `foreignFrame ${url}`);
    } else if (frame !== 0) return;
    else if (notice.type === 'badge') await showBadge(tab, notice.badge);
    else await styleTab(tab, marks, notice.shown);
  });
  answerJudging((request) => judge(request));
  passOnCommands();
});
