import { APPLICANTS, DISPUTE_GROUPS, DISPUTE_RESULTS, OUTCOME_ROWS } from '../../src/report/addresses';
import { wordPaste } from '../pages/wordPaste';

/** A table 3 that holds, busy in every cell, but for one slip; a table 4 that holds. */
function values(): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  const add = (address: string, by: number): void => void cells.set(address, (cells.get(address) ?? 0) + by);
  OUTCOME_ROWS['2021'].forEach((row, index) => {
    APPLICANTS.forEach((column, at) => {
      const count = ((index + 3) * (at + 7)) % 5;
      for (const to of [row, 'outcomeTotal', 'newReceived']) {
        add(`requests.${to}.${column}`, count);
        add(`requests.${to}.total`, count);
      }
    });
  });
  DISPUTE_GROUPS.forEach((group, index) => {
    DISPUTE_RESULTS.slice(0, -1).forEach((result, at) => {
      add(`disputes.${group}.${result}`, index + at);
      add(`disputes.${group}.total`, index + at);
    });
  });
  add('requests.granted.naturalPerson', 1);
  return cells;
}

const SENTENCE = '围绕群众关心的事项及时公开办事指南和重点工作进展，完善依申请公开的登记、办理和答复，';

/** A report page as Word and a portal's editor leave it, about 150 KB, or with as much prose as is asked for. */
export function benchPage(paragraphs = 12): string {
  const cells = values();
  const organ = '青溪县住房和城乡建设局';
  const prose = Array.from({ length: paragraphs }, (_, index) => `${index + 1}. ${SENTENCE.repeat(4)}`);
  const article = wordPaste({
    title: `${organ}2023年政府信息公开工作年度报告`,
    preamble: ['本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。'],
    overview: prose,
    problems: ['存在的问题是解读形式单一。', '下一步将改进解读方式，加强培训。'],
    otherMatters: ['本年度未收取政府信息公开信息处理费。'],
    signature: [organ, '2024年1月18日'],
    value: (address) => String(cells.get(address) ?? 0),
  });
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${organ}</title></head><body><div id="zoom">${article}</div></body></html>`;
}
