import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../src/ui/styles/theme.css';
import '../../src/ui/options/options.css';
import { settingsName } from '../../src/export/exportName';
import { getMessage } from '../../src/platform/getMessage';
import { assignedShortcuts, openShortcuts } from '../../src/platform/openShortcuts';
import { saveFile } from '../../src/platform/saveFile';
import { loadSites } from '../../src/platform/sites/keptSites';
import { addSite, askToBeLetIn, canBeLetIn, isLetIn, otherHosts, removeSite } from '../../src/platform/sites/siteLeave';
import { startPage } from '../../src/platform/startPage';
import { importSettings, loadAllSettings } from '../../src/platform/stored/allSettings';
import { loadPersonName, savePersonName } from '../../src/platform/stored/personName';
import { loadPolicy } from '../../src/platform/stored/policy';
import { choose } from '../../src/platform/stored/preferences';
import { choosePrinted } from '../../src/platform/stored/printChoice';
import { saveRetention } from '../../src/platform/stored/retention';
import { rules } from '../../src/rules/index';
import { settingsFileOf } from '../../src/settings/settingsFile';
import { OptionsPage } from '../../src/ui/options/OptionsPage';
import type { OptionsHost } from '../../src/ui/options/optionsHost';
import { translator } from '../../src/words/translator';
import { purge } from '../sidepanel/historyHost';

const t = translator(getMessage);

const host: OptionsHost = {
  t,
  version: browser.runtime.getManifest().version,
  site: new URLSearchParams(location.search).get('site') ?? '',
  async load() {
    const [all, policy, sites, others, shortcuts, letIn, person] = await Promise.all([
      loadAllSettings(),
      loadPolicy(),
      loadSites(),
      otherHosts(),
      assignedShortcuts(),
      isLetIn(),
      loadPersonName(),
    ]);
    const { settings, preferences, retention, arePrinted } = all;
    return {
      preferences,
      policy,
      retention,
      arePrinted,
      person,
      rules: { all: rules.length, changed: Object.keys(settings.rules ?? {}).length },
      canBeLetIn: canBeLetIn(),
      isLetIn: letIn,
      sites,
      otherHosts: others,
      shortcuts,
    };
  },
  async choose(chosen) {
    const isKept = await choose(chosen);
    // What is drawn already speaks the language before.
    if (isKept && chosen.language) location.reload();
    return isKept;
  },
  async chooseRetention(days) {
    const isKept = await saveRetention(days);
    if (isKept) await purge();
    return isKept;
  },
  choosePrinted,
  choosePerson: savePersonName,
  addSite,
  removeSite,
  askToBeLetIn,
  openShortcuts,
  async exportSettings() {
    const name = settingsName(new Date().toISOString());
    saveFile({ name, text: settingsFileOf(await loadAllSettings()) });
    return name;
  },
  async importSettings(file) {
    const before = await loadAllSettings();
    const outcome = await importSettings(file);
    const { preferences } = await loadAllSettings();
    if (preferences.language !== before.preferences.language) location.reload();
    return outcome;
  },
};

await startPage();
document.documentElement.lang = t('language') === 'en' ? 'en' : 'zh-CN';
document.title = t('optionsTitle');
const root = document.getElementById('options');
if (root) render(<OptionsPage host={host} />, root);
