import { describe, expect, it } from 'vitest';
import { OFFICE_WORDS, withOfficeWords } from '../../../src/batch/words/withOfficeWords';
import { type OfficeTerm, readWordList } from '../../../src/batch/words/wordList';
import { entriesOf } from '../../../src/export/letters/entries';
import { resultSchema } from '../../../src/result/resultSchema';
import { ruleOf } from '../../../src/rules/ruleOf';
import { checkedPage } from '../result/kept/checkedPage';

const term = (text: string, kind: OfficeTerm['kind'] = 'flag', advice: string | null = null): OfficeTerm => ({
  term: text,
  kind,
  advice,
});

describe('a list of words', () => {
  it('is read from the rows of a text or a workbook', () => {
    const rows = [
      ['词语', '处理', '说明'],
      ['# 2026年修订'],
      ['群众', '标出', '公文中用“人民群众”'],
      ['领导小组办公室', '接受'],
      ['进一步加大力度', '应写明具体措施'],
      [' 大力推进 '],
      [''],
    ];
    expect(readWordList(rows)).toEqual({
      terms: [
        term('群众', 'flag', '公文中用“人民群众”'),
        term('领导小组办公室', 'accept'),
        term('进一步加大力度', 'flag', '应写明具体措施'),
        term('大力推进'),
      ],
      refused: [],
    });
  });
  it('takes no line that would flag everything or contradicts one before it, and says so', () => {
    const { terms, refused } = readWordList([['的'], ['群众'], ['群　众', '接受'], ['群众'], ['长'.repeat(51)]]);
    expect(terms).toEqual([term('群众')]);
    expect(refused.map(({ line, why }) => [line, why.zh])).toEqual([
      [1, '不足两个字'],
      [3, '前面已有，处理不同'],
      [5, '超过五十个字'],
    ]);
  });
  it('takes the first line for a heading only where it is one', () => {
    expect(readWordList([['用语规范'], ['群众']]).terms.map(({ term: text }) => text)).toEqual(['用语规范', '群众']);
  });
});

const edit = (html: string): string =>
  html.replace(
    '本年度未收取信息处理费。',
    '本年度未收取信息处理费。领导小组与群 众、群众代表座谈，领导小组办公室作了体质机制说明。',
  );
const page = checkedPage({}, { edit });
const messages = (terms: readonly OfficeTerm[]): string[] =>
  withOfficeWords(page, { terms })
    .findings.filter(({ rule }) => rule === OFFICE_WORDS)
    .map(({ message }) => message.zh);

describe('a page under an office’s list', () => {
  it('has its words flagged as the office’s own, however they are spaced', () => {
    expect(messages([term('群众', 'flag', '用“人民群众”')])).toEqual([
      '本单位词表：“六、其他需要报告的事项”第1段有“群众” 2 处（用“人民群众”）',
    ]);
    expect(messages([term('没有的词')])).toEqual([]);
  });
  it('has no word flagged within one that is accepted', () => {
    expect(messages([term('领导小组')])[0]).toContain('“领导小组” 2 处');
    expect(messages([term('领导小组'), term('领导小组办公室', 'accept')])[0]).toMatch(/“领导小组”$/);
  });
  it('has what the tool takes for a slip set aside where the office accepts it, with why', () => {
    const typo = (terms: readonly OfficeTerm[]) =>
      withOfficeWords(page, { terms }).findings.find(({ message }) => message.zh.includes('体质机制'))?.review;
    expect(typo([term('体质机制')])).toBeNull();
    expect(typo([term('体质机制', 'accept')])).toMatchObject({
      state: 'notListed',
      note: '本单位词表接受“体质机制”',
    });
  });
  it('is to be reviewed, and remains a result whose items say whose rule it is', () => {
    const result = withOfficeWords(page, { terms: [term('群众')] });
    expect([page.verdict, result.verdict, result.summary.warning - page.summary.warning]).toEqual([
      'pass',
      'review',
      1,
    ]);
    expect(resultSchema.safeParse(result).success).toBe(true);
    const entry = entriesOf(result, ruleOf).find(({ item }) => item.startsWith(OFFICE_WORDS));
    expect(entry).toMatchObject({ grade: '存疑', basis: '本单位词表', kind: 'explain' });
  });
  it('keeps an id while it says the same, and none but its own', () => {
    const ids = (terms: readonly OfficeTerm[]) => withOfficeWords(page, { terms }).findings.map(({ id }) => id);
    const all = ids([term('群众'), term('座谈')]);
    expect(ids([term('座谈'), term('群众')]).sort()).toEqual([...all].sort());
    expect(new Set(all).size).toBe(all.length);
  });
  it('does not take a list of what every object has for terms', () => {
    expect(messages([term('constructor'), term('__proto__')])).toEqual([]);
  });
});
