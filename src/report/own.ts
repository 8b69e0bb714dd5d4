/**
 * A table that is looked up by words of a page. It has no prototype, for a page may print `constructor`, which every
 * other object knows.
 */
export const own = <T extends object>(table: T): T => Object.assign(Object.create(null), table);
