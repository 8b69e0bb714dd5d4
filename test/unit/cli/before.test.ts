import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshFolder, gouji, put, resultsIn, sample } from './command';

const ROW = 'requests/row-total@partiallyGranted';
const COLUMN = 'requests/outcome-total@naturalPerson';
const GROUP = 'disputes/group-total@reconsideration';
const SECTION = 'sections/missing@problems';

const slips = readFileSync(sample('slips'), 'utf8');
let folder = '';
let earlier = '';

beforeAll(() => {
  folder = freshFolder();
  earlier = put(folder, 'earlier.ndjson', gouji(['--format', 'ndjson', put(folder, 'page.html', slips)]).stdout);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The sample with other values in one of its rows, each line of the file being a row. */
function withRow(label: string, from: string, to: string): string {
  const lines = slips.split('\n');
  const at = lines.findIndex((line) => line.startsWith('<tr>') && line.includes(`>${label}<`));
  const row = lines[at] ?? '';
  expect(row).toContain(`>${from}<`);
  lines[at] = row.replace(`>${from}<`, `>${to}<`);
  return lines.join('\n');
}

const PARTIAL = '（二）部分公开（区分处理的，只计这一情形，不计其他情形）';

function recheckOf(page: string) {
  const { stdout } = gouji(['--format', 'ndjson', '--before', earlier, put(folder, 'page.html', page)]);
  const [result] = resultsIn(stdout);
  const states = Object.fromEntries(result?.findings.map(({ id, recheck }) => [id, recheck]) ?? []);
  return { states, counted: result?.summary.error, items: result?.items.flatMap(({ findings }) => findings) };
}

test('what stands as it stood is unchanged', () => {
  expect(recheckOf(slips).states).toEqual({
    [ROW]: 'unchanged',
    [COLUMN]: 'unchanged',
    [GROUP]: 'unchanged',
    [SECTION]: 'unchanged',
  });
});

test('what holds now is carried over as mended, and counted no more', () => {
  const { states, counted, items } = recheckOf(withRow(PARTIAL, '3', '2'));
  expect(states).toEqual({ [ROW]: 'mended', [COLUMN]: 'mended', [GROUP]: 'unchanged', [SECTION]: 'unchanged' });
  expect(counted).toBe(2);
  expect(new Set(items)).toEqual(new Set([GROUP, SECTION]));
});

test('what was altered and still does not hold is unmended', () => {
  expect(recheckOf(withRow(PARTIAL, '3', '4')).states).toMatchObject({ [ROW]: 'unmended', [COLUMN]: 'unmended' });
});

test('what an alteration broke is new', () => {
  const { states } = recheckOf(withRow('二、上年结转政府信息公开申请数量', '1', '5'));
  expect(states).toMatchObject({ 'requests/row-total@carriedIn': 'new', [ROW]: 'unchanged' });
});

test('what can no longer be assessed is neither mended nor unmended', () => {
  const { states } = recheckOf(withRow(PARTIAL, '2', '&nbsp;'));
  expect(states[ROW]).toBeUndefined();
  expect(states[COLUMN]).toBe('unchanged');
});

test('the same report is known by its organ where its file has moved, and another is left alone', () => {
  const moved = put(folder, 'moved.html', slips);
  const words = ['--format', 'ndjson', '--before', earlier, moved, sample('blank-column')];
  const [same, other] = resultsIn(gouji(words).stdout);
  expect(same?.findings.map(({ recheck }) => recheck)).toEqual(Array(4).fill('unchanged'));
  expect(other?.findings.map(({ recheck }) => recheck)).toEqual([undefined]);
});

test('text names what has been mended', () => {
  const page = put(folder, 'page.html', withRow(PARTIAL, '3', '2'));
  expect(gouji(['--before', earlier, page]).stdout).toMatch(/✓ 已改正 .*“（二）部分公开”/);
});

test('a file that holds no results is refused', () => {
  const { stderr, status } = gouji(['--before', put(folder, 'odd.ndjson', '{"a": 1}\n'), sample('holds')]);
  expect(status).toBe(2);
  expect(stderr).toContain('第 1 行不是核验结果');
});

test('says which reports stand on one side only', () => {
  const { stderr } = gouji(['--format', 'ndjson', '--before', earlier, sample('blank-column')]);
  expect(stderr).toMatch(/未作比较：青溪县交通运输局 20\d\d。/);
  expect(stderr).toMatch(/这次没有的报告：.+ 20\d\d。/);
  expect(gouji(['--format', 'ndjson', '--before', earlier, put(folder, 'page.html', slips)]).stderr).toBe('');
});

test.each([
  ['of a rule that there is none of', { id: 'requests/made-up@granted', rule: 'requests/made-up' }, true],
  ['under the key of another rule', { id: 'cells/blank@granted' }, true],
  ['at a cell that the form does not have', { addresses: ['requests.madeUp.total'] }, true],
  ['at what every object has', { addresses: ['sections.__proto__'] }, true],
  ['with a key that its rule does not give', { id: 'requests/row-total@madeUp' }, false],
])('a finding %s is never mended', (_, part, isSaid) => {
  const [result] = resultsIn(readFileSync(earlier, 'utf8'));
  const [finding] = result?.findings.filter(({ id }) => id === ROW) ?? [];
  const odd = JSON.stringify({ ...result, findings: [{ ...finding, ...part }] });
  const before = put(folder, 'odd.ndjson', odd);
  const { stdout, stderr } = gouji(['--format', 'ndjson', '--before', before, put(folder, 'page.html', slips)]);
  expect(resultsIn(stdout)[0]?.findings.map(({ recheck }) => recheck)).toEqual(['new', 'new', 'new', 'new']);
  expect(stderr.includes('--before 中有 1 条发现，其规则或位置本版没有，未作比较。')).toBe(isSaid);
});
