import type { Cell } from '../../report/report';
import { readValue } from '../readValue';

/** 减4, 增加1项, 新增2个, 减少三项, ↓4: a change said in a word, and how much. */
const change =
  /^(?:(?:本年度?|[比较]上年度?|同比)?(?:净|共)?(?:(增加?|新增|增长|上升|↑|▲)|(减少?|取消|下降|↓|▼))了?)[::]?(.{1,12})$/;

/** What the form's column 本年增/减 prints: a signed number, or a word for the sign before a number without one. */
export function readChange(cell: Cell): Cell {
  if (cell.state !== 'text') return cell;
  const [, , less, rest = ''] = change.exec(cell.raw.normalize('NFKC').replace(/\s/g, '')) ?? [];
  const size = readValue(rest);
  if (size.state !== 'number' || size.value === null || size.form === 'signed' || size.form === 'noted') return cell;
  if (size.value < 0) return cell;
  return {
    state: 'number',
    raw: cell.raw,
    value: less && size.value !== 0 ? -size.value : size.value,
    form: 'chinese',
  };
}
