import { foldYears } from '../../report/dates';

const cleaned = (name: string) =>
  name
    .replace(/\s/g, '')
    .replace(/^[^\p{L}\d（(]+|[^\p{L}\d）)]+$/gu, '')
    .replace(/^关于(?:报送|呈报|上报|发布|公布|公开|印发)?|(?:关于|的|(?<!\d)\d\d年度?)$/g, '')
    .replace(/^[-—~～至]?20\d\d年?度?/, '');
/** 我局 and 本单位 name nobody. */
const isName = (name: string) =>
  (name.length >= 3 || /^[^全各本我该此][镇乡县]$/.test(name)) && name.length <= 40 && !/^[我本]|信息公开/.test(name);

/** The organ a title names: what stands before its year or before 政府信息公开; 【2023年报】 in front of it is none of it. */
export function organOfTitle(title: string): string | null {
  const text = foldYears(title.replace(/\s|[【[［][^】\]］]*报告?[】\]］](?=.)/g, ''));
  const before = /^(.*?)20\d\d年?/.exec(text)?.[1] ?? '';
  const after = /(?:20\d\d)年?度?(.*?)(?:政府信息公开|政务信息公开|政务公开|信息公开)/.exec(text)?.[1] ?? '';
  const plain = /^(.*?)(?:政府信息公开|政务信息公开|政务公开|信息公开)/.exec(text)?.[1] ?? '';
  return [before, after, plain].map(cleaned).find(isName) ?? null;
}

/** The organ a preamble names: 现公布……2023年, 由……编制. */
export function organOfPreamble(preamble: string): string | null {
  const text = foldYears(preamble.replace(/\s/g, ''));
  const match =
    /(?:现公布|现向社会公布|公布|特向社会公布)([^，。；、]{3,30}?)(?:20\d\d)年/.exec(text) ??
    /由([^，。；、]{3,30}?)(?:根据|依据|按照|依照|结合|负责|组织|汇总|牵头|统一)?(?:编制|编写)/.exec(text);
  const name = match?.[1] ? cleaned(match[1]) : '';
  return isName(name) ? name : null;
}
