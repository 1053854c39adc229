import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const mainPath = fileURLToPath(new URL('../../../.build/host/main.mjs', import.meta.url));

/** The built host as a process of its own. */
export type RunningHost = {
  url: string;
  port: number;
  /** Everything that it printed so far. */
  printed: () => string;
  /** Ends it as a person would, by Ctrl+C. @returns its exit code */
  stop: () => Promise<number | null>;
  /** Ends it as a power cut would. */
  kill: () => Promise<void>;
};

/** Starts a host. @throws Error with what it said where it ends instead */
export async function runHost(dataDir: string, ...flags: string[]): Promise<RunningHost> {
  const host = spawn(process.execPath, [mainPath, '--data', dataDir, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  host.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString('utf8');
  });
  const url = await address(host, () => printed);
  return {
    url,
    port: Number(new URL(url).port),
    printed: () => printed,
    stop: () => ended(host, 'SIGINT'),
    kill: async () => void (await ended(host, 'SIGKILL')),
  };
}

function address(host: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    let complaints = '';
    host.stderr?.on('data', (chunk: Buffer) => {
      complaints += chunk.toString('utf8');
    });
    host.stdout?.on('data', () => {
      const found = /^Jiedan: (http:\S+)$/m.exec(printed())?.[1];
      if (found) resolve(found);
    });
    host.once('exit', () => reject(new Error(complaints || 'The host ended.')));
  });
}

async function ended(host: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (host.exitCode !== null || host.signalCode !== null) return host.exitCode;
  const exit = new Promise<number | null>((resolve) => host.once('exit', resolve));
  host.kill(signal);
  return exit;
}
