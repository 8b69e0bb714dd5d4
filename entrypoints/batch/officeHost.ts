import type { Unit } from '../../src/batch/batch';
import { safe } from '../../src/export/exportName';
import { DEDUCTION_COLUMN, DEFAULT_COLUMNS, OFFICE_COLUMNS, rosterNames } from '../../src/export/office/problemList';
import { besideCopy, rollUpCopy } from '../../src/export/office/rollUpCopy';
import { saveBlob } from '../../src/platform/saveFile';
import { writeClipboard } from '../../src/platform/writeClipboard';
import type { OfficeHost } from '../../src/ui/batch/outgoing/officeHost';
import { officeTerms } from './exchangeHost';
import { askOffice } from './office/askOffice';
import type { UnitRef } from './office/officeTask';

const refOf = ({ id, name, note, cells, state, isListed, deductions }: Unit): UnitRef => ({
  id,
  name,
  note,
  cells,
  state,
  isListed,
  deductions,
});

/** What every task needs. */
const of = (units: readonly Unit[]) => ({ units: units.map(refOf), terms: officeTerms() });

export const officeHost: OfficeHost = {
  columns: OFFICE_COLUMNS,
  defaultColumns: DEFAULT_COLUMNS,
  deductionColumn: DEDUCTION_COLUMN,
  rosterNames,
  items: (units) => askOffice({ kind: 'items', ...of(units) }),
  async copyList(units, terms) {
    const copy = await askOffice({ kind: 'list', form: 'copy', title: '', ...of(units), ...terms });
    return copy !== null && !(copy instanceof Blob) && writeClipboard(copy);
  },
  async saveList(form, batch, units, terms, tell) {
    const title = `问题清单（${batch}）`;
    const file = await askOffice({ kind: 'list', form, title, ...of(units), ...terms }, tell);
    if (!(file instanceof Blob)) return null;
    const name = `问题清单_${safe(batch)}.${form === 'xlsx' ? 'xlsx' : 'html'}`;
    saveBlob(name, file);
    return name;
  },
  async saveNotices(batch, units, tell) {
    const made = await askOffice({ kind: 'notices', ...of(units) }, tell);
    if (made?.file) saveBlob(`通知_${safe(batch)}.zip`, made.file);
    return made;
  },
  publicationOf: (units) => askOffice({ kind: 'publication', ...of(units) }),
  beside: (units) => askOffice({ kind: 'beside', ...of(units) }),
  rollUp: (units, left) => askOffice({ kind: 'rollUp', ...of(units), left }),
  operands: (units, left, address) => askOffice({ kind: 'operands', ...of(units), left, address }),
  copyRollUp: (heading, printed, notes) => writeClipboard(rollUpCopy({ heading, printed, notes })),
  copyBeside: (heading, lines, notes) => writeClipboard(besideCopy(heading, lines, notes)),
};
