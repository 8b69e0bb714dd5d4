import type { Report } from '../../report/report';
import { type ProseLine, proseLines } from './proseLines';
import { templateResidue } from './templateResidue';

const names = (sentence: string) =>
  /处理费/.test(sentence) || (/收费|收取.{0,10}费/.test(sentence) && /公开/.test(sentence));

/** What is named beside the fee and says nothing of it: documents with their numbers, years, the number of a heading. */
const BESIDE =
  /《[^《》]{0,60}》|[〔[（(][12]\d{3}[〕\]）)]\d{0,4}号?|[12]\d{3}年?度?|^\s*[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]/g;
/** Words that say yes, no or how much. */
const ANSWER =
  /[未无没不零〇]|暂(?!行)|免(?!.{0,4}情况)|(?<!是)否|\d\s*(?:万?元|[件笔次起宗项])|[：:]\s*\d|[一二三四五六七八九十百千]元/;
/** A noun without a verb of its own: 按照规定收取信息处理费情况. */
const TOPIC = /(?:情况|事项|内容|[金数总]额|标准|说明|如下)(?:等|说明|如下)?[\s：:，,)）\]】]*$|是否[^：:]*$/;
/** The form speaks to whoever fills it in. */
const REQUEST = /^[\s（(【[]*(?:请|须|需要?|应当?)(?:在此|逐项|如实)?(?:报告|说明|写明|注明|列明|填[写报])/;
/** A sum that was not filled in: 收取信息处理费（ ）元. */
const UNFILLED = /(?:费|共?计|金额|为)[\s_＿—：:]{0,20}万?元|[（(][\s_＿]{0,20}[）)]\s{0,9}(?:万?元|[件笔次份])/;

/** Whether a sentence says something of what it names, and is no heading, instruction or unfilled blank. */
function isStatement(sentence: string): boolean {
  const bare = sentence.replace(BESIDE, '');
  if (REQUEST.test(bare) || UNFILLED.test(bare)) return false;
  return ANSWER.test(bare) || !TOPIC.test(bare);
}

const isAnswer = (text: string | undefined) =>
  text !== undefined && !/其他.{0,8}事项/.test(text) && isStatement(text) && ANSWER.test(text.replace(BESIDE, ''));

/** The paragraphs that say something of the information processing fee; in section six any word on a fee is about this one. */
export function feeStatements(report: Report): ProseLine[] {
  return proseLines(report).filter(({ text, section }, index, lines) => {
    // What the form asks for there is no statement: （文字描述，包括信息处理费收取情况）.
    const sentences = text.split(/[。；]/).filter((sentence) => templateResidue(sentence) === null);
    const named = sentences.filter((each) => names(each) || (section === 'otherMatters' && /费/.test(each)));
    const next = lines[index + 1];
    const rest = sentences.slice(sentences.indexOf(named.at(-1) ?? '') + 1).find((each) => each.trim() !== '');
    // A heading that names the fee is answered by what stands below it.
    return (
      named.some(isStatement) || (named.length > 0 && isAnswer(rest ?? (next?.section === section ? next.text : '')))
    );
  });
}

/** Whether the report is of a year and a form in which the fee exists. */
export function isFeeYear({ tables, year }: Report): boolean {
  return tables.requests.edition === '2021' && (year ?? 2021) >= 2021;
}
