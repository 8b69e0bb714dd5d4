import { buildExtension } from './buildExtension';

/** Before the tests that need it, once: a second call finds it built. */
export function setup(): void {
  buildExtension();
}
