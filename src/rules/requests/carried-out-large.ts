import { failure } from '../../finding/aggregate';
import { quantity } from '../../finding/quantity';
import { rule } from '../../finding/rule';

const MANY = 10;
const SHARE = 0.5;

export default rule({
  id: 'requests/carried-out-large',
  severity: 'info',
  title: { zh: '表三结转下年度的超过本年新收的一半', en: 'Table 3: more than half carried over' },
  basis: null,
  why: {
    zh: '申请一般在二十个工作日内答复，可以延长二十个工作日，结转到下年度的多是年底收到的；占到一半以上的不多见。征求第三方意见和补正的时间不计在内。',
    en: 'Requests are mostly answered in twenty working days or forty, so those carried over were mostly received late in the year, and hardly make up half. Time for consulting third parties and for corrections does not count.',
  },
  fix: {
    zh: '请核实结转数是否为年底尚未办结的申请。',
    en: 'Check that the figure counts the requests still open at the end of the year.',
  },

  *check(report) {
    const received = quantity(report, 'requests.newReceived.total');
    const { place, cell } = quantity(report, 'requests.carriedOut.total');
    const [out, all] = [cell.value, received.cell.value];
    if (out === null || all === null || all < MANY) yield { outcome: 'absent', key: 'total' };
    else if (out <= all * SHARE) yield { outcome: 'pass', key: 'total' };
    else {
      const found = failure(
        place,
        {
          zh: `表三结转下年度继续办理${out}件，超过本年新收${all}件的一半`,
          en: `Table 3 carries ${out} requests over, more than half of the ${all} received`,
        },
        'total',
      );
      yield { ...found, addresses: [place, received.place] };
    }
  },
});
