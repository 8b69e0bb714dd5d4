import { readFileSync } from 'node:fs';
import { decode } from '../page/decode';
import { type Result, resultSchema } from '../result/resultSchema';
import { type Settings, settingsSchema } from '../settings/settingsSchema';
import type { Refusal } from './parseArguments';
import { strangeSetting, wrongSetting } from './settingWords';

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
  const held = json(text);
  const known = settingsSchema.safeParse(held);
  const odd = known.success ? strangeSetting(held, known.data) : wrongSetting(known.error.issues[0]?.path ?? []);
  if (odd === null && known.success) return known.data;
  return { refusal: { zh: `${path}：${odd?.zh}。`, en: `${path}: ${odd?.en}.` } };
}

/** The results of an earlier check; none where no file is named. */
export function readEarlier(path: string | null): readonly Result[] | Refusal {
  return path === null ? [] : readResults(path, '--before');
}

/** The results in a file, one a line, or one alone; `option` is what asked for them. */
export function readResults(path: string, option: string): readonly Result[] | Refusal {
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
          zh: `${path} 第 ${number} 行不是核验结果；${option} 读的是先前的 json 或 ndjson 输出。`,
          en: `Line ${number} of ${path} is no result; ${option} reads an earlier json or ndjson output.`,
        },
      };
    }
    results.push(known.data);
  }
  return results;
}
