import type { Source } from './resultSchema';

/** Why an instance of a rule is `absent`: the rule speaks of a publication, and what was read is no page. */
export const NOT_PUBLISHED = 'notPublished';

const unpublished: ReadonlySet<Source['kind']> = new Set(['paste', 'docx', 'pdf', 'ofd', 'xlsx']);

/** Whether a rule has nothing to look at in what was read: a draft or an attachment has no page, no site and no day of publication. */
export function isAboutPublication(rule: string, kind: Source['kind']): boolean {
  return unpublished.has(kind) && rule.startsWith('publication/');
}
