import { expect, test } from 'vitest';
import { keptIndex, unitIndex } from '../../../src/batch/matching/unitIndex';

const unit = (id: string, name: string, more: { aliases?: string[]; code?: string; address?: string } = {}) => ({
  id,
  name,
  aliases: more.aliases ?? [],
  code: more.code ?? null,
  address: more.address ?? null,
});

const match = unitIndex([
  unit('water', '青溪县水务局', { aliases: ['县水务局', '青溪县水利局'], code: '11330000002482137K' }),
  unit('reform', '青溪县发展和改革局', { address: 'http://fgj.qingxi.gov.cn/nb/1.html' }),
  unit('whole', '青溪县'),
  unit('town', '白石镇人民政府', { address: 'http://www.baishi.gov.cn/' }),
  unit('one', '城东街道办事处'),
  unit('other', '城东街道社区服务中心'),
]);
const clues = (more: object) => ({ organ: null, code: null, text: '', host: null, ...more });

test.each([
  ['its code', { code: '00248213-7', text: '年报' }, { units: ['water'], by: 'code', isSure: true }],
  ['its name', { organ: '青溪县水务局' }, { units: ['water'], by: 'name', isSure: true }],
  ['its name in a link', { text: '青溪县 水务局' }, { units: ['water'], by: 'name', isSure: true }],
  ['an alias', { organ: '青溪县水利局' }, { units: ['water'], by: 'alias', isSure: true }],
  ['a name as another writes it', { organ: '青溪县白石镇政府' }, { units: ['town'], by: 'likeness', isSure: true }],
  ['a short form, to be confirmed', { organ: '青溪县发改局' }, { units: ['reform'], by: 'likeness', isSure: false }],
  [
    'the longest name in its words',
    { text: '转发青溪县发展和改革局年报.docx' },
    { units: ['reform'], by: 'words', isSure: false },
  ],
  [
    'its host, to be confirmed',
    { text: '年度报告', host: 'www.baishi.gov.cn' },
    { units: ['town'], by: 'host', isSure: false },
  ],
  ['nothing', { organ: '红山区林业局', text: '红山区林业局2023年年报' }, null],
])('a report is given to a unit by %s', (_, given, expected) => expect(match(clues(given))).toEqual(expected));

test('a name that two units have is nobody’s until a person says so', () => {
  const twice = unitIndex([unit('a', '水务局'), unit('b', '水务局')]);
  expect(twice(clues({ organ: '水务局' }))).toEqual({ units: ['a', 'b'], by: 'name', isSure: false });
});

test('a kept index is made anew as soon as the roster is another', () => {
  const indexOf = keptIndex();
  const known = { id: 'a', name: '青溪县水务局', aliases: [], code: null, address: null };
  const clues = { organ: '青溪县林业局', code: null, text: '', host: null };
  expect(indexOf([known])(clues)).toBeNull();
  expect(indexOf([known])).toBe(indexOf([known]));
  expect(indexOf([{ ...known, name: '青溪县林业局' }])(clues)?.units).toEqual(['a']);
});
