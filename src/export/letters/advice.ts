import { cellPlace } from '../../report/places/places';
import { headAdvice, LEDGER } from '../../result/headAdvice';
import type { ItemHead } from '../../result/itemHead';
import type { Finding } from '../../result/resultSchema';
import { type EntryKind, mayBeLawful } from './entryKind';

const EXPLAIN = '如口径不同，请说明并在报告中注明；如填写有误，请更正';
const PRIVATE = '请尽快处理：核实后，确属个人信息的，先行遮盖或者撤下';
const PUBLISH = '请以网页表格公布，便于查阅和核对';
/** What a rule's own advice says where it asks for an explanation itself. */
const asks = /说明|注明|更正|不用改/;

export const unstopped = (text: string): string => text.trim().replace(/(?<!。)。+$/, '');

/** What the addressee is asked to do, without a full stop; `advised` is what the rule says. */
export function adviceOf(finding: Finding, kind: EntryKind, head: ItemHead, advised: string): string {
  if (kind === 'publish') return PUBLISH;
  if (kind === 'private') return PRIVATE;
  const fix = unstopped(advised);
  if (finding.equation !== null) {
    const own = headAdvice(head)?.zh ?? fix;
    return own.includes(LEDGER.zh) ? own : [own, LEDGER.zh].filter(Boolean).join('。');
  }
  const isOfFigures = mayBeLawful(finding.rule) && finding.addresses.some((address) => cellPlace(address) !== null);
  if (!isOfFigures || asks.test(fix)) return fix;
  return [fix, EXPLAIN].filter(Boolean).join('。');
}
