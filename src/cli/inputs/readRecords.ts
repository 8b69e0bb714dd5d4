import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import * as z from 'zod/mini';
import { decode } from '../../page/saved/decode';
import { savedFrom } from '../../page/saved/savedFrom';
import type { PageSource } from '../workers/pageTask';
import { type Input, unread } from './input';
import { type Line, linesOf } from './linesOf';

/** A page of the largest size that is read, with everything in it escaped. */
const LIMIT = 64 * 1024 * 1024;

const recordSchema = z.object({
  id: z.optional(z.nullable(z.union([z.string(), z.number()]))),
  url: z.optional(z.nullable(z.string())),
  html: z.string(),
});

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** The id of a record that is otherwise not as it should be, so that its line can still be told. */
function idOf(record: unknown): string | null {
  const known = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(record);
  return known.success ? String(known.data.id) : null;
}

function badRecord(number: number, id: string | null): Input {
  return unread({ kind: 'html', id }, 'badRecord', {
    zh: `标准输入第 ${number} 行不是 {"id", "url", "html"} 的 JSON。`,
    en: `Line ${number} of standard input is not JSON of {"id", "url", "html"}.`,
  });
}

function tooLarge(number: number): Input {
  return unread({ kind: 'html' }, 'tooLarge', {
    zh: `标准输入第 ${number} 行超过 ${LIMIT / 1024 / 1024} MB 的上限，没有读取。`,
    en: `Line ${number} of standard input is above the limit of ${LIMIT / 1024 / 1024} MB and was not read.`,
  });
}

/** A line's number in the whole, where a part of it was handed over; JSON never begins so. */
const numbered = /^(\d{1,12})\t/;

/** The page on a line of `{"id", "url", "html"}`; null for a line with nothing on it. `bytes` is null for one too long. */
export function readRecord({ bytes, number: at }: Line): Input | null {
  if (!bytes) return tooLarge(at);
  const whole = decode(bytes);
  const [mark = '', given] = numbered.exec(whole) ?? [];
  const number = given === undefined ? at : Number(given);
  const line = whole.slice(mark.length).trim();
  if (line === '') return null;
  const record = parsed(line);
  const known = recordSchema.safeParse(record);
  const id = idOf(record);
  if (!known.success) return badRecord(number, id);
  const { html, url } = known.data;
  const sha256 = createHash('sha256').update(html, 'utf8').digest('hex');
  const source = { kind: 'html' as const, id, url: url || savedFrom(html), sha256 };
  if (html.trim() === '') return unread(source, 'empty', { zh: '网页内容是空的。', en: 'The page is empty.' });
  return { source, texts: [html] };
}

/** The lines of a stream that hold something, each as soon as it is there. A stream that breaks off is said. */
export async function* recordLines(stream: Readable): AsyncGenerator<PageSource> {
  try {
    for await (const { bytes, number } of linesOf(stream, LIMIT))
      if (!bytes || bytes.length > 0) yield { kind: 'line', bytes, number };
  } catch (reason) {
    const detail = reason instanceof Error ? reason.message : String(reason);
    yield {
      kind: 'unread',
      input: unread({ kind: 'html' }, 'unreadable', {
        zh: `标准输入没有读完（${detail}）。`,
        en: `Standard input could not be read to its end (${detail}).`,
      }),
    };
  }
}
