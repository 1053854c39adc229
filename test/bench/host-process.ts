import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The built host on a folder of its own. @param fill makes its workbook before, as a file at the given path */
export async function hostAt(
  dataDir: string,
  fill?: (path: string) => void,
): Promise<{ url: string; stop(): Promise<void> }> {
  mkdirSync(dataDir, { recursive: true });
  fill?.(join(dataDir, 'workbook.jiedan'));
  const main = join(process.cwd(), '.build', 'host', 'main.mjs');
  const host = spawn(process.execPath, [main, '--data', dataDir, '--empty', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    host.stdout.on('data', (chunk: Buffer) => {
      const address = /^Jiedan: (http:\S+)$/m.exec(chunk.toString('utf8'))?.[1];
      if (address) resolve(address);
    });
    host.once('exit', () => reject(new Error('The host ended before it listened.')));
  });
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => host.once('exit', resolve));
      host.kill('SIGTERM');
      await ended;
    },
  };
}
