/** The three statistical tables: section 二, 三 and 四 of the form. */
export const TABLES = ['proactive', 'requests', 'disputes'] as const;
export type TableId = (typeof TABLES)[number];

/** The two printed forms: 国办公开办函〔2021〕30号 and the trial form 国办公开办函〔2019〕60号. */
export const EDITIONS = ['2021', '2019'] as const;
export type Edition = (typeof EDITIONS)[number];

/** The six applicant columns of table 3; each row's `total` is their sum. */
export const APPLICANTS = [
  'naturalPerson',
  'commercial',
  'research',
  'publicWelfare',
  'legalService',
  'otherOrg',
] as const;
export const REQUEST_COLUMNS = [...APPLICANTS, 'total'] as const;
export type RequestColumn = (typeof REQUEST_COLUMNS)[number];

const OUTCOMES_SHARED = [
  'granted',
  'partiallyGranted',
  'denied.stateSecret',
  'denied.otherLaw',
  'denied.threeSecurities',
  'denied.thirdParty',
  'denied.internalAffairs',
  'denied.processInfo',
  'denied.enforcementFile',
  'denied.adminInquiry',
  'unavailable.notHeld',
  'unavailable.needsCreation',
  'unavailable.stillUnclear',
  'rejected.petition',
  'rejected.duplicate',
  'rejected.publication',
  'rejected.massRepeated',
  'rejected.reissue',
] as const;
/** What （六）其他处理 is split into since 2021. */
export const OTHER_2021 = ['otherHandling.noCorrection', 'otherHandling.feeUnpaid', 'otherHandling.other'] as const;
const OTHER_2019 = ['otherHandling.all'] as const;

export type OutcomeRow = (typeof OUTCOMES_SHARED)[number] | (typeof OTHER_2021)[number] | (typeof OTHER_2019)[number];
export type RequestRow = 'newReceived' | 'carriedIn' | OutcomeRow | 'outcomeTotal' | 'carriedOut';

/** The rows under 三、本年度办理结果 that （七）总计 adds up, as the edition prints them. */
export const OUTCOME_ROWS: Record<Edition, readonly OutcomeRow[]> = {
  '2021': [...OUTCOMES_SHARED, ...OTHER_2021],
  '2019': [...OUTCOMES_SHARED, ...OTHER_2019],
};

/** Every data row of table 3 in printed order: 25 in the 2021 edition, 23 in that of 2019. */
export const REQUEST_ROWS: Record<Edition, readonly RequestRow[]> = {
  '2021': ['newReceived', 'carriedIn', ...OUTCOME_ROWS['2021'], 'outcomeTotal', 'carriedOut'],
  '2019': ['newReceived', 'carriedIn', ...OUTCOME_ROWS['2019'], 'outcomeTotal', 'carriedOut'],
};

export const DISPUTE_GROUPS = ['reconsideration', 'directLitigation', 'litigationAfterReconsideration'] as const;
export type DisputeGroup = (typeof DISPUTE_GROUPS)[number];
export const DISPUTE_RESULTS = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;
export type DisputeResult = (typeof DISPUTE_RESULTS)[number];

const STOCK = ['issued', 'repealed', 'inForce'] as const;
const DECISIONS = ['decisions'] as const;
const DISCLOSED = ['newlyMade', 'newlyDisclosed', 'totalDisclosed'] as const;
const ITEMS = ['priorItems', 'itemsChange', 'decisions'] as const;

/** Table 2's rows with the values each prints, by edition, in printed order. */
export const PROACTIVE_ROWS = {
  '2021': {
    regulations: STOCK,
    normativeDocuments: STOCK,
    licensing: DECISIONS,
    penalties: DECISIONS,
    coercion: DECISIONS,
    fees: ['amount'],
  },
  '2019': {
    regulations: DISCLOSED,
    normativeDocuments: DISCLOSED,
    licensing: ITEMS,
    otherServices: ITEMS,
    penalties: ITEMS,
    coercion: ITEMS,
    fees: ['priorItems', 'itemsChange'],
    procurement: ['projects', 'amount'],
  },
} as const;
type ProactiveForm = typeof PROACTIVE_ROWS;
export type ProactiveRow = { [E in Edition]: keyof ProactiveForm[E] }[Edition];
export type ProactiveField =
  | 'issued'
  | 'repealed'
  | 'inForce'
  | 'newlyMade'
  | 'newlyDisclosed'
  | 'totalDisclosed'
  | 'priorItems'
  | 'itemsChange'
  | 'decisions'
  | 'projects'
  | 'amount';

export const SECTIONS = ['overview', 'proactive', 'requests', 'disputes', 'problems', 'otherMatters'] as const;
export type SectionId = (typeof SECTIONS)[number];

/** One thing for each of the six sections. */
export function bySection<T>(make: (id: SectionId) => T): Record<SectionId, T> {
  // The entries of a constant: every section has one.
  return Object.fromEntries(SECTIONS.map((id) => [id, make(id)])) as Record<SectionId, T>;
}

/** One thing for each of the three tables. */
export function byTable<T>(make: (id: TableId) => T): Record<TableId, T> {
  return Object.fromEntries(TABLES.map((id) => [id, make(id)])) as Record<TableId, T>;
}

type ProactiveAddress = {
  [E in Edition]: {
    [R in keyof ProactiveForm[E] & string]: ProactiveForm[E][R] extends readonly (infer F extends string)[]
      ? `proactive.${R}.${F}`
      : never;
  }[keyof ProactiveForm[E] & string];
}[Edition];
export type RequestAddress = `requests.${RequestRow}.${RequestColumn}`;
export type DisputeAddress = `disputes.${DisputeGroup}.${DisputeResult}`;

/** The dotted path of one printed value of the form, in either edition. */
export type Address = ProactiveAddress | RequestAddress | DisputeAddress;
