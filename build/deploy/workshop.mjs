import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Folders for clasp to work in, gone afterwards: it never sees nor writes the project's own files. Real paths,
 * because clasp refuses folders behind symbolic links.
 * @template T
 * @param {(newFolder: (name: string) => string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inWorkshop(work) {
  const workshop = realpathSync(mkdtempSync(join(tmpdir(), 'jiedan-deploy-')));
  let made = 0;
  const newFolder = (name) => {
    made += 1;
    const folder = join(workshop, `${made}-${name}`);
    mkdirSync(folder);
    return folder;
  };
  try {
    return await work(newFolder);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}
