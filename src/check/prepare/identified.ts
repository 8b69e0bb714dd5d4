import { organCodeOf } from '../../parse/identity/organCode';
import { namesOrgan, organKindOf } from '../../parse/identity/organKind';
import { organLevelOf } from '../../parse/identity/organLevel';
import type { Report } from '../../report/report';

/** The organ that publishes a report: the field on its page that says so goes before what the page tells search engines. */
function publisherOf({ stated }: Report): string | null {
  const publishers = stated.organs.flatMap(({ source, name }) => (source === 'publisher' ? [name] : []));
  return publishers.reverse().find(namesOrgan) ?? null;
}

/** A report with what its organ's name and its numbers tell by themselves. */
export function identified(report: Report): Report {
  const organCode = report.indexNumbers.map(organCodeOf).find((code) => code !== null) ?? null;
  const organ = report.organ ?? publisherOf(report);
  const organKind = organKindOf(organ);
  return { ...report, organ, organCode, organKind, organLevel: organLevelOf(organ, organKind) };
}
