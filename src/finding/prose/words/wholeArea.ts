const ALL = '(?:各级)?(?:国家)?行政机关|各级各部门|[省市县区]?政府系统|行政系统|各级(?:政府|机关|单位)';
const OFFICES = '(?:政府|职能|工作|组成|省直|市直|区直|县直|州直|直属)?各?(?:部门|单位)|委办局';
const TOWNS = '镇街|街镇|乡镇|镇乡|镇|街道|乡|开发区|园区|县市区|县区|区县|区市县';
const PART = `(?:各(?!级))?(?:${ALL}|${OFFICES}|(?:${TOWNS})(?:[（(][^）)]{1,8}[）)])?)`;
const area = new RegExp(`([全我本](?:省|市|县|区|州|旗|盟))?(${PART}(?:[、和及与]${PART}){0,5})`, 'y');
const all = new RegExp(ALL);
const offices = new RegExp(OFFICES);
const towns = new RegExp(TOWNS);

/**
 * Where words for every organ of a place end: 全市各级行政机关, 各镇街、各部门; -1 where none begin. The departments alone, or
 * the towns alone, are not the whole, nor are 全市水务系统.
 */
export function wholeAreaEnd(text: string, at: number): number {
  const first = text[at] ?? '';
  if (!'全我本各政行省市县区'.includes(first)) return -1;
  area.lastIndex = at;
  const [, place, parts] = area.exec(text) ?? [];
  if (!parts) return -1;
  // 全县各单位 are all of them, 各单位 may be a bureau's own.
  const isWhole =
    all.test(parts) || (place && /各?(?:单位|机关)/.test(parts)) || (offices.test(parts) && towns.test(parts));
  return isWhole ? area.lastIndex : -1;
}
