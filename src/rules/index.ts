import type { Rule } from '../finding/rule';
import cellsBlank from './cells/blank';
import cellsDigitForm from './cells/digit-form';
import cellsLetterO from './cells/letter-o';
import cellsNegative from './cells/negative';
import cellsNotANumber from './cells/not-a-number';
import cellsNotInteger from './cells/not-integer';
import cellsPlaceholder from './cells/placeholder';
import cellsUnit from './cells/unit';
import disputesGroupTotal from './disputes/group-total';
import disputesValueCount from './disputes/value-count';
import disputesWithoutRequests from './disputes/without-requests';
import historyCarryOver from './history/carry-over';
import historyInForce from './history/in-force';
import historyItems2019 from './history/items-2019';
import historyJump from './history/jump';
import historySameProblems from './history/same-problems';
import historyTextCopy from './history/text-copy';
import identityEditionMismatch from './identity/edition-mismatch';
import identityImpossibleDate from './identity/impossible-date';
import identityOrganConflict from './identity/organ-conflict';
import identityPeriod from './identity/period';
import identityPeriodMissing from './identity/period-missing';
import identitySignatureDate from './identity/signature-date';
import identitySignatureMissing from './identity/signature-missing';
import identityTitleMissing from './identity/title-missing';
import identityTitleNoOrgan from './identity/title-no-organ';
import identityTitleNoYear from './identity/title-no-year';
import identityTitleWording from './identity/title-wording';
import identityYearConflict from './identity/year-conflict';
import narrativeAnswered from './narrative/answered';
import narrativeApplicants from './narrative/applicants';
import narrativeCarried from './narrative/carried';
import narrativeCharges from './narrative/charges';
import narrativeDecisions from './narrative/decisions';
import narrativeDisputeResults from './narrative/dispute-results';
import narrativeDisputesNone from './narrative/disputes-none';
import narrativeFee from './narrative/fee';
import narrativeListSum from './narrative/list-sum';
import narrativeLitigation from './narrative/litigation';
import narrativeNormativeDocuments from './narrative/normative-documents';
import narrativeOutcomes from './narrative/outcomes';
import narrativeReconsideration from './narrative/reconsideration';
import narrativeRegulations from './narrative/regulations';
import narrativeRequestsNone from './narrative/requests-none';
import narrativeRequestsReceived from './narrative/requests-received';
import narrativeShare from './narrative/share';
import narrativeUnitScale from './narrative/unit-scale';
import privacyBankCard from './privacy/bank-card';
import privacyIdNumber from './privacy/id-number';
import privacyMobile from './privacy/mobile';
import proactiveDisclosedExceedsMade from './proactive/disclosed-exceeds-made';
import proactiveFeeUnitSuspect from './proactive/fee-unit-suspect';
import proactiveImpliedPriorNegative from './proactive/implied-prior-negative';
import proactiveInForceBelowIssued from './proactive/in-force-below-issued';
import proactiveItemCountNegative from './proactive/item-count-negative';
import proactiveNonApplicablePower from './proactive/non-applicable-power';
import proactiveRegulationAuthority from './proactive/regulation-authority';
import proactiveRepeatedNumber from './proactive/repeated-number';
import publicationDateConflict from './publication/date-conflict';
import publicationEarly from './publication/early';
import publicationLate from './publication/late';
import publicationMetaColumnType from './publication/meta-column-type';
import publicationMetaMissing from './publication/meta-missing';
import publicationMetaPubdate from './publication/meta-pubdate';
import publicationMetaTitle from './publication/meta-title';
import requestsAllZeroGovernment from './requests/all-zero-government';
import requestsApplicantColumnsBlank from './requests/applicant-columns-blank';
import requestsCarriedOutLarge from './requests/carried-out-large';
import requestsColumnBalance from './requests/column-balance';
import requestsFeeUnpaidVsStatement from './requests/fee-unpaid-vs-statement';
import requestsOutcomeTotal from './requests/outcome-total';
import requestsRowTotal from './requests/row-total';
import requestsSubtotalColumn from './requests/subtotal-column';
import requestsTotalColumnBlank from './requests/total-column-blank';
import sectionsAccountability from './sections/accountability';
import sectionsDuplicate from './sections/duplicate';
import sectionsEmpty from './sections/empty';
import sectionsExtra from './sections/extra';
import sectionsFeeStatement from './sections/fee-statement';
import sectionsFeeStatementMisplaced from './sections/fee-statement-misplaced';
import sectionsHeadingMissing from './sections/heading-missing';
import sectionsHeadingNumbering from './sections/heading-numbering';
import sectionsHeadingWording from './sections/heading-wording';
import sectionsImprovementMissing from './sections/improvement-missing';
import sectionsMissing from './sections/missing';
import sectionsOrder from './sections/order';
import sectionsOverviewAspects from './sections/overview-aspects';
import sectionsOverviewBoilerplate from './sections/overview-boilerplate';
import sectionsOverviewLength from './sections/overview-length';
import sectionsProblemsNone from './sections/problems-none';
import structureAttachmentOnly from './structure/attachment-only';
import structureCellsUnread from './structure/cells-unread';
import structureColumnExtra from './structure/column-extra';
import structureColumnMissing from './structure/column-missing';
import structureLabelTypo from './structure/label-typo';
import structurePre2019Edition from './structure/pre2019-edition';
import structureRowExtra from './structure/row-extra';
import structureRowHierarchy from './structure/row-hierarchy';
import structureRowMissing from './structure/row-missing';
import structureSeveralPages from './structure/several-pages';
import structureTableAsImage from './structure/table-as-image';
import structureTableEmpty from './structure/table-empty';
import structureTableHidden from './structure/table-hidden';
import structureTableMissing from './structure/table-missing';
import structureTableSplit from './structure/table-split';
import structureTableUnrecognised from './structure/table-unrecognised';
import structureTraditionalCharacters from './structure/traditional-characters';
import textDuplicateSentence from './text/duplicate-sentence';
import textEnumeration from './text/enumeration';
import textKnownTypo from './text/known-typo';
import textPartsMismatch from './text/parts-mismatch';
import textScopeConflict from './text/scope-conflict';
import textSelfReference from './text/self-reference';
import textStaleYear from './text/stale-year';
import textSupersededCitation from './text/superseded-citation';
import textTemplateResidue from './text/template-residue';

/** The rule book, in the order results list it. A rule is one file and one line here. */
export const rules: readonly Rule[] = [
  requestsAllZeroGovernment,
  requestsApplicantColumnsBlank,
  requestsCarriedOutLarge,
  requestsColumnBalance,
  requestsFeeUnpaidVsStatement,
  requestsOutcomeTotal,
  requestsRowTotal,
  requestsSubtotalColumn,
  requestsTotalColumnBlank,
  disputesGroupTotal,
  disputesValueCount,
  disputesWithoutRequests,
  cellsBlank,
  cellsDigitForm,
  cellsLetterO,
  cellsNegative,
  cellsNotANumber,
  cellsNotInteger,
  cellsPlaceholder,
  cellsUnit,
  structureAttachmentOnly,
  structureCellsUnread,
  structureColumnExtra,
  structureColumnMissing,
  structureLabelTypo,
  structurePre2019Edition,
  structureRowExtra,
  structureRowHierarchy,
  structureRowMissing,
  structureSeveralPages,
  structureTableAsImage,
  structureTableEmpty,
  structureTableMissing,
  structureTableHidden,
  structureTableSplit,
  structureTableUnrecognised,
  structureTraditionalCharacters,
  sectionsAccountability,
  sectionsDuplicate,
  sectionsEmpty,
  sectionsExtra,
  sectionsFeeStatement,
  sectionsFeeStatementMisplaced,
  sectionsHeadingMissing,
  sectionsHeadingNumbering,
  sectionsHeadingWording,
  sectionsImprovementMissing,
  sectionsMissing,
  sectionsOrder,
  sectionsOverviewAspects,
  sectionsOverviewBoilerplate,
  sectionsOverviewLength,
  sectionsProblemsNone,
  proactiveDisclosedExceedsMade,
  proactiveFeeUnitSuspect,
  proactiveImpliedPriorNegative,
  proactiveInForceBelowIssued,
  proactiveItemCountNegative,
  proactiveNonApplicablePower,
  proactiveRegulationAuthority,
  proactiveRepeatedNumber,
  identityEditionMismatch,
  identityImpossibleDate,
  identityOrganConflict,
  identityPeriod,
  identityPeriodMissing,
  identitySignatureDate,
  identitySignatureMissing,
  identityTitleMissing,
  identityTitleNoOrgan,
  identityTitleNoYear,
  identityTitleWording,
  identityYearConflict,
  narrativeAnswered,
  narrativeApplicants,
  narrativeCarried,
  narrativeCharges,
  narrativeDecisions,
  narrativeDisputeResults,
  narrativeDisputesNone,
  narrativeFee,
  narrativeListSum,
  narrativeLitigation,
  narrativeNormativeDocuments,
  narrativeOutcomes,
  narrativeReconsideration,
  narrativeRegulations,
  narrativeRequestsNone,
  narrativeRequestsReceived,
  narrativeShare,
  narrativeUnitScale,
  publicationDateConflict,
  publicationEarly,
  publicationLate,
  publicationMetaColumnType,
  publicationMetaMissing,
  publicationMetaPubdate,
  publicationMetaTitle,
  historyCarryOver,
  historyInForce,
  historyItems2019,
  historyJump,
  historySameProblems,
  historyTextCopy,
  privacyBankCard,
  privacyIdNumber,
  privacyMobile,
  textDuplicateSentence,
  textEnumeration,
  textKnownTypo,
  textPartsMismatch,
  textScopeConflict,
  textSelfReference,
  textStaleYear,
  textSupersededCitation,
  textTemplateResidue,
];
