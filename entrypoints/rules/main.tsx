import { render } from 'preact';
import '../../src/ui/styles/theme.css';
import '../../src/ui/styles/rules.css';
import { getMessage } from '../../src/platform/getMessage';
import { startPage } from '../../src/platform/startPage';
import { loadOwnSettings, saveSettings } from '../../src/platform/stored/storedSettings';
import { rules } from '../../src/rules/index';
import examples from '../../src/ui/rules/examples.json';
import { RulesPage } from '../../src/ui/rules/RulesPage';
import { translator } from '../../src/words/translator';

const t = translator(getMessage);

await startPage();
document.documentElement.lang = t('language') === 'en' ? 'en' : 'zh-CN';
document.title = t('rulesTitle');
const root = document.getElementById('rules');
if (root) render(<RulesPage host={{ t, rules, examples, load: loadOwnSettings, save: saveSettings }} />, root);
