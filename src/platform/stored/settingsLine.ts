import { RULE_ID, type Settings, settingsSchema } from '../../settings/settingsSchema';

/** Settings as the one line in which they are kept: `cells/blank=off deadline=01-20`. */
export function settingsLine({ rules = {}, thresholds = {} }: Settings): string {
  return [...Object.entries(rules), ...Object.entries(thresholds)]
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
    .join(' ');
}

const NUMBER = /^[1-9]\d{0,8}$/;

/** What one part of a line sets, held against the schema that holds everywhere; null where it is none of ours. */
function clauseContext(part: string): Settings | null {
  const [name = '', value = '', ...more] = part.split('=');
  if (more.length > 0) return null;
  const threshold = NUMBER.test(value) ? Number(value) : value;
  const read = settingsSchema.safeParse(
    RULE_ID.test(name) ? { rules: { [name]: value } } : { thresholds: Object.fromEntries([[name, threshold]]) },
  );
  return read.success ? read.data : null;
}

/** What a kept line says. A part that `settingsLine` does not write is left out, and takes no other with it. */
export function readSettingsLine(kept: unknown): Settings {
  if (typeof kept !== 'string') return {};
  const settings = kept.split(/\s+/).flatMap((part) => clauseContext(part) ?? []);
  const rules = Object.assign({}, ...settings.map((one) => one.rules));
  const thresholds = Object.assign({}, ...settings.map((one) => one.thresholds));
  return {
    ...(Object.keys(rules).length > 0 ? { rules } : {}),
    ...(Object.keys(thresholds).length > 0 ? { thresholds } : {}),
  };
}
