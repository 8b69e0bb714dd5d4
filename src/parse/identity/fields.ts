import { writtenDay } from '../../report/dates';
import { normalise } from '../../report/normalise';
import type { Line, TextLine } from '../lines/lines';

/** What stands beside a label, and where. */
export interface Field {
  readonly value: string;
  readonly node: TextLine['node'];
}

/** The 索引号 table and the line under the title, as portals print them. */
export interface Fields {
  /** What may be the page's 索引号. */
  readonly indexNumbers: readonly string[];
  readonly publisher: Field | null;
  readonly publishedAt: Field | null;
  readonly writtenAt: Field | null;
}

const labels = {
  publisher: ['发布机构', '发布单位', '发文机关', '所属机构', '发文机构', '公开单位', '来源', '信息来源', '单位'],
  publishedAt: ['发布日期', '发布时间', '公开日期', '公开时间', '发文日期', '时间', '日期', '生成日期'],
  writtenAt: ['成文日期'],
} as const;
const others =
  '索引号 索引编号 名称 标题 分类 主题分类 文号 发文字号 关键词 文件下载 时效 有效性 公开方式 采集时间'.split(' ');
const known = new Set([...Object.values(labels).flat(), ...others]);

/** 成文日期 is no 日期 of publication, 更新时间 no 时间 of it. */
const other = '(?<!成文|更新|采集|有效|截止|废止|失效|施行|生效|修改|统计)';
const within = (name: string) => new RegExp(`${other}${name}\\s*[:：]\\s*(\\S+(?: \\d{1,2}:\\d{2})?)`);

/** The value a line or the one after it gives for a name: a cell beside its label, 名称：值, or 值 within a longer line. */
function fieldIn(name: string, line: string, next: string): string | null {
  const text = normalise(line);
  if (text === name || text === `${name}:`) return known.has(normalise(next).replace(/:$/, '')) ? null : next;
  if (text.startsWith(`${name}:`))
    return line.replace(/^[^:：]*[:：]\s*/, '').replace(/\s+(?:来源|时间|浏览|点击|字体|作者|发布)\S*[:：].*$/, '');
  if (line.length > 200) return null;
  return line.includes(name) ? (within(name).exec(line)?.[1] ?? null) : null;
}

function fieldOf(
  names: readonly string[],
  lines: readonly TextLine[],
  accept: (text: string) => boolean,
): Field | null {
  for (const name of names) {
    for (const [index, { text, node }] of lines.entries()) {
      const next = lines[index + 1];
      const value = fieldIn(name, text, next?.text ?? '');
      if (value !== null && accept(value)) return { value, node: next && value === next.text ? next.node : node };
    }
  }
  return null;
}

const indexLabel = /索引(?:编?号码?|编码)(?:\/文号)?[\])】]?:?/;
/** A row of labels over a row of values: the value stands as many lines on as the row has cells. */
const WIDEST_ROW = 12;

/** What stands after its label and in the cells that follow, however they are laid out: a code in it proves itself. */
function indexNumbersIn(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => {
    const text = normalise(line);
    const label = indexLabel.exec(text);
    if (!label) return [];
    return [text.slice(label.index + label[0].length), ...lines.slice(index + 1, index + 1 + WIDEST_ROW)];
  });
}

const isDate = (text: string) => writtenDay(text) !== null;

/** Reads the fields above a report. */
export function fieldsOf(before: readonly Line[]): Fields {
  const lines = before.filter((line): line is TextLine => line.kind === 'text' && line.text.length < 300).slice(-80);
  return {
    indexNumbers: indexNumbersIn(lines.map(({ text }) => text)),
    publisher: fieldOf(labels.publisher, lines, (text) => /^[\u4e00-\u9fff（）()·]{3,40}$/.test(text.trim())),
    publishedAt: fieldOf(labels.publishedAt, lines, isDate),
    writtenAt: fieldOf(labels.writtenAt, lines, isDate),
  };
}
