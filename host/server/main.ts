import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFlags } from './flags';
import { startHost } from './start-host';

// The build puts this file into .build/host/, beside the worker and the pages.
const here = dirname(fileURLToPath(import.meta.url));

try {
  const { port, stop } = await startHost(parseFlags(process.argv.slice(2)), {
    browser: join(here, '..', 'browser'),
    scriptWorker: join(here, 'script-worker.mjs'),
    project: join(here, '..', '..', 'dist'),
  });
  console.log(`Jiedan: http://127.0.0.1:${port}`);
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      void stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
