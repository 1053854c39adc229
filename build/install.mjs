import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** The packages of a lock file by path, or none where there is no such file. */
function lockedPackages(...path) {
  try {
    return JSON.parse(readFileSync(join(root, ...path), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** npm notes in node_modules what it installed: every package of the lock must be there in its version. */
function isInstalled() {
  const wanted = lockedPackages('package-lock.json');
  const installed = lockedPackages('node_modules', '.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** Installs the locked packages where they are missing or of another version. Exits the process where that fails. */
export function installWhatIsMissing() {
  if (isInstalled()) return;
  console.log('Installing packages (once) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status === 0) return;
  console.error(
    'The packages could not be installed: see what npm says above. Jiedan needs Node 20 or newer, npm and its registry.',
  );
  process.exit(1);
}
