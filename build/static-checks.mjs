import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.mjs';

const tool = (name) => join(root, 'node_modules', '.bin', name);

const checks = [
  ...[
    'tsconfig.json',
    'src/sidebar/tsconfig.json',
    'host/tsconfig.json',
    'host/browser/tsconfig.json',
    'test/tsconfig.json',
  ].map((project) => ({
    name: `types of ${project}`,
    command: tool('tsc'),
    args: ['-p', project, ...remembered(project)],
  })),
  { name: 'lint and format', command: tool('biome'), args: ['ci', '.'] },
  {
    name: 'imports point inward',
    command: tool('depcruise'),
    args: ['--config', '.dependency-cruiser.mjs', 'src', 'host'],
  },
];

/** What did not change since the last run is not checked again. */
function remembered(project) {
  return [
    '--incremental',
    '--tsBuildInfoFile',
    join(root, '.build', 'types', `${project.replaceAll('/', '.')}.tsbuildinfo`),
  ];
}

/** Runs types, lint, format and import boundaries; prints what fails. @returns how many passed and failed */
export function runStaticChecks() {
  const counts = { passed: 0, failed: 0 };
  for (const { name, command, args } of checks) {
    const run = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
    if (run.status === 0) {
      counts.passed += 1;
      console.log(`ok      ${name}`);
    } else {
      counts.failed += 1;
      console.log(`FAILED  ${name}\n${run.stdout ?? ''}${run.stderr ?? ''}${run.error ?? ''}`);
    }
  }
  return counts;
}
