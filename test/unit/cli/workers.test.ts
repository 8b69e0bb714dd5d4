import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkInputs } from '../../../src/cli/checkInputs';
import { parseArguments } from '../../../src/cli/parseArguments';
import { createProgress } from '../../../src/cli/progress';
import { run } from '../../../src/cli/run';
import { createPool } from '../../../src/cli/workers/createPool';
import type { PageTask } from '../../../src/cli/workers/pageTask';
import type { Result } from '../../../src/result/resultSchema';
import { freshFolder, gouji, put, resultsIn, sample, startGouji } from './command';

let folder = '';
beforeAll(() => {
  folder = freshFolder();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('--jobs', () => {
  test('as many workers as may be, and the same bytes in the same order', () => {
    const pages = join(folder, 'pages');
    mkdirSync(pages);
    const html = readFileSync(sample('slips'), 'utf8');
    // The first ones are the longest to read.
    for (let page = 0; page < 8; page += 1)
      put(
        pages,
        `${page + 10}.html`,
        html.replace('</body>', () => `${'<p>无。</p>'.repeat(800 - page * 100)}</body>`),
      );
    const lines = (jobs: string): string => gouji(['--format', 'ndjson', '--jobs', jobs, pages]).stdout;
    const bare = (text: string) => text.replace(/"checkedAt":"[^"]*"/g, '');
    const one = lines('1');
    expect(resultsIn(one).map(({ source }) => source.file)).toEqual(
      Array.from({ length: 8 }, (_, page) => join(pages, `${page + 10}.html`)),
    );
    expect(bare(lines('4'))).toBe(bare(one));
  });

  test.each(['0', '-1', '1.5', 'x', '65'])('%s is refused', (jobs) => {
    expect(parseArguments([`--jobs=${jobs}`, 'a.html'], 'zh')).toMatchObject({
      refusal: { zh: `--jobs 应为不超过 64 的正整数，不接受“${jobs}”。` },
    });
  });
});

describe('--deadline', () => {
  test('what takes longer is said, and is no verdict', () => {
    const { status, stdout } = gouji(['--format', 'ndjson', '--deadline', '0.001', sample('holds')]);
    const [result] = resultsIn(stdout);
    expect(result).toMatchObject({
      verdict: 'notReport',
      error: { code: 'tooSlow', message: { zh: '核验超过 0.001 秒，没有做完；可用 --deadline 放宽。' } },
      source: { file: sample('holds') },
    });
    expect(status).toBe(2);
  });

  test('ends a page of more attributes than can be told apart, and the next is checked', () => {
    const attributes = Array.from({ length: 400_000 }, (_, n) => `a${n}`).join(' ');
    const slow = put(folder, 'attributes.html', `<p ${attributes}>2023年政府信息公开工作年度报告</p>`);
    const { stdout } = gouji(['--format', 'ndjson', '--deadline', '5', slow, sample('holds')]);
    expect(resultsIn(stdout)).toMatchObject([
      { verdict: 'notReport', error: { code: 'tooSlow' }, source: { file: slow } },
      { verdict: 'pass', source: { file: sample('holds') } },
    ]);
  });

  test.each(['0', 'soon', '3601'])('%s is refused', (seconds) => {
    expect(parseArguments(['--deadline', seconds, 'a.html'], 'zh')).toHaveProperty('refusal');
  });
});

describe('a worker', () => {
  const named = (file: string): PageTask => ({
    sources: [{ kind: 'file', listed: { path: file, trouble: null } }],
    checkedAt: '2026-01-01T00:00:00.000Z',
  });
  /** A stand-in that does to its thread what no known page does. */
  const poolOf = (deadlineSeconds: number, interrupted = new AbortController().signal) => {
    const worker = pathToFileURL(
      put(
        folder,
        'standIn.mjs',
        `export function checkPages({ sources: [{ listed: { path } }] }) {
          if (path === 'hangs.html') for (;;);
          if (path === 'throws.html') throw new Error('torn');
          return { result: path, notes: [] };
        }`,
      ),
    );
    return createPool({ worker, jobs: 1, deadlineSeconds, interrupted, setup: { settings: {}, before: null } });
  };

  test.each([
    ['hangs.html', 1, 'tooSlow'],
    ['throws.html', 60, 'stopped'],
  ])('whose page %s is replaced, and the others go on', async (file, seconds, code) => {
    const pool = poolOf(seconds);
    expect(await pool.check(named(file))).toMatchObject({ verdict: 'notReport', error: { code }, source: { file } });
    expect(await pool.check(named('good.html'))).toBe('good.html');
    await pool.end();
  });

  test('that is interrupted gives nothing, at once', async () => {
    const interrupt = new AbortController();
    const pool = poolOf(600, interrupt.signal);
    const running = pool.check(named('hangs.html'));
    interrupt.abort();
    expect(await running).toBeNull();
    expect(await pool.check(named('good.html'))).toBeNull();
    await pool.end();
  });
});

test('an interrupted command ends with what is finished written', async () => {
  const command = startGouji(['--format', 'ndjson', '-']);
  const said: Buffer[] = [];
  command.stderr.on('data', (piece: Buffer) => said.push(piece));
  command.stdin.write(`${JSON.stringify({ id: 'a', html: readFileSync(sample('holds'), 'utf8') })}\n`);
  const [line] = await once(command.stdout, 'data');
  expect(String(line)).toContain('"id":"a"');
  command.kill('SIGINT');
  const [status] = await once(command, 'close');
  expect({ status, stderr: String(Buffer.concat(said)) }).toEqual({ status: 2, stderr: '已中断，写出了 1 份结果。\n' });
});

test('interrupted while last year’s pages are read, it says so and nothing false of them', async () => {
  const stderr = new PassThrough();
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr };
  const worker = pathToFileURL('/no/worker.mjs');
  const status = await run({
    ...streams,
    words: ['--year-before', sample('holds'), sample('slips'), '-'],
    env: {},
    worker,
    interrupted: AbortSignal.abort(),
    leave: () => undefined,
  });
  expect({ status, said: String(stderr.read()) }).toEqual({ status: 2, said: '已中断，写出了 0 份结果。\n' });
});

test('pages of one report that can’t be checked together keep what was found on each', async () => {
  const [known] = resultsIn(gouji(['--format', 'ndjson', sample('slips')]).stdout);
  const [finding] = known?.findings ?? [];
  if (!known?.report || !finding) throw new Error('the sample has changed');
  const { sections } = known.report;
  const report = known.report;
  const part = (from: number, to: number): Result => ({
    ...known,
    report: {
      ...report,
      sections: sections.map((each, at) => (at >= from && at < to ? each : { ...each, status: 'missing' as const })),
    },
    findings: [{ ...finding, rule: 'structure/several-pages' }],
  });
  const parts = [part(0, 2), part(2, 4)];
  const left = [...parts];
  const broken: Result = { ...known, error: { code: 'tooSlow', message: { zh: '慢', en: 'slow' } } };
  const pool = {
    check: async ({ sources }: PageTask) => (sources.length > 1 ? broken : (left.shift() ?? null)),
    end: async () => undefined,
  };
  async function* sources() {
    for (const path of ['1.html', '2.html']) yield { kind: 'file', listed: { path, trouble: null } } as const;
  }
  const given: Result[] = [];
  const work = { pool, jobs: 1, clock: () => '', onChecked: () => undefined };
  for await (const { result } of checkInputs(sources(), work)) given.push(result);
  expect(given).toEqual(parts);
});

test.each(['yesterday', '2026-01-31', '2026-13-31T08:00:00Z', '2026-01-31T08:00:00+08:00'])(
  '--checked-at %s is refused',
  (given) => {
    expect(parseArguments(['--checked-at', given, '-'], 'zh')).toMatchObject({
      refusal: { zh: `--checked-at 应为世界时的时刻，例如 2026-01-31T08:00:00Z，不接受“${given}”。` },
    });
  },
);

describe('the line of progress', () => {
  const drawn = (isTTY: boolean, total: number | null): string[] => {
    const stream = Object.assign(new PassThrough(), { isTTY });
    let time = 0;
    const progress = createProgress(stream, total, 'zh', () => time);
    for (let page = 0; page < 4; page += 1) {
      time += 600;
      progress.step(page !== 2);
    }
    progress.clear();
    return String(stream.read() ?? '')
      .split('\r\u001b[K')
      .filter((line) => line !== '');
  };

  test('says done of all, pages a second, time left and what was not read, on a terminal', () => {
    expect(drawn(true, 10)).toEqual([
      '2/10 · 每秒 1.7 页 · 还需 0:05 · 未读 0',
      '3/10 · 每秒 1.7 页 · 还需 0:05 · 未读 1',
      '4/10 · 每秒 1.7 页 · 还需 0:04 · 未读 1',
    ]);
    expect(drawn(true, null).at(-1)).toBe('4 · 每秒 1.7 页 · 未读 1');
  });

  test('says nothing in a pipe', () => {
    expect(drawn(false, 10)).toEqual([]);
  });
});
