import { describe, expect, it } from 'vitest';
import { higherScope } from '../../../../src/finding/text/higherScope';
import { sentencesOf } from '../../../../src/finding/text/sentencesOf';
import { reportSaying } from './reportSaying';

function scopes(organ: string, sentence: string): (string | null)[] {
  const report = reportSaying([sentence], { organ });
  return sentencesOf(report).flatMap((each) => (each.section === 'overview' ? [higherScope(each, report)] : []));
}

describe('a scope wider than the organ’s own', () => {
  it.each([
    ['白石市审计局', '（一）组织推动全省政府信息公开工作。', '全省'],
    ['青溪县水务局', '（一）扎实推进全市政务公开工作', '全市'],
    ['青溪县水务局', '2023年，全市各级行政机关主动公开信息1200条。', '全市'],
    ['青溪县水务局', '我局组织推动全省政府信息公开工作。', '全省'],
    ['云岭镇人民政府', '持续加强全县政府信息公开工作。', '全县'],
    ['白石市城东区教育局', '统筹推进全市政务公开工作。', '全市'],
    ['青溪县市场监督管理局', '指导监督全市政府信息公开工作。', '全市'],
  ])('%s: %s', (organ, sentence, scope) => {
    expect(scopes(organ, sentence)).toEqual([scope]);
  });

  it.each([
    ['白石市审计局', '扎实推进全市政务公开工作。'],
    ['白石省市场监督管理局', '组织推动全省政府信息公开工作。'],
    ['白石省住房和城乡建设厅', '组织推动全省政府信息公开工作。'],
    ['白石市住房和城乡建设局', '推进全市政务公开工作。'],
    ['白石省', '组织推动全省政府信息公开工作。'],
    ['青溪县水务局', '根据全省政务公开工作要求，我局完善目录。'],
    ['青溪县水务局', '落实《全省政务公开工作要点》。'],
    ['青溪县水务局', '推进全市政务公开工作要点落实见效。'],
    ['青溪县水务局', '做好全市政务公开工作培训会的参会准备。'],
    ['青溪县水务局', '在全市政务公开考核中位居前列。'],
    ['青溪县水务局', '全市共有供水企业12家。'],
    ['青溪县水务局', '加强全县政务公开工作。'],
    ['青溪县水务局', '配合市水务局组织推动全市政务公开工作。'],
    ['青溪县水务局', '推动全市政务公开试点任务在我县落地。'],
    ['云岭镇人民政府', '服务全县经济发展大局。'],
    ['国家税务总局青溪县税务局', '组织推动全省政府信息公开工作。'],
  ])('is not claimed by %s: %s', (organ, sentence) => {
    expect(scopes(organ, sentence)).toEqual([null]);
  });
});
