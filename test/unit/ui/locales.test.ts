import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Messages = Record<string, { message: string; description?: string }>;
const read = (locale: string): Messages => JSON.parse(readFileSync(`assets/_locales/${locale}/messages.json`, 'utf8'));

const zh = read('zh_CN');
const en = read('en');

/** What the lexicon keeps out of every sentence. */
const NEVER = ['错误', '失败', '造假', '合格', '线索', '忽略', '雷同', '逾期', '泄露'];

function sources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sources(path);
      return /\.(ts|tsx|html)$/.test(entry.name) ? readFileSync(path, 'utf8') : '';
    })
    .join('\n');
}

const gaps = (message: string): string[] => [...new Set(message.match(/\$\d/g) ?? [])].sort();

describe('interface texts', () => {
  it('has the same keys in both languages', () => expect(Object.keys(en)).toEqual(Object.keys(zh)));

  it.each(Object.keys(zh))('%s says something, with the same gaps in both languages', (key) => {
    expect(zh[key]?.message.trim()).not.toBe('');
    expect(en[key]?.message.trim()).not.toBe('');
    expect(gaps(en[key]?.message ?? '')).toEqual(gaps(zh[key]?.message ?? ''));
  });

  it.each(Object.entries(zh))(
    '%s tells translators where it stands and what fills its gaps',
    (_, { message, description = '' }) => {
      expect(description).toMatch(/^(?:[A-Z“]|\$\d).*\.$/);
      expect(gaps(description)).toEqual(gaps(message));
    },
  );

  it('keeps to the lexicon', () => {
    const said = Object.values(zh).map(({ message }) => message);
    expect(said.filter((message) => NEVER.some((word) => message.includes(word)))).toEqual([]);
  });

  it('has no text that nothing says', () => {
    const manifests = ['wxt.config.ts', 'test/build/manifests.ts'].map((path) => readFileSync(path, 'utf8'));
    const code = [...['src', 'entrypoints'].map(sources), ...manifests].join('\n');
    const isSaid = (key: string): boolean => new RegExp(`['"]${key}['"]|__MSG_${key}__`).test(code);
    expect(Object.keys(zh).filter((key) => !isSaid(key))).toEqual([]);
  });

  it('names the extension within what browsers show', () => {
    for (const { extName, extNameManual, extDescription } of [zh, en]) {
      expect(extName?.message.length).toBeLessThanOrEqual(75);
      expect(extNameManual?.message.length).toBeLessThanOrEqual(75);
      expect(extDescription?.message.length).toBeLessThanOrEqual(132);
    }
  });
});
