import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Bilingual } from '../../../src/finding/rule';
import { REQUEST_ROW_LABELS } from '../../../src/report/labels/requestLabels';
import { rules } from '../../../src/rules/index';
import { fixtures, ruleFiles } from '../../rules/fixtures';
import { paint } from '../../rules/paint';

/** The words officials are not to read here, each with the word that stands in its place in the lexicon. */
const FORBIDDEN = /错误|失败|造假|合格|线索|忽略|雷同|逾期|泄露|违规|违法|问责|不实|虚假/;
const EQUATIONS = /^(?:requests\/(?:row-total|outcome-total|column-balance)|disputes\/group-total)$/;
const REGISTER = '请以办理台账为准；请勿仅为使算式相等而调整数字。';

/** Texts that were read (domain D.1, [C]) or are the form's own print; a rule resting on any other is 经验规则. */
const CONFIRMED = [
  '《中华人民共和国政府信息公开条例》第五十条第一款',
  '《中华人民共和国政府信息公开条例》第五十条第一款第四项',
  '《中华人民共和国政府信息公开条例》第四十九条',
  '《中华人民共和国政府信息公开条例》第四十九条第一款',
  '《中华人民共和国政府信息公开条例》第四十九条第二款',
  '《政府网站发展指引》（国办发〔2017〕47号）附件“网页设计规范”',
  '政府信息公开工作年度报告格式第二至四部分所印统计表',
  '《中华人民共和国立法法》（2023年修正）第九十一条、第九十三条',
  '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）“不能遗漏，也不宜泛化”',
  '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）（一）总体情况',
  '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）（四）明确责任',
  '年度报告表三表头所印勾稽关系',
  '年度报告表三“总计”栏',
  '年度报告表三“三、本年度办理结果”（七）总计',
  '年度报告表四“总计”栏',
];

const named = rules.map((rule) => [rule.id, rule] as const);
const textsOf = ({ title, why, fix }: (typeof rules)[number]): readonly Bilingual[] => [title, why, fix];

describe('what a rule tells of itself', () => {
  test.each(named)('%s in both languages', (_, rule) => {
    for (const { zh, en } of textsOf(rule)) {
      expect(zh).toMatch(/[一-鿿]{3}/);
      expect(zh).toBe(zh.trim());
      expect(en).toMatch(/^[A-Z].*[a-z].*/);
      expect(en.replace(/国办函〔2020〕109号/, '')).not.toMatch(/[一-鿿]{2}/);
    }
  });

  test.each(named)('%s ends as a title or a sentence ends', (_, { title, why, fix }) => {
    expect(title.zh).not.toMatch(/[。；，：！？.]$/);
    expect(title.en).not.toMatch(/[.;,:!?]$/);
    for (const { zh, en } of [why, fix]) {
      expect(zh).toMatch(/[^。]。$/);
      // Surfaces print it after the word 建议.
      expect(zh).not.toMatch(/^建议/);
      expect(en).toMatch(/[^.]\.$/);
    }
  });

  test.each(named)('%s writes Chinese with Chinese marks', (_, rule) => {
    for (const { zh } of textsOf(rule)) expect(zh).not.toMatch(/[一-鿿][,;:?!()]|[,;:?!()][一-鿿]/);
  });

  test.each(named)('%s keeps to the lexicon', (_, rule) => {
    for (const { zh } of textsOf(rule)) expect(zh).not.toMatch(FORBIDDEN);
  });

  test('no two rules share a title', () => {
    for (const language of ['zh', 'en'] as const)
      expect(new Set(rules.map(({ title }) => title[language])).size).toBe(rules.length);
  });
});

describe('what a rule rests on', () => {
  test.each(named)('%s: a confirmed text or none', (_, { basis }) => {
    expect([...CONFIRMED, '经验规则']).toContain(basis ? `${basis.title}${basis.clause}` : '经验规则');
  });

  test.each(named.filter(([id]) => EQUATIONS.test(id)))('%s asks to look at the register', (_, { fix, basis }) => {
    expect(fix.zh.endsWith(REGISTER)).toBe(true);
    expect(fix.en).toMatch(/register.*do not change figures only to make/);
    expect(basis).not.toBeNull();
  });

  test('the four relations are all there', () => {
    expect(named.filter(([id]) => EQUATIONS.test(id))).toHaveLength(4);
  });

  test.each(named.filter(([, { basis }]) => basis === null))('%s claims no duty', (_, { why, fix }) => {
    expect(`${why.zh}${fix.zh}`).not.toMatch(/必须|应当按照|条例(?:第|规定)|依法/);
  });
});

describe('a rule is small', () => {
  test.each([...ruleFiles])('%s', (_, path) => {
    expect(readFileSync(path, 'utf8').split('\n').length).toBeLessThanOrEqual(250);
  });
});

/** A message without what it quotes from the page and without the form's own row names, one of which says 逾期. */
function ownWords(message: string): string {
  const labels = Object.values(REQUEST_ROW_LABELS).map(({ official }) => official);
  return labels.reduce((text, label) => text.replaceAll(label, ''), message.replace(/“[^”]*”/g, ''));
}

describe('what the fixtures make the rules say', () => {
  const said = fixtures.flatMap(({ file, html, before }) =>
    paint(html, before).checked.result.findings.map(({ id, message, basis }) => ({ file, id, message, basis })),
  );

  test('something of every rule', () => {
    const heard = new Set(said.map(({ id }) => id.split('@')[0]));
    expect(rules.map(({ id }) => id).filter((id) => !heard.has(id))).toEqual([]);
  });

  test.each(said)('$file $id', ({ message, basis }) => {
    expect([...CONFIRMED, '经验规则']).toContain(basis ? `${basis.title}${basis.clause}` : '经验规则');
    expect(message.zh).toMatch(/[一-鿿]{2}/);
    expect(message.zh).not.toMatch(/[。；，：]$|undefined|NaN|null/);
    expect(message.en).toMatch(/[A-Za-z]{3}/);
    expect(message.en).not.toMatch(/[.;,:]$|undefined|NaN|null|\b1 \w+s\b/);
    expect(ownWords(message.zh)).not.toMatch(FORBIDDEN);
  });
});

/** The numbers stand in the words: each side, what is printed, and how far apart (reckoned by hand). */
const sentences: readonly (readonly [file: string, id: string, zh: string])[] = [
  [
    'requests/row-total.html',
    'requests/row-total@granted',
    '表三“（一）予以公开”行：自然人8＋商业企业3＝11，“总计”填12，相差1',
  ],
  [
    'requests/outcome-total.html',
    'requests/outcome-total@commercial',
    '表三“商业企业”列：予以公开6＋部分公开1＝7，“办理结果（七）总计”填6，相差1',
  ],
  [
    'requests/column-balance.html',
    'requests/column-balance@naturalPerson',
    '表三“自然人”列：本年新收20＋上年结转1＝21，办理结果（七）总计19＋结转下年度3＝22，相差1',
  ],
  [
    'disputes/group-total.html',
    'disputes/group-total@reconsideration',
    '表四“行政复议”：结果维持3＋结果纠正1＝4，“总计”填0，相差4',
  ],
  ['cells/blank.html', 'cells/blank@requests', '表三有3个空白单元格'],
  [
    'cells/negative.html',
    'cells/negative@proactive.normativeDocuments.repealed',
    '表二“行政规范性文件”行“本年废止件数”列填“-2”，小于零',
  ],
  ['sections/missing.html', 'sections/missing@problems', '未找到“五、存在的主要问题及改进情况”部分'],
  [
    'structure/row-missing.html',
    'structure/row-missing@labels.requests.denied.adminInquiry',
    '表三未找到“（三）不予公开—8.属于行政查询事项”行',
  ],
];

describe('the sentence a person reads', () => {
  test.each(sentences)('%s %s', (file, id, zh) => {
    const page = fixtures.find((fixture) => fixture.file === file);
    const findings = paint(page?.html ?? '<body>', page?.before).checked.result.findings;
    expect(findings.find((finding) => finding.id === id)?.message.zh).toBe(zh);
  });
});
