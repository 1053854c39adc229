import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildAll } from './build.mjs';
import { installWhatIsMissing } from './install.mjs';
import { hostOutput, root } from './paths.mjs';

installWhatIsMissing();
await buildAll();

const host = spawn(process.execPath, [join(hostOutput, 'host', 'main.mjs'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => host.kill(signal));
host.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
