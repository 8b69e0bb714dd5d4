import { readFileSync } from 'node:fs';
import { type Result, resultSchema } from '../check/resultSchema';
import { decode } from '../page/decode';
import { ruleOf } from '../rules/ruleOf';
import { type Settings, settingsSchema } from '../settings/settingsSchema';
import type { Refusal } from './parseArguments';

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textOf(path: string): string | null {
  try {
    return decode(readFileSync(path));
  } catch {
    return null;
  }
}

const unreadable = (path: string): Refusal => ({
  refusal: { zh: `读不了 ${path}。`, en: `${path} cannot be read.` },
});

/** The settings a file holds; none where no file is named. */
export function readSettings(path: string | null): Settings | Refusal {
  if (path === null) return {};
  const text = textOf(path);
  if (text === null) return unreadable(path);
  const known = settingsSchema.safeParse(json(text));
  if (!known.success) {
    return {
      refusal: {
        zh: `${path} 不是设置文件，应如 {"rules": {"cells/blank": "off"}}，取值 off、on、error、warning、info。`,
        en: `${path} is no settings file; one reads {"rules": {"cells/blank": "off"}}, with off, on, error, warning or info.`,
      },
    };
  }
  const stranger = Object.keys(known.data.rules ?? {}).find((id) => ruleOf(id) === undefined);
  if (stranger === undefined) return known.data;
  return {
    refusal: {
      zh: `${path} 里的规则“${stranger}”不存在。`,
      en: `${path} names a rule that does not exist: “${stranger}”.`,
    },
  };
}

/** The results of an earlier check, one a line, or one alone. */
export function readEarlier(path: string | null): readonly Result[] | Refusal {
  if (path === null) return [];
  const text = textOf(path);
  if (text === null) return unreadable(path);
  const whole = resultSchema.safeParse(json(text));
  if (whole.success) return [whole.data];
  const lines = text.split(/\r?\n/).flatMap((line, index) => (line.trim() === '' ? [] : [{ line, number: index + 1 }]));
  const results: Result[] = [];
  for (const { line, number } of lines) {
    const known = resultSchema.safeParse(json(line));
    if (!known.success) {
      return {
        refusal: {
          zh: `${path} 第 ${number} 行不是核验结果；--before 读的是先前的 ndjson 输出。`,
          en: `Line ${number} of ${path} is no result; --before reads an earlier ndjson output.`,
        },
      };
    }
    results.push(known.data);
  }
  return results;
}
