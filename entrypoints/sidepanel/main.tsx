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
import '../../src/ui/styles/history.css';
import '../../src/ui/styles/print.css';
import { pictureCaption } from '../../src/export/pictureCaption';
import { openDraft } from '../../src/platform/attachment/openDraft';
import { captionedPicture } from '../../src/platform/captionedPicture';
import { askPageInTime } from '../../src/platform/messages/askPage';
import { startPage } from '../../src/platform/startPage';
import { activeTab, tabOf } from '../../src/platform/tab/activeTab';
import { captureTab } from '../../src/platform/tab/captureTab';
import { connectPointer } from '../../src/platform/tab/connectPointer';
import { isPrivateTab } from '../../src/platform/tab/isPrivateTab';
import { openCheck } from '../../src/platform/tab/openCheck';
import { watchTab } from '../../src/platform/tab/watchTab';
import { writePicture } from '../../src/platform/writeClipboard';
import { sha256 } from '../../src/result/kept/keptReport';
import { Panel } from '../../src/ui/panel/Panel';
import type { PanelHost } from '../../src/ui/panel/panelHost';
import { purge } from './historyHost';
import { viewHost } from './viewHost';

const own = tabOf(location.search);
const tab = async (): Promise<number | null> => own ?? (await activeTab());
const { t } = viewHost;

const host: PanelHost = {
  ...viewHost,
  isPrivate: async () => isPrivateTab(await tab()),
  open: async () => openCheck(await tab()),
  ask: async (request) => askPageInTime(await tab(), request),
  watch: (changed) => watchTab(own, changed),
  checkFile: openDraft,
  copyPicture: async (result) => {
    const id = await tab();
    const seen = id === null ? null : await captureTab(id);
    if (!seen) return 'unseen';
    const caption = pictureCaption(result, viewHost.now(), await sha256(await seen.arrayBuffer()));
    return (await writePicture(await captionedPicture(seen, caption))) ? 'copied' : 'unwritten';
  },
  point: async (hear) => {
    const id = await tab();
    return id === null ? null : connectPointer(id, hear);
  },
};

purge().catch(() => undefined);
await startPage();
document.documentElement.lang = t('language') === 'en' ? 'en' : 'zh-CN';
document.title = t('extName');
const root = document.getElementById('panel');
if (root) render(<Panel host={host} />, root);
