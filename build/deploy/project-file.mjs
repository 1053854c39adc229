import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DeployFailure } from './failure.mjs';

/**
 * Where a factory's script id is kept: in `.clasp.json`, as clasp expects it, and a second time in a file that no
 * version control knows, because a checkout of the repository brings back a `.clasp.json` without an id.
 * @typedef {{ projectFile: string, recordFile: string }} ProjectPlaces
 * @typedef {{ scriptId: string, workbookId: string }} KnownProject empty text where an id is not known
 */

/**
 * @param {ProjectPlaces} places
 * @returns {KnownProject & { restoredFrom?: string }}
 * @throws {DeployFailure} unreadableFile
 */
export function knownProject({ projectFile, recordFile }) {
  const project = idsIn(projectFile);
  if (project.scriptId) return project;
  const record = idsIn(recordFile);
  return record.scriptId ? { ...record, restoredFrom: recordFile } : project;
}

/**
 * Keeps the ids in both places, each file replaced as a whole. What else stands in them stays.
 * @param {ProjectPlaces} places
 * @param {KnownProject} project
 * @throws {DeployFailure} otherScript: another script's id is never written over
 */
export function rememberProject({ projectFile, recordFile }, { scriptId, workbookId }) {
  for (const file of [recordFile, projectFile]) {
    const kept = idsIn(file);
    if (kept.scriptId && kept.scriptId !== scriptId)
      throw new DeployFailure('otherScript', { file, kept: kept.scriptId });
    replaceFile(file, { ...readJson(file), scriptId, ...(workbookId ? { parentId: workbookId } : {}) });
  }
}

function idsIn(file) {
  const { scriptId, parentId } = readJson(file);
  return { scriptId: String(scriptId ?? '').trim(), workbookId: String([parentId].flat()[0] ?? '').trim() };
}

/** A file that can't be read is never taken for an empty one: it may hold the only note of an id. */
function readJson(file) {
  if (!existsSync(file)) return {};
  try {
    const content = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content;
  } catch {
    // Said below, for every kind of unreadable file.
  }
  throw new DeployFailure('unreadableFile', { file });
}

function replaceFile(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.new`;
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { flush: true });
  renameSync(draft, file);
}
