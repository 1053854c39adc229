import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SheetsEngine } from '../../../host/sheets-api/engine';
import { readRecordedCases } from '../../support/conformance/recorded-case';
import { type ReplayResult, replayCase } from '../../support/conformance/replay-case';

/** Recordings of the real service stay beside the repository; they are read, never copied. */
const FOLDER = new URL('../../../../shared/conformance/sheets-api', import.meta.url).pathname;
/** How many cases and steps must be equal: raised when more are, never lowered. */
const bar = JSON.parse(readFileSync(new URL('./conformance-bar.json', import.meta.url), 'utf8')) as {
  cases: number;
  steps: number;
  known: Record<string, string>;
};

const recorded = readRecordedCases(FOLDER);

describe.skipIf(recorded === undefined)(
  'recorded traffic of the real service (skipped without ../shared/conformance)',
  () => {
    const results = (recorded ?? []).map((one) => replayCase(new SheetsEngine({ now: () => new Date() }), one));

    it('is answered alike, in no fewer cases and steps than before', () => {
      console.log(table(results));
      const equalCases = results.filter((result) => result.equal === result.steps).length;
      const equalSteps = results.reduce((sum, result) => sum + result.equal, 0);
      expect(equalCases).toBeGreaterThanOrEqual(bar.cases);
      expect(equalSteps).toBeGreaterThanOrEqual(bar.steps);
    });

    it('differs only in cases whose reason is known', () => {
      const differing = results.filter((result) => result.equal < result.steps).map((result) => result.name);
      expect(differing.filter((name) => !(name in bar.known))).toEqual([]);
    });
  },
);

function table(results: readonly ReplayResult[]): string {
  const width = Math.max(...results.map((result) => result.name.length));
  const lines = results.map(({ name, equal, steps, firstDifference }) =>
    `${name.padEnd(width)}  ${`${equal}/${steps}`.padStart(7)}  ${firstDifference ?? ''}`.trimEnd(),
  );
  return ['case, steps equal, first difference', ...lines].join('\n');
}
