import { closeSync, openSync, readSync } from 'node:fs';
import { formatOf } from '../../page/documents/formatOf';
import { isMarkup } from '../../page/documents/textKinds';
import { decode } from '../../page/saved/decode';

const ending = /\.(?:x?html?|shtml?|jhtml|aspx?|jspx?|php|mht|mhtml|txt|docx|pdf|ofd|xlsx)$/i;
/** What belongs to a page and is none, whatever words it holds. */
const partOfPage = /\.(?:css|m?js|map|json|ndjson|jsonl|xml|svg|woff2?|ttf|eot|ico)$/i;
/** What a report says before its first table; a note on reports says less. */
const reportWords = ['信息公开', '年度报告', '总体情况', '主动公开政府信息情况'];
const SAMPLE = 64 * 1024;

function beginningOf(path: string): Uint8Array {
  const bytes = new Uint8Array(SAMPLE);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, SAMPLE, 0));
  } finally {
    closeSync(file);
  }
}

/** Whether a file can be read: by the ending of its name or, where that says nothing, by what it holds. */
export function isReadable(path: string): boolean {
  if (ending.test(path)) return true;
  if (partOfPage.test(path)) return false;
  try {
    const bytes = beginningOf(path);
    const format = formatOf(bytes);
    if (format) return 'kind' in format;
    const text = decode(bytes);
    return isMarkup(text) || reportWords.every((word) => text.includes(word));
  } catch {
    return false;
  }
}
