import { loadPolicy } from './policy';
import { loadOwnSettings, saveSettings } from './storedSettings';

type Undo = () => Promise<'done' | 'changed' | 'unkept'>;

/**
 * Switches a rule off for every page. Gives how to take that back, which says whether it was done; `managed` where a policy
 * has set the rule, `unkept` where the browser does not keep settings.
 */
export async function switchOff(rule: string): Promise<Undo | 'managed' | 'unkept'> {
  const policy = await loadPolicy();
  if (policy.rules && Object.hasOwn(policy.rules, rule)) return 'managed';
  const settings = await loadOwnSettings();
  const { [rule]: former, ...others } = settings.rules ?? {};
  if (!(await saveSettings({ ...settings, rules: { ...others, [rule]: 'off' } }))) return 'unkept';
  return async () => {
    const now = await loadOwnSettings();
    const { [rule]: mode, ...rest } = now.rules ?? {};
    if (mode !== 'off') return 'changed';
    const rules = former === undefined ? rest : { ...rest, [rule]: former };
    return (await saveSettings({ ...now, rules })) ? 'done' : 'unkept';
  };
}
