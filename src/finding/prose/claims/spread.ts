import type { Segment } from '../clauses/segmentsOf';
import type { Kind, Token } from '../words/token';

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

/** 复议、诉讼各1件, 均为1件: so many of each. */
function eachOf(segment: Segment): Segment[] {
  const { tokens } = segment;
  const at = tokens.findIndex(isCount);
  const said = tokens.findIndex(({ kind }) => kind === 'each' || kind === 'all');
  const last = tokens.filter(({ kind }, index) => index < said && labels.has(kind)).at(-1);
  const isNear = tokens.slice(said + 1, at).every(({ kind }) => kind === 'filler' || kind === 'arise');
  const named = tokens.filter(({ kind }, index) => index < said && kind === last?.kind);
  if (segment.isTangled || at < said || named.length < 2 || !isNear || tokens[at]?.figure?.value === 0)
    return [segment];
  const others = tokens.filter((token) => !named.includes(token) && !isCount(token));
  return named.map((label) => ({ ...segment, tokens: [...others, label, ...tokens.filter(isCount)] }));
}

/** 予以公开、不予公开分别为3件、2件: gives each label its number; where they do not pair up, nobody can tell. */
export function spread(segments: readonly Segment[]): Segment[] {
  const at = segments.findIndex(({ tokens }) => tokens.some(({ kind }) => kind === 'respectively'));
  const first = segments[at];
  if (!first) return segments.flatMap(eachOf);
  const after = segments.slice(at + 1);
  const end = after.findIndex((segment) => !isBare(segment));
  const list = after.slice(0, end < 0 ? after.length : end);
  const counts = [first, ...list].flatMap(({ tokens }) => tokens.filter(isCount));
  const named = first.tokens.filter(({ kind }) => labels.has(kind));
  const others = first.tokens.filter((token) => !named.includes(token) && !isCount(token));
  const isPaired =
    counts.length > 1 &&
    counts.length === named.length &&
    !others.some(({ kind, value }) => kind === 'year' && value !== 'own');
  const pairs = named.map((label, index): Segment => {
    const count = counts[index];
    return { tokens: [...others, label, ...(count ? [count] : [])], isAside: false, isTangled: !count };
  });
  const tangled = [first, ...list].map((segment) => ({ ...segment, isTangled: true }));
  return [...segments.slice(0, at), ...(isPaired ? pairs : tangled), ...after.slice(list.length)];
}
