import { describe, expect, it } from 'vitest';
import { judgeBeside, organKeysOfRead } from '../../../src/check/judgeBeside';
import { readTree } from '../../../src/check/readTree';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { markupView } from '../../../src/page/saved/markupView';
import { type KeptReport, keptReportOf } from '../../../src/result/kept/keptReport';
import { reportPage } from '../../e2e/reportPage';
import { checkedPage } from '../result/kept/checkedPage';

const tree = fromHtml(reportPage());
const { report, source } = readTree(tree, { source: { kind: 'live' }, view: markupView(tree) });
const CARRIED = { 'requests.carriedOut.naturalPerson': '2', 'requests.carriedOut.total': '2' };

async function kept(...results: Parameters<typeof checkedPage>[]): Promise<KeptReport[]> {
  const reports = await Promise.all(results.map((terms) => keptReportOf(checkedPage(...terms))));
  return reports.flatMap((each) => each ?? []);
}

function judgedBeside(reports: readonly KeptReport[]) {
  if (!report) throw new Error('no report');
  const { result } = judgeBeside({ report, source, settings: {}, checkedAt: '2026-06-01T00:00:00.000Z' }, reports);
  const carried = result.checks.find(({ rule }) => rule === 'history/carry-over')?.instances[0];
  return { outcome: carried?.outcome, comparedWith: result.comparedWith };
}

describe('a report is held against the kept one of the year before', () => {
  it('which the result names', async () => {
    const before = await kept([CARRIED, { year: 2022, url: 'http://a.gov.cn/0.html' }]);
    expect(judgedBeside(before)).toEqual({
      outcome: 'fail',
      comparedWith: {
        year: 2022,
        organ: '青溪县水务局',
        title: '青溪县水务局2022年政府信息公开工作年度报告',
        url: 'http://a.gov.cn/0.html',
        checkedAt: '2026-01-01T00:00:00.000Z',
      },
    });
  });

  it('by its latest check', async () => {
    const before = await kept([CARRIED, { year: 2022 }], [{}, { year: 2022, at: '2026-02-01T00:00:00.000Z' }]);
    expect(judgedBeside(before).outcome).toBe('pass');
    expect(judgedBeside([...before].reverse()).outcome).toBe('pass');
  });

  it('and with no other year, no other organ, and not with itself', async () => {
    const others = await kept([CARRIED, { year: 2021 }], [CARRIED, { year: 2023 }]);
    const elsewhere = await kept([
      CARRIED,
      { year: 2022, edit: (html) => html.replaceAll('青溪县水务局', '白石县水务局') },
    ]);
    expect(judgedBeside([...others, ...elsewhere])).toEqual({ outcome: 'notAssessable', comparedWith: undefined });
    expect(judgedBeside([])).toEqual({ outcome: 'notAssessable', comparedWith: undefined });
  });
});

it('is looked for by the name of its organ', () => {
  expect(report && organKeysOfRead(report)).toEqual(['青溪县水务局']);
});
