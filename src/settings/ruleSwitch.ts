import type { Policy } from './policy';
import type { Settings } from './settingsSchema';

/** Where settings are kept. */
export interface SettingsKeeper {
  policy(): Promise<Policy>;
  load(): Promise<Settings>;
  /** False where they were not kept. */
  save(settings: Settings): Promise<boolean>;
}

type Undo = () => Promise<'done' | 'changed' | 'unkept'>;

/**
 * Switches a rule off for every page. Gives how to take that back, which says whether it was done; `managed` where a policy
 * has set the rule, `unkept` where the browser does not keep settings.
 */
export async function switchRuleOff(rule: string, keeper: SettingsKeeper): Promise<Undo | 'managed' | 'unkept'> {
  const policy = await keeper.policy();
  if (policy.rules && Object.hasOwn(policy.rules, rule)) return 'managed';
  const settings = await keeper.load();
  const { [rule]: former, ...others } = settings.rules ?? {};
  if (!(await keeper.save({ ...settings, rules: { ...others, [rule]: 'off' } }))) return 'unkept';
  return async () => {
    const now = await keeper.load();
    const { [rule]: mode, ...rest } = now.rules ?? {};
    if (mode !== 'off') return 'changed';
    const rules = former === undefined ? rest : { ...rest, [rule]: former };
    return (await keeper.save({ ...now, rules })) ? 'done' : 'unkept';
  };
}
