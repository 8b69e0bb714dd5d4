import type { PageRequest } from './protocol';

const TYPES = 'read recheck settingsChanged showMarks hideMarks toggleMarks next previous go foreignFrame'.split(' ');

/**
 * Whether a message is what `pageRequestSchema` takes; a test holds the two to one answer. The checker has no schema:
 * the smallest would cost it, and so every page, kilobytes.
 */
export function isPageRequest(message: unknown): message is PageRequest {
  const { type, item, url, cover } = Object(message);
  const text = type === 'go' ? item : type === 'foreignFrame' ? url : '';
  return (
    TYPES.includes(type) &&
    typeof text === 'string' &&
    (cover === undefined || [cover?.width, cover?.height].every(Number.isFinite))
  );
}
