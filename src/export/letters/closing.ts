import { keptWords } from '../../result/kept/keptCopy';
import type { Result } from '../../result/resultSchema';
import { beijingTime } from '../beijing';

/** When and with what a report was read, and what its page was kept as, as the last line of a letter. */
export function checkedLine(result: Result): string {
  const { checkedAt, generator } = result;
  const time = beijingTime(checkedAt)?.words ?? checkedAt;
  const kept = keptWords(result);
  return `${kept ? `${kept}。` : ''}核对时间：${time}（北京时间）。核对方式：勾稽 ${generator.version}，规则 ${generator.rules}，依据页面公开内容自动比对，供核实。`;
}
