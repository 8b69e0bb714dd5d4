import { type Result, resultSchema } from '../result/resultSchema';

/** The result as the file that is saved. Throws where it is not what the schema promises: no half file leaves. */
export function exportJson(result: Result): string {
  return `${JSON.stringify(resultSchema.parse(result), null, 2)}\n`;
}
