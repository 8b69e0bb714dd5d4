import type { Bilingual } from '../../finding/rule';
import type { UnitRecheck } from './recheckUnit';

type Compared = Extract<UnitRecheck, { kind: 'compared' }>;

const ALWAYS = true;

function comparedWords({ summary, items }: Compared): Bilingual {
  const parts: readonly (readonly [number, string, string, boolean?])[] = [
    [items.mended.length, '已改 #', '# mended', ALWAYS],
    [items.unmended.length, '未改 #', '# not mended', ALWAYS],
    [items.appeared.length, '新出现 #', '# new', ALWAYS],
    [summary.otherChanges.length, '另有 # 处数字变动', '# other numbers changed'],
    [summary.changedParagraphs, '文字改动 # 段', '# paragraphs reworded'],
    [items.unjudged.length, '这次无法核验 #', '# could not be checked again'],
    [items.unjudgedThen.length, '先前未核验、这次指出 #', '# found by rules that did not judge it before'],
    [items.setAside.length, '先前不列为问题 #', '# set aside before'],
  ];
  const shown = parts.filter(([count, , , isShown]) => isShown || count > 0);
  const notes = [
    ...(summary.isSame ? [['读到的内容没有变', 'what was read is the same'] as const] : []),
    ...(summary.isOtherTool ? [['规则或设置与先前不同', 'other rules or settings than before'] as const] : []),
  ];
  const filled = (text: string, count: number): string => text.replace('#', String(count));
  return {
    zh: [...shown.map(([count, zh]) => filled(zh, count)), ...notes.map(([zh]) => zh)].join(' · '),
    en: [...shown.map(([count, , en]) => filled(en, count)), ...notes.map(([, en]) => en)].join(' · '),
  };
}

/** What a row of the batch says of a re-check, in one line; problems are counted as items. */
export function recheckWords(recheck: UnitRecheck): Bilingual {
  switch (recheck.kind) {
    case 'compared':
      return comparedWords(recheck);
    case 'unopened':
      return { zh: `打不开：${recheck.trouble.zh}`, en: `Could not be opened: ${recheck.trouble.en}` };
    case 'samePage':
      return { zh: `页面未变 · 未改 ${recheck.standing}`, en: `The page is the same · ${recheck.standing} not mended` };
    case 'noReport':
      return { zh: '这次没有读到年报，未作比较', en: 'No report was read this time; not compared' };
    case 'noneBefore':
      return { zh: '先前没有读到年报，未作比较', en: 'No report was read before; not compared' };
    case 'otherReport':
      return {
        zh: `这次读到的是另一份报告（${recheck.now}，先前为${recheck.former}），未作比较`,
        en: `Another report was read this time (${recheck.now}; before: ${recheck.former}); not compared`,
      };
  }
}
