import { describe, expect, it } from 'vitest';
import { parseFlags } from '../../../host/server/flags';

describe('the flags of the host', () => {
  it('starts the demo on any free port where nothing is said', () => {
    expect(parseFlags([])).toMatchObject({ port: 0, empty: false, test: false });
    expect(parseFlags([])).not.toHaveProperty('now');
  });

  it('takes port, folder, start of the clock and mode', () => {
    const args = ['--test', '--empty', '--now', '2026-03-02T15:59:00+08:00', '--data', 'kept', '--port', '4321'];
    expect(parseFlags(args)).toEqual({
      port: 4321,
      dataDir: 'kept',
      empty: true,
      test: true,
      now: '2026-03-02T15:59:00+08:00',
    });
  });

  it.each([
    [['--port', 'many'], /--port many/],
    [['--port', '70000'], /--port 70000/],
    [['--now', 'yesterday'], /--now yesterday/],
    [['--colour', 'red'], /colour/],
  ])('refuses %j in words', (args, message) => {
    expect(() => parseFlags(args)).toThrow(message);
  });
});
