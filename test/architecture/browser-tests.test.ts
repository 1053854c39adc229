import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const TESTS = join(import.meta.dirname, '..');

it('a test that opens a browser is named so, and none other: they run one at a time', () => {
  const tests = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts'));
  const opens = tests.filter((name) =>
    /\b(?:launchChromium|\w+ForTests)\(/.test(readFileSync(join(TESTS, name), 'utf8')),
  );
  const named = tests.filter((name) => name.endsWith('.browser.test.ts'));
  expect(opens.length).toBeGreaterThan(0);
  expect(opens.sort()).toEqual(named.sort());
});
