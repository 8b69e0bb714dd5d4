import { describe, expect, it } from 'vitest';
import { selfReferences } from '../../../../src/finding/text/selfReferences';
import { reportSaying } from './reportSaying';

const words = (organ: string, ...paragraphs: string[]) => [
  ...selfReferences(reportSaying(paragraphs, { organ })).keys(),
];

describe('what a report calls its organ', () => {
  it.each([
    ['云岭镇人民政府', '2023年，我局主动公开信息121条。', '局'],
    ['云岭镇人民政府', '本局严格落实公开要求。', '局'],
    ['云岭街道办事处', '我镇主动公开信息121条。', '镇'],
    ['云岭街道办事处', '我乡主动公开信息121条。', '乡'],
    ['青溪县水务局', '我镇主动公开信息121条。', '镇'],
    ['青溪县水务局', '我街道设立公开栏。', '街道'],
    ['青溪县水务局', '我委完善公开目录。', '委'],
    ['白石市卫生健康委员会', '我局完善公开目录。', '局'],
    ['青溪县人民政府办公室', '我局完善公开目录。', '局'],
    ['青溪县人民政府', '我局完善公开目录。', '局'],
    ['白石省水利厅', '我局完善公开目录。', '局'],
  ])('%s does not say: %s', (organ, sentence, word) => {
    expect(words(organ, sentence)).toEqual([word]);
  });

  it.each([
    ['青溪县水务局', '我局完善公开目录，本局面临人手不足。'],
    ['青溪县水务局', '我县、我市的政务公开工作。'],
    ['云岭镇人民政府', '我镇完善公开目录，我县各部门支持。'],
    ['云岭镇人民政府', '我乡（镇）完善公开目录。'],
    ['云岭街道办事处', '我街道完善公开目录。'],
    ['青溪县水务局', '我乡村振兴信息专栏、本委托事项。'],
    ['云岭镇人民政府', '本局限于人手，公开不够。'],
    ['青溪县水务局', '群众在“我镇我说”栏目留言。'],
    ['青溪县水务局', '落实《我镇政务公开办法》。'],
    ['白石市发展和改革委员会（白石市粮食和物资储备局）', '我局完善公开目录。'],
    ['白石市卫生健康委员会', '市卫健委加挂中医药管理局牌子。我局完善公开目录。'],
    ['青溪县人民政府办公室', '本办法自公布之日起施行。'],
    ['青溪县供水公司', '我局完善公开目录。'],
    ['青溪经济开发区管理委员会', '我局完善公开目录。'],
  ])('%s may say: %s', (organ, sentence) => {
    expect(words(organ, sentence)).toEqual([]);
  });

  it('is one remark for a word, with every sentence', () => {
    const found = selfReferences(reportSaying(['我局公开。我局答复。', '本局培训。'], { organ: '云岭镇人民政府' }));
    expect(found.get('局')?.map(({ text }) => text)).toEqual(['我局公开。', '我局答复。', '本局培训。']);
  });
});
