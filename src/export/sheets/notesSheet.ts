import { STATE_WORDS } from '../decisionWords';
import { OUTCOME_WORDS } from './checksSheet';
import { CELL_STATE_WORDS } from './dataSheet';
import { NUMBER_WORDS } from './numberRows';
import { column, type Sheet } from './sheet';

/** 说明: what the words of the other parts mean, and what all of it is not. */
export function notesSheet(): Sheet {
  const rows: (readonly [string, string])[] = [
    ['性质', '辅助核对，不代表任何机关意见。数字是否真实、口径是否恰当，不在核验之列。'],
    [OUTCOME_WORDS.fail, '表内应当相等的两边不相等，或者报告前后所写的数不一致。'],
    ['存疑', '可能有合理原因，需要请单位说明，不是认定有问题。'],
    ['提示', '与格式用语不同等，供参考。'],
    ['涉个人信息', '页面上疑有个人号码，与数字是否相符无关，宜单独告知单位。'],
    [OUTCOME_WORDS.pass, '两边都填了数，并且相等。'],
    [OUTCOME_WORDS.passBesideBlanks, '已填的数相等，但有空白；空白没有当作 0。'],
    [OUTCOME_WORDS.notAssessable, '因空白、文字或者没有读到而不能判断。'],
    [OUTCOME_WORDS.absent, '这组关系的各格都没有填数。'],
    [NUMBER_WORDS.notCompared, '文字里的这个数没有与表中的格比对，原因在同一行的说明里；不等于相符。'],
    [STATE_WORDS.pending, '还没有人处理。'],
    [STATE_WORDS.listed, '核对人确认列为问题。'],
    [STATE_WORDS.notListed, '核对人不列为问题，理由和备注列在同一行；仍保留在清单里。'],
    [STATE_WORDS.awaiting, '等待单位说明。'],
    [CELL_STATE_WORDS.blank, '格里什么也没有印，不等于 0。'],
    [CELL_STATE_WORDS.placeholder, '印的是“—”“/”等，没有当作 0。'],
    [CELL_STATE_WORDS.text, '印的是文字，没有参加计算。'],
    [CELL_STATE_WORDS.missing, '页面上没有读到这一格，可能在图片、附件或者别的页面里。'],
  ];
  return { name: '说明', columns: [column('词', 22), column('意思', 80)], rows };
}
