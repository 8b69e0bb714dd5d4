import { normalise } from '../../report/normalise';
import type { TextSentence } from './sentencesOf';

/** 《…》 and brackets hold titles and document numbers; a year in them is no year of this sentence. */
const asides = /《[^《》]*》|〈[^〈〉]*〉|〔[^〔〕]*〕|\([^()]*\)|\[[^[\]]*\]/g;
const ordinal = /^(?:\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)、.]|[一二三四五六七八九十]是|其[一二三四五六])+/;
/** 20XX年 at the head of a sentence, not a day, a span, a beginning or an end. */
const head =
  /^(?:在)?(20\d\d)年(?:度)?(?!\d|底|末|初|前|以前|之前|以后|之后|起|以来|至|到|[-—~、和与及]|同期|相比|[上下]半年|第?[一二三四]季度)[,:]?/;
/** 截至20XX年底 before what is counted to that day. */
const until = /^截[至止]到?(20\d\d)年(?:度)?(?:底|末|年底|年末|12月(?:31日|底))(?:为?止)?[,:]?/;
const counted = /^(?:现行有效|有效|行政规范性文件|规范性文件|现有|累计|共)/;
/** What was planned, published or decided in that year, and is spoken of now. */
const product =
  /^[^,]{0,24}(?:年度报告|年报|决算|预算|要点|计划|清单|名单|考核|目标|任务|通报|测评|评估|方案|办法|规定|条例|目录)/;
const elsewhen = /整改|同期|相比|以来|至今|截至|今年|本年|当前|目前|现已|已于|此后|随后|次年/;
/** Founding something in an earlier year is history, unless the sentence counts that year's work. */
const history =
  /成立|组建|挂牌|建成|印发|制定|出台|修订|启动|获评|荣获|获得|被评|建立|上线|搭建|开通|设立|试点|改革|合并|更名|撤销|划转|施行|实施/;
const count = /\d(?:余|多)?(?:件|条|份|篇|起|宗|项|期|场|次|人次|万)/;
const self =
  /^(?:[我本](?:局|委|办|厅|院|镇|乡|街道|县|市|区|省|州|旗|处|中心|会|单位|机关|部门|级)|全(?:年|局|委|办|厅|院|镇|乡|街道|县|市|区|省|州|旗|系统)|共|累计|主动公开|新收|收到|受理|办理|接到|未收到|没有收到|政府信息公开|政务公开|信息公开)/;

/** Whether words begin with the organ's name, or with its end: 县水务局 for 青溪县水务局. */
function beginsWithName(words: string, organ: string): boolean {
  for (let length = organ.length; length >= 3; length -= 1) if (words.startsWith(organ.slice(-length))) return true;
  return false;
}

/** 三、信息管理 2022年…, 主动公开方面：2022年…: a label that a space, behind a number, or a colon parts from its sentence. */
function withoutLabel(printed: string, words: string): string {
  const label =
    /^(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．]\s?[^\s，。,：:]{2,20}\s+|[^\s，。,：:\d《]{2,20}[：:]\s*)(?=\S)/.exec(
      printed,
    )?.[0];
  return label ? words.slice(normalise(label).length) : words;
}

const isProductOrHistory = (rest: string) => product.test(rest) || (history.test(rest) && !count.test(rest));

/**
 * The earlier year that a sentence reports on as its own; null where it names none, or has a reason to: a sentence next
 * to it that names the report's year is what it is held against.
 */
export function staleYear(
  { words: whole, text: printed }: TextSentence,
  beside: readonly TextSentence[],
  { year, organ }: { readonly year: number | null; readonly organ: string | null },
): number | null {
  if (year === null) return null;
  const words = withoutLabel(printed, whole);
  if (beside.some((other) => other.words.replace(asides, '').includes(String(year)))) return null;
  const bare = words.replace(asides, '');
  if (bare.includes(String(year)) || bare.includes(String(year + 1))) return null;
  const text = bare.replace(ordinal, '');
  const day = until.exec(text);
  const match = day ?? head.exec(text);
  const named = Number(match?.[1]);
  if (!match || named >= year) return null;
  const rest = text.slice(match[0].length);
  if (elsewhen.test(day ? rest : bare) || isProductOrHistory(rest)) return null;
  const isCounted = day === null || count.test(rest);
  const isOwn = self.test(rest) || (day !== null && counted.test(rest)) || beginsWithName(rest, organ ?? '');
  return isCounted && isOwn ? named : null;
}
