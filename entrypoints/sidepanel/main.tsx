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
import { exportJson } from '../../src/export/exportJson';
import { exportName } from '../../src/export/exportName';
import { officialCopy } from '../../src/export/tables/officialCopy';
import { getMessage } from '../../src/platform/getMessage';
import { askPageInTime } from '../../src/platform/messages/askPage';
import { saveBlob, saveFile } from '../../src/platform/saveFile';
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

/** Loaded when one is asked for: the panel opens without it. */
const loadWriters = async () => {
  const [{ sheetsOf }, { asXlsx }, { asHtmlReport }] = await Promise.all([
    import('../../src/export/sheets/sheetsOf'),
    import('../../src/export/sheets/asXlsx'),
    import('../../src/export/sheets/asHtmlReport'),
  ]);
  return { sheetsOf, asXlsx, asHtmlReport };
};

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
  saveJson: async (result) => {
    const name = exportName(result);
    saveFile({ name, text: exportJson(result) });
    return name;
  },
  saveXlsx: async (result, sums) => {
    const { sheetsOf, asXlsx } = await loadWriters();
    const name = exportName(result, 'xlsx');
    saveBlob(name, await asXlsx(sheetsOf(result, sums, ruleOf)));
    return name;
  },
  saveHtml: async (result, sums) => {
    const { sheetsOf, asHtmlReport } = await loadWriters();
    const name = exportName(result, 'html');
    saveBlob(name, new Blob([asHtmlReport(sheetsOf(result, sums, ruleOf), result)], { type: 'text/html' }));
    return name;
  },
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
