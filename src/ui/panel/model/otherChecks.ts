import { OFF_AS_SHIPPED, SWITCHED_OFF } from '../../../result/isGreen';
import { NOT_PUBLISHED } from '../../../result/notPublished';
import type { Result } from '../../../result/resultSchema';

/** What became of a rule that is no relation. */
export interface OtherCheck {
  readonly rule: string;
  readonly pass: number;
  readonly fail: number;
  readonly notAssessable: number;
  /** Settings, or what is shipped, keep it from running. */
  readonly isOff: boolean;
  /** It speaks of a publication, and what was read is a draft or an attachment. */
  readonly isUnpublished: boolean;
}

/** Every rule that declares no sum, with how many of its instances held, failed or could not be decided. */
export function otherChecks({ checks }: Result, relations: ReadonlySet<string>): OtherCheck[] {
  return checks
    .filter(({ rule }) => !relations.has(rule))
    .map(({ rule, instances }) => {
      const count = (outcome: string) => instances.filter((instance) => instance.outcome === outcome).length;
      return {
        rule,
        pass: count('pass'),
        fail: count('fail'),
        notAssessable: count('notAssessable'),
        isOff: instances.some(({ reason }) => reason === SWITCHED_OFF || reason === OFF_AS_SHIPPED),
        isUnpublished: instances.some(({ reason }) => reason === NOT_PUBLISHED),
      };
    });
}
