import { render } from 'preact';
import '../../src/ui/styles/theme.css';
import '../../src/ui/styles/popup.css';
import '../../src/ui/styles/items.css';
import '../../src/ui/styles/details.css';
import '../../src/ui/styles/panel.css';
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
  loadReading,
  loadRequests,
  loadUnits,
  removeBatch,
  saveBatch,
  saveUnits,
} from '../../src/store/batches';
import { BatchOff } from '../../src/ui/batch/BatchOff';
import { BatchPage } from '../../src/ui/batch/BatchPage';
import type { BatchHost, RosterRows } from '../../src/ui/batch/batchHost';
import { viewHost } from '../sidepanel/viewHost';
import { askAlike } from './askAlike';
import { officeHost } from './officeHost';
import { askList, askWorker, runHost } from './runHost';

const { t } = viewHost;

async function rowsOf(file: File): Promise<RosterRows> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const asked = await askWorker({ kind: 'rows', bytes, name: file.name });
  const answer = asked.kind === 'answer' ? asked.answer : null;
  return answer?.kind === 'rows' || answer?.kind === 'refused' ? answer : { kind: 'stopped' };
}

const host: BatchHost = {
  ...viewHost,
  store: { loadBatches, loadUnits, saveBatch, saveUnits, loadReading, removeBatch, loadRequests },
  office: officeHost,
  alike: askAlike,
  newId: () => crypto.randomUUID(),
  rowsOf,
  askList,
  runHost,
  ungranted,
  requestLeaves,
  takeList,
  openPage: (url) => void openPage(url),
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
