import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../../src/settings/policy';
import { dataChapters, PERMISSIONS } from '../../../src/ui/help/dataChapters';
import type { Block } from '../../../src/ui/help/helpText';
import { installChapters } from '../../../src/ui/help/installChapters';
import { usingChapters } from '../../../src/ui/help/usingChapters';

const manifest = readFileSync('wxt.config.ts', 'utf8');
const every = PERMISSIONS.map(({ name }) => name);
const chapters = [...usingChapters, ...installChapters, ...dataChapters(every)];
const schema = JSON.parse(readFileSync('assets/managed.schema.json', 'utf8'));

function said(block: Block): readonly { readonly zh: string; readonly en: string }[] {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'code':
      return [];
    default:
      return block.lines;
  }
}

test('the page on permissions explains exactly those that the manifest asks for', () => {
  const list = (name: string): string[] =>
    [...(new RegExp(`\\b${name}: \\[([^\\]]*)\\]`).exec(manifest)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
      ([, one = '']) => one,
    );
  const asked = ['permissions', 'host_permissions', 'optional_host_permissions'].flatMap(list);
  expect(asked).toHaveLength(7);
  expect(every).toEqual(asked);
});

test('a build that asks for less explains less', () => {
  const [permissions] = dataChapters(['activeTab', 'storage']);
  const [table] = permissions?.blocks ?? [];
  expect(table?.kind === 'table' && table.rows).toHaveLength(2);
});

describe('what the help says', () => {
  const sentences = chapters.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(said)]);

  test('is said in both languages', () => {
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter(({ zh, en }) => zh.trim() === '' || en.trim() === '')).toEqual([]);
    expect(sentences.filter(({ en }) => /[\u4e00-\u9fff]/.test(en))).toEqual([]);
  });

  test('keeps to the lexicon', () => {
    const never = /错误|失败|造假|合格|线索|忽略|雷同|逾期|泄露/;
    expect(sentences.filter(({ zh }) => never.test(zh))).toEqual([]);
  });

  test('stands under addresses of its own', () => {
    const ids = [...chapters.map(({ id }) => id), 'licences'];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('the example of a policy sets what the schema declares, and all of it', () => {
  const codes = chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'code' ? [block.code] : [])),
  );
  const parsed = codes.map((code) => JSON.parse(code));
  const example = parsed.find((held) => 'retentionDays' in held);
  expect(Object.keys(example)).toEqual(Object.keys(schema.properties));
  expect(readPolicy(example)).toEqual(example);
});
