import type { Segment } from './segmentsOf';
import type { Kind, Token } from './token';

const labels: ReadonlySet<Kind> = new Set([
  'outcome',
  'applicant',
  'dispute',
  'document',
  'carry',
  'power',
  'result',
  'rest',
]);
const silent: ReadonlySet<Kind> = new Set(['filler', 'number', 'join', 'total']);

const isBare = ({ tokens, isAside }: Segment) => !isAside && tokens.every(({ kind }) => silent.has(kind));
const isCount = ({ kind }: Token) => kind === 'number';

/** 予以公开、不予公开分别为3件、2件: gives each label its number; where they do not pair up, nobody can tell. */
export function spread(segments: readonly Segment[]): Segment[] {
  const at = segments.findIndex(({ tokens }) => tokens.some(({ kind }) => kind === 'respectively'));
  const first = segments[at];
  if (!first) return [...segments];
  const after = segments.slice(at + 1);
  const end = after.findIndex((segment) => !isBare(segment));
  const list = after.slice(0, end < 0 ? after.length : end);
  const counts = [first, ...list].flatMap(({ tokens }) => tokens.filter(isCount));
  const named = first.tokens.filter(({ kind }) => labels.has(kind));
  const others = first.tokens.filter((token) => !named.includes(token) && !isCount(token));
  const isPaired = counts.length > 1 && counts.length === named.length && !others.some(({ kind }) => kind === 'year');
  const pairs = named.map((label, index): Segment => {
    const count = counts[index];
    return { tokens: [...others, label, ...(count ? [count] : [])], isAside: false, isTangled: !count };
  });
  const tangled = [first, ...list].map((segment) => ({ ...segment, isTangled: true }));
  return [...segments.slice(0, at), ...(isPaired ? pairs : tangled), ...after.slice(list.length)];
}
