import type { Finding, Result } from '../result/resultSchema';

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

function isAtSameAddress(now: Result, then: Result): boolean {
  if (now.source.id !== null && then.source.id !== null) return now.source.id === then.source.id;
  if (now.source.url !== null && then.source.url !== null)
    return bareAddress(now.source.url) === bareAddress(then.source.url);
  return false;
}

const isOfOtherYear = (now: Result, then: Result): boolean =>
  now.report?.year != null && then.report?.year != null && now.report.year !== then.report.year;

function isOfSameOrgan(now: Result, then: Result): boolean {
  if (!now.report?.organ || !then.report?.organ) return false;
  return now.report.organ === then.report.organ && now.report.year === then.report.year;
}

/** The earlier check of the same report: by id or address, else by organ and year, else by file; never of another year. */
function formerOf(now: Result, earlier: readonly Result[]): Result | undefined {
  const possible = earlier.filter((then) => then.error === null && !isOfOtherYear(now, then));
  const isSameFile = (then: Result) => now.source.file !== null && now.source.file === then.source.file;
  return (
    possible.find((then) => isAtSameAddress(now, then)) ??
    possible.find((then) => isOfSameOrgan(now, then)) ??
    possible.find((then) => !(now.report?.organ && then.report?.organ) && isSameFile(then))
  );
}

const saysTheSame = (a: Finding, b: Finding): boolean =>
  a.message.zh === b.message.zh && a.excerpt === b.excerpt && a.expected === b.expected && a.actual === b.actual;

/** Whether something found then is known to hold now: what cannot be assessed is not mended. */
function isMended(finding: Finding, now: Result): boolean {
  const key = finding.id.slice(finding.rule.length + 1);
  const check = now.checks.find(({ rule }) => rule === finding.rule);
  if (!check) return false;
  const instance = check.instances.find((each) => each.key === key);
  if (instance) return instance.outcome === 'pass';
  return now.verdict !== 'incomplete' && now.verdict !== 'notReport';
}

/**
 * The result with what became of an earlier check's findings. Those that hold now stand at the end of `findings`
 * as `mended`, without an item: they are no longer counted. Unchanged where the earlier check has no such report.
 */
export function recheck(now: Result, earlier: readonly Result[]): Result {
  const then = formerOf(now, earlier);
  if (!then || now.error !== null) return now;
  const former = new Map(then.findings.filter((each) => each.recheck !== 'mended').map((each) => [each.id, each]));
  const standing = now.findings.map((finding): Finding => {
    const before = former.get(finding.id);
    former.delete(finding.id);
    if (!before) return { ...finding, recheck: 'new' };
    return { ...finding, recheck: saysTheSame(before, finding) ? 'unchanged' : 'unmended' };
  });
  const mended = [...former.values()].filter((finding) => isMended(finding, now));
  return { ...now, findings: [...standing, ...mended.map((finding): Finding => ({ ...finding, recheck: 'mended' }))] };
}
