import { render } from 'preact';
import '../../src/ui/theme.css';
import '../../src/ui/popup.css';
import '../../src/ui/items.css';
import '../../src/ui/details.css';
import { copyItem, copyOf } from '../../src/export/copyOf';
import { exportJson } from '../../src/export/exportJson';
import { exportName } from '../../src/export/exportName';
import { lettersOf } from '../../src/export/letters/lettersOf';
import { openDraft } from '../../src/platform/attachment/openDraft';
import { getMessage } from '../../src/platform/getMessage';
import { askPageInTime } from '../../src/platform/messages/askPage';
import { saveFile } from '../../src/platform/saveFile';
import { endFirstRun, isFirstRun } from '../../src/platform/stored/firstRun';
import { openSettings } from '../../src/platform/stored/openSettings';
import { arePrinted, choosePrinted } from '../../src/platform/stored/printChoice';
import { activeTab, tabOf } from '../../src/platform/tab/activeTab';
import { coveredBy } from '../../src/platform/tab/coveredBy';
import { openCheck } from '../../src/platform/tab/openCheck';
import { openPanel } from '../../src/platform/tab/openPanel';
import { writeClipboard } from '../../src/platform/writeClipboard';
import { ruleOf } from '../../src/rules/ruleOf';
import { diagnosticText } from '../../src/ui/model/diagnosticText';
import { Popup } from '../../src/ui/popup/Popup';
import type { PopupHost } from '../../src/ui/popup/popupHost';
import { translator } from '../../src/words/translator';

const tab = Promise.resolve(tabOf(location.search) ?? activeTab());
const isTab = tabOf(location.search) !== null;
const t = translator(getMessage);

const host: PopupHost = {
  t,
  book: ruleOf,
  open: async () => openCheck(await tab),
  ask: async (request) => askPageInTime(await tab, isTab ? request : await coveredBy(window, request)),
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
  write: writeClipboard,
  save: saveFile,
  openSettings,
  isFirstRun,
  endFirstRun: () => void endFirstRun(),
  arePrinted,
  choosePrinted: (arePrintedNow) => void choosePrinted(arePrintedNow),
  copyItem: (item, result) => copyItem(item, result, ruleOf),
  copyOf: (register, result, options) => copyOf(register, result, ruleOf, options),
  lettersOf,
  fileOf: (result) => ({ name: exportName(result), text: exportJson(result) }),
  diagnosticsOf: (opening) => diagnosticText(opening, navigator.userAgent),
};

document.documentElement.lang = t('language') === 'en' ? 'en' : 'zh-CN';
document.title = t('extName');
// As a page in a tab it takes the width it gets.
document.documentElement.classList.toggle('tab', isTab);
const root = document.getElementById('popup');
if (root) render(<Popup host={host} />, root);
