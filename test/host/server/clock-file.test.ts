import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createHostClock } from '../../../host/apps-script/script-host';
import { ClockFile } from '../../../host/server/clock-file';

const folder = mkdtempSync(join(tmpdir(), 'jiedan-clock-'));
afterEach(() => rmSync(join(folder, 'clock.json'), { force: true }));

const dayMs = 86_400_000;

describe('a clock that people moved', () => {
  it('is as far ahead after a restart', () => {
    const clock = createHostClock();
    clock.advance(7 * dayMs);
    new ClockFile(folder).save(clock);
    const start = Date.parse(new ClockFile(folder).start ?? '');
    expect(Math.abs(start - Date.now() - 7 * dayMs)).toBeLessThan(60_000);
  });

  it('follows real time where nobody moved it', () => {
    new ClockFile(folder).save(createHostClock());
    expect(new ClockFile(folder).start).toBeUndefined();
  });

  it.runIf(process.platform !== 'win32')('is forgotten with its folder', () => {
    rmSync(folder, { recursive: true });
    expect(new ClockFile(folder).start).toBeUndefined();
  });
});
