import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../../src/settings/policy';
import { AS_SHIPPED, readPreferences } from '../../../src/settings/preferences';
import { readSettingsFile, settingsFileOf } from '../../../src/settings/settingsFile';
import { hostOf, isAmong, isGovernment } from '../../../src/settings/sites';

const all = {
  settings: { rules: { 'cells/blank': 'off' }, thresholds: { deadline: '01-20' } },
  preferences: { ...AS_SHIPPED, theme: 'dark' },
  retention: 90,
  arePrinted: false,
} as const;
const file = settingsFileOf(all);
const changed = (change: (held: Record<string, unknown>) => void): string => {
  const held = JSON.parse(file);
  change(held);
  return JSON.stringify(held);
};

test('a file of settings says what was set', () => {
  expect(readSettingsFile(file)).toEqual(all);
});

test.each([
  ['nothing', '', 'notSettings'],
  ['half a file', file.slice(0, -20), 'notSettings'],
  ['a list', '[]', 'notSettings'],
  ['null', 'null', 'notSettings'],
  ['another kind', file.replace('gouji-settings', 'gouji-backup'), 'notSettings'],
  ['a later version', file.replace('"version": 1', '"version": 2'), 'otherVersion'],
  ['no version', file.replace('"version": 1,', ''), 'notSettings'],
  ['deep nesting', '['.repeat(100_000), 'notSettings'],
  ['a huge file', file + ' '.repeat(256 * 1024), 'tooLarge'],
  ['a part more', changed((held) => Object.assign(held, { more: 1 })), 'damaged'],
  ['a part left out', changed((held) => delete held.preferences), 'damaged'],
  ['a theme there is not', file.replace('"dark"', '"pink"'), 'damaged'],
  ['a grade there is not', file.replace('"off"', '"fatal"'), 'damaged'],
  ['a deadline that is no day', file.replace('01-20', '02-30'), 'damaged'],
  ['a retention below nothing', file.replace('90', '-90'), 'damaged'],
  ['half a day', file.replace('90', '0.5'), 'damaged'],
  ['markup in place of a rule', file.replace('cells/blank', '<img src=x onerror=alert(1)>'), 'damaged'],
  ['a rule called constructor', file.replace('cells/blank', 'constructor'), 'damaged'],
])('%s is refused', (_, text, refusal) => {
  expect(readSettingsFile(text)).toEqual({ refusal });
});

test('what a file calls __proto__ becomes nobody’s prototype', () => {
  const own = '"__proto__": { "polluted": "yes" },';
  for (const at of ['"kind"', '"cells/blank"', '"theme"', '"deadline"']) {
    const read = readSettingsFile(file.replace(at, `${own} ${at}`));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(JSON.stringify(read)).not.toContain('polluted');
  }
});

describe('a policy', () => {
  test('is taken as far as it can be read', () => {
    expect(
      readPolicy({
        start: 'click',
        sites: ['*.example.gov.cn', 'www.town.gov.cn', 'not a site', 'javascript:x'],
        retentionDays: 30,
        batch: false,
        rules: { 'cells/unit': 'off' },
        other: 1,
      }),
    ).toEqual({
      start: 'click',
      sites: ['example.gov.cn', 'www.town.gov.cn'],
      retentionDays: 30,
      batch: false,
      rules: { 'cells/unit': 'off' },
    });
  });

  test.each([
    null,
    1,
    'click',
    [],
    {},
    { start: 'never' },
    { sites: 'x' },
    { batch: 'no' },
    { rules: { x: 'off' } },
    { rules: { 'cells/unit': 1 } },
  ])('%j sets nothing', (given) => expect(readPolicy(given)).toEqual({}));

  test('names sites with what stands below them, and no others', () => {
    const sites = ['example.gov.cn'];
    expect(['example.gov.cn', 'www.example.gov.cn'].map((host) => isAmong(host, sites))).toEqual([true, true]);
    expect(['badexample.gov.cn', 'example.gov.cn.evil.com', 'gov.cn'].map((host) => isAmong(host, sites))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

test.each([
  ['www.example.com', 'www.example.com'],
  [' https://Example.COM:8443/a?b#c ', 'example.com'],
  ['10.1.2.3', '10.1.2.3'],
  ['http://user:secret@10.1.2.3/', '10.1.2.3'],
  ['政务.example', 'xn--zfr164b.example'],
  ['localhost', 'localhost'],
  ['', null],
  ['two words', null],
  ['*', null],
  ['*.com', null],
  ['<all_urls>', null],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['chrome://settings', null],
  ['data:text/html,x', null],
  ['[::1]', null],
  ['a..b', null],
  [`${'a.'.repeat(200)}com`, null],
])('%j stands for the site %j', (given, host) => {
  expect(hostOf(given)).toBe(host);
});

test('what ends as the government’s sites do is not one of them', () => {
  expect(['gov.cn', 'www.gov.cn', 'a.b.gov.cn'].map(isGovernment)).toEqual([true, true, true]);
  expect(['notgov.cn', 'gov.cn.evil.com', 'gov.com'].map(isGovernment)).toEqual([false, false, false]);
});

test.each([null, undefined, 'x', 1, [], { theme: 'pink', start: {}, marks: '__proto__', language: ['zh'] }])(
  'preferences that are kept as %j are as shipped',
  (kept) => expect(readPreferences(kept)).toEqual(AS_SHIPPED),
);
