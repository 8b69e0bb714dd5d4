import type { Result } from '../../result/resultSchema';

/** A name that ends so is that of an area: 某县 has a government, and is none. */
const AREA = /[省市县区旗州盟镇乡]$/;

/** Whom a letter greets: an organ by its name; null where the page names none, or only its area. */
export function addresseeOf({ report }: Pick<Result, 'report'>): string | null {
  const name = report?.organ ?? null;
  return name === null || AREA.test(name) ? null : name;
}
