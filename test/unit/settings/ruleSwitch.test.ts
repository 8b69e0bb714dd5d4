import { expect, it } from 'vitest';
import type { Policy } from '../../../src/settings/policy';
import { switchRuleOff } from '../../../src/settings/ruleSwitch';
import type { Settings } from '../../../src/settings/settingsSchema';

const RULE = 'requests/row-total';
const others = { 'text/known-typo': 'off' } as const;

function keeperOf(settings: Settings, policy: Policy = {}) {
  const kept = { settings, isFull: false };
  return {
    kept,
    policy: async () => policy,
    load: async () => kept.settings,
    async save(next: Settings) {
      if (!kept.isFull) kept.settings = next;
      return !kept.isFull;
    },
  };
}

it.each([
  ['as shipped', { rules: others, thresholds: { overviewLength: 900 } }],
  ['of another severity', { rules: { ...others, [RULE]: 'info' as const } }],
])('a rule %s is switched off, and is again what it was', async (_, before) => {
  const keeper = keeperOf(before);
  const undo = await switchRuleOff(RULE, keeper);
  expect(keeper.kept.settings).toEqual({ ...before, rules: { ...others, [RULE]: 'off' } });
  expect(typeof undo === 'string' ? undo : await undo()).toBe('done');
  expect(keeper.kept.settings).toEqual(before);
});

it('a rule that somebody has set otherwise since is left so', async () => {
  const keeper = keeperOf({});
  const undo = await switchRuleOff(RULE, keeper);
  keeper.kept.settings = { rules: { [RULE]: 'warning' } };
  expect(typeof undo === 'string' ? undo : await undo()).toBe('changed');
  expect(keeper.kept.settings).toEqual({ rules: { [RULE]: 'warning' } });
});

it('a rule that a policy has set is not said to be off', async () => {
  const keeper = keeperOf({}, { rules: { [RULE]: 'error' } });
  expect(await switchRuleOff(RULE, keeper)).toBe('managed');
  expect(keeper.kept.settings).toEqual({});
});

it('what the browser does not keep is not said to be done', async () => {
  const keeper = keeperOf({});
  keeper.kept.isFull = true;
  expect(await switchRuleOff(RULE, keeper)).toBe('unkept');
});
