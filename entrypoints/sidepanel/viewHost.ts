import { browser } from 'wxt/browser';
import { citation } from '../../src/export/citation';
import { copyItem } from '../../src/export/copyOf';
import { exportJson } from '../../src/export/exportJson';
import { exportName } from '../../src/export/exportName';
import { keptPage } from '../../src/export/keptPage';
import { whoseYear } from '../../src/export/reportName';
import { longFormHead, longFormRows } from '../../src/export/tables/longForm';
import { officialCopy } from '../../src/export/tables/officialCopy';
import { getMessage } from '../../src/platform/getMessage';
import { saveBlob, saveFile } from '../../src/platform/saveFile';
import { keptCopyOf, noteKeptCopy } from '../../src/platform/stored/keptCopy';
import { switchOff } from '../../src/platform/stored/switchOff';
import { writeClipboard } from '../../src/platform/writeClipboard';
import { pageKey, withKeptCopy } from '../../src/result/kept/keptCopy';
import { sha256 } from '../../src/result/kept/keptReport';
import type { Result } from '../../src/result/resultSchema';
import { comparedNumbers } from '../../src/rules/comparedNumbers';
import { declaredSums } from '../../src/rules/declaredSums';
import { ruleOf } from '../../src/rules/ruleOf';
import { watchDecisions } from '../../src/store/decisionNews';
import { changeDecisions, loadDecisions, takeBack } from '../../src/store/decisions';
import type { ViewHost } from '../../src/ui/panel/panelHost';
import { translator } from '../../src/words/translator';
import { historyHost } from './historyHost';

/** Loaded when one is asked for: the panel opens without it. */
const loadWriters = async () => {
  const [{ sheetsOf }, { asXlsx }, { asHtmlReport }] = await Promise.all([
    import('../../src/export/sheets/sheetsOf'),
    import('../../src/export/sheets/asXlsx'),
    import('../../src/export/sheets/asHtmlReport'),
  ]);
  return { sheetsOf, asXlsx, asHtmlReport };
};

/** The result with the file that its page was kept as. */
const named = async (result: Result): Promise<Result> => withKeptCopy(result, await keptCopyOf(pageKey(result)));

/** What every page that shows one report in depth hands to its views. */
export const viewHost: ViewHost = {
  t: translator(getMessage),
  book: ruleOf,
  sumsOf: (report) =>
    declaredSums(report).map(({ rule, key, name, left, right }) => ({
      rule,
      key,
      name,
      left: left.map(({ place }) => place),
      right: right.map(({ place }) => place),
    })),
  numbersOf: comparedNumbers,
  write: writeClipboard,
  copyItem: (item, result) => copyItem(item, result, ruleOf),
  copyTable: officialCopy,
  citationOf: citation,
  saveJson: async (result) => {
    const name = exportName(result);
    saveFile({ name, text: exportJson(await named(result)) });
    return name;
  },
  saveXlsx: async (result, sums) => {
    const { sheetsOf, asXlsx } = await loadWriters();
    const name = exportName(result, 'xlsx');
    saveBlob(
      name,
      await asXlsx(sheetsOf(await named(result), sums, comparedNumbers(result), ruleOf), whoseYear(result)),
    );
    return name;
  },
  saveHtml: async (result, sums) => {
    const { sheetsOf, asHtmlReport } = await loadWriters();
    const name = exportName(result, 'html');
    saveBlob(
      name,
      new Blob([asHtmlReport(sheetsOf(await named(result), sums, comparedNumbers(result), ruleOf), result)], {
        type: 'text/html',
      }),
    );
    return name;
  },
  saveCsv: async (result) => {
    const name = exportName(result, 'csv');
    saveBlob(name, new Blob([longFormHead(), longFormRows(result)], { type: 'text/csv' }));
    return name;
  },
  savePage: async (result, html, missing) => {
    const { name, text } = keptPage(result, html, missing, new Date().toISOString());
    const copy = { file: name, sha256: await sha256(text) };
    saveBlob(name, new Blob([text], { type: 'text/html' }));
    await noteKeptCopy(pageKey(result), copy);
    return copy;
  },
  copyPicture: null,
  isPrivate: async () => browser.extension.inIncognitoContext,
  history: historyHost,
  loadDecisions,
  changeDecisions,
  takeBack,
  watchDecisions(changed) {
    // A page that slept may have heard nothing.
    const seen = (): void => {
      if (!document.hidden) changed();
    };
    document.addEventListener('visibilitychange', seen);
    const stop = watchDecisions(changed);
    return () => {
      document.removeEventListener('visibilitychange', seen);
      stop();
    };
  },
  switchOff,
  now: () => new Date().toISOString(),
};
