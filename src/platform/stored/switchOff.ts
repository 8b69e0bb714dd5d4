import { loadOwnSettings, saveSettings } from './storedSettings';

/**
 * Switches a rule off for every page. Gives how to take that back, which says whether it was done; null where the browser
 * does not keep settings.
 */
export async function switchOff(rule: string): Promise<(() => Promise<'done' | 'changed' | 'unkept'>) | null> {
  const settings = await loadOwnSettings();
  const { [rule]: former, ...others } = settings.rules ?? {};
  if (!(await saveSettings({ ...settings, rules: { ...others, [rule]: 'off' } }))) return null;
  return async () => {
    const now = await loadOwnSettings();
    const { [rule]: mode, ...rest } = now.rules ?? {};
    if (mode !== 'off') return 'changed';
    const rules = former === undefined ? rest : { ...rest, [rule]: former };
    return (await saveSettings({ ...now, rules })) ? 'done' : 'unkept';
  };
}
