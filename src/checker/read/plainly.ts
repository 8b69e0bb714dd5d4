const withMaps = (_: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);

/** All that something says, as text: equal where it says the same. */
export const plainly = (said: unknown): string => JSON.stringify(said, withMaps);
