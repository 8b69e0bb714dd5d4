import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { fromText } from '../../../src/page/text/fromText';
import type { Settings } from '../../../src/settings/settingsSchema';

const base = readFileSync('test/rules/base.html', 'utf8');
const terms = { source: { kind: 'html' }, checkedAt: '2026-11-23T02:00:00.000Z' } as const;

/** What is said of a report of an organ, published on a day. */
function late(organ: string, day: string, settings: Settings = {}) {
  const html = base.replaceAll('青溪县水务局', organ).replaceAll('2024-01-18', day).replaceAll('我局', '本单位');
  const { checks, findings } = check(fromHtml(html), { ...terms, settings }).result;
  return {
    outcome: checks.find(({ rule }) => rule === 'publication/late')?.instances[0]?.outcome,
    finding: findings.find(({ rule }) => rule === 'publication/late'),
  };
}

describe('publication/late', () => {
  it.each([
    ['青溪县水务局', '2024-01-31', 'pass'],
    ['青溪县水务局', '2024-02-01', 'fail'],
    ['白石市住房和城乡建设局', '2024-02-01', 'fail'],
    ['白石市卫生健康委员会', '2024-02-01', 'fail'],
    ['国家档案局', '2024-02-01', 'fail'],
    ['青溪县人民政府办公室', '2024-02-01', 'fail'],
    ['青溪县人民政府', '2024-03-31', 'pass'],
    ['青溪县人民政府', '2024-04-01', 'fail'],
    ['青溪县', '2024-04-01', 'fail'],
    ['云岭镇人民政府', '2024-06-01', 'absent'],
    ['云岭街道办事处', '2024-06-01', 'absent'],
    ['云岭镇综合执法局', '2024-06-01', 'absent'],
    ['青溪经济开发区管理委员会', '2024-06-01', 'absent'],
    ['青溪县自然资源局白石分局', '2024-06-01', 'absent'],
    ['青溪县人民医院', '2024-06-01', 'absent'],
    ['青溪县供水公司', '2024-06-01', 'absent'],
  ])('%s on %s: %s', (organ, day, outcome) => {
    expect(late(organ, day).outcome).toBe(outcome);
  });

  it('says which date and all others, cites the paragraph that concerns a department, and is never an error', () => {
    expect(late('青溪县水务局', '2024-02-07').finding).toMatchObject({
      severity: 'warning',
      basis: { title: '《中华人民共和国政府信息公开条例》', clause: '第四十九条第一款' },
      message: {
        zh: '页面所示日期（网页标记）2024-02-07晚于2024-01-31；各处日期：网页标记2024-02-07、发布日期2024-02-07、落款2024-01-15',
      },
    });
    expect(late('青溪县人民政府', '2024-05-07').finding?.basis?.clause).toBe('第四十九条第二款');
  });

  it('takes a local deadline for the national one, and then cites no law', () => {
    const settings = { thresholds: { deadline: '01-10' } };
    const { finding } = late('云岭镇人民政府', '2024-01-12', settings);
    expect(finding?.basis).toBeNull();
    expect(finding?.message.zh).toMatch(/^页面所示日期（.*）2024-01-12晚于本地设定的日期2024-01-10/);
    expect(late('青溪县水务局', '2024-02-20', { thresholds: { deadline: '02-28' } }).outcome).toBe('pass');
  });

  it('decides nothing without a date', () => {
    const undated = base.replace(/2024-01-18[^"<]*/g, '').replace(/<p[^>]*>2024年1月15日<\/p>/, '');
    const { checks } = check(fromHtml(undated), { ...terms, settings: {} }).result;
    expect(checks.find(({ rule }) => rule === 'publication/late')?.instances).toEqual([
      { key: 'date', outcome: 'notAssessable', reason: 'noDate' },
      { key: 'deadline', outcome: 'absent', reason: '2024-01-31' },
    ]);
  });
});

it('says nothing of meta tags where there is no head', () => {
  const text =
    '青溪县水务局2023年政府信息公开工作年度报告\n一、总体情况\n无\n二、主动公开政府信息情况\n无\n三、收到和处理政府信息公开申请情况\n无';
  const meta = ['meta-missing', 'meta-pubdate', 'meta-title', 'meta-column-type'].map((name) => `publication/${name}`);
  const settings: Settings = { rules: Object.fromEntries(meta.map((id) => [id, 'on' as const])) };
  const { checks } = check(fromText(text), { ...terms, settings }).result;
  const instances = checks.filter(({ rule }) => meta.includes(rule)).flatMap((entry) => entry.instances);
  expect(instances.map(({ outcome }) => outcome)).toEqual(['absent', 'absent', 'absent', 'absent']);
});
