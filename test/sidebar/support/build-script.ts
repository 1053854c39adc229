import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The address of one of the project's build scripts. Tests and benchmarks run in the project's folder, bundled or not. */
export function buildScript(name: string): string {
  return pathToFileURL(join(process.cwd(), 'build', name)).href;
}
