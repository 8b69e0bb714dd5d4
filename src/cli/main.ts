import { run } from './run';

// npm changes to the package's folder; the paths were typed in another.
if (process.env.npm_lifecycle_event === 'check' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

const interrupt = new AbortController();
// Pressed again, it ends the process as it does everywhere.
process.once('SIGINT', () => interrupt.abort());

process.exitCode = await run({
  words: process.argv.slice(2),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  worker: new URL('./src-cli-workers-pageWorker.mjs', import.meta.url),
  interrupted: interrupt.signal,
  leave: (status) => process.exit(status),
});
