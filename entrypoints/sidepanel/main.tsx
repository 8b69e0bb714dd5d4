import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../src/ui/theme.css';
import '../../src/ui/popup.css';
import '../../src/ui/items.css';
import '../../src/ui/details.css';
import '../../src/ui/panel.css';
import '../../src/ui/pictures.css';
import { citation } from '../../src/export/citation';
import { copyItem } from '../../src/export/copyOf';
import { officialCopy } from '../../src/export/tables/officialCopy';
import { getMessage } from '../../src/platform/getMessage';
import { askPageInTime } from '../../src/platform/messages/askPage';
import { switchOff } from '../../src/platform/stored/switchOff';
import { activeTab, tabOf } from '../../src/platform/tab/activeTab';
import { openCheck } from '../../src/platform/tab/openCheck';
import { watchTab } from '../../src/platform/tab/watchTab';
import { writeClipboard } from '../../src/platform/writeClipboard';
import { declaredSums } from '../../src/rules/declaredSums';
import { ruleOf } from '../../src/rules/ruleOf';
import { loadDecisions, removeDecisions, saveDecisions } from '../../src/store/decisions';
import { Panel } from '../../src/ui/panel/Panel';
import type { PanelHost } from '../../src/ui/panel/panelHost';
import { translator } from '../../src/words/translator';

const t = translator(getMessage);
const own = tabOf(location.search);
const tab = async (): Promise<number | null> => own ?? (await activeTab());

const host: PanelHost = {
  t,
  book: ruleOf,
  open: async () => openCheck(await tab()),
  ask: async (request) => askPageInTime(await tab(), request),
  watch: (changed) => watchTab(own, changed),
  sumsOf: (report) =>
    declaredSums(report).map(({ rule, key, name, left, right }) => ({
      rule,
      key,
      name,
      left: left.map(({ place }) => place),
      right: right.map(({ place }) => place),
    })),
  write: writeClipboard,
  copyItem: (item, result) => copyItem(item, result, ruleOf),
  copyTable: officialCopy,
  citationOf: citation,
  isPrivate: async () => browser.extension.inIncognitoContext,
  loadDecisions,
  saveDecisions,
  removeDecisions,
  switchOff,
  now: () => new Date().toISOString(),
};

document.documentElement.lang = t('language') === 'en' ? 'en' : 'zh-CN';
document.title = t('extName');
const root = document.getElementById('panel');
if (root) render(<Panel host={host} />, root);
