import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';

export default rule({
  id: 'requests/subtotal-column',
  severity: 'info',
  title: { zh: '表三多出一列小计', en: 'Table 3 has a subtotal column' },
  basis: null,
  why: {
    zh: '格式中“法人或其他组织”只是表头，其下没有小计栏；多出的一列未计入任何算式。',
    en: 'The form has no subtotal under “legal persons or other organisations”; the extra column is left out of every sum.',
  },
  fix: { zh: '可按格式删去小计栏。', en: 'Consider removing the column to follow the form.' },

  *check(report) {
    const { hasSubtotalColumn, status } = report.tables.requests;
    const isRead = status === 'read';
    yield aggregate('table', isRead, isRead && hasSubtotalColumn ? ['labels.requests.subtotal'] : [], () => ({
      zh: '表三在“法人或其他组织”下多出一列小计，核验时未计入',
      en: 'Table 3 prints a subtotal column; it was left out of the sums',
    }));
  },
});
