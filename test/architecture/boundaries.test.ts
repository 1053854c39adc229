import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'jiedan-boundaries-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Checks the folders below `base` against the project's own import rules. */
function importViolations(base: string, ...folders: string[]): string {
  const tool = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.mjs');
  const tsConfig = join(root, 'tsconfig.base.json');
  const run = spawnSync(process.execPath, [tool, '--config', config, '--ts-config', tsConfig, ...folders], {
    cwd: base,
    encoding: 'utf8',
  });
  return run.status === 0 ? '' : run.stdout + run.stderr;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

describe('the layers', () => {
  it('import inward only', () => {
    expect(importViolations(root, 'src', 'host')).toBe('');
  });

  it.each([
    ['a rule that reaches for a service', 'src/domain/rule.ts', 'src/google/clock.ts', 'domain-stays-pure'],
    [
      'a use case that knows a tab',
      'src/application/use.ts',
      'src/workbook/tab.ts',
      'application-knows-the-domain-only',
    ],
    ['a host that imports the source', 'host/server.ts', 'src/main.ts', 'host-runs-the-built-bundle'],
    ['a callable that reads storage', 'src/entry/call.ts', 'src/workbook/tab.ts', 'entry-parses-calls-presents'],
  ])('would catch %s', (_what, from, to, rule) => {
    const base = mkdtempSync(join(scratch, 'tree-'));
    for (const file of [from, to]) mkdirSync(join(base, file, '..'), { recursive: true });
    mkdirSync(join(base, 'host'), { recursive: true });
    const path = `${'../'.repeat(from.split('/').length - 1)}${to.replace(/\.ts$/, '')}`;
    writeFileSync(join(base, from), `import { x } from '${path}';\nexport const y = x;\n`);
    writeFileSync(join(base, to), 'export const x = 1;\n');
    expect(importViolations(base, 'src', 'host')).toContain(rule);
  });

  it('call Apps Script in src/google and src/entry only', () => {
    const services =
      /\b(SpreadsheetApp|Sheets\.Spreadsheets|LockService|PropertiesService|CacheService|ScriptApp|MailApp|GmailApp|DriveApp|Session\.get|Utilities\.|HtmlService|UrlFetchApp|Logger\.)/;
    const callers = sourceFiles(join(root, 'src'))
      .filter((file) => !/src[\\/](google|entry)[\\/]/.test(file))
      .filter((file) => services.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(callers).toEqual([]);
  });

  it('leave the clock and chance out of the domain', () => {
    const impure = sourceFiles(join(root, 'src', 'domain')).filter((file) =>
      /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(/.test(withoutComments(readFileSync(file, 'utf8'))),
    );
    expect(impure).toEqual([]);
  });

  it('hold no file over 300 lines', () => {
    const long = ['src', 'host', 'build', 'test']
      .flatMap((folder) => sourceFiles(join(root, folder)))
      .filter((file) => readFileSync(file, 'utf8').split('\n').length > 300);
    expect(long).toEqual([]);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}
