import { render } from 'preact';
import '../../src/ui/styles/theme.css';
import '../../src/ui/styles/popup.css';
import '../../src/ui/styles/items.css';
import '../../src/ui/styles/details.css';
import { copyItem, copyOf } from '../../src/export/copyOf';
import { exportJson } from '../../src/export/exportJson';
import { exportName } from '../../src/export/exportName';
import { lettersOf } from '../../src/export/letters/lettersOf';
import { openDraft } from '../../src/platform/attachment/openDraft';
import { openBatch } from '../../src/platform/batch/openBatch';
import { getMessage } from '../../src/platform/getMessage';
import { askPageInTime } from '../../src/platform/messages/askPage';
import type { PageState } from '../../src/platform/messages/pageStateSchema';
import { saveFile } from '../../src/platform/saveFile';
import { startChoice } from '../../src/platform/sites/isAutomatic';
import { canBeLetIn } from '../../src/platform/sites/siteLeave';
import { startPage } from '../../src/platform/startPage';
import { endFirstRun, isFirstRun } from '../../src/platform/stored/firstRun';
import { keptCopyOf } from '../../src/platform/stored/keptCopy';
import { openSettings } from '../../src/platform/stored/openSettings';
import { choose } from '../../src/platform/stored/preferences';
import { arePrinted, choosePrinted } from '../../src/platform/stored/printChoice';
import { activeTab, tabOf } from '../../src/platform/tab/activeTab';
import { coveredBy } from '../../src/platform/tab/coveredBy';
import { openCheck } from '../../src/platform/tab/openCheck';
import { openPanel } from '../../src/platform/tab/openPanel';
import { writeClipboard } from '../../src/platform/writeClipboard';
import { type Decision, reachOf } from '../../src/result/decision';
import { pageKey, withKeptCopy } from '../../src/result/kept/keptCopy';
import { reviewed } from '../../src/result/reviewed';
import { ruleOf } from '../../src/rules/ruleOf';
import { loadDecisions } from '../../src/store/decisions';
import { diagnosticText } from '../../src/ui/model/diagnosticText';
import { Popup } from '../../src/ui/popup/Popup';
import type { PopupHost } from '../../src/ui/popup/popupHost';
import { translator } from '../../src/words/translator';

const tab = Promise.resolve(tabOf(location.search) ?? activeTab());
const isTab = tabOf(location.search) !== null;
const t = translator(getMessage);

let decisions: readonly Decision[] = [];

/** What the side panel was told about the report is said here too. */
async function asDecided(page: PageState): Promise<PageState> {
  decisions = (page.result.report && (await loadDecisions(page.result.report.organ))) ?? [];
  const decided = reviewed(page.result, decisions);
  return { ...page, result: withKeptCopy(decided, await keptCopyOf(pageKey(page.result))) };
}

const host: PopupHost = {
  t,
  book: ruleOf,
  open: async () => {
    const opening = await openCheck(await tab);
    return opening.kind === 'page' ? { kind: 'page', page: await asDecided(opening.page) } : opening;
  },
  ask: async (request) => {
    const page = await askPageInTime(await tab, isTab ? request : await coveredBy(window, request));
    return page && asDecided(page);
  },
  reachOf: (item, result) => reachOf(result, item, decisions),
  openPanel: async () => {
    const shown = await tab;
    if (shown === null) return;
    await openPanel(shown);
    window.close();
  },
  checkFile: async (url) => {
    await openDraft(url);
    window.close();
  },
  openBatch: async (list) => {
    await openBatch(list);
    window.close();
  },
  write: writeClipboard,
  save: saveFile,
  openSettings,
  isFirstRun,
  endFirstRun: () => void endFirstRun(),
  canAddSites: canBeLetIn(),
  startChoice,
  chooseStart: (start) => void choose({ start }),
  arePrinted,
  choosePrinted: (arePrintedNow) => void choosePrinted(arePrintedNow),
  copyItem: (item, result) => copyItem(item, result, ruleOf),
  copyOf: (register, result, options) => copyOf(register, result, ruleOf, options),
  lettersOf,
  fileOf: (result) => ({ name: exportName(result), text: exportJson(result) }),
  diagnosticsOf: (opening) => diagnosticText(opening, navigator.userAgent),
};

await startPage();
document.documentElement.lang = t('language') === 'en' ? 'en' : 'zh-CN';
document.title = t('extName');
// As a page in a tab it takes the width it gets.
document.documentElement.classList.toggle('tab', isTab);
const root = document.getElementById('popup');
if (root) render(<Popup host={host} />, root);
