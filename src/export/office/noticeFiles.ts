import { safe } from '../exportName';
import { asNotice, type LetterOptions } from '../letters/asNotice';
import type { RuleBook } from '../letters/entries';
import { lettersOf } from '../letters/lettersOf';
import { escaped } from '../tables/htmlParts';
import type { OfficeUnit } from './officeUnit';
import type { NamedFile } from './zipFiles';

/** The letters of a batch, and whom none was written to. */
export interface Notices {
  readonly files: readonly NamedFile[];
  /** Read, and nothing to be asked. */
  readonly withoutItems: readonly string[];
  /** Nobody has read their report: no letter says so for them. */
  readonly unread: readonly string[];
}

const STYLE =
  'body{font-family:SimSun,"宋体",serif;font-size:12pt;line-height:1.8;max-width:180mm;margin:12mm auto}p{margin:0}';

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body>${body}</body></html>
`;
}

/** Two names that a file system may hold for one are told apart. */
const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase();

/** A 通知 for each unit that something is to be asked of, as files with names of their own. */
export function noticeFiles(units: readonly OfficeUnit[], book: RuleBook, options: LetterOptions = {}): Notices {
  const used = new Set<string>();
  const nameOf = (unit: OfficeUnit): string => {
    const stem = `通知_${safe(unit.name) || '未知单位'}_${unit.result?.report?.year ?? '未知年度'}`;
    let name = stem;
    for (let at = 2; used.has(keyOf(name)); at += 1) name = `${stem}（${at}）`;
    used.add(keyOf(name));
    return name;
  };
  const [files, withoutItems, unread]: [NamedFile[], string[], string[]] = [[], [], []];
  for (const unit of units) {
    const { result, name } = unit;
    if (!result?.report) unread.push(name);
    else if (!lettersOf(result).includes('notice')) withoutItems.push(name);
    else {
      const title = nameOf(unit);
      files.push({ name: `${title}.html`, content: page(title, asNotice(result, book, options).html ?? '') });
    }
  }
  return { files, withoutItems, unread };
}
