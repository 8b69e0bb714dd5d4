import { switchRuleOff } from '../../settings/ruleSwitch';
import { loadPolicy } from './policy';
import { loadOwnSettings, saveSettings } from './storedSettings';

/** Switches a rule off for every page. */
export const switchOff = (rule: string): ReturnType<typeof switchRuleOff> =>
  switchRuleOff(rule, { policy: loadPolicy, load: loadOwnSettings, save: saveSettings });
