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
import '../../src/ui/styles/draft.css';
import '../../src/ui/styles/sheet.css';
import '../../src/ui/styles/print.css';
import type { DraftAnswer, DraftTask } from '../../src/check/draft/draftTask';
import { officialForm } from '../../src/export/tables/officialCopy';
import { askWithDeadline } from '../../src/platform/askWithDeadline';
import { askFile } from '../../src/platform/attachment/askFile';
import { takeAttachment } from '../../src/platform/attachment/openDraft';
import { isGranted, requestLeave, siteOf } from '../../src/platform/attachment/originOf';
import { startPage } from '../../src/platform/startPage';
import { loadSettings } from '../../src/platform/stored/storedSettings';
import { DraftPage } from '../../src/ui/draft/DraftPage';
import type { DraftHost } from '../../src/ui/draft/draftHost';
import { viewHost } from '../sidepanel/viewHost';
import { drawnPages } from './drawnPages';

/** Many times what a report takes; a file made to be slow is ended. */
const DEADLINE_MS = 30_000;

const { t } = viewHost;
const worker = askWithDeadline<DraftTask, DraftAnswer>(
  () => new Worker(new URL('./draftWorker.ts', import.meta.url), { type: 'module' }),
  DEADLINE_MS,
);

const host: DraftHost = {
  ...viewHost,
  async check(given, isHeld, written) {
    const terms = { written, settings: await loadSettings(), checkedAt: viewHost.now() };
    const asked = await worker.ask((isFresh) => ({ ...terms, given: isHeld && !isFresh ? null : given }));
    if (asked.kind === 'answer') return asked.answer;
    return { kind: asked.kind === 'slow' ? 'slow' : 'stopped' };
  },
  drawPages: drawnPages,
  copyForm: officialForm,
  takeAttachment: () => siteOf(takeAttachment() ?? ''),
  isGranted,
  requestLeave,
  fetchFile: askFile,
};

await startPage();
document.documentElement.lang = t('language') === 'en' ? 'en' : 'zh-CN';
document.title = t('draftTitle');
const root = document.getElementById('draft');
if (root) render(<DraftPage host={host} />, root);
