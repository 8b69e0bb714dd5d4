import { load } from 'cheerio';
import type { Document } from 'domhandler';
import { own } from '../../report/own';

const literal = /"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\\n]|\\[\s\S])*)'|`((?:[^`\\]|\\[\s\S])*)`/g;
const ESCAPES: Readonly<Record<string, string>> = own({ n: '\n', r: '\n', t: '\t', b: '', f: '', v: '' });
const ENTITIES: Readonly<Record<string, string>> = own({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" });
/** Words of the form that no page has in its script without a report. */
const telling = /本年新收政府信息公开申请|结转下年度继续办理|本年处理决定数量/;
const title = /年度报告$|年报$/;
const LONGEST_TITLE = 100;
/** Text inside text inside text: as deep as systems have been seen to wrap a page. */
const DEEPEST = 3;

const unescaped = (text: string): string =>
  text.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|([\s\S]))/gi, (_, wide?: string, byte?: string, letter = '') => {
    const code = wide ?? byte;
    return code ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPES[letter] ?? letter);
  });
const withoutEntities = (text: string): string =>
  text.replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => ENTITIES[name] ?? '');

/** The strings in a script, those inside strings included. */
function stringsIn(script: string, depth: number): string[] {
  return [...script.matchAll(literal)].flatMap(([, double, single, template]) => {
    const text = unescaped(double ?? single ?? template ?? '');
    return depth > 1 && /^\s*[[{]/.test(text) ? stringsIn(text, depth - 1) : [text];
  });
}

/** Whether a script holds words of a report, however often they are escaped. */
function tells(script: string): boolean {
  let text = script;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    if (telling.test(text)) return true;
    text = unescaped(text);
  }
  return telling.test(text);
}

/** What a page's scripts hold of a report: pages to be read, and whether words of the form stand in no such page. */
export interface ScriptPages {
  readonly pages: readonly string[];
  readonly isUnread: boolean;
}

/** The reports that a saved page holds in its scripts' data and not in its text. */
export function scriptPages(tree: Document): ScriptPages {
  const pages: string[] = [];
  let isUnread = false;
  const $ = load(tree);
  // Also a field that a script shows: what stands in either is on the page only once the script has run.
  for (const holder of $('script,textarea')) {
    const text = $(holder).text();
    if (!tells(text)) continue;
    const strings = holder.name === 'script' ? stringsIn(text, DEEPEST) : [text];
    const heads = strings.filter((each) => each.length <= LONGEST_TITLE && title.test(each.trim()));
    const bodies = strings
      .filter((each) => telling.test(each))
      .map((each) => (/<(?:table|p|div)\b/i.test(each) ? each : withoutEntities(each)));
    const marked = bodies.filter((each) => /<table\b/i.test(each));
    pages.push(...marked.map((each) => `<h1>${heads[0]?.replace(/</g, '&lt;') ?? ''}</h1>${each}`));
    if (marked.length === 0) isUnread = true;
  }
  return { pages, isUnread };
}
