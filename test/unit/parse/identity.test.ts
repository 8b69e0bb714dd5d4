import { describe, expect, it } from 'vitest';
import { isReportTitle } from '../../../src/parse/identity/isReportTitle';
import { organOfPreamble, organOfTitle } from '../../../src/parse/identity/organ';
import { organKindOf } from '../../../src/parse/identity/organKind';
import { dateOf } from '../../../src/report/dates';

describe('organ', () => {
  it.each([
    ['青溪县水务局2023年政府信息公开工作年度报告', '青溪县水务局'],
    ['2023年青溪县水务局政府信息公开工作年度报告', '青溪县水务局'],
    ['青溪县人民政府办公室 2023 年度政府信息公开 工作年度报告', '青溪县人民政府办公室'],
    ['云岭街道办事处政府信息公开工作年度报告', '云岭街道办事处'],
    ['青溪县水务局关于2023年政府信息公开工作情况的报告', '青溪县水务局'],
    ['青溪县水务局政府信息公开工作2023年度报告', '青溪县水务局'],
    ['2022-2023年青溪县水务局政府信息公开工作年度报告', '青溪县水务局'],
    ['关于报送青溪县水务局2023年政府信息公开工作年度报告的函', '青溪县水务局'],
    ['青溪县水务局23年政府信息公开工作年度报告', '青溪县水务局'],
    ['政府信息公开工作年度报告', null],
    ['2023年政府信息公开工作年度报告', null],
    ['我局2023年政府信息公开工作年度报告', null],
  ])('%s names %s', (title, organ) => {
    expect(organOfTitle(title)).toBe(organ);
  });
  it('is named in a preamble too', () => {
    expect(organOfPreamble('根据《条例》规定，现公布青溪县审计局2023年政府信息公开工作相关情况。')).toBe(
      '青溪县审计局',
    );
  });
  it.each([
    ['青溪县水务局', 'localDepartment'],
    ['青溪县人民政府', 'localGovernment'],
    ['青溪县', 'localGovernment'],
    ['青溪县人民政府办公室', 'governmentOffice'],
    ['云岭镇人民政府', 'township'],
    ['云岭街道办事处', 'township'],
    ['青溪经济开发区管理委员会', 'other'],
    ['国家档案局', 'centralDepartment'],
    ['青溪高新区', 'other'],
    ['青溪港综合保税区', 'other'],
    ['青溪省级旅游度假区', 'other'],
    ['临江市青溪科技产业园区', 'other'],
    ['青溪临空经济区', 'other'],
    ['青溪海关', 'centralDepartment'],
    ['青溪关区', 'centralDepartment'],
    ['自然资源部', 'centralDepartment'],
    ['应急管理部', 'centralDepartment'],
    ['海关总署（本级机关）', 'centralDepartment'],
    ['中华人民共和国商务部', 'centralDepartment'],
    ['农业农村部', 'centralDepartment'],
    ['青溪县人武部', 'unknown'],
    ['营业部', 'unknown'],
    ['青溪电器门市部', 'unknown'],
    ['宣传部', 'unknown'],
    ['青溪事业部', 'unknown'],
    ['工程项目部', 'unknown'],
    ['青溪县政务服务办公室', 'localDepartment'],
    ['临江市重大项目建设指挥部办公室', 'localDepartment'],
    ['青溪县水务局办公室', 'unknown'],
    ['原创', 'unknown'],
    ['青溪新区', 'other'],
    ['滨海新区', 'localGovernment'],
    ['青溪县公安局交通警察大队', 'other'],
    ['临江市城市管理综合行政执法支队', 'other'],
    ['青溪县林业局云岭工作站', 'other'],
    ['青溪县档案馆', 'other'],
    ['青溪县青少年活动中心', 'other'],
    ['临江师范学院', 'other'],
    ['临江市人民医院', 'other'],
    ['中共青溪县委办公室', 'other'],
    ['青溪县委办公室', 'other'],
    ['临江市委宣传部', 'other'],
    ['青溪县委', 'other'],
    ['中共青溪县水务局党组', 'other'],
    ['新疆生产建设兵团', 'other'],
    ['新疆生产建设兵团第八师', 'other'],
    ['兵团第二师铁门关市', 'other'],
    ['第三师四十一团', 'other'],
    ['一四三团', 'other'],
    ['新疆生产建设兵团第八师水利局', 'localDepartment'],
    ['青溪县农业农村委', 'localDepartment'],
    ['青溪县卫生健康委员会', 'localDepartment'],
    ['青溪区住房和城市建设委', 'localDepartment'],
    ['青溪县委县政府办公室', 'governmentOffice'],
    ['青溪县人民政府国有资产监督管理委员会', 'localDepartment'],
    ['临江市城市管理委员会', 'localDepartment'],
    ['青溪湖风景名胜区管理委员会', 'other'],
    ['青溪县人民政府办公室（青溪县外事办公室）', 'governmentOffice'],
    ['白石市发展和改革委员会（白石市粮食和物资储备局）', 'localDepartment'],
    ['白山苏木人民政府', 'township'],
    ['白山苏木', 'township'],
    ['青溪镇政府', 'township'],
    ['青溪县政府', 'localGovernment'],
    ['白山地区行政公署', 'other'],
    ['青溪县总工会', 'other'],
    ['青溪县人民法院', 'other'],
    ['青溪县市场监督管理局', 'localDepartment'],
    ['青溪县政府网站', 'unknown'],
    ['本站', 'unknown'],
    ['青溪县市场', 'unknown'],
    ['青溪园区', 'unknown'],
    ['青溪新区人民政府', 'localGovernment'],
    ['临江市青溪区', 'localGovernment'],
    ['临江市海港区', 'localGovernment'],
    ['浦东新区', 'localGovernment'],
    [null, 'unknown'],
  ])('%s is a %s', (name, kind) => {
    expect(organKindOf(name)).toBe(kind);
  });
});

it.each([
  ['2024-01-19', '2024-01-19'],
  ['2017——04——12 21:37', '2017-04-12'],
  ['2024/1/9 08:00:00', '2024-01-09'],
  ['2024 年 1 月 10 日', '2024-01-10'],
  ['2024-13-01', null],
  ['昨天', null],
])('dateOf(%s) is %s', (text, date) => {
  expect(dateOf(text)).toBe(date);
});

it.each([
  ['青溪县水务局2023年政府信息公开工作年度报告', true],
  ['青溪县水务局2023年政府信息公开年度报告', true],
  ['关于2022年政府信息公开工作情况的报告', true],
  ['青溪镇2023年政府信息公开工作告年度报', true],
  ['中华人民共和国政府信息公开工作年度报告格式', false],
  ['关于做好2023年政府信息公开工作年度报告编制工作的通知', false],
  ['一图读懂2023年政府信息公开工作年度报告解读', false],
  ['青溪县2023年法治政府建设年度报告', false],
  ['青溪县水务局2023年政府信息公开工作年度报告（附图解）', true],
  ['青溪县水务局2023年政府信息公开工作年度报告图解', false],
  ['青溪县综合行政执法局2023年政府信息公开工作年度报告', true],
  ['中共青溪县委机构编制委员会办公室2023年政府信息公开工作年度报告', true],
  ['青溪县水务局2023年推进法治政府建设和政务公开工作情况的报告', false],
  ['青溪县水务局2023年上半年政府信息公开工作情况的报告', false],
  ['青溪县水务局2023年1—6月政府信息公开工作情况的报告', false],
  ['××局2023年政府信息公开工作年度报告（模板）', false],
  ['青溪县2023年政务公开工作要点落实情况的报告', false],
  ['政府信息公开年报', false],
])('%s: title of a report: %s', (text, isTitle) => {
  expect(isReportTitle(text)).toBe(isTitle);
});
