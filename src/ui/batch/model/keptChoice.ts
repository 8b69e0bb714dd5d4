import type * as z from 'zod/mini';

/** How a person last looked at something; null where nothing readable is kept. */
export function keptChoice<T>(key: string, schema: z.ZodMiniType<T>): T | null {
  try {
    return schema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}

/** Keeps it; where the browser keeps nothing, the choice holds as long as the page. */
export function keepChoice(key: string, choice: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(choice));
  } catch {
    // Nothing is lost but the choice.
  }
}
