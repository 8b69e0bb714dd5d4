import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../src/ui/styles/theme.css';
import '../../src/ui/help/help.css';
import { getMessage } from '../../src/platform/getMessage';
import { startPage } from '../../src/platform/startPage';
import { HelpPage } from '../../src/ui/help/HelpPage';
import licences from '../../src/ui/help/licences.json';
import { translator } from '../../src/words/translator';

const t = translator(getMessage);
const { permissions = [], host_permissions = [], optional_host_permissions = [] } = browser.runtime.getManifest();

await startPage();
document.documentElement.lang = t('language') === 'en' ? 'en' : 'zh-CN';
document.title = t('helpTitle');
const root = document.getElementById('help');
if (root)
  render(
    <HelpPage host={{ t, licences, granted: [...permissions, ...host_permissions, ...optional_host_permissions] }} />,
    root,
  );
// The part an address names stands on the page only after it was drawn.
document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
