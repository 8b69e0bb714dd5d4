import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recordLine } from '../../scale/records';
import { gouji, sample } from './command';

const AT = ['--checked-at', '2026-01-31T08:00:00Z'];
const shard = (stdin: string, words: readonly string[] = AT) => {
  const { status, stdout, stderr } = spawnSync('sh', ['test/scale/checkShard.sh', ...words], {
    input: stdin,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe.runIf(process.platform !== 'win32')('a shard of records', () => {
  const slips = JSON.stringify({ id: 'slips', html: readFileSync(sample('slips'), 'utf8') });
  const records = `${slips}\n\n${recordLine(5)}\n${JSON.stringify({ id: 'none', html: '' })}`;

  test('gives what the command gives, and succeeds whatever the verdicts', () => {
    const whole = gouji(['--format', 'ndjson', ...AT, '-'], { stdin: records });
    expect([whole.status, whole.stdout.split('\n').length]).toEqual([1, 4]);
    expect(shard(records)).toEqual({ status: 0, stdout: whole.stdout, stderr: '' });
  });

  test('gives nothing where the command did not come to its end, and is to be tried again', () => {
    const { status, stdout, stderr } = shard(records, ['--checked-at', 'never']);
    expect([status, stdout]).toEqual([75, '']);
    expect(stderr).toContain('--checked-at');
  });
});
