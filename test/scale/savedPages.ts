import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportPage, SLIPS } from '../e2e/reportPage';

const SURNAMES = '青红白黑黄紫金银玉石云雨风雪霜雷松柏杨柳桃李梅兰竹菊荷桂';
const FEATURES = '溪山河湖江海川泉岭峰';
const BUREAUS = [
  '水务局',
  '教育局',
  '林业局',
  '民政局',
  '财政局',
  '交通运输局',
  '农业农村局',
  '统计局',
  '司法局',
  '审计局',
];

/** Name of an invented organ: no two are alike. */
export function organAt(at: number): string {
  const bureau = BUREAUS[at % BUREAUS.length] ?? '';
  const county = Math.floor(at / BUREAUS.length);
  const [first, second] = [SURNAMES[county % SURNAMES.length], FEATURES[Math.floor(county / SURNAMES.length) % 10]];
  const third = Math.floor(county / (SURNAMES.length * FEATURES.length));
  return `${first}${second}${third > 0 ? (SURNAMES[third] ?? '') : ''}县${bureau}`;
}

/** A paragraph of an office's own, so that no two pages are the same. */
const ownWords = (organ: string, at: number): string =>
  `<p>${organ}全年在政府网站发布信息${1000 + at}条，围绕群众关心的第${at}号事项办理答复，回应公众关切。</p>`.repeat(3);

/** Saved pages of so many organs in folders of a hundred, as somebody has kept them, each with two slips: the most that goes out. */
export function writeSavedPages(folder: string, count: number): void {
  for (let at = 0; at < count; at += 1) {
    const organ = organAt(at);
    const page = reportPage(SLIPS).replaceAll('青溪县水务局', organ);
    const room = join(folder, String(Math.floor(at / 100)).padStart(2, '0'));
    if (at % 100 === 0) mkdirSync(room, { recursive: true });
    const html = page.replace('<p><strong>二、', `${ownWords(organ, at)}<p><strong>二、`);
    writeFileSync(join(room, `${organ}.html`), html);
  }
}

/** The roster of the same organs, as it is pasted from a spreadsheet. */
export const rosterText = (count: number): string =>
  ['序号\t单位名称\t类别', ...Array.from({ length: count }, (_, at) => `${at + 1}\t${organAt(at)}\t部门`)].join('\n');
