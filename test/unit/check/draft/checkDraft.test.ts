import { describe, expect, it } from 'vitest';
import { draftReading } from '../../../../src/check/draft/checkDraft';
import type { DraftSource } from '../../../../src/check/draft/draftTask';
import { heldDocument } from '../../../../src/check/draft/heldDocument';
import { NOT_PUBLISHED } from '../../../../src/result/notPublished';
import { wordClipboard } from '../../../e2e/pages/wordClipboard';
import { bodyOf, reportPage, SLIPS } from '../../../e2e/reportPage';
import { printed } from '../../../render/documents/pdf';
import { PLAIN, sheetsOf } from '../../../render/documents/sheets';
import { home } from '../../page/documents/read';

const terms = { settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' };

async function reading(given: DraftSource) {
  const held = await heldDocument(given, home);
  if ('refused' in held) throw new Error(held.refused);
  return draftReading(held);
}
const pasted = (html: string, text = '') => reading({ kind: 'paste', html, text });
const file = (name: string, text: string) =>
  reading({ kind: 'file', name, bytes: new TextEncoder().encode(text), url: null });
const word = (changes = {}) => wordClipboard(bodyOf(reportPage(changes)));

describe('a pasted draft', () => {
  it('leads from every value to its cell on the sheet', async () => {
    const { judged, sheet } = (await pasted(word(SLIPS))).check([], terms);
    expect(judged.result.source.kind).toBe('paste');
    const cells = new Map(
      sheet.parts.flatMap((part) =>
        part.kind === 'table' ? part.rows.flat().map((cell) => [cell.number, cell.text] as const) : [],
      ),
    );
    const { report } = judged.result;
    const read = Object.entries(report?.cells ?? {}).map(([place, { raw }]) => [place, raw]);
    expect(read).toHaveLength(200);
    expect(read.map(([place = '']) => [place, cells.get(sheet.spots[place]?.number ?? -1)])).toEqual(read);
  });

  it('is judged with other words in a cell, and as it was when they are taken back', async () => {
    const draft = await pasted(word({ 'requests.granted.total': '8' }));
    const { judged, sheet } = draft.check([], terms);
    expect(judged.result.verdict).toBe('fail');
    const number = sheet.spots['requests.granted.total']?.number ?? -1;
    const mended = draft.check([[number, '7']], terms);
    expect(mended.judged.result.verdict).toBe('pass');
    expect(mended.judged.result.report?.tables.requests?.granted).toMatchObject({ total: 7 });
    expect(mended.sheet.spots).toEqual(sheet.spots);
    expect(draft.check([], terms)).toEqual({ judged, sheet, observed: mended.observed, notes: [] });
  });

  it('is not asked about its publication, and says so', async () => {
    const late = reportPage().replace(/\d{4}年\d{1,2}月\d{1,2}日<\/p>\s*<\/div>/, '2026年9月9日</p></div>');
    const { judged } = (await pasted(wordClipboard(bodyOf(late)))).check([], terms);
    const about = judged.result.checks.filter(({ rule }) => rule.startsWith('publication/'));
    const shown = about.flatMap(({ instances }) => instances).filter(({ reason }) => reason === NOT_PUBLISHED);
    expect(shown.length).toBeGreaterThan(2);
    expect(judged.result.findings.filter(({ rule }) => rule.startsWith('publication/'))).toEqual([]);
  });

  it('is read from its text where its markup holds no report', async () => {
    const tabs = (await file('a.txt', 'x')).check([], terms);
    expect(tabs.judged.result.verdict).toBe('notReport');
    const text = `${'\n'}# 青溪县水务局2023年政府信息公开工作年度报告\n\n四、政府信息公开行政复议、行政诉讼情况\n${bodyOf(
      reportPage(),
    )
      .match(/<table[\s\S]*?<\/table>/g)
      ?.at(-1)}`;
    const { judged } = (await pasted('<div>青溪县</div>', text)).check([], terms);
    expect(judged.result.coverage.read).toBe(15);
  });

  it('keeps nothing that no reader sees', async () => {
    const hidden = word().replace('<!--EndFragment-->', '<p style="display:none">藏着的</p><script>x</script>');
    const { sheet } = (await pasted(hidden)).check([], terms);
    expect(JSON.stringify(sheet.parts)).not.toMatch(/藏着的|script/);
  });
});

describe('a PDF', () => {
  it('leads from every value to its rectangle, of which no two are one', async () => {
    const bytes = printed(sheetsOf(reportPage(SLIPS), PLAIN));
    const { judged, sheet } = (await reading({ kind: 'file', name: 'a.pdf', bytes, url: null })).check([], terms);
    expect(judged.result.coverage.read).toBe(200);
    const boxes = Object.keys(judged.result.report?.cells ?? {}).map(
      (place) => sheet.boxes[sheet.spots[place]?.number ?? -1],
    );
    const drawn = boxes.map((box) => box && `${box.page} ${box.left} ${box.top}`);
    expect(new Set(drawn).size).toBe(200);
    for (const box of boxes) {
      const page = sheet.pages[(box?.page ?? 0) - 1];
      expect(box && page && box.left >= 0 && box.left + box.width <= page.width + 1).toBe(true);
    }
  });
});

describe('a saved page', () => {
  it('is asked about its publication', async () => {
    const { judged } = (await file('年报.html', reportPage())).check([], terms);
    expect(judged.result.source.kind).toBe('html');
    expect(JSON.stringify(judged.result.checks)).not.toContain(NOT_PUBLISHED);
  });
});
