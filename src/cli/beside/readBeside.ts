import { readFileSync, type Stats, statSync } from 'node:fs';
import { decode } from '../../page/saved/decode';
import { type Result, resultSchema } from '../../result/resultSchema';
import { type Settings, settingsSchema } from '../../settings/settingsSchema';
import type { Refusal } from '../parseArguments';
import { strangeSetting, wrongSetting } from './settingWords';

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const MEGABYTE = 1024 * 1024;
/** All rules and thresholds in words of some kilobytes. */
const MOST_SETTINGS = MEGABYTE;
/** Some thousand results; a string of more could not be held. */
const MOST_RESULTS = 256 * MEGABYTE;

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

const refused = (zh: string, en: string): Refusal => ({ refusal: { zh, en } });

/** The text of a file named beside the inputs. A pipe or a device may have no end, and is not opened. */
function textOf(path: string, limit: number): { readonly text: string } | Refusal {
  const unreadable = refused(`读不了 ${path}。`, `${path} cannot be read.`);
  const stat = statOf(path);
  if (!stat) return unreadable;
  if (!stat.isFile())
    return refused(`${path} 不是普通文件，没有读取。`, `${path} is not a regular file and was not read.`);
  if (stat.size > limit)
    return refused(
      `${path} 超过 ${limit / MEGABYTE} MB 的上限，没有读取。`,
      `${path} is above the limit of ${limit / MEGABYTE} MB and was not read.`,
    );
  try {
    return { text: decode(readFileSync(path)) };
  } catch {
    return unreadable;
  }
}

/** The settings a file holds; none where no file is named. */
export function readSettings(path: string | null): Settings | Refusal {
  if (path === null) return {};
  const read = textOf(path, MOST_SETTINGS);
  if ('refusal' in read) return read;
  const held = json(read.text);
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
  const read = textOf(path, MOST_RESULTS);
  if ('refusal' in read) return read;
  const { text } = read;
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
