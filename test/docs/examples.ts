import type { Checked } from '../../src/check/check';
import type { Quantity } from '../../src/finding/quantity';
import type { Bilingual, Rule } from '../../src/finding/rule';
import { addends, total } from '../../src/finding/words';
import { folded, textOf } from '../../src/page/tree/textOf';
import { TABLES, type TableId } from '../../src/report/addresses';
import { nameOf } from '../../src/report/nameOf';
import type { ReportJson } from '../../src/report/schema';
import { calculationOf, valueAt } from '../../src/result/calculation';
import type { Finding } from '../../src/result/resultSchema';
import type { Example } from '../../src/ui/rules/rulesHost';
import { base, fixtures } from '../rules/fixtures';
import { paint } from '../rules/paint';

const MOST_PLACES = 4;
const MOST_WORDS = 90;

const shortened = (text: string): string => (text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS)}…` : text);

function tableShown(result: Checked['result'], table: TableId): Bilingual | null {
  const cells = Object.entries(result.report?.cells ?? {}).filter(([address]) => address.startsWith(`${table}.`));
  const count = cells.filter(([, { state }]) => state !== 'missing').length;
  const { zh, en } = nameOf(`tables.${table}`);
  return count === 0 ? null : { zh: `${zh}：读到${count}格`, en: `${en}: ${count} cells read` };
}

function sectionShown({ heading, paragraphs }: ReportJson['sections'][number]): Bilingual {
  const text = `“${shortened([heading ?? '', ...paragraphs].join(' ').trim())}”`;
  return { zh: text, en: text };
}

/** What stands at a place: a value by its name, any other text as it is printed; null where nothing stands. */
function shownAt({ result, provenance }: Checked, place: string): Bilingual | null {
  const cell = result.report?.cells[place];
  if (cell) {
    if (cell.state === 'missing') return null;
    const { zh, en } = nameOf(place);
    return { zh: `${zh}：${cell.raw || '（空白）'}`, en: `${en}: ${cell.raw || '(blank)'}` };
  }
  const table = TABLES.find((id) => place === `tables.${id}`);
  if (table) return tableShown(result, table);
  const found = provenance.find(place);
  if (!found || found.isMissing || place === 'page') return null;
  const section = result.report?.sections.find(({ id }) => place === `sections.${id}`);
  if (section) return sectionShown(section);
  const text = shortened(
    folded('children' in found.node ? textOf(found.node) : 'data' in found.node ? found.node.data : ''),
  );
  return text === '' ? null : { zh: `“${text}”`, en: `“${text}”` };
}

/** Both sides of a finding's sum as they stand on a page; null for findings that are about no sum. */
function sumShown(checked: Checked, page: Checked, finding: Finding): Bilingual | null {
  const sum = calculationOf(checked.result, finding);
  if (!sum) return null;
  const direction = /row-total|group-total/.test(finding.rule) ? 'alongRow' : 'downColumn';
  const side = (terms: typeof sum.left): Bilingual => {
    const quantities = terms.map(({ address }): Quantity => {
      const cell = page.result.report?.cells[address];
      const value = valueAt(page.result, address);
      return {
        place: address as Quantity['place'],
        cell: { state: 'number', raw: cell?.raw ?? '', value, form: null },
      };
    });
    const result = quantities.reduce((whole, { cell }) => whole + (cell.value ?? 0), 0);
    return total(addends(quantities, direction), result);
  };
  const [left, right] = [side(sum.left), side(sum.right)];
  return { zh: `${left.zh}；${right.zh}`, en: `${left.en}; ${right.en}` };
}

function shown(checked: Checked, { addresses }: Finding): Bilingual | null {
  const all = addresses.slice(0, MOST_PLACES).flatMap((place) => shownAt(checked, place) ?? []);
  return all.length > 0 ? { zh: all.map(({ zh }) => zh).join('；'), en: all.map(({ en }) => en).join('; ') } : null;
}

/** The finding of a rule on its own page, and the page. */
function failing(rule: Rule): { checked: Checked; finding: Finding } {
  const page = fixtures.find(({ file }) => file === `${rule.id}.html`);
  const checked = paint(page?.html ?? '', page?.before).checked;
  const finding = checked.result.findings.find((each) => each.rule === rule.id);
  if (!finding) throw new Error(`${rule.id} has no page on which it finds something.`);
  return { checked, finding };
}

/** What stands in the same places where the rule is content: on the report that breaks nothing, else on a page of its own. */
function passing({ checked, finding }: ReturnType<typeof failing>, unlike: Bilingual | null): Bilingual {
  const own = fixtures.filter(({ rule, isPass }) => rule === finding.rule && isPass);
  for (const { html, before } of [base, ...own]) {
    const page = paint(html, before).checked;
    const said = sumShown(checked, page, finding) ?? shown(page, finding);
    if (said && said.zh !== unlike?.zh) return said;
  }
  return { zh: '页面上没有这种情形', en: 'Nothing of the kind on the page' };
}

function exampleOf(rule: Rule): Example {
  const page = failing(rule);
  // A sum is said by the finding itself.
  const stands = sumShown(page.checked, page.checked, page.finding) ? null : shown(page.checked, page.finding);
  const passes = passing(page, stands);
  return { fails: page.finding.message, passes, ...(stands ? { shown: stands } : {}) };
}

/** An example that fails and one that passes for every rule, taken from its fixtures. */
export function examples(rules: readonly Rule[]): Record<string, Example> {
  return Object.fromEntries(rules.map((rule) => [rule.id, exampleOf(rule)]));
}
