import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from './build.mjs';
import { installChromiumWhereMissing } from './chromium.mjs';
import { installWhatIsMissing } from './install.mjs';
import { root } from './paths.mjs';
import { runStaticChecks } from './static-checks.mjs';

installWhatIsMissing();
installChromiumWhereMissing();
await buildAll();

const checks = runStaticChecks();
const tests = runTests(process.argv.slice(2));
console.log(`\n${checks.passed + tests.passed} passed, ${checks.failed + tests.failed} failed`);
process.exit(checks.failed + tests.failed === 0 && tests.passed > 0 ? 0 : 1);

/** Runs the test suite. A suite that could not be collected counts as a failed test. */
function runTests(filters) {
  const folder = mkdtempSync(join(tmpdir(), 'jiedan-tests-'));
  const file = join(folder, 'results.json');
  const vitest = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...filters,
    ],
    { cwd: root, stdio: 'inherit' },
  );
  try {
    const results = JSON.parse(readFileSync(file, 'utf8'));
    const uncollected = results.testResults.filter(
      (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
    ).length;
    const failed = results.numFailedTests + uncollected;
    return { passed: results.numPassedTests, failed: failed === 0 && vitest.status !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
