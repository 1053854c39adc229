import { join } from 'node:path';
import { parseArgs } from 'node:util';

export type Flags = {
  /** 0: any free port. */
  port: number;
  dataDir: string;
  empty: boolean;
  test: boolean;
  /** ISO instant to begin at. */
  now?: string;
};

/**
 * Reads the command line of the host.
 * @throws Error saying in one sentence which flag is wrong
 */
export function parseFlags(args: readonly string[]): Flags {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '0' },
      data: { type: 'string' },
      empty: { type: 'boolean', default: false },
      test: { type: 'boolean', default: false },
      now: { type: 'string' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port} is no port number.`);
  if (values.now !== undefined && Number.isNaN(Date.parse(values.now))) {
    throw new Error(`--now ${values.now} is no ISO instant, such as 2026-03-02T15:59:00+08:00.`);
  }
  const { empty, test } = values;
  // The demo factory and the empty workbook each have a folder of their own.
  const dataDir = values.data ?? join('.data', empty ? 'empty' : 'demo');
  return { port, dataDir, empty, test, ...(values.now === undefined ? {} : { now: values.now }) };
}
