import { rule } from '../../finding/rule';
import { sentencesOf, type TextSentence } from '../../finding/text/sentencesOf';
import { type Remark, textFailures } from '../../finding/text/textFailures';

/** A text that was replaced, what replaced it, and the first report year that ought to know. */
interface Replaced {
  readonly old: RegExp;
  readonly now: RegExp;
  readonly from: number;
  readonly zh: string;
  readonly en: string;
}

const replaced: readonly Replaced[] = [
  {
    // 第492号公布，2019年修订 is true of the one in force.
    old: /第?(?:492|四九二|四百九十二)号(?!.{0,16}修[订正改])/,
    now: /第?(?:711|七一一|七百一十一)号/,
    from: 2019,
    zh: '引用了国务院令第492号，现行《中华人民共和国政府信息公开条例》是国务院令第711号',
    en: 'Order No. 492 is cited; the Regulations in force are Order No. 711',
  },
  {
    old: /国办公开办函[〔[(]2019[〕\])]60号/,
    now: /国办公开办函[〔[(]2021[〕\])]30号/,
    from: 2021,
    zh: '只引用了国办公开办函〔2019〕60号，现行格式由国办公开办函〔2021〕30号印发',
    en: 'Only the notice of the trial form of 2019 is cited; the present form was issued in 2021',
  },
];

/** The sentence that cites an old text, where the report names nowhere what replaced it. */
function cited({ old, now }: Replaced, sentences: readonly TextSentence[]): TextSentence | undefined {
  const first = sentences.find(({ words }) => old.test(words));
  return first && sentences.some(({ words }) => now.test(words)) ? undefined : first;
}

export default rule({
  id: 'text/superseded-citation',
  severity: 'warning',
  title: { zh: '引用的文件已有新版', en: 'A text is cited that was replaced' },
  basis: null,
  why: {
    zh: '报告引用的文件在报告年度之前已经被新的文件取代，多为沿用旧文。',
    en: 'The report cites a text that had been replaced before its year, mostly left over from an older report.',
  },
  fix: {
    zh: '可改引现行文件。',
    en: 'Cite the text in force.',
  },

  *check(report) {
    const sentences = sentencesOf(report);
    const { year } = report;
    const remarks = replaced.flatMap((each): Remark[] => {
      const sentence = year !== null && year >= each.from ? cited(each, sentences) : undefined;
      return sentence ? [{ sentences: [sentence], message: { zh: each.zh, en: each.en } }] : [];
    });
    yield* textFailures(year !== null && sentences.length > 0, remarks);
  },
});
