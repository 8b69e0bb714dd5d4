import { quantity } from '../../finding/quantity';
import { rule } from '../../finding/rule';

export default rule({
  id: 'requests/all-zero-government',
  severity: 'info',
  title: { zh: '一级政府的表三没有任何申请', en: 'A government without a single request' },
  basis: null,
  why: {
    zh: '市、县人民政府的年报一般汇总所属部门的数据，一年没有收到一件申请的很少。',
    en: 'The report of a city or county mostly adds up those of its departments; a year without a single request is rare.',
  },
  fix: {
    zh: '请核实是否汇总了所属部门和下级政府的数据；确实没有的不用改。',
    en: 'Check that the departments are included; where there were none nothing needs to change.',
  },

  *check(report) {
    const received = quantity(report, 'requests.newReceived.total');
    const carriedIn = quantity(report, 'requests.carriedIn.total');
    const isKnown = received.cell.value !== null && carriedIn.cell.value !== null;
    if (report.organKind !== 'localGovernment' || !isKnown) {
      yield { outcome: 'absent', key: 'total' };
      return;
    }
    if (received.cell.value !== 0 || carriedIn.cell.value !== 0) {
      yield { outcome: 'pass', key: 'total' };
      return;
    }
    yield {
      outcome: 'fail',
      key: 'total',
      addresses: [received.place, carriedIn.place],
      message: {
        zh: '表三本年新收和上年结转的总计都是0，请核实是否汇总了所属部门的申请',
        en: 'Table 3 has neither requests received nor carried in; check that those of the departments are included',
      },
    };
  },
});
