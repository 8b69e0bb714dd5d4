/**
 * The most this process has held, in kilobytes. On Linux `maxRSS` begins at what the process held that started this one
 * (getrusage(2) counts from before exec), which hides all that is smaller; VmHWM counts this one alone. It stands on
 * nothing outside itself, so that its text can be handed to another process.
 */
export function peakMemory(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  const status = process.getBuiltinModule('node:fs').readFileSync('/proc/self/status', 'utf8');
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1]);
}
