import type * as z from 'zod/mini';

/** How a person last looked at something; null where nothing readable is kept. */
export function keptChoice<T>(key: string, schema: z.ZodMiniType<T>): T | null {
  try {
    return schema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}

/** Keeps it; false where the browser does not, and the choice holds as long as the page. */
export function keepChoice(key: string, choice: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(choice));
    return true;
  } catch {
    return false;
  }
}
