import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';

/** A machine of its own, as far as SSH knows: a server on a loopback port. */
export interface Host {
  readonly login: string;
  readonly start: () => Promise<void>;
  /** Ends the server with everything that runs for it, as if its machine had lost its power. */
  readonly die: () => void;
}

const SSHD = '/usr/sbin/sshd';

/** What is lacking to try this; null where it can be tried. */
export function lacking(): string | null {
  const has = (name: string): boolean => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
  const absent = ['parallel', 'ssh', 'ssh-keygen', SSHD, 'perl'].filter((name) => !has(name));
  return absent.length > 0 ? absent.join(', ') : null;
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => found(port));
    });
  });
}

/** A process and all that came from it, the youngest first. */
function familyOf(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]) === pid;
      } catch {
        return false;
      }
    });
  return [...children.flatMap((child) => familyOf(Number(child))), pid];
}

/** Ends a process with all that came from it. */
export function endFamily({ pid }: ChildProcess): void {
  for (const each of pid === undefined ? [] : familyOf(pid)) {
    try {
      process.kill(each, 'SIGKILL');
    } catch {
      // It had ended by itself.
    }
  }
}

/** Waits for what comes true by itself, looking again and again. */
export async function until(isTrue: () => boolean | Promise<boolean>, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`nothing came of it in ${seconds} s: ${isTrue}`);
    await new Promise((go) => setTimeout(go, 100));
  }
}

const keygen = (file: string): void => {
  spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file]);
};

/** Servers that let in whoever holds the key beside them, and the options of ssh that reach them. */
export async function makeHosts(folder: string, count: number): Promise<{ hosts: Host[]; sshOptions: string }> {
  mkdirSync(folder, { recursive: true });
  // Where the server runs as root it wants this folder.
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true });
  const key = join(folder, 'key');
  keygen(key);
  const hosts = await Promise.all(Array.from({ length: count }, (_, at) => makeHost(folder, key, at)));
  const sshOptions = `-i ${key} -o IdentitiesOnly=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR`;
  return { hosts, sshOptions };
}

async function makeHost(folder: string, key: string, at: number): Promise<Host> {
  const port = await freePort();
  const hostKey = join(folder, `host${at}`);
  keygen(hostKey);
  const config = join(folder, `sshd${at}.conf`);
  const lines = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${hostKey}`,
    `PidFile ${join(folder, `sshd${at}.pid`)}`,
    `AuthorizedKeysFile ${key}.pub`,
    'StrictModes no',
    'UsePAM no',
    'PasswordAuthentication no',
    'PermitRootLogin prohibit-password',
    `SetEnv PATH=${process.env.PATH}`,
  ];
  writeFileSync(config, `${lines.join('\n')}\n`);
  let server: ChildProcess | null = null;
  const login = `${userInfo().username}@127.0.0.1:${port}`;
  return {
    login,
    start: async () => {
      server = spawn(SSHD, ['-D', '-e', '-f', config], { stdio: 'ignore' });
      const words = [
        '-i',
        key,
        '-p',
        String(port),
        '-o',
        'StrictHostKeyChecking=no',
        '-o',
        'UserKnownHostsFile=/dev/null',
      ];
      await until(() => spawnSync('ssh', [...words, login.replace(/:\d+$/, ''), 'true']).status === 0, 20);
    },
    die: () => {
      if (server) endFamily(server);
      server = null;
    },
  };
}
