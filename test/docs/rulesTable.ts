import { readFileSync } from 'node:fs';
import type { Bilingual, Rule, RuleMetadata, Severity } from '../../src/finding/rule';
import { ruleFamilies } from '../../src/ui/model/ruleFamilies';
import type { Example } from '../../src/ui/rules/rulesHost';

type Examples = Readonly<Record<string, Example | undefined>>;

const SEVERITIES: Record<Severity, string> = { error: '不符 error', warning: '存疑 warning', info: '提示 info' };
const HEAD = ['| 规则 Rule | 为什么 Why · 怎么办 What to do · 依据 Basis | 例 Example |', '| --- | --- | --- |'];

const messages = (locale: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`assets/_locales/${locale}/messages.json`, 'utf8'));
const [zh, en] = [messages('zh_CN'), messages('en')];

const cell = (text: string): string => text.replace(/[|<>*_`]/g, '\\$&').replace(/\s+/g, ' ');
const both = ({ zh: chinese, en: english }: Bilingual): string => `${cell(chinese)} *${cell(english)}*`;

function exampleCell({ fails, shown, passes }: Example): string {
  const lines = [
    shown && `页面写 *the page says*：${cell(shown.zh)}`,
    `指出 *found*：${both(fails)}`,
    `相符 *holds*：${cell(passes.zh)}`,
  ];
  return lines.filter(Boolean).join('<br>');
}

function line({ id, severity, title, basis, why, fix, isOffByDefault }: Rule, examples: Examples): string {
  const example = examples[id];
  const grade = isOffByDefault ? `${SEVERITIES[severity]}，默认不核验 off as shipped` : SEVERITIES[severity];
  const source = basis ? cell(`${basis.title}${basis.clause}`) : '经验规则 *heuristic*';
  return `| ${both(title)}<br>\`${id}\` · ${grade} | ${both(why)}<br>${both(fix)}<br>${source} | ${example ? exampleCell(example) : ''} |`;
}

const titleOf = (name: keyof typeof zh): string => `${zh[name]?.message} ${en[name]?.message}`;

/** The rule book in full, family by family, from the rules' own metadata and fixtures. */
export function ruleBook(rules: readonly Rule[], examples: Examples): string {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return ruleFamilies(rules, '', 'zh')
    .map(({ name, rules: members }) => {
      const lines = members.flatMap(({ id }) => byId.get(id) ?? []).map((rule) => line(rule, examples));
      return [`## ${titleOf(name)}（${members.length}）`, '', ...HEAD, ...lines, ''].join('\n');
    })
    .join('\n');
}

const SIGNS: Record<Severity, string> = { error: '✗', warning: '△', info: '·' };

const signOf = ({ severity, isOffByDefault }: RuleMetadata): string => (isOffByDefault ? '○' : SIGNS[severity]);

/** The rules of one sign, each by its title and the last part of its id. */
function signed(sign: string, members: readonly RuleMetadata[]): string[] {
  const entries = members
    .filter((rule) => signOf(rule) === sign)
    .map(({ id, title }) => `${cell(title.zh)} ${id.split('/')[1]}`);
  return entries.length > 0 ? [`${sign} ${entries.join('、')}`] : [];
}

/** Every rule by its title, its id and the sign of its severity, a paragraph for each family. */
export function rulesIndex(rules: readonly Rule[]): string {
  return ruleFamilies(rules, '', 'zh')
    .map(({ id: family, name, rules: members }) => {
      const groups = [...Object.values(SIGNS), '○'].flatMap((sign) => signed(sign, members));
      return `**${zh[name]?.message}** \`${family}/\` ${members.length}：${groups.join('；')}`;
    })
    .join('\n\n');
}
