import type { Severity } from '../finding/rule';
import { isPersonal } from '../result/itemCounts';
import type { Item } from '../result/resultSchema';
import type { MessageKey } from './translator';

const words: Record<Severity, MessageKey> = { error: 'countError', warning: 'countWarning', info: 'info' };

/** What an item is called: 不符, 存疑, 提示, 涉个人信息. */
export function itemWord(item: Pick<Item, 'id' | 'severity'>): MessageKey {
  return isPersonal(item) ? 'countPersonal' : words[item.severity];
}
