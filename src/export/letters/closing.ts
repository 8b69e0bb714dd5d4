import type { Result } from '../../result/resultSchema';
import { beijingTime } from '../beijing';

/** When and with what a report was read, as the last line of a letter. */
export function checkedLine({ checkedAt, generator }: Result): string {
  const time = beijingTime(checkedAt)?.words ?? checkedAt;
  return `核对时间：${time}（北京时间）。核对方式：勾稽 ${generator.version}，规则 ${generator.rules}，依据页面公开内容自动比对，供核实。`;
}
