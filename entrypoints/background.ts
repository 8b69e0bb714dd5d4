import { defineBackground } from 'wxt/utils/define-background';
import { judge } from '../src/check/judge';
import { markTexts } from '../src/checker/texts/markTexts';
import layer from '../src/overlay/badges/layer.css?inline';
import card from '../src/overlay/card/card.css?inline';
import marks from '../src/overlay/paint/marks.css?inline';
import printed from '../src/overlay/printed.css?inline';
import { getMessage } from '../src/platform/getMessage';
import { answerJudging } from '../src/platform/messages/answerJudging';
import { askTab, injectChecker } from '../src/platform/messages/askTab';
import { hear } from '../src/platform/messages/hear';
import { passOnCommands } from '../src/platform/messages/passOnCommands';
import { handSettings } from '../src/platform/stored/handSettings';
import { arePrinted, watchPrinted } from '../src/platform/stored/printChoice';
import { clearBadge, showBadge } from '../src/platform/tab/showBadge';
import { forDocument, isShown, whereShown } from '../src/platform/tab/shownDocument';
import { styleTab, styleTabs } from '../src/platform/tab/styleTab';
import { visitOpenTabs } from '../src/platform/tab/visitOpenTabs';
import { languageOf } from '../src/words/language';
import { translator } from '../src/words/translator';

const t = translator(getMessage);

const ON_SCREEN = `@media not print{${marks}}`;
const IN_PRINT = `@media print{${marks}${printed}}`;

async function style(tab: number, areShown: boolean): Promise<void> {
  await styleTab(tab, ON_SCREEN, areShown);
  await styleTab(tab, IN_PRINT, areShown && (await arePrinted()));
}

/** Of many times what a report takes; what a page made to be slow may take from the other tabs at a time. */
const TIME = { limit: 8000, now: () => performance.now() };

/** Keeps nothing: the browser ends it at any time, and every notice brings what its answer needs. */
export default defineBackground(() => {
  hear(async (notice, teller) => {
    const { tab, frame, url } = teller;
    if (notice.type === 'found') {
      await whereShown(teller, async () => {
        const top = await injectChecker(tab);
        if (!notice.isSameOrigin && (await isShown(teller))) await askTab(tab, `foreignFrame ${url}`, top);
      });
    } else if (frame !== 0) return;
    else if (notice.type === 'badge') {
      const { badge } = notice;
      await forDocument(
        teller,
        'badge',
        () => showBadge(tab, badge),
        () => clearBadge(tab),
      );
    } else {
      await forDocument(
        teller,
        'style',
        () => style(tab, notice.shown),
        () => style(tab, false),
      );
    }
  });
  answerJudging((request) => {
    const judged = markTexts(judge({ ...request, time: TIME }), languageOf(t('language')), t);
    return { ...judged, sheet: layer + card };
  });
  handSettings();
  watchPrinted((areMarksPrinted) => styleTabs(IN_PRINT, areMarksPrinted));
  passOnCommands();
  visitOpenTabs().catch(() => undefined);
});
