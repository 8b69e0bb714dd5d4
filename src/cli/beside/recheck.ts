import { CUT_SHORT } from '../../result/cutShort';
import type { Finding, Result } from '../../result/resultSchema';
import { isKnownFinding } from '../isKnownFinding';

/** What is added to an address on the way to a page, and asks for no other page. */
const tracking = /^(?:utm_\w+|from|source|spm|share\w*|scene|timestamp|isappinstalled|clicktime|enterid|_?t|v)$/i;

/** An address without what changes while its page does not: scheme, fragment, tracking, the name of a folder's page. */
export function bareAddress(url: string): string {
  const [, rest = url] = /^[a-z]+:\/\/([^#]*)/i.exec(url) ?? [];
  const [place = '', query = ''] = rest.split('?', 2);
  const [host = '', ...path] = place.split('/');
  const asked = query.split('&').filter((part) => part !== '' && !tracking.test(part.split('=')[0] ?? ''));
  const named = path
    .join('/')
    .replace(/(?:index|default)\.\w{3,5}$/i, '')
    .replace(/\/$/, '');
  return `${host.toLowerCase().replace(/:(?:80|443)$/, '')}/${named}?${asked.sort().join('&')}`;
}

/** Earlier results by the keys that a report is found by. */
export type Earlier = ReadonlyMap<string, readonly Result[]>;

const keyOf = {
  id: ({ source: { id } }: Result) => (id === null ? null : `id ${id}`),
  url: ({ source: { url } }: Result) => (url === null ? null : `url ${bareAddress(url)}`),
  organ: ({ report }: Result) => (report?.organ ? `organ ${report.organ} ${report.year}` : null),
  file: ({ source: { file } }: Result) => (file === null ? null : `file ${file}`),
} as const;

/** Files earlier results, so that none is looked through for each report anew; what could not be read is nobody's. */
export function filed(earlier: readonly Result[]): Earlier {
  const all = new Map<string, Result[]>();
  for (const then of earlier.filter(({ error }) => error === null)) {
    for (const of of Object.values(keyOf)) {
      const key = of(then);
      const known = key === null ? undefined : all.get(key);
      if (known) known.push(then);
      else if (key !== null) all.set(key, [then]);
    }
  }
  return all;
}

const isOfOtherYear = (now: Result, then: Result): boolean =>
  now.report?.year != null && then.report?.year != null && now.report.year !== then.report.year;

/** The earlier check of the same report: by id or address, else by organ and year, else by file; never of another year. */
export function formerOf(now: Result, earlier: Earlier): Result | undefined {
  const first = (of: keyof typeof keyOf, is: (then: Result) => boolean = () => true): Result | undefined =>
    earlier.get(keyOf[of](now) ?? '')?.find((then) => !isOfOtherYear(now, then) && is(then));
  return (
    first('id') ??
    // Where both have an id, it alone tells them apart.
    first('url', (then) => now.source.id === null || then.source.id === null) ??
    first('organ') ??
    first('file', (then) => !(now.report?.organ && then.report?.organ))
  );
}

const saysTheSame = (a: Finding, b: Finding): boolean =>
  a.message.zh === b.message.zh && a.excerpt === b.excerpt && a.expected === b.expected && a.actual === b.actual;

/** Whether something found then is known to hold now: what cannot be assessed is not mended. */
function mendedIn(now: Result): (finding: Finding) => boolean {
  const rules = new Map(
    now.checks.map(({ rule, instances }) => [rule, new Map(instances.map(({ key, outcome }) => [key, outcome]))]),
  );
  // What a rule would have said, had it come to its end, nobody knows.
  const cut = new Set(
    now.checks.flatMap((check) => (check.instances.some(({ reason }) => reason === CUT_SHORT) ? [check.rule] : [])),
  );
  const isWhole = now.verdict !== 'incomplete' && now.verdict !== 'notReport';
  return ({ id, rule, equation }) => {
    const instances = rules.get(rule);
    const outcome = instances?.get(id.slice(rule.length + 1));
    // A relation has its instances on every page; a sentence that is gone has none.
    return outcome === undefined
      ? instances !== undefined && equation === null && isWhole && !cut.has(rule)
      : outcome === 'pass';
  };
}

/**
 * The result with what became of an earlier check's findings. Those that hold now stand at the end of `findings`
 * as `mended`, without an item: they are no longer counted. Unchanged where the earlier check has no such report.
 */
export function recheck(now: Result, earlier: Earlier): Result {
  const then = formerOf(now, earlier);
  if (!then || now.error !== null) return now;
  const former = new Map(
    then.findings.filter((each) => each.recheck !== 'mended' && isKnownFinding(each)).map((each) => [each.id, each]),
  );
  const standing = now.findings.map((finding): Finding => {
    const before = former.get(finding.id);
    former.delete(finding.id);
    if (!before) return { ...finding, recheck: 'new' };
    return { ...finding, recheck: saysTheSame(before, finding) ? 'unchanged' : 'unmended' };
  });
  const mended = [...former.values()].filter(mendedIn(now));
  return { ...now, findings: [...standing, ...mended.map((finding): Finding => ({ ...finding, recheck: 'mended' }))] };
}
