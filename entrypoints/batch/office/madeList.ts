import { problemFlavours, problemPage, problemSheets } from '../../../src/export/office/problemCopies';
import { type ProblemList, problemLister } from '../../../src/export/office/problemList';
import { asXlsx } from '../../../src/export/sheets/asXlsx';
import type { Flavours } from '../../../src/export/tables/htmlParts';
import { ruleOf } from '../../../src/rules/ruleOf';
import type { Progress } from '../../../src/ui/batch/outgoing/officeHost';
import { eachUnit } from './eachUnit';
import type { ListTask, OfficeTask, UnitRef } from './officeTask';

type Task = OfficeTask & ListTask;

/** The list of some units; no result is held longer than its rows are made. */
async function listOf(task: Task, tell: (progress: Progress) => void): Promise<ProblemList> {
  const ticked = new Set(task.ticked);
  let current: UnitRef | null = null;
  const lister = problemLister({
    book: ruleOf,
    columns: task.columns,
    rosterColumns: task.rosterColumns,
    isTicked: (_, { id }) => ticked.has(`${current?.id} ${id}`),
    deductionOf: (_, item) => current?.deductions[item] ?? null,
  });
  await eachUnit(
    task,
    (unit, result, order) => {
      current = unit;
      const { name, note, cells } = unit;
      lister.add(order, { name, note, cells, result });
    },
    tell,
  );
  return lister.list();
}

/** The problem list in the form that it leaves in. */
export async function madeList(task: Task, tell: (progress: Progress) => void): Promise<Flavours | Blob> {
  const list = await listOf(task, tell);
  if (task.form === 'copy') return problemFlavours(list);
  if (task.form === 'xlsx') return asXlsx(problemSheets(list), task.title);
  return new Blob([problemPage(task.title, list, task.form === 'pages')], { type: 'text/html' });
}
