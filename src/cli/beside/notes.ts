import type { Bilingual } from '../../finding/rule';
import { isKnownFinding } from '../../result/beside/isKnownFinding';
import type { Result } from '../../result/resultSchema';
import { isRule } from '../../rules/ruleOf';

const SHOWN = 5;

/** What is said beside the results, once they are all there. */
export interface Notes {
  /** A file of a folder that is no page and no text. */
  readonly leftOut: (path: string) => void;
  /** A result, and the earlier one it was compared with. */
  readonly compared: (now: Result, then: Result | undefined) => void;
  /** Pages that were read as one report. */
  readonly joined: (pages: readonly string[]) => void;
  /** What is to be said of a file that is no text. */
  readonly ofFile: (file: string | null, notes: readonly Bilingual[]) => void;
  readonly sentences: (earlier: readonly Result[]) => Bilingual[];
}

function nameOf({ report, source }: Result): string {
  const organ = report?.organ;
  return organ ? organ + (report.year ? ` ${report.year}` : '') : (source.url ?? source.file ?? source.id ?? '');
}

function joinedNames(names: readonly string[]): Bilingual {
  const shown = names.slice(0, SHOWN);
  const isMore = names.length > SHOWN;
  return {
    zh: shown.join('、') + (isMore ? `等 ${names.length} 份` : ''),
    en: shown.join(', ') + (isMore ? ` and ${names.length - SHOWN} more` : ''),
  };
}

function said(names: readonly string[], zh: string, en: string): Bilingual[] {
  if (names.length === 0) return [];
  const list = joinedNames(names);
  return [{ zh: `${zh}${list.zh}。`, en: `${en}${list.en}.` }];
}

function strange(earlier: readonly Result[]): Bilingual[] {
  const { length } = earlier.flatMap(({ findings }) => findings).filter((finding) => !isKnownFinding(finding, isRule));
  if (length === 0) return [];
  return [
    {
      zh: `--before 中有 ${length} 条发现，其规则或位置本版没有，未作比较。`,
      en: `Findings in --before of no rule or place known here, not compared: ${length}.`,
    },
  ];
}

export function createNotes(): Notes {
  const files: string[] = [];
  const alone: string[] = [];
  const joined: string[][] = [];
  const found = new Set<Result>();
  const ofFiles = new Map<string, readonly Bilingual[]>();
  const inOrder: Bilingual[] = [];
  return {
    leftOut: (path) => files.push(path),
    joined: (pages) => joined.push([...pages]),
    ofFile: (file, notes) => ofFiles.set(file ?? '', notes),
    compared(now, then) {
      const file = now.source.file ?? '';
      for (const { zh, en } of ofFiles.get(file) ?? []) inOrder.push({ zh: `${file}：${zh}`, en: `${file}: ${en}` });
      if (then) found.add(then);
      else if (now.report) alone.push(nameOf(now));
    },
    sentences(earlier) {
      const gone = earlier.filter((then) => then.report && !found.has(then)).map(nameOf);
      return [
        ...inOrder,
        ...joined.flatMap((pages) => said(pages, '按一份报告核验的几页：', 'Pages checked as one report: ')),
        ...said(files, '文件夹中没有读取（不是网页或文本）：', 'Left out of a folder, being no page and no text: '),
        ...(earlier.length === 0
          ? []
          : [
              ...said(
                alone,
                '--before 中没有对应的报告，未作比较：',
                '--before holds no such report, so not compared: ',
              ),
              ...strange(earlier),
              ...said(gone, '--before 中有、这次没有的报告：', 'In --before and not among what was checked now: '),
            ]),
      ];
    },
  };
}
