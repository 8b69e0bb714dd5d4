import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '../build/buildExtension';
import { LIMIT, median, type Row } from './row';

/** The limits of `test/size`, in KB. */
const LIMITS = [
  ['detector.js', '检测器', 1.5],
  ['checker.js', '核验脚本', 120],
] as const;

function peak(work: 'check' | 'parse5'): number {
  const runs = Array.from({ length: 3 }, () => {
    const { stdout } = spawnSync(process.execPath, ['src/cli/launch.mjs', 'test/bench/memory.ts', work], {
      encoding: 'utf8',
    });
    return Number(stdout);
  });
  return median(runs);
}

/** How large the scripts are, and how much memory a very long page takes. */
export function sizes(): Row[] {
  const folder = buildExtension();
  const scripts = LIMITS.map(
    ([file, zh, limit]): Row => ({
      zh: `${zh}大小`,
      en: `size of ${file}`,
      value: statSync(join(folder, file)).size / 1024,
      unit: 'KB',
      beside: LIMIT,
      yardstick: limit,
      budget: 1,
    }),
  );
  const memory: Row = {
    zh: 'Node 内存峰值，11 MB 网页',
    en: 'memory at most in Node, a page of 11 MB',
    value: peak('check'),
    unit: 'MB',
    beside: 'parse5’s own tree',
    yardstick: peak('parse5'),
    budget: null,
  };
  return [...scripts, memory];
}
