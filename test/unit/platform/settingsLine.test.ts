import { expect, test } from 'vitest';
import { readSettingsLine, settingsLine } from '../../../src/platform/stored/settingsLine';
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
  'deadline=99-99',
  'deadline=02-30',
  'overviewLength=0',
  'overviewLength=1234567',
  'overviewLength=many',
  'cells/blank=off;cells/unit=off',
  '__proto__=off',
  'constructor=1',
])('%o sets nothing', (line) => {
  expect(readSettingsLine(line)).toEqual({});
});

test.each([
  [
    'cells/blank=off overviewLength=1234567 deadline=01-20',
    { rules: { 'cells/blank': 'off' }, thresholds: { deadline: '01-20' } },
  ],
  ['deadline=99-99 cells/unit=error', { rules: { 'cells/unit': 'error' } }],
  ['cells/unit=never overviewLength=900', { thresholds: { overviewLength: 900 } }],
])('of %s only the bad part is dropped', (line, settings) => {
  expect(readSettingsLine(line)).toEqual(settings);
});
