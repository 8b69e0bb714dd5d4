import type { Rule, Severity } from '../../src/finding/rule';

const SEVERITIES: Record<Severity, string> = { error: '不符 error', warning: '存疑 warning', info: '提示 info' };

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');

function line({ id, severity, title, basis }: Rule): string {
  const source = basis ? `${basis.title}${basis.clause}` : '经验规则';
  return `| \`${id}\` | ${SEVERITIES[severity]} | ${cell(title.zh)}<br>${cell(title.en)} | ${cell(source)} |`;
}

/** The rule book as the README shows it, from the rules' own metadata. */
export function rulesTable(rules: readonly Rule[]): string {
  return ['| 规则 Rule | 级别 Level | 内容 What | 依据 Basis |', '| --- | --- | --- | --- |', ...rules.map(line)].join(
    '\n',
  );
}
