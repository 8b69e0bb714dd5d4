import type { UnitState } from '../../../batch/batch';
import type { MessageKey } from '../../../words/translator';

/** What each state of a unit is called. */
export const stateNames: Readonly<Record<UnitState, MessageKey>> = {
  notFound: 'batchStateNotFound',
  unreachable: 'batchStateUnreachable',
  unreadable: 'batchStateUnreadable',
  pictures: 'batchStatePictures',
  attachment: 'batchStateAttachment',
  unsure: 'batchStateUnsure',
  script: 'batchStateScript',
  waiting: 'batchStateWaiting',
  read: 'batchStateRead',
};
