import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index';
import { ruleOf } from '../../src/rules/ruleOf';
import { base, fixtures, ruleFiles } from './fixtures';
import { paint } from './paint';

const expectationsOf = (html: string) =>
  [...html.matchAll(/data-expect="([^"]*)"/g)].flatMap(([, ids = '']) => ids.split(' '));

describe('exactly the marked nodes are found', () => {
  test.each(fixtures)('$file', ({ html, before }) => {
    const { expected, painted } = paint(html, before);
    expect(painted).toEqual(expected);
  });

  test('base.html: nothing to say, and every cell read', () => {
    const { checked, painted } = paint(base.html);
    expect(painted).toEqual([]);
    expect(checked.result.verdict).toBe('pass');
    expect(checked.result.coverage).toEqual({ read: 200, blank: 0, expected: 200 });
  });
});

describe('every fixture is about its rule', () => {
  test.each(fixtures.filter(({ isPass }) => !isPass))('$file expects it', ({ html, rule }) => {
    expect(expectationsOf(html)).toContain(rule);
  });

  test.each(fixtures.filter(({ isPass }) => isPass))('$file does not', ({ html, rule }) => {
    expect(expectationsOf(html)).not.toContain(rule);
  });

  test.each(fixtures)('$file belongs to a rule and names only rules', ({ html, rule }) => {
    expect(ruleOf(rule)?.id).toBe(rule);
    expect(expectationsOf(html).filter((id) => !ruleOf(id))).toEqual([]);
  });

  test.each([base, ...fixtures])('$file is a page of its own', ({ html }) => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN" data-verdict="\w+" data-cells="\d+ \d+ \d+"/);
    expect(html).toContain('<meta charset="utf-8">');
    expect(html.length).toBeLessThan(30_000);
  });
});

describe('the rule book is whole', () => {
  test('index.ts lists every file once, by its path', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual([...ruleFiles.keys()].sort());
  });

  test.each(rules.map(({ id }) => id))('%s has a fixture', (id) => {
    expect(fixtures.map(({ file }) => file)).toContain(`${id}.html`);
  });
});
