import { describe, expect, it } from 'vitest';
import { compareOrgans, isOrganName } from '../../../src/finding/organs/compareOrgans';

describe('two names of organs', () => {
  it.each([
    ['青溪县水务局', '青溪县水务局', 'same'],
    ['青溪县水务局', '县水务局', 'same'],
    ['国家税务总局青溪县税务局', '青溪县税务局', 'same'],
    ['云岭镇人民政府', '云岭镇政府', 'same'],
    ['云岭街道办事处', '云岭街道', 'same'],
    ['青溪县', '青溪县人民政府', 'same'],
    ['青溪县发展和改革委员会', '青溪县发展和改革委', 'same'],
    ['青溪经济开发区管委会', '青溪经济开发区', 'same'],
    ['青溪县水务局（青溪县河长制办公室）', '青溪县水务局', 'same'],
    ['青溪县体育局', '青溪县教育局、青溪县体育局', 'same'],
    ['沭阳县发展和改革局', '沭阳县发改局', 'near'],
    ['青溪县人民政府', '青溪县人民政府办公室', 'near'],
    ['青溪县', '县政府办公室', 'near'],
    ['青溪县', '青溪县政务服务和数据局', 'near'],
    ['青溪县水务局', '青溪县水务局办公室', 'same'],
    ['青溪县水务局', '青溪县水务局政务公开科', 'same'],
    ['青溪县卫生健康委员会', '青溪县卫生健康委员会综合办公室', 'same'],
    ['云岭镇人民政府', '云岭镇人民政府党政综合办公室', 'same'],
    ['青溪经济开发区管委会', '青溪经济开发区管委会党政办公室', 'same'],
    ['青溪县教育局', '青溪县教育局招生考试办公室', 'near'],
    ['中共青溪县委', '青溪县委办公室', 'near'],
    ['青溪县水务局', '白石县水务局办公室', 'different'],
    ['青溪县水务局', '白石县水务局', 'different'],
    ['青溪县水务局', '青溪县水利局', 'different'],
    ['云岭镇人民政府', '青溪县人民政府', 'different'],
    ['青溪县审计局', '青溪县人民政府办公室', 'different'],
  ])('%s and %s are %s', (one, other, likeness) => {
    expect(compareOrgans(one, other)).toBe(likeness);
    expect(compareOrgans(other, one)).toBe(likeness);
  });

  it.each([
    ['青溪县水务局', true],
    ['云岭街道办事处', true],
    ['局办公室', false],
    ['局政务公开领导小组办公室', false],
    ['青溪县人民政府门户网站', false],
    ['二〇二四年一月', false],
  ])('%s is a name to compare: %s', (name, isName) => {
    expect(isOrganName(name)).toBe(isName);
  });
});
