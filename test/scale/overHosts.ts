import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordLines } from './records';
import { endFamily, type Host, lacking, makeHosts, until } from './sshHosts';

const RECORDS = 36;
const AT = '2026-01-31T08:00:00Z';
const LAUNCH = ['src/cli/launch.mjs', 'src/cli/main.ts'];

interface Trial {
  readonly folder: string;
  readonly hosts: readonly Host[];
  readonly sshOptions: string;
  /** What one machine writes. */
  readonly expected: string;
}

function oneMachine(records: string): string {
  const words = [...LAUNCH, '--format', 'ndjson', '--deadline', '60', '--checked-at', AT, '-'];
  const { stdout } = spawnSync(process.execPath, words, { input: records, encoding: 'utf8', maxBuffer: 2 ** 30 });
  return stdout;
}

/** The lines of a job log: the shard, its host, and whether its results came. */
function jobsIn(out: string): { shard: number; host: string; isDone: boolean }[] {
  const log = join(out, 'jobs.log');
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(1) : [];
  return lines.flatMap((line) => {
    const [shard = '', host = '', , , , , exit = '', signal = ''] = line.split('\t');
    return signal === '' ? [] : [{ shard: Number(shard), host, isDone: Number(exit) + Number(signal) === 0 }];
  });
}

/** The script over all hosts, into a folder of its own. */
function start(
  { folder, hosts, sshOptions }: Trial,
  name: string,
  retries: number,
): { child: ChildProcess; out: string } {
  const out = join(folder, name);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'checkedAt'), `${AT}\n`);
  const logins = join(folder, 'hosts');
  writeFileSync(logins, hosts.map(({ login }) => `1/${login}\n`).join(''));
  const env = {
    ...process.env,
    GOUJI_SSH_OPTIONS: sshOptions,
    GOUJI_HOST_PAUSE: '1',
    GOUJI_BLOCK: '200k',
    GOUJI_RETRIES: String(retries),
  };
  const words = ['test/scale/checkOverHosts.sh', logins, join(folder, 'records'), out, '--deadline', '60'];
  return { child: spawn('sh', words, { env, stdio: ['ignore', 'ignore', 'pipe'] }), out };
}

const ended = (child: ChildProcess): Promise<number | null> => {
  child.stderr?.on('data', (said) => process.stderr.write(`  | ${said}`));
  return new Promise((go) => child.on('close', (status) => go(status)));
};

function hold(name: string, isHeld: boolean): void {
  console.log(`${isHeld ? '✓' : '✗'} ${name}`);
  if (!isHeld) process.exitCode = 1;
}

const isSame = (out: string, { expected }: Trial): boolean => {
  const file = join(out, 'results.ndjson');
  return existsSync(file) && readFileSync(file, 'utf8') === expected;
};

async function hostDies(trial: Trial): Promise<void> {
  const [, mortal] = trial.hosts;
  const { child, out } = start(trial, 'dies', 4);
  const done = ended(child);
  const isOn = ({ host }: { host: string }): boolean => host.includes(mortal?.login.split(':')[1] ?? 'none');
  // It has a part in the work, and another shard in hand.
  await until(() => jobsIn(out).some(isOn), 120);
  mortal?.die();
  hold('a host that dies in the middle does not end the work', (await done) === 0);
  const jobs = jobsIn(out);
  hold('both hosts had a part in it', new Set(jobs.filter(({ isDone }) => isDone).map(({ host }) => host)).size === 2);
  hold('every record came out once, byte for byte what one machine writes', isSame(out, trial));
  await mortal?.start();
}

async function commandKilled(trial: Trial): Promise<void> {
  const first = start(trial, 'killed', 4);
  const gone = ended(first.child);
  await until(() => jobsIn(first.out).length >= 2, 120);
  endFamily(first.child);
  await gone;
  const before = jobsIn(first.out).length;
  hold('killed, it has written no results as if it were done', !existsSync(join(first.out, 'results.ndjson')));
  const again = start(trial, 'killed', 4);
  hold('run again, it goes on where it ended', (await ended(again.child)) === 0);
  const jobs = jobsIn(again.out);
  hold('no shard was checked twice', new Set(jobs.map(({ shard }) => shard)).size === jobs.length && before > 0);
  hold('and every record came out once', isSame(again.out, trial));
}

async function retriesUsedUp(trial: Trial): Promise<void> {
  const [, mortal] = trial.hosts;
  const first = start(trial, 'failed', 1);
  const done = ended(first.child);
  await until(() => jobsIn(first.out).length >= 2, 120);
  mortal?.die();
  hold('a shard that no host finished is said, and no results pass for whole', (await done) === 75);
  hold('there are none', !existsSync(join(first.out, 'results.ndjson')));
  await mortal?.start();
  const again = start(trial, 'failed', 1);
  hold('run again, the failed shards are tried once more', (await ended(again.child)) === 0);
  hold('and every record came out once', isSame(again.out, trial));
}

/** The command over two hosts: one dies, the command is killed, shards fail; what comes out is what one machine writes. */
export async function overHosts(folder: string): Promise<void> {
  const absent = lacking();
  if (absent) {
    console.log(`Over several hosts: not tried, for this machine has no ${absent} (Debian: parallel, openssh-server).`);
    return;
  }
  const records = recordLines(RECORDS);
  writeFileSync(join(folder, 'records'), records);
  const { hosts, sshOptions } = await makeHosts(join(folder, 'ssh'), 2);
  try {
    await Promise.all(hosts.map(({ start: begin }) => begin()));
    const trial = { folder, hosts, sshOptions, expected: oneMachine(records) };
    hold('one machine writes a line for every record', trial.expected.split('\n').length > RECORDS * 0.9);
    await hostDies(trial);
    await commandKilled(trial);
    await retriesUsedUp(trial);
  } finally {
    for (const host of hosts) host.die();
  }
}
