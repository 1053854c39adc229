import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claspFailure } from './clasp.mjs';
import { manifestOf, readScriptFiles, writeScriptFiles } from './script-files.mjs';

/**
 * What the script holds at this moment.
 * @param {{ clasp: import('./clasp.mjs').Clasp, newFolder: (name: string) => string }} tools
 * @param {string} scriptId
 * @throws {DeployFailure} scriptUnreadable, apiIsOff, noAnswer
 */
export async function pullScript({ clasp, newFolder }, scriptId) {
  const { folder, content } = claspFolder(newFolder('pull'), scriptId);
  const run = await clasp(['pull', '--json'], { folder });
  const files = readScriptFiles(content);
  if (run.exitCode !== 0 || !manifestOf(files)) throw claspFailure(run, 'scriptUnreadable', { scriptId });
  return files;
}

/**
 * Uploads the files as the whole of the script, the manifest included. Whether they arrived, only a pull can tell.
 * @returns {Promise<import('./clasp.mjs').ClaspRun>}
 */
export function pushScript({ clasp, newFolder }, scriptId, files) {
  const { folder, content } = claspFolder(newFolder('push'), scriptId);
  writeScriptFiles(content, files);
  return clasp(['push', '--force', '--json'], { folder });
}

function claspFolder(folder, scriptId) {
  const content = join(folder, 'content');
  mkdirSync(content);
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'content' }));
  return { folder, content };
}
