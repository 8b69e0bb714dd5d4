import { bareAddress } from '../../result/beside/bareAddress';
import type { Result } from '../../result/resultSchema';
import type { UnitParagraph } from './ownWords';

/** The paragraphs of a unit's report as they are held against other units'. */
export function unitParagraphs(unit: string, { report, source }: Pick<Result, 'report' | 'source'>): UnitParagraph[] {
  const { url, file, id } = source;
  const from = url === null ? (file ?? id ?? unit) : bareAddress(url);
  return (report?.sections ?? []).flatMap(({ id: section, paragraphs }) =>
    paragraphs.map((text, at) => ({
      unit,
      place: `sections.${section}.paragraphs.${at + 1}`,
      text,
      organ: report?.organ ?? null,
      source: from,
    })),
  );
}
