import { expect, it } from 'vitest';
import { partsNamed } from '../../../../src/finding/text/partsNamed';

const form = '主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况';

it.each([
  [`本报告由总体情况、${form}、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。`, 6, 6],
  [`全文由整体工作情况、${form}、主要短板和改进办法、另需说明的内容六部分组成。`, 6, 6],
  [`本报告共分六个部分，包括年度工作综述，${form}，困难与打算，需报告的事项。`, 6, 6],
  [`本报告由总体情况、${form}、存在的主要问题及改进情况六个部分组成。`, 6, 5],
  [`报告由总体情况、主动公开情况、申请办理情况、复议诉讼情况6个部分构成。`, 6, 4],
])('%s', (sentence, said, named) => {
  expect(partsNamed(sentence)).toEqual({ said, named });
});
