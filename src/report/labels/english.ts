import { DISPUTE_GROUP_LABELS, DISPUTE_RESULT_LABELS } from './disputeLabels';
import type { Label } from './label';
import { PROACTIVE_COLUMN_LABELS, PROACTIVE_ROW_LABELS } from './proactiveLabels';
import { REQUEST_COLUMN_LABELS, REQUEST_ROW_GROUPS, REQUEST_ROW_LABELS } from './requestLabels';
import { SECTION_LABELS } from './sectionLabels';

/** The labels of one kind with their English words, kept apart from them: what reads a page has no use for these. */
function pairs<Id extends string>(labels: Readonly<Record<Id, Label>>, words: Readonly<Record<NoInfer<Id>, string>>) {
  return (Object.keys(words) as Id[]).map((id): [Label, string] => [labels[id], words[id]]);
}

const english = new Map<Label, string>([
  ...pairs(DISPUTE_GROUP_LABELS, {
    reconsideration: 'reconsideration',
    directLitigation: 'direct litigation',
    litigationAfterReconsideration: 'litigation after reconsideration',
  }),
  ...pairs(DISPUTE_RESULT_LABELS, {
    upheld: 'upheld',
    corrected: 'corrected',
    other: 'other result',
    pending: 'pending',
    total: 'total',
  }),
  ...pairs(PROACTIVE_ROW_LABELS, {
    regulations: 'regulations',
    normativeDocuments: 'normative documents',
    licensing: 'administrative licensing',
    otherServices: 'other external services',
    penalties: 'administrative penalties',
    coercion: 'administrative coercion',
    fees: 'administrative fees',
    procurement: 'government procurement',
  }),
  ...pairs(REQUEST_COLUMN_LABELS, {
    naturalPerson: 'natural persons',
    commercial: 'commercial enterprises',
    research: 'research institutions',
    publicWelfare: 'public welfare organisations',
    legalService: 'legal service institutions',
    otherOrg: 'other organisations',
    total: 'total',
  }),
  ...pairs(REQUEST_ROW_LABELS, {
    newReceived: 'newly received',
    carriedIn: 'carried over from last year',
    granted: 'granted',
    partiallyGranted: 'partially granted',
    'denied.stateSecret': 'state secret',
    'denied.otherLaw': 'forbidden by other law',
    'denied.threeSecurities': 'endangers security or stability',
    'denied.thirdParty': 'third-party rights',
    'denied.internalAffairs': 'internal affairs',
    'denied.processInfo': 'information of a process',
    'denied.enforcementFile': 'enforcement file',
    'denied.adminInquiry': 'administrative inquiry',
    'unavailable.notHeld': 'not held',
    'unavailable.needsCreation': 'would have to be created',
    'unavailable.stillUnclear': 'unclear after correction',
    'rejected.petition': 'petition or complaint',
    'rejected.duplicate': 'duplicate request',
    'rejected.publication': 'asks for a publication',
    'rejected.massRepeated': 'mass repeated requests',
    'rejected.reissue': 'asks to reissue',
    'otherHandling.noCorrection': 'not corrected in time',
    'otherHandling.feeUnpaid': 'fee not paid in time',
    'otherHandling.other': 'other',
    'otherHandling.all': 'other handling',
    outcomeTotal: 'total of outcomes',
    carriedOut: 'carried over to next year',
  }),
  ...pairs(REQUEST_ROW_GROUPS, {
    outcomes: 'outcomes this year',
    denied: 'denied',
    unavailable: 'unavailable',
    rejected: 'not processed',
    otherHandling: 'other handling',
  }),
  ...pairs(SECTION_LABELS, {
    overview: 'Overview',
    proactive: 'Proactive disclosure',
    requests: 'Requests received and handled',
    disputes: 'Reconsideration and litigation',
    problems: 'Main problems and improvement',
    otherMatters: 'Other matters to report',
  }),
  ...pairs(PROACTIVE_COLUMN_LABELS, {
    issued: 'issued this year',
    repealed: 'repealed this year',
    inForce: 'in force',
    newlyMade: 'newly made',
    newlyDisclosed: 'newly disclosed',
    totalDisclosed: 'disclosed in total',
    priorItems: 'items last year',
    itemsChange: 'change this year',
    decisions: 'decisions this year',
    projects: 'projects',
    feeAmount: 'fees collected (10,000 yuan)',
    purchaseAmount: 'amount purchased',
  }),
]);

/** A label of the form in English. */
export const englishOf = (label: Label): string => english.get(label) ?? label.official;
