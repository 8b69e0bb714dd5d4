import { expect, test } from 'vitest';
import { readSettingsLine, settingsLine } from '../../../src/platform/settingsLine';
import type { Settings } from '../../../src/settings/settingsSchema';

const kept: readonly (readonly [Settings, string])[] = [
  [{}, ''],
  [{ rules: { 'cells/blank': 'off' } }, 'cells/blank=off'],
  [{ rules: { 'cells/blank': 'info', 'privacy/bank-card': 'on' } }, 'cells/blank=info privacy/bank-card=on'],
  [{ thresholds: { deadline: '01-20', overviewLength: 1000 } }, 'deadline=01-20 overviewLength=1000'],
  [{ rules: { 'cells/unit': 'error' }, thresholds: { deadline: '02-20' } }, 'cells/unit=error deadline=02-20'],
];

test.each(kept)('%o is kept as %s and read again', (settings, line) => {
  expect(settingsLine(settings)).toBe(line);
  expect(readSettingsLine(line)).toEqual(settings);
});

test.each([
  undefined,
  null,
  7,
  {},
  { rules: { 'cells/blank': 'off' } },
  'cells/blank=never',
  'cells/blank',
  'deadline=1-2',
  'overviewLength=0',
  'cells/blank=off;cells/unit=off',
  'cells/blank=off\ncells/unit=off',
])('%o is nothing that was kept', (line) => {
  expect(readSettingsLine(line)).toBeNull();
});
