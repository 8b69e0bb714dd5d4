import type { Reason } from '../../../batch/batch';
import { refusalOf, refusalText } from '../../../words/documents';
import { inLanguage, languageOf } from '../../../words/language';
import type { MessageKey, Translate } from '../../../words/translator';

/** Why a unit has no report, or not all of one. A `Map`: what a record holds is looked up here. */
const reasons: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['noAddress', 'batchWhyNoAddress'],
  ['noReport', 'batchWhyNoReport'],
  ['list', 'batchWhyList'],
  ['otherKind', 'batchWhyOtherKind'],
  ['otherYear', 'batchWhyOtherYear'],
  ['script', 'batchWhyScript'],
  ['attachment', 'batchWhyAttachment'],
  ['pictures', 'batchWhyPictures'],
  ['nothingRead', 'batchWhyNothing'],
  ['freeForm', 'batchWhyFreeForm'],
  ['refused', 'batchWhyRefused'],
  ['absent', 'batchWhyAbsent'],
  ['status', 'batchWhyStatus'],
  ['moved', 'batchWhyMoved'],
  ['notAllowed', 'batchWhyNotAllowed'],
  ['slow', 'batchWhySlow'],
  ['unreachable', 'batchWhyUnreachable'],
  ['unsure', 'batchWhyUnsure'],
  ['double', 'batchWhyDouble'],
  ['unmatched', 'batchWhyUnmatched'],
  ['tooSlow', 'draftSlow'],
  ['stopped', 'draftStopped'],
  ['tooMany', 'draftTooMany'],
]);

/** The reason in words. */
export function reasonText({ code, detail }: Reason, t: Translate): string {
  if (code === 'hostLeft') return detail === 'silent' ? t('batchWhySilent') : t('batchWhyLeft', detail ?? '');
  const key = reasons.get(code);
  if (key) return t(key, detail ?? '');
  const refused = refusalOf(code);
  return refused ? inLanguage(refusalText(refused), languageOf(t('language'))) : t('batchWhyOther');
}
