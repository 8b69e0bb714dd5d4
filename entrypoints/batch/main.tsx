import { render } from 'preact';
import '../../src/ui/styles/theme.css';
import '../../src/ui/styles/popup.css';
import '../../src/ui/styles/items.css';
import '../../src/ui/styles/details.css';
import '../../src/ui/styles/panel.css';
import '../../src/ui/styles/data.css';
import '../../src/ui/styles/formTable.css';
import '../../src/ui/styles/pointed.css';
import '../../src/ui/styles/pictures.css';
import '../../src/ui/batch/batch.css';
import '../../src/ui/batch/results.css';
import '../../src/ui/batch/outgoing/outgoing.css';
import '../../src/ui/batch/pictures/pictures.css';
import '../../src/ui/batch/rollup/rollup.css';
import { beijingTime } from '../../src/export/beijing';
import { requestsFile } from '../../src/export/tables/requestsFile';
import { openDraft } from '../../src/platform/attachment/openDraft';
import { requestLeaves, ungranted } from '../../src/platform/batch/leaves';
import { openPage, takeList } from '../../src/platform/batch/openBatch';
import { saveBlob } from '../../src/platform/saveFile';
import { startPage } from '../../src/platform/startPage';
import { loadPolicy } from '../../src/platform/stored/policy';
import {
  loadBatches,
  loadCopy,
  loadReading,
  loadRequests,
  loadUnits,
  removeBatch,
  saveBatch,
  saveUnits,
} from '../../src/store/batches';
import { BatchOff } from '../../src/ui/batch/BatchOff';
import { BatchPage } from '../../src/ui/batch/BatchPage';
import type { BatchHost } from '../../src/ui/batch/batchHost';
import { quickTexts } from '../../src/ui/batch/model/quickTexts';
import { viewHost } from '../sidepanel/viewHost';
import { exchangeHost, worded } from './exchangeHost';
import { officeHost } from './officeHost';
import { rowsOf } from './rowsOf';
import { askList, runHost as runHostOf } from './runHost';
import { saveCopy, shownCopy } from './shownCopy';

const t = quickTexts(viewHost.t);

const host: BatchHost = {
  ...viewHost,
  t,
  store: { loadBatches, loadUnits, saveBatch, saveUnits, loadReading, loadCopy, removeBatch, loadRequests },
  office: officeHost,
  exchange: exchangeHost,
  worded,
  newId: () => crypto.randomUUID(),
  rowsOf,
  askList,
  runHost: async (batchId) => ({ ...(await runHostOf(batchId)), worded }),
  ungranted,
  requestLeaves,
  takeList,
  openPage: (url) => void openPage(url),
  shownCopy,
  saveCopy,
  openAttachment: (url) => void openDraft(url),
  saveRequests({ name }, requests) {
    const file = requestsFile(name, requests);
    saveBlob(file.name, new Blob([file.text], { type: 'text/csv' }));
  },
  timeText: (instant) => beijingTime(instant)?.short ?? instant,
};

await startPage();
document.documentElement.lang = t('language') === 'en' ? 'en' : 'zh-CN';
document.title = t('batchTitle');
const root = document.getElementById('batch');
const isOff = (await loadPolicy()).batch === false;
if (root) render(isOff ? <BatchOff t={t} /> : <BatchPage host={host} />, root);
