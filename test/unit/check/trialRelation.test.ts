import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/check/judge';
import { readTree } from '../../../src/check/readTree';
import { markTexts } from '../../../src/checker/texts/markTexts';
import { resultText } from '../../../src/cli/text/resultText';
import { translate } from '../../../src/cli/text/translate';
import { copyItem, copyOf } from '../../../src/export/copyOf';
import { exportJson } from '../../../src/export/exportJson';
import { lettersOf } from '../../../src/export/letters/lettersOf';
import { quantity } from '../../../src/finding/quantity';
import { relation } from '../../../src/finding/relation';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { markupView } from '../../../src/page/saved/markupView';
import type { RequestColumn } from '../../../src/report/addresses';
import { calculationOf } from '../../../src/result/calculation';
import { resultSchema } from '../../../src/result/resultSchema';
import { rules } from '../../../src/rules/index';
import { ruleOf } from '../../../src/rules/ruleOf';
import { popupView } from '../../../src/ui/model/popupView';
import { base } from '../../rules/fixtures';
import { page } from '../ui/pageStates';

/** A fifth relation that no form knows: it leaves out the one request of a legal service, so that base.html breaks it. */
const trial = relation({
  id: 'requests/trial',
  severity: 'error',
  table: 'requests',
  title: { zh: '试验关系', en: 'A relation on trial' },
  basis: null,
  why: { zh: '两种申请人之和应为总计。', en: 'Two kinds of applicants should make the total.' },
  fix: { zh: '请核对本行。', en: 'Please check the row.' },
  *sums(report) {
    const cell = (column: RequestColumn) => quantity(report, `requests.newReceived.${column}`);
    const name = { zh: '试验行', en: 'The row on trial' };
    yield { key: 'newReceived', name, left: [cell('naturalPerson'), cell('commercial')], right: [cell('total')] };
  },
});

const t = translate('zh');
const book = (id: string) => (id === trial.id ? trial : ruleOf(id));
const tree = fromHtml(base.html);
const { report, source } = readTree(tree, { source: { kind: 'html' }, view: markupView(tree) });
if (!report) throw new Error('the base page is a report');
const judged = judge({ report, source, settings: {}, checkedAt: '2026-11-23T02:00:00.000Z' }, [...rules, trial]);
const { result } = judged;
const ID = 'requests/trial@newReceived';
const NATURAL = 'requests.newReceived.naturalPerson';
const COMMERCIAL = 'requests.newReceived.commercial';
const TOTAL = 'requests.newReceived.total';

describe('a relation that is only declared', () => {
  test('is a finding with its two sides', () => {
    expect(result.verdict).toBe('fail');
    expect(result.findings).toMatchObject([
      {
        id: ID,
        rule: trial.id,
        message: { zh: '试验行：自然人9＋商业企业2＝11，“总计”填12，相差1' },
        expected: 11,
        actual: 12,
        difference: 1,
        equation: { left: [NATURAL, COMMERCIAL], right: [TOTAL] },
      },
    ]);
    expect(resultSchema.safeParse(JSON.parse(exportJson(result))).success).toBe(true);
  });

  test('is calculated for the inspector', () => {
    const [finding] = result.findings;
    expect(finding && calculationOf(result, finding)).toMatchObject({
      left: [
        { address: NATURAL, raw: '9', value: 9 },
        { address: COMMERCIAL, raw: '2', value: 2 },
      ],
      right: [{ address: TOTAL, raw: '12', value: 12 }],
      leftSum: 11,
      rightSum: 12,
    });
  });

  test('is marked cell by cell and summed on the card', () => {
    const mark = markTexts(judged, 'zh', t).marks[ID];
    expect(mark?.cells.map(({ place, tokens }) => [place, tokens.at(-1)])).toEqual([
      [TOTAL, 'total'],
      [NATURAL, 'part'],
      [COMMERCIAL, 'part'],
    ]);
    expect(mark?.tooltip.sums).toMatchObject([
      {
        left: [
          { label: '自然人', value: '9' },
          { label: '商业企业', value: '2' },
        ],
        leftSum: '11',
        right: [{ value: '12' }],
      },
    ]);
  });

  test('is listed in the popup', () => {
    const { items } = popupView({ kind: 'page', page: page(result) }, 'zh', book);
    expect(items).toMatchObject([{ id: ID, rule: trial.id, number: '①', relations: 1, fix: '请核对本行。' }]);
    expect(JSON.stringify(items)).toContain('自然人9＋商业企业2＝11');
  });

  test('is written in every list and letter, and by the command', () => {
    for (const register of lettersOf(result))
      expect([register, copyOf(register, result, book).text]).toEqual([
        register,
        expect.stringMatching(/9.*2.*11.*12/s),
      ]);
    expect(copyItem(ID, result, book).text).toMatch(/9.*2.*11.*12/s);
    expect(resultText(result, 'zh', (_, text) => text)).toContain('自然人9＋商业企业2＝11');
  });
});
