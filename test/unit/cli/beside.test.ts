import { spawnSync } from 'node:child_process';
import { rmSync, truncateSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recheck } from '../../../src/result/beside/recheck';
import type { Result } from '../../../src/result/resultSchema';
import { isRule } from '../../../src/rules/ruleOf';
import { freshFolder, gouji, put, resultsIn, sample } from './command';

let folder = '';
let pipe = '';
beforeAll(() => {
  folder = freshFolder();
  pipe = `${folder}/pipe.json`;
  spawnSync('mkfifo', [pipe]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what is named beside the inputs is a file with an end', () => {
  test.runIf(process.platform === 'linux').each(['--settings', '--before', '--year-before'])('%s', (option) => {
    const refused = (path: string) => {
      const { status, stderr } = gouji([option, path, sample('holds')]);
      return { status, stderr };
    };
    expect(refused(pipe)).toEqual({ status: 2, stderr: expect.stringContaining('不是普通文件') });
    expect(refused('/dev/zero')).toEqual({ status: 2, stderr: expect.stringContaining('不是普通文件') });
  });

  test.each([
    ['--settings', 2, '1 MB'],
    ['--before', 257, '256 MB'],
    ['--year-before', 257, '256 MB'],
  ])('%s of %i MB is too much', (option, megabytes, limit) => {
    const path = put(folder, 'large.json', '{}');
    // A hole in the file, which takes no room on the disk.
    truncateSync(path, megabytes * 1024 * 1024);
    const { status, stderr } = gouji([option, path, sample('holds')]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: `${path} 超过 ${limit} 的上限，没有读取。\n` });
  });

  test('a folder is no settings file', () => {
    expect(gouji(['--settings', folder, sample('holds')])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('a refusal is in the language that is asked for', () => {
  test.each([
    [['--fast', '--lang', 'en', sample('holds')], 'There is no option “--fast”'],
    [['--format', 'xml', '--lang=en', sample('holds')], '--format takes'],
    [['--lang', 'en'], 'No file to check was named'],
    [['--lang', 'en', '--settings', '/nowhere', sample('holds')], '/nowhere cannot be read.'],
    [['--lang', 'fr', '--fast', sample('holds')], '没有“--fast”这个选项'],
  ])('%j', (words, sentence) => {
    expect(gouji(words).stderr).toContain(sentence);
  });
  test('whatever the terminal speaks', () => {
    expect(gouji(['--lang', 'zh', '--fast', 'x'], { env: { LANG: 'en_US.UTF-8' } }).stderr).toContain('没有“--fast”');
  });
});

describe('earlier findings', () => {
  const [now] = resultsIn(gouji(['--format', 'ndjson', sample('slips')]).stdout);
  const rechecked = (then: Result, current: Result) =>
    recheck(current, then, isRule).findings.map((each) => each.recheck);

  test('of a rule that was cut short are not called mended', () => {
    if (!now) throw new Error('no result');
    const [first] = now.findings;
    const rest = { key: 'rest', outcome: 'notAssessable', reason: 'cutShort' } as const;
    const cut: Result = {
      ...now,
      findings: now.findings.filter((each) => each !== first),
      checks: now.checks.map((check) => (check.rule === first?.rule ? { ...check, instances: [rest] } : check)),
    };
    expect(rechecked(now, cut)).not.toContain('mended');
  });

  test('two hundred thousand of them are gone through once', () => {
    if (!now) throw new Error('no result');
    const [first] = now.findings;
    if (!first) throw new Error('no finding');
    const findings = Array.from({ length: 200_000 }, (_, n) => ({ ...first, id: `${first.rule}@${n}` }));
    const checks = now.checks.map((check) =>
      check.rule === first.rule
        ? { ...check, instances: findings.map((_, n) => ({ key: String(n), outcome: 'pass' as const })) }
        : check,
    );
    const { length } = rechecked({ ...now, findings }, { ...now, checks }).filter((state) => state === 'mended');
    expect(length).toBe(200_000);
  });
});
