/** What every measured page is checked with. */
export const OPTIONS = { source: { kind: 'html' }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' } as const;
