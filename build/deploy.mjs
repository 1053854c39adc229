import { join } from 'node:path';
import { deploy } from './deploy/deploy.mjs';
import { installWhatIsMissing } from './install.mjs';
import { dist, root } from './paths.mjs';

installWhatIsMissing();
const { buildAll } = await import('./build.mjs');

const kept = join(root, '.data', 'deployments');
process.exitCode = await deploy({
  commandLine: process.argv.slice(2),
  env: process.env,
  atTerminal: Boolean(process.stdin.isTTY && process.stdout.isTTY),
  say: (text) => console.log(text),
  complain: (text) => console.error(text),
  build: buildAll,
  dist,
  backupFolder: join(kept, 'before'),
  projectFile: join(root, '.clasp.json'),
  recordFile: join(kept, 'project.json'),
});
