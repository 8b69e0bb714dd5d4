import type { Report } from '../../../report/report';

/** Whether a report's organ may be one that rules on reconsiderations: a government, its office or its justice bureau. */
export const decidesDisputes = ({ organ, organKind }: Report): boolean =>
  organKind === 'localGovernment' || organKind === 'governmentOffice' || /司法[局厅部]|法制/.test(organ ?? '');
