import { join } from 'node:path';
import { claspFailure } from './clasp.mjs';
import { DeployFailure } from './failure.mjs';
import { foreignFiles, isBlankScript } from './foreign-files.mjs';
import { pullScript, pushScript } from './remote-script.mjs';
import { differences, isSame, manifestOf, writeScriptFiles } from './script-files.mjs';

/**
 * Makes the script hold exactly the wanted files. What counts is what the script holds afterwards, not what clasp
 * says: a push can be skipped without an error, and fail after it was done.
 * @param {object} tools see `pullScript`
 * @param {{ scriptId: string, isNew: boolean, wanted: import('./script-files.mjs').ScriptFile[], backupFolder: string, now: Date }} upload
 * @returns {Promise<{ changed: boolean, backup?: string, newScopes: string[] }>}
 * @throws {DeployFailure} foreignFiles, notUploaded, uploadUnconfirmed, and as `pullScript`
 */
export async function upload(tools, { scriptId, isNew, wanted, backupFolder, now }) {
  const before = isNew ? [] : await pullScript(tools, scriptId);
  if (isSame(differences(wanted, before))) return { changed: false, newScopes: [] };
  const foreign = foreignFiles(before);
  if (foreign.length > 0) throw new DeployFailure('foreignFiles', { scriptId, files: foreign });

  const blank = isBlankScript(before);
  const backup = blank ? undefined : keepCopy(before, backupFolder, now);
  const run = await pushScript(tools, scriptId, wanted);
  const left = differences(wanted, await pullAfterwards(tools, scriptId, run));
  if (!isSame(left)) throw claspFailure(run, 'notUploaded', { scriptId, ...left });
  return { changed: true, ...(backup ? { backup } : {}), newScopes: blank ? [] : scopesAdded(before, wanted) };
}

async function pullAfterwards(tools, scriptId, run) {
  try {
    return await pullScript(tools, scriptId);
  } catch (error) {
    if (!(error instanceof DeployFailure)) throw error;
    throw claspFailure(run, 'uploadUnconfirmed', { scriptId });
  }
}

function keepCopy(files, backupFolder, now) {
  const folder = join(backupFolder, now.toISOString().replace(/[:.]/g, '-'));
  writeScriptFiles(folder, files);
  return folder;
}

function scopesAdded(before, wanted) {
  const had = new Set(manifestOf(before)?.oauthScopes ?? []);
  return (manifestOf(wanted)?.oauthScopes ?? []).filter((scope) => !had.has(scope));
}
