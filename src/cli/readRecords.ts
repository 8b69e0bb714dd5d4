import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import * as z from 'zod/mini';
import { type Input, unread } from './input';

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

function readRecord(line: string, number: number): Input {
  const record = parsed(line);
  const known = recordSchema.safeParse(record);
  const id = idOf(record);
  if (!known.success) {
    return unread({ kind: 'html', id }, 'badRecord', {
      zh: `标准输入第 ${number} 行不是 {"id", "url", "html"} 的 JSON。`,
      en: `Line ${number} of standard input is not JSON of {"id", "url", "html"}.`,
    });
  }
  const { html, url = null } = known.data;
  const sha256 = createHash('sha256').update(html, 'utf8').digest('hex');
  const source = { kind: 'html' as const, id, url, sha256 };
  if (html.trim() === '') return unread(source, 'empty', { zh: '网页内容是空的。', en: 'The page is empty.' });
  return { source, texts: [html] };
}

/** The records of a stream, one a line, each as soon as its line is there. */
export async function* readRecords(stream: Readable): AsyncGenerator<Input> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const text = line.replace(/^\uFEFF/, '');
    if (text.trim() !== '') yield readRecord(text, number);
  }
}
