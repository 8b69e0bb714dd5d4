import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { resultSchema } from '../../../src/result/resultSchema';
import { rules } from '../../../src/rules/index';
import { type Settings, settingsSchema } from '../../../src/settings/settingsSchema';
import { fixtures } from '../../rules/fixtures';

const terms = { source: { kind: 'html' }, checkedAt: '2026-11-23T02:00:00.000Z' } as const;

/** The fixture that a rule is shown on, with the thresholds it asks for and one setting for the rule. */
function resultOf(id: string, setting?: NonNullable<Settings['rules']>[string]) {
  const page = fixtures.find(({ file }) => file === `${id}.html`);
  const [, asked = '{}'] = /data-settings='([^']*)'/.exec(page?.html ?? '') ?? [];
  const settings: Settings = {
    ...settingsSchema.parse(JSON.parse(asked)),
    rules: setting === undefined ? {} : { [id]: setting },
  };
  const last = page?.before ? check(fromHtml(page.before), { ...terms, settings: {} }).result.report : null;
  const { result } = check(fromHtml(page?.html ?? ''), { ...terms, settings, before: last });
  expect(resultSchema.parse(result).settings).toEqual(settings);
  return result;
}
const gradesOf = (id: string, setting?: NonNullable<Settings['rules']>[string]) =>
  new Set(resultOf(id, setting).findings.flatMap(({ rule, severity }) => (rule === id ? [severity] : [])));
const isChecked = (id: string, setting?: NonNullable<Settings['rules']>[string]) =>
  resultOf(id, setting).checks.some(
    ({ rule, instances }) =>
      rule === id && !instances.some(({ reason }) => reason === 'switchedOff' || reason === 'offAsShipped'),
  );

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { isOffByDefault, threshold }) => {
  test('is said to be wrong by no one when it is off', () => {
    expect([isChecked(id, 'off'), gradesOf(id, 'off').size]).toEqual([false, 0]);
  });

  test.each(['error', 'warning', 'info'] as const)('takes the grade %s', (grade) => {
    expect([...gradesOf(id, grade)]).toEqual([grade]);
  });

  test('runs as shipped unless it is off by default, and when it is switched on', () => {
    // A fixture that sets the rule's own threshold asks for the rule.
    expect([isChecked(id), isChecked(id, 'on')]).toEqual([!isOffByDefault || threshold !== undefined, true]);
    expect(gradesOf(id, 'on').size).toBeGreaterThan(0);
  });
});

test('the other findings of a page stay as they are when one rule is off', () => {
  const all = resultOf('cells/blank').findings.map(({ id }) => id);
  const others = resultOf('cells/blank', 'off').findings.map(({ id }) => id);
  expect(others).toEqual(all.filter((id) => !id.startsWith('cells/blank@')));
});
