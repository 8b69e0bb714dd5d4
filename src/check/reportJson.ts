import { byTable, SECTIONS } from '../report/addresses';
import { masked } from '../report/privacy/masked';
import type { Report } from '../report/report';
import type { ReportJson } from '../report/schema';

type Nested = { [step: string]: Nested | number | null };

/** Without a prototype: the steps of an address are looked up in it, and nothing else is to be found there. */
const empty = <T extends object>(): T => Object.create(null);

function place(tables: Nested, address: string, value: number | null): void {
  const steps = address.split('.');
  const last = steps.pop() ?? '';
  let at = tables;
  for (const step of steps) {
    const next = at[step];
    const inner = typeof next === 'object' && next !== null ? next : empty<Nested>();
    at[step] = inner;
    at = inner;
  }
  at[last] = value;
}

/** An amount of eleven digits is no telephone. */
const rawOf = (address: string, raw: string) => (address.endsWith('.amount') ? raw : masked(raw));

/** A report as it is exported: plain numbers or null by table, state and raw text by address; persons' numbers masked. */
export function reportJson(report: Report): ReportJson {
  const tables: Nested = Object.assign(
    empty<Nested>(),
    byTable(() => empty<Nested>()),
  );
  const cells = empty<ReportJson['cells']>();
  for (const [address, { state, raw, value }] of report.cells) {
    place(tables, address, value);
    cells[address] = { state, raw: rawOf(address, raw) };
  }
  const edition = (id: 'proactive' | 'requests') =>
    report.tables[id].status === 'absent' ? null : report.tables[id].edition;
  return {
    year: report.year,
    organ: report.organ === null ? null : masked(report.organ),
    organCode: report.organCode,
    organKind: report.organKind,
    editions: { proactive: edition('proactive'), requests: edition('requests') },
    sections: SECTIONS.map((id) => {
      const { status, heading, paragraphs } = report.sections[id];
      return { id, status, heading: heading === null ? null : masked(heading), paragraphs: paragraphs.map(masked) };
    }),
    tables: tables as ReportJson['tables'],
    cells,
  };
}
