import { expect, it } from 'vitest';
import { organKindOf } from '../../../../src/parse/identity/organKind';
import { organLevelOf } from '../../../../src/parse/identity/organLevel';

it.each([
  ['青溪县人民政府', 'county'],
  ['青溪县', 'county'],
  ['云岭土家族自治县人民政府', 'county'],
  ['白山左旗人民政府', 'county'],
  ['临江市东城区人民政府办公室', 'county'],
  ['青溪县人民政府办公室', 'county'],
  ['云岭省人民政府', 'province'],
  ['广西壮族自治区人民政府', 'province'],
  ['重庆市人民政府办公厅', 'province'],
  ['云岭苗族自治州人民政府', 'city'],
  ['青溪县梅林镇人民政府', 'town'],
  ['城关街道办事处', 'town'],
  ['国家药材管理局', 'central'],
  // A city may be a county, a new district may be anything, and of a department the name is not enough.
  ['临江市人民政府', 'unknown'],
  ['东湖新区人民政府', 'unknown'],
  ['滨海高新技术开发区管理委员会', 'unknown'],
  ['青溪县水务局', 'unknown'],
  [null, 'unknown'],
])('%s is of level %s', (name, level) => {
  expect(organLevelOf(name, organKindOf(name))).toBe(level);
});
