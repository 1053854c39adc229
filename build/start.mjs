import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildAll } from './build.mjs';
import { installWhatIsMissing } from './install.mjs';
import { hostOutput, root } from './paths.mjs';

installWhatIsMissing();
await buildAll();

// Making the demo factory leaves much behind quickly: room for it spares a quarter of the time.
const host = spawn(
  process.execPath,
  ['--max-semi-space-size=64', join(hostOutput, 'host', 'main.mjs'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => host.kill(signal));
host.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
