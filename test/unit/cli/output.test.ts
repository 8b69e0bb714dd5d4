import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resultSchema } from '../../../src/result/resultSchema';
import { freshFolder, gouji, put, resultsIn, sample, startGouji } from './command';

let folder = '';
beforeAll(() => {
  folder = freshFolder();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const record = (id: string, name: string): string =>
  `${JSON.stringify({ id, url: `http://www.example.gov.cn/${id}`, html: readFileSync(sample(name), 'utf8') })}\n`;

describe('text', () => {
  test('says verdict, organ, coverage, counts, and every item with its place, sum, basis and advice', () => {
    const { stdout } = gouji([sample('slips')]);
    expect(stdout).toContain('✗ 不符  青溪县水务局 · 2023 年度');
    expect(stdout).toContain('三张表应有 200 格，读到 200 格，其中空白 0 格');
    expect(stdout).toContain('不符 3 · 存疑 0 · 相符 39 · 相符（含空白） 0 · 无法核验 0');
    expect(stdout).toContain(
      '① 不符 表三“（二）部分公开”行“自然人”列，疑在此格：填报 3，若为 2，相关 2 组关系均成立\n     表三“自然人”列：',
    );
    expect(stdout).toMatch(/[②③] 不符 表四“行政复议”.*＝3，“总计”填2，相差1\n\s+依据 .+\n\s+建议 .+请以办理台账为准/);
    expect(stdout).toMatch(/[②③] 不符 未找到“五、存在的主要问题及改进情况”部分/);
  });

  test('never claims that what holds is true, and says blanks', () => {
    const { stdout } = gouji([sample('holds'), sample('blank-column')]);
    expect(stdout).toContain('相符只说明报告前后一致，不等于数据真实。');
    expect(stdout).toContain('其中空白 25 格');
  });

  test('sums several up in a table', () => {
    const { stdout } = gouji([sample('holds'), sample('slips')]);
    const table = stdout.slice(stdout.indexOf('\n结论')).trim().split('\n');
    expect(table.map((line) => line.split(/\s{2,}/).slice(0, 4))).toEqual([
      ['结论', '单位', '年度', '不符'],
      ['✓ 相符', '青溪县档案局', '2023', '0'],
      ['✗ 不符', '青溪县水务局', '2023', '3'],
    ]);
    expect(gouji([sample('holds')]).stdout).not.toContain('结论');
  });

  test.each([
    [{}, ['--lang', 'en'], '✗ does not hold  青溪县水务局 · 2023'],
    [{ LANG: 'en_US.UTF-8' }, [], '✗ does not hold'],
    [{ LANG: 'en_US.UTF-8' }, ['--lang', 'zh'], '✗ 不符'],
    [{ LANG: 'C.UTF-8' }, [], '✗ 不符'],
  ])('speaks the language of %o and %o', (env, words, expected) => {
    expect(gouji([...words, sample('slips')], { env }).stdout).toContain(expected);
  });

  test('says where a page stands outside gov.cn, and touches nothing else', () => {
    const html = readFileSync(sample('holds'), 'utf8');
    const said = (url: string | null): string => gouji(['-'], { stdin: JSON.stringify({ id: 'x', url, html }) }).stdout;
    const elsewhere = said('http://61.150.65.235:88/gk/1.html');
    expect(elsewhere).toContain('\n  页面所在网站 61.150.65.235:88 不是 gov.cn 网站，请留意来源。\n');
    expect(elsewhere).toContain('✓ 相符');
    expect([said('https://www.example.gov.cn/1.html'), said(null)].join()).not.toContain('gov.cn 网站');
  });

  test('has no colour where it is no terminal', () => {
    expect(gouji([sample('slips')], { env: { TERM: 'xterm-256color' } }).stdout).not.toContain('\u001b');
  });
});

describe('json', () => {
  test('is one result', () => {
    const { stdout, status } = gouji(['--format', 'json', sample('holds')]);
    expect(resultSchema.parse(JSON.parse(stdout)).verdict).toBe('pass');
    expect(status).toBe(0);
  });

  test('refuses several, and writes nothing then', () => {
    const { stdout, stderr, status } = gouji(['--format=json', sample('holds'), sample('slips')]);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain('ndjson');
  });
});

describe('ndjson', () => {
  test('keeps the order of the inputs, standard input among them', () => {
    const stdin = record('first', 'slips') + record('second', 'holds');
    const { stdout } = gouji(['--format', 'ndjson', sample('holds'), '-', sample('blank-column')], { stdin });
    const origins = resultsIn(stdout).map(({ source, verdict }) => [source.id ?? basename(source.file ?? ''), verdict]);
    expect(origins).toEqual([
      ['sample-holds.html', 'pass'],
      ['first', 'fail'],
      ['second', 'pass'],
      ['sample-blank-column.html', 'review'],
    ]);
  });

  test('gives each result while the next record is still to come', async () => {
    const child = startGouji(['--format', 'ndjson', '-']);
    child.stdin.write(record('early', 'holds'));
    let seen = '';
    while (!seen.includes('\n')) seen += String((await once(child.stdout, 'data'))[0]);
    expect(resultsIn(seen).map(({ source }) => source.id)).toEqual(['early']);
    const ended = once(child, 'exit');
    child.stdin.end(record('late', 'slips'));
    let rest = '';
    for await (const chunk of child.stdout) rest += String(chunk);
    expect(resultsIn(rest).map(({ source }) => source.id)).toEqual(['late']);
    expect((await ended)[0]).toBe(1);
  });

  test('a record that is none is a line with its error, and the next one is checked', () => {
    const stdin = `not json\n{"id": 7}\n\n${record('after', 'holds')}`;
    const results = resultsIn(gouji(['--format', 'ndjson', '-'], { stdin }).stdout);
    expect(results.map(({ source, error, verdict }) => [source.id, error?.code ?? null, verdict])).toEqual([
      [null, 'badRecord', 'notReport'],
      ['7', 'badRecord', 'notReport'],
      ['after', null, 'pass'],
    ]);
  });

  test('is quiet when its reader leaves', () => {
    const words = [
      'src/cli/launch.mjs',
      'src/cli/main.ts',
      '--format',
      'ndjson',
      ...Array<string>(20).fill(sample('holds')),
    ];
    const piped = `"${process.execPath}" ${words.join(' ')} | head -c 10`;
    const { stdout, stderr } = spawnSync('sh', ['-c', piped], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '{"schemaVe', stderr: '' });
  });
});

describe('csv', () => {
  test('has one line for each printed value, with its place in words', () => {
    const lines = gouji(['--format', 'csv', sample('blank-column')]).stdout.split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFForgan,organCode,year,edition,address,表,行,列,state,value,raw,unit,url,publishedAt,checkedAt,verdict,rules',
    );
    expect(lines.filter((line) => line.startsWith('青溪县交通运输局,'))).toHaveLength(200);
    expect(lines.find((line) => line.includes('requests.granted.research'))).toMatch(
      /,表三,（一）予以公开,科研机构,blank,,,件,/,
    );
    expect(lines.find((line) => line.includes('proactive.licensing.decisions'))).toMatch(
      /,表二,行政许可,本年处理决定数量,number,26,26,件,/,
    );
    expect(lines.find((line) => line.includes('disputes.reconsideration.upheld'))).toMatch(
      /,表四,行政复议,结果维持,number,1,1,件,/,
    );
  });

  test('loses no input that holds no report', () => {
    const { stdout } = gouji(['--format', 'csv', `${folder}/gone.html`, sample('holds')]);
    expect(stdout.split('\r\n')[1]).toContain(`没有这个文件。,,${folder}/gone.html,`);
  });

  test('holds no cell that a spreadsheet takes for a formula', () => {
    const page = readFileSync(sample('holds'), 'utf8').replace('>26<', '>=HYPERLINK(1)<').replace('>4<', '>-<');
    const { stdout } = gouji(['--format', 'csv', put(folder, 'formula.html', page)]);
    expect(stdout).toContain(",text,,'=HYPERLINK(1),件,");
    expect(stdout).toContain(',placeholder,,-,件,');
  });
});

describe('exit status', () => {
  const list = (): string => put(folder, 'list.html', '<a href="a.html">2023年政府信息公开工作年度报告</a>');
  test.each<readonly [string, () => string[], number]>([
    ['0 where every report holds or is only doubted', () => [sample('holds'), sample('blank-column')], 0],
    ['1 where one does not hold', () => [sample('holds'), sample('slips')], 1],
    ['1 also beside what cannot be read', () => [sample('slips'), '/nowhere.html'], 1],
    ['2 where no report is found', () => [list()], 2],
    ['2 where one of several cannot be read', () => [sample('holds'), '/nowhere.html'], 2],
    ['2 for an unknown option', () => ['--year-before', 'x', sample('holds')], 2],
    ['2 for an unknown format', () => ['--format', 'xml', sample('holds')], 2],
    ['2 for no input', () => [], 2],
    ['0 for help', () => ['--help'], 0],
  ])('%s', (_, words, status) => {
    expect(gouji(words()).status).toBe(status);
  });
});

describe('beside the inputs', () => {
  test.each([
    ['zh', '退出状态'],
    ['en', 'Exit status'],
  ])('help in %s', (language, words) => {
    expect(gouji(['--help', '--lang', language]).stdout).toContain(words);
  });

  test('the codebook, as it is shipped', () => {
    const { status, stdout } = gouji(['--codebook']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: readFileSync('assets/codebook.csv', 'utf8') });
  });

  test('an unknown option is named in a sentence', () => {
    expect(gouji(['--fast', sample('holds')]).stderr).toBe('没有“--fast”这个选项；用 --help 看可用的选项。\n');
  });

  test('settings switch a rule off, and the result says so', () => {
    const settings = put(folder, 'settings.json', '{"rules": {"cells/blank": "off"}}');
    const [one] = resultsIn(gouji(['--format', 'ndjson', '--settings', settings, sample('blank-column')]).stdout);
    expect(one).toMatchObject({ verdict: 'pass', findings: [], settings: { rules: { 'cells/blank': 'off' } } });
  });

  test.each([
    ['{"rules": {"cells/blank": "loud"}}', '规则“cells/blank”只能取 off、on、error、warning、info'],
    ['{"thresholds": {"deadline": "1月20日"}}', 'thresholds.deadline 应为“月-日”的日期'],
    ['{"thresholds": {"deadline": "02-30"}}', 'thresholds.deadline 应为“月-日”的日期'],
    ['{"thresholds": {"overviewLength": "1000"}}', 'thresholds.overviewLength 应为正整数'],
    ['{"thresholds": {"overviewLength": 0}}', 'thresholds.overviewLength 应为正整数'],
    ['{"thresholds": {"limit": 3}}', '没有“limit”这项设置'],
    ['{"rule": {"cells/blank": "off"}}', '没有“rule”这项设置'],
    ['{"rules": ["cells/blank"]}', '不是设置文件'],
    ['{"rules": {"cells/unheard-of": "off"}}', '“cells/unheard-of”不存在'],
    ['{"rules": {"__proto__": false}}', '“__proto__”不存在'],
    ['{"rules": {"__proto__": "off", "constructor": "off"}}', '不存在'],
    ['nonsense', '不是设置文件'],
  ])('settings of %s are refused', (text, sentence) => {
    const { stderr, status } = gouji(['--settings', put(folder, 'odd.json', text), sample('holds')]);
    expect({ said: stderr.includes(sentence), status }).toEqual({ said: true, status: 2 });
  });

  test('npm takes paths from where they were typed', () => {
    const { stdout, status } = spawnSync('npm', ['run', '--silent', 'check', '--', 'sample-holds.html'], {
      cwd: dirname(sample('holds')),
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: process.env.HOME },
    });
    expect({ status, said: stdout.includes('✓ 相符  青溪县档案局') }).toEqual({ status: 0, said: true });
  });
});
