import { readFileSync } from 'node:fs';
import { identified } from '../../../../src/check/prepare/identified';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import { markupView } from '../../../../src/page/saved/markupView';
import { parse } from '../../../../src/parse/parse';
import type { SectionId } from '../../../../src/report/addresses';
import type { Report } from '../../../../src/report/report';

const base = readFileSync('test/rules/base.html', 'utf8');

interface Saying {
  readonly organ?: string;
  readonly section?: SectionId;
}

/** The report for 2023 on which every rule is content, of an organ, with one section of these paragraphs alone. */
export function reportSaying(paragraphs: readonly string[], { organ, section = 'overview' }: Saying = {}): Report {
  const tree = fromHtml(base.replaceAll('青溪县水务局', organ ?? '青溪县水务局').replaceAll('我局', '本单位'));
  const report = identified(parse(tree, markupView(tree)).report);
  return { ...report, sections: { ...report.sections, [section]: { ...report.sections[section], paragraphs } } };
}
