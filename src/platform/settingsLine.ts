import type { Settings } from '../settings/settingsSchema';

const grade = '[a-z]+/[a-z0-9-]+=(?:off|on|error|warning|info)';
const threshold = 'deadline=\\d\\d-\\d\\d|overviewLength=[1-9]\\d{0,5}';
const pattern = new RegExp(`^(?:(?:${grade}|${threshold})(?: |$))*$`);

/** Settings as the one line in which they are kept: `cells/blank=off deadline=01-20`. */
export function settingsLine({ rules = {}, thresholds = {} }: Settings): string {
  return [...Object.entries(rules), ...Object.entries(thresholds)]
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
    .join(' ');
}

/** What a kept line says, read as requests are; null for anything that `settingsLine` does not write. */
export function readSettingsLine(kept: unknown): Settings | null {
  if (typeof kept !== 'string' || !pattern.test(kept)) return null;
  const pairs = kept
    .split(' ')
    .filter(Boolean)
    .map((pair) => pair.split('='));
  const named = new Map(pairs.map(([name = '', value = '']) => [name, value]));
  // The pattern holds the grades that the type lists.
  const rules = Object.fromEntries([...named].filter(([name]) => name.includes('/'))) as NonNullable<Settings['rules']>;
  const deadline = named.get('deadline');
  const overviewLength = named.get('overviewLength');
  const thresholds = {
    ...(deadline === undefined ? {} : { deadline }),
    ...(overviewLength === undefined ? {} : { overviewLength: Number(overviewLength) }),
  };
  return {
    ...(Object.keys(rules).length > 0 ? { rules } : {}),
    ...(Object.keys(thresholds).length > 0 ? { thresholds } : {}),
  };
}
