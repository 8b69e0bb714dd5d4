import type { Kind } from '../words/token';
import type { Clause } from './clause';

const between: ReadonlySet<Kind> = new Set(['filler', 'join', 'handle', 'all', 'answer']);

/** 受理并及时答复12件: one number for what came and what was closed. */
export function closesWhatCame({ tokens, count }: Clause): boolean {
  const came = tokens.findIndex(({ kind }) => kind === 'receive');
  const closed = tokens.findIndex(({ kind }, index) => index > came && kind === 'answer');
  if (came < 0 || closed < 0 || !count || tokens.indexOf(count) < closed) return false;
  return tokens.slice(came + 1, closed).every(({ kind }) => between.has(kind));
}
