import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/check/judge';
import { readTree } from '../../../src/check/readTree';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { markupView } from '../../../src/page/saved/markupView';
import { isBounded } from '../../../src/platform/messages/isBounded';
import { judgeMessage } from '../../../src/platform/messages/judgeMessage';
import { judgeRequestSchema } from '../../../src/platform/messages/judgeRequestSchema';
import { workerMessageSchema } from '../../../src/platform/messages/protocol';
import { base, fixtures } from '../../rules/fixtures';

const terms = { settings: {}, checkedAt: '2026-11-23T02:00:00.000Z' };

/** What the checker of a live page sends of a report. */
function requestOf(html: string) {
  const tree = fromHtml(html);
  const view = markupView(tree);
  const { report, source } = readTree(tree, { source: { kind: 'live', url: 'http://www.example.gov.cn/' }, view });
  return report && { ...terms, source, report };
}
const sent = (message: object): unknown => JSON.parse(JSON.stringify(message));

describe('a report that was sent is judged as it is where it was read', () => {
  test.each([base, ...fixtures])('$file', ({ html }) => {
    const request = requestOf(html);
    if (!request) return expect(html).toContain('data-verdict="notReport"');
    expect(isBounded(sent(judgeMessage(request)))).toBe(true);
    const received = judgeRequestSchema.parse(sent(judgeMessage(request)));
    // By whose settings is for the one that judges to say.
    expect(judge({ ...received, settings: terms.settings })).toEqual(judge(request));
  });
});

test('what is no report is not judged', () => {
  const request = requestOf(base.html);
  const message = sent(request ? judgeMessage(request) : {}) as { report: object };
  for (const broken of [null, 'judge', {}, { ...message, type: 'found' }, { ...message, report: null }])
    expect(judgeRequestSchema.safeParse(broken).success).toBe(false);
  const { report } = message;
  for (const [name, value] of [
    ['cells', [['requests.granted.total', { state: 'number', raw: '8' }]]],
    ['tables', {}],
    ['sections', []],
    ['year', '2023'],
  ] as const)
    expect(judgeRequestSchema.safeParse({ ...message, report: { ...report, [name]: value } }).success).toBe(false);
});

test.each([
  '__proto__',
  '__proto__.rules',
  'constructor.prototype.rules',
  'requests.__proto__.total',
  'requests.granted.constructor',
  'requests.extras.1.toString',
  'requests.extras.0.total',
  'requests.granted',
  'anything',
])('a value at %s is no report’s, and is not judged', (address) => {
  const request = requestOf(base.html);
  const message = sent(request ? judgeMessage(request) : {}) as { report: { cells: unknown[] } };
  const cell = { state: 'number', raw: 'off', value: 1, form: 'plain' };
  const report = { ...message.report, cells: [...message.report.cells, [address, cell]] };
  expect(judgeRequestSchema.safeParse({ ...message, report }).success).toBe(false);
});

test('judging leaves what every object has as it was, whatever the addresses are', () => {
  const request = requestOf(base.html);
  if (!request) throw new Error('the base page is a report');
  const cell = { state: 'number', raw: 'off', value: 1, form: 'plain' } as const;
  const cells = new Map([...request.report.cells, ['__proto__.rules', cell], ['constructor.prototype.rules', cell]]);
  const { result } = judge({ ...request, report: { ...request.report, cells } });
  expect('rules' in {}).toBe(false);
  expect(Object.getPrototypeOf(result.report?.cells)).toBeNull();
});

/** What a page that has taken over its own process may send: each past what a report holds. */
const ENDLESS: Readonly<Record<string, object>> = {
  cells: Array.from({ length: 60_000 }, () => ['__proto__.rules', {}]),
  preamble: ['共12件，'.repeat(250_000)],
  files: Array.from({ length: 120_000 }, (_, n) => `${n}.pdf`),
  tables: Array.from({ length: 120_000 }, () => []),
  stated: { metas: Array.from({ length: 60_000 }, (_, n) => [`a${n}`, '']) },
};

test.each(Object.keys(ENDLESS))('a report whose %s have no end is not looked into', (name) => {
  const request = requestOf(base.html);
  const message = sent(request ? judgeMessage(request) : {}) as { report: object };
  expect(isBounded({ ...message, report: { ...message.report, [name]: ENDLESS[name] } })).toBe(false);
});

test('a badge’s words are no longer than an icon says', () => {
  const badge = { text: '✓'.repeat(1e6), tone: 'pass', title: '相符'.repeat(1e6) };
  expect(workerMessageSchema.parse({ type: 'badge', badge })).toMatchObject({
    badge: { text: '✓✓✓✓', title: '相符'.repeat(1000) },
  });
});
