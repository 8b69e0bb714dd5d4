import * as z from 'zod/mini';
import { resultSchema } from '../../src/result/resultSchema';

/** What the parts of a result are, by their place in it; `[]` stands for each entry of a list. */
const descriptions: Readonly<Record<string, string>> = {
  schemaVersion: 'Raised when a reader of the former version would misread the file.',
  generator: 'What made the result; `rules` is the day the rule book last changed.',
  settings: 'What differed from the defaults: rules switched off or weighed otherwise, local thresholds.',
  checkedAt: 'When the check was made, as an ISO 8601 instant.',
  source: 'Where the page comes from.',
  'source.id': 'What the caller named the page.',
  'source.url': 'The address the page was opened at, or that its saver noted; null where nobody said.',
  'source.file': 'The file that was read.',
  'source.publishedAt': 'The day of publication that the page shows, as YYYY-MM-DD.',
  'source.sha256': 'Of the bytes that were read.',
  'source.others': 'Further reports on the same page, by heading; they were not checked.',
  error: 'Why nothing could be read; null where something was.',
  verdict: 'In order of precedence: notReport, fail, incomplete, review, pass. What was not read is never a pass.',
  coverage: 'How many of the cells of the form were read, and how many of those hold no number.',
  report: 'What the page prints; null where no report was found.',
  'report.organCode': '统一社会信用代码 or 组织机构代码 at the head of the 索引号, its check digit verified.',
  'report.editions': 'The edition of the form, decided for each table; table 4 is the same in both.',
  'report.tables': 'The figures by address; null for what is no number. A blank is never a zero.',
  'report.cells': 'The state and the printed text of every expected address.',
  findings: 'What does not hold, is doubtful or worth a remark.',
  'findings[].id': 'RULE@KEY: the same on every reading while the page says the same.',
  'findings[].expected': 'The left side of the equation.',
  'findings[].actual': 'The right side of the equation: the printed total.',
  'findings[].difference': 'actual − expected.',
  'findings[].basis': 'The text the rule rests on; null for a heuristic.',
  checks: 'The outcome of every rule on every instance, those that hold included.',
  diagnosis: 'A hint where a slip may be, never an assertion.',
  items: 'The findings as a person lists them: one slip, one item.',
  summary: 'error, warning and info count items; the others count instances of the four equations.',
};

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  description?: string;
}

/** The node of a property, through what may be null. */
function within(node: Node, name: string): Node | undefined {
  const property = [node, ...(node.anyOf ?? [])].map((each) => each.properties?.[name.replace('[]', '')]).find(Boolean);
  return name.endsWith('[]') ? property?.items : property;
}

/** The JSON Schema of a result, generated from the one that checks it. */
export function describedSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(resultSchema, { io: 'output' });
  for (const [path, description] of Object.entries(descriptions)) {
    const node = path.split('.').reduce<Node | undefined>((at, name) => at && within(at, name), schema as Node);
    if (!node) throw new Error(`A result has no ${path}.`);
    node.description = description;
  }
  return {
    $schema,
    $id: 'urn:gouji:result:1',
    title: 'Gouji result 勾稽核验结果',
    description: 'The result of one check of an annual report on the disclosure of government information.',
    ...schema,
  };
}
