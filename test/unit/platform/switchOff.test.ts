import { beforeEach, expect, it, vi } from 'vitest';

const { kept, managed, browser } = vi.hoisted(() => {
  const kept: Record<string, unknown> = {};
  const managed: Record<string, unknown> = {};
  const local = { get: async () => ({ ...kept }), set: async (made: object) => void Object.assign(kept, made) };
  return { kept, managed, browser: { storage: { local, managed: { get: async () => ({ ...managed }) } } } };
});
vi.mock('wxt/browser', () => ({ browser }));

// Another file may have loaded them with a browser of its own.
vi.resetModules();
const { loadOwnSettings, saveSettings } = await import('../../../src/platform/stored/storedSettings');
const { switchOff } = await import('../../../src/platform/stored/switchOff');

const RULE = 'requests/row-total';
const others = { 'text/known-typo': 'off' } as const;

beforeEach(() => {
  for (const held of [kept, managed]) for (const key of Object.keys(held)) delete held[key];
});

it.each([
  ['as shipped', { rules: others }],
  ['of another severity', { rules: { ...others, [RULE]: 'info' as const } }],
])('a rule %s is switched off, and is again what it was', async (_, before) => {
  await saveSettings(before);
  const undo = await switchOff(RULE);
  expect((await loadOwnSettings()).rules).toEqual({ ...others, [RULE]: 'off' });
  expect(typeof undo === 'string' ? undo : await undo()).toBe('done');
  expect(await loadOwnSettings()).toEqual(before);
});

it('a rule that somebody has set otherwise since is left so', async () => {
  const undo = await switchOff(RULE);
  await saveSettings({ rules: { [RULE]: 'warning' } });
  expect(typeof undo === 'string' ? undo : await undo()).toBe('changed');
  expect(await loadOwnSettings()).toEqual({ rules: { [RULE]: 'warning' } });
});

it('a rule that a policy has set is not said to be off', async () => {
  managed.rules = { [RULE]: 'error' };
  expect(await switchOff(RULE)).toBe('managed');
  expect(await loadOwnSettings()).toEqual({});
});
