import { readFileSync } from 'node:fs';
import { codebook } from '../../src/export/tables/codebook';
import { rules } from '../../src/rules/index';
import { describedSchema } from './describedSchema';
import { examples } from './examples';
import { licences, licenceTexts } from './licences';
import { ruleBook, rulesIndex } from './rulesTable';

/** A file that is made, or partly made, from the code. */
export interface Generated {
  readonly path: string;
  readonly text: string;
}

const START = '<!-- rules: written by npm run docs -->';
const END = '<!-- rules: end -->';

function readme(): Generated {
  const path = 'README.md';
  const text = readFileSync(path, 'utf8');
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${path} has lost its marks: ${START} and ${END}.`);
  return { path, text: `${text.slice(0, start)}${START}\n\n${rulesIndex(rules)}\n\n${text.slice(end)}` };
}

const RULES_HEAD = `# 规则 Rules

由 \`npm run docs\` 从规则及其样例页写成；没有官方出处的规则写明“经验规则”。
*Written by \`npm run docs\` from the rules and their fixtures; a rule without an official source says 经验规则.*

每条规则的级别可以改，也可以不核验：扩展的窗口里点“规则”，命令用 \`--settings\`，例如 \`{"rules": {"cells/blank": "off"}, "thresholds": {"deadline": "01-20"}}\`。
*Each can be graded differently or switched off: under “Rules” in the popup, or with \`--settings\` in the command.*
`;

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every such file as it should now read. */
export function generated(): readonly Generated[] {
  const known = examples(rules);
  return [
    readme(),
    { path: '.github/RULES.md', text: `${RULES_HEAD}\n${ruleBook(rules, known)}` },
    { path: 'assets/result.schema.json', text: json(describedSchema()) },
    { path: 'assets/codebook.csv', text: codebook() },
    { path: 'src/ui/rules/examples.json', text: json(known) },
    { path: 'src/ui/help/licences.json', text: json(licences()) },
    { path: 'assets/licences.txt', text: licenceTexts() },
  ];
}
